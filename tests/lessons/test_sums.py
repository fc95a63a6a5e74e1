import pytest

from lessons.markdown import render
from lessons.sums import isolate_sums


@pytest.mark.parametrize(
    ("text", "isolated"),
    [
        ("20 − 13 = 7 دراهم", "\u206620 − 13 = 7\u2069 دراهم"),
        ("8 × ؟ = 24", "\u20668 × ؟\u200e = 24\u2069"),
        ("20 + 7 = ؟", "\u206620 + 7 = ؟\u200e\u2069"),
        ("0,50 + 1,40 = 1,90.", "\u20660,50 + 1,40 = 1,90\u2069."),
        ("120 + 120، ثم 500", "\u2066120 + 120\u2069، ثم 500"),
        ("80 − 60 = <strong>20 درهم</strong>", "\u206680 − 60 = <strong>20\u2069 درهم</strong>"),
        ("المهمة 3 من 5", "المهمة 3 من 5"),
        ("<h1>3 + 4</h1>", "<h1>\u20663 + 4\u2069</h1>"),
        ("<h1>؟ = 3</h1>", "<h1>\u2066؟\u200e = 3\u2069</h1>"),
        ("<code>3 + 4</code>", "<code>3 + 4</code>"),
    ],
)
def test_a_sum_in_an_arabic_text_keeps_its_order_of_writing(text: str, isolated: str) -> None:
    assert isolate_sums(text, "ar") == isolated


def test_other_languages_stay_as_they_are() -> None:
    assert isolate_sums("20 − 13 = 7", "fr") == "20 − 13 = 7"


def test_a_rendered_text_has_its_sums_isolated() -> None:
    assert "\u20663 × 60 = 180\u2069" in render("في الساعة: 3 × 60 = 180 دقيقة.", "ar")

"""Codes are normalised; a wrong one is told from a right one."""

import pytest

from classroom.roster.arabic import clean, comparable
from classroom.roster.massar import looks_like_massar, massar_code
from lessons.numerals import latin_digits


@pytest.mark.parametrize(
    ("text", "code", "right"),
    [
        ("Z123456789", "Z123456789", True),
        (" z123456789\u200f", "Z123456789", True),
        ("Z١٢٣٤٥٦٧٨٩", "Z123456789", True),
        ("Z12345678", "Z12345678", False),
        ("Z1234567890", "Z1234567890", False),
        ("1123456789", "1123456789", False),
        ("", "", False),
    ],
)
def test_massar_codes(text: str, code: str, right: bool) -> None:
    assert massar_code(text) == code
    assert looks_like_massar(code) == right


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("الإسم", "الاسم"),
        ("فاطمة", "فاطمه"),
        ("منى", "مني"),
        ("مُحَمَّد", "محمد"),
        ("محـــمد", "محمد"),
        ("  أمينة\u200f ", "امينه"),
        ("Aït Ali", "AÏT ALI"),
        ("٢٠٢٦", "2026"),
        ("ﻣﺤﻤﺪ", "محمد"),
    ],
)
def test_two_spellings_of_the_same_words_are_equal(one: str, other: str) -> None:
    assert comparable(one) == comparable(other)


@pytest.mark.parametrize(("one", "other"), [("محمد", "محمود"), ("علي", "علوي"), ("Ali", "Alia")])
def test_different_names_stay_different(one: str, other: str) -> None:
    assert comparable(one) != comparable(other)


def test_what_is_shown_keeps_its_spelling() -> None:
    assert clean(" \u202bأمينةُ   العلوي\u202c ") == "أمينةُ العلوي"
    assert latin_digits("١٢/٠٥/٢٠١٦ ۱۲") == "12/05/2016 12"

"""Times and dates as a teacher reads them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from app.widgets.ages import age, clock, date


@pytest.fixture(autouse=True)
def _locale_back() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("locale", ["ar_MA", "fr_MA", "zgh_MA"])
def test_a_date_keeps_the_order_of_its_numbers_in_a_sentence_of_any_direction(locale: str) -> None:
    QLocale.setDefault(QLocale(locale))
    written = date(QDateTime(QDate(2026, 11, 21), QTime(10, 23)))
    assert written == "\u206621/11/2026\u2069"


def test_what_is_long_ago_is_told_in_a_larger_unit() -> None:
    assert [age(0, ms) for ms in (-5, 12_000, 240_000, 7_200_000, 172_800_000)] == [
        "0 s ago", "12 s ago", "4 min ago", "2 h ago", "2 d ago"
    ]  # fmt: skip
    assert clock(0, 100_000) == "1:40"

"""The year out of a birth date, in whatever form a sheet holds it. The date itself is forgotten."""

import re
from datetime import date, timedelta
from typing import Final

from classroom.roster.arabic import clean
from classroom.roster.sheet import Cell
from lessons.numerals import latin_digits

_FIRST_YEAR: Final = 1950
_LAST_YEAR: Final = 2100
_EXCEL_EPOCH: Final = date(1899, 12, 30)
"""Day 0 of Excel's serial numbers, its leap-year fault of 1900 included."""
_ISO: Final = re.compile(r"(\d{4})[-/.]\d{1,2}[-/.]\d{1,2}(?:[ T].*)?")
_DAY_FIRST: Final = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.](\d{4})(?:[ T].*)?")
_YEAR: Final = re.compile(r"(\d{4})")


def birth_year(cell: Cell) -> int | None:
    """Return the year of a date, a text (ISO or day first), an Excel serial or a bare year, else None.

    Pupils are children, but adults learn to read too: years from 1950 count.
    """
    match cell:
        case bool():
            year = None
        case date():
            year = cell.year
        case int() | float():
            year = _year_of_number(cell)
        case str():
            year = _year_of_text(latin_digits(clean(cell)))
        case _:
            year = None
    return year if year is not None and _FIRST_YEAR <= year <= _LAST_YEAR else None


def _year_of_number(number: float) -> int | None:
    """A number up to 2100 is a year; beyond it is the serial of a day, 18264 being 1950."""
    if number <= _LAST_YEAR:
        return int(number)
    return (_EXCEL_EPOCH + timedelta(days=int(number))).year if number < 100_000 else None


def _year_of_text(text: str) -> int | None:
    for form in (_ISO, _DAY_FIRST, _YEAR):
        if found := form.fullmatch(text):
            return int(found[1])
    return _year_of_number(float(text)) if re.fullmatch(r"\d{5}(\.\d+)?", text) else None

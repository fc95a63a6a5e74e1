"""Massar pupil codes: normalised, and checked with a warning at the most."""

import re
from typing import Final

from classroom.roster.arabic import clean
from lessons.numerals import latin_digits

_MASSAR: Final = re.compile(r"[A-Z]\d{9}")


def massar_code(text: str) -> str:
    """Return a pupil's code as it is kept: upper case, 0–9, no spaces. It may still look wrong."""
    return latin_digits(clean(text)).replace(" ", "").upper()


def looks_like_massar(code: str) -> bool:
    """Return whether a normalised pupil code has the known form, one letter and nine digits."""
    return _MASSAR.fullmatch(code) is not None

"""GRESA school codes: normalised, and checked with a warning at the most.

The check letter's rule is derived from 75 real codes; no document states it.
"""

import re
from typing import Final

from classroom.roster.arabic import clean
from lessons.numerals import latin_digits

_GRESA: Final = re.compile(r"([0-9]{5})([A-Z])")
_CHECK_LETTERS: Final = "ABCDEFGHJKLMNPRSTUVWXYZ"


def gresa_code(text: str) -> str:
    """Return a school's code as it is kept: upper case, 0–9, no spaces, five digits. It may still look wrong.

    Spreadsheets drop leading zeros: "1234A" is "01234A".
    """
    code = latin_digits(clean(text)).replace(" ", "").upper()
    return code.zfill(6) if re.fullmatch(r"[0-9]{1,4}[A-Z]", code) else code


def looks_like_gresa(code: str) -> bool:
    """Return whether a normalised school code has five digits and the check letter that they call for."""
    found = _GRESA.fullmatch(code)
    return found is not None and found[2] == gresa_check_letter(int(found[1]))


def gresa_check_letter(number: int) -> str:
    """Return the check letter of a school's number (I, O and Q are left out)."""
    return _CHECK_LETTERS[(number - 1) % len(_CHECK_LETTERS)]

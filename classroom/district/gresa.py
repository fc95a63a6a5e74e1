"""The check letter of a GRESA school code, derived from 75 real codes; no document states it."""

import re
from typing import Final

_LETTERS: Final = "ABCDEFGHJKLMNPRSTUVWXYZ"
_CODE: Final = re.compile(r"(\d{5})([A-Z])", re.ASCII)


def is_gresa(code: str) -> bool:
    """Return whether a code looks right. The rule is derived, so "no" is a warning and never a refusal."""
    found = _CODE.fullmatch(code)
    return found is not None and _LETTERS[(int(found[1]) - 1) % len(_LETTERS)] == found[2]

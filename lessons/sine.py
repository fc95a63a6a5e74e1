"""Sine and cosine as whole numbers, from one table for all engines; the page's twin is sim/sine.ts."""

import json
from importlib.resources import files
from typing import Final

ONE: Final = 65_536
"""What 1 is."""
TURN_TENTHS: Final = 3_600
_QUARTER: Final = 900

_table: Final[list[int]] = json.loads(files("resources").joinpath("sine.json").read_text("utf-8"))
_half: Final = _table[:_QUARTER] + _table[:0:-1]
_SINE: Final = _half + [-one for one in _half]


def sine(tenths: int) -> int:
    """Return 65536 times the sine of an angle in tenths of a degree, at least 0 and less than a turn."""
    return _SINE[tenths]


def cosine(tenths: int) -> int:
    """Return 65536 times the cosine."""
    return _SINE[(tenths + _QUARTER) % TURN_TENTHS]


def along(length: int, share: int) -> int:
    """Return a length along an angle whose sine or cosine this is, rounded."""
    return (length * share + ONE // 2) // ONE

"""How much work the texts and drawings of a pack are for a computer, told before any of it is done."""

import re
from collections.abc import Mapping
from typing import Final

MAX_TEXTS_US: Final = 2_000_000
"""Microseconds that parsing all texts once may take, as `text_us` has it: about 500 KB of ordinary texts."""
MAX_MARKS: Final = 300_000
"""Parts, attributes and references of all drawings together; each takes a few microseconds."""

_LINE_US: Final = 30
_BRACKET_US: Final = 30
_ANGLE_US: Final = 60
_SIGN_US: Final = 12
_CELL_US: Final = 32
_CONTAINER_US: Final = 25
_SIGNS: Final = re.compile(r"[*_`&\\{:~!\]\"]")
_CONTAINERS: Final = re.compile(r"^[ \t>*+\-0-9.)]+", re.MULTILINE)
_DELIMITERS: Final = re.compile(r"^[ \t>|:\-*+0-9.)]*-[ \t|:\-]*$", re.MULTILINE)
_MARKS: Final = (b"<", b"=", b"#")


def too_much_text(texts: Mapping[str, bytes]) -> str | None:
    """Return the path of the text with which it is too much, or None."""
    left = MAX_TEXTS_US
    for path, data in texts.items():
        left -= text_us(data.decode(errors="replace"))
        if left < 0:
            return path
    return None


def too_much_drawing(drawings: Mapping[str, bytes]) -> str | None:
    """Return the path of the drawing with which it is too much, or None."""
    left = MAX_MARKS
    for path, data in drawings.items():
        left -= sum(map(data.count, _MARKS))
        if left < 0:
            return path
    return None


def text_us(text: str) -> int:
    """Return about how many microseconds a parser of Markdown needs for a text, rather too many than too few.

    What costs is lines, brackets, marks, quotes and lists in one another, and cells of tables, also those
    that a row lacks and gets.
    """
    lines = text.count("\n") + text.count("\r") + 1
    nested = sum(len(one) - one.count(" ") * 0.5 for one in _CONTAINERS.findall(text))
    columns = max((row.count("|") + 1 for row in _DELIMITERS.findall(text) if "|" in row), default=0)
    cells = columns * lines
    return int(
        len(text) // 4
        + lines * _LINE_US
        + text.count("[") * _BRACKET_US
        + text.count("<") * _ANGLE_US
        + len(_SIGNS.findall(text)) * _SIGN_US
        + nested * _CONTAINER_US
        + cells * _CELL_US
    )

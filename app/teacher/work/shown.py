"""What is shown of an answer, as values: made from it on opening, painted by the view."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lessons.steps.captured import Recording


@dataclass(frozen=True, kw_only=True)
class ShownLine:
    """One line or cell; `right` is None where it is neither right nor wrong by itself."""

    text: str
    right: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ShownTable:
    """Headings, and the cells by row and column; a place without a cell is closed."""

    columns: tuple[str, ...]
    rows: tuple[str, ...]
    cells: Mapping[tuple[int, int], ShownLine]


@dataclass(frozen=True, kw_only=True)
class ShownProgram:
    """A program's text, what the pupils told it, and what it printed, as far as that is known."""

    text: str
    told: tuple[str, ...] = ()
    printed: str = ""


@dataclass(frozen=True, kw_only=True)
class Shown:
    """`expected` is what would be right, empty when that was answered, or only the teacher knows.

    `code`: lines and what is expected are lines of a program, from left to right in every window.
    """

    lines: tuple[ShownLine, ...] = ()
    expected: tuple[str, ...] = ()
    code: bool = False
    table: ShownTable | None = None
    program: "ShownProgram | None" = None
    recording: "Recording | None" = None
    note: str = ""


def own_words(text: str) -> str:
    """Return what pupils typed, kept in its own direction whatever the window's (Unicode isolates)."""
    return f"\u2068{text}\u2069" if text else text

"""The marks in a Raspberry Pi project's Markdown, `--- task ---` … `--- /task ---`, as our Markdown."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from lessons.importing.note import What

_MARK: Final = re.compile(r"---[ \t]*(/?)[ \t]*([a-z][a-z0-9]*(?:[-_ ][a-z0-9]+)*)[ \t]*---[ \t]*")
_FIELD: Final = re.compile(r"[ \t]*([a-z_]+)[ \t]*:[ \t]*(.*)")
_INGREDIENT: Final = re.compile(r"^[ \t]*\[\[\[([^\[\]]{0,200})\]\]\][ \t]*$")
_SILENT: Final = frozenset(
    (
        "task",
        "challenge",
        "hints",
        "print-only",
        "no-print",
        "save",
        "new-page",
    )
)
_PARTS: Final = {"hint": ":::hint", "collapse": ":::hint"}
_FENCE: Final = "````"
MAX_MARK: Final = 200

Lose = Callable[[What, str, int], None]


@dataclass(frozen=True)
class Mark:
    """One mark: its name, and whether it closes."""

    name: str
    closes: bool


@dataclass(frozen=True)
class Line:
    """A line, and where it stands in its file, from 1."""

    number: int
    text: str


def marks_of(line: str) -> list[Mark]:
    """Return the marks that make a whole line; none when there is anything else in it."""
    text, found, place = line.strip(), list[Mark](), 0
    if not text.startswith("---") or len(text) > MAX_MARK:
        return []
    while place < len(text):
        match = _MARK.match(text, place)
        if match is None:
            return []
        found.append(Mark(match[2], match[1] == "/"))
        place = match.end()
    return found


def lines_of(text: str) -> list[Line]:
    """Return the lines of a file."""
    return [Line(number, line) for number, line in enumerate(text.split("\n"), start=1)]


def unmarked(lines: Iterable[Line], lose: Lose) -> list[Line]:
    """Return the lines as our Markdown: hints and explanations that open as `:::hint`, code in fences.

    Where there is something for print, it stands for what only a browser with Internet shows.
    """
    listed = list(lines)
    printed = any(Mark("print-only", closes=False) in marks_of(line.text) for line in listed)
    converter = _Converter(lose, drop_no_print=printed)
    for line in listed:
        converter.take(line)
    converter.end()
    return converter.lines


class _Converter:
    """Goes down the lines; `_code` and `_dropped` say in what it stands."""

    def __init__(self, lose: Lose, *, drop_no_print: bool) -> None:
        self.lines = list[Line]()
        self._lose = lose
        self._drop_no_print = drop_no_print
        self._dropped = 0
        self._code: int | None = None
        self._parts = list[tuple[str, int]]()
        self._head: dict[str, str] | None = None
        self._head_of = ""
        self._language = ""

    def take(self, line: Line) -> None:
        """Add one line."""
        marks = marks_of(line.text)
        if self._head is not None and self._in_head(line):
            return
        if self._code is not None and Mark("code", closes=True) not in marks:
            self._add(line.number, line.text)
        elif marks:
            for mark in marks:
                self._mark(mark, line.number)
        elif (ingredient := _INGREDIENT.match(line.text)) is not None:
            self._lose("ingredient_lost", ingredient[1], line.number)
            self._add(line.number, "")
        else:
            self._add(line.number, line.text)

    def end(self) -> None:
        """Close what is open at the end of the file."""
        if self._head is not None:
            self._close_head(self.lines[-1].number if self.lines else 1)
        if self._code is not None:
            self._lose("mark_open", "--- code ---", self._code)
            self._add(self._code, _FENCE)
        for name, number in reversed(self._parts):
            self._lose("mark_open", f"--- {name} ---", number)
            self._add(number, ":::")

    def _in_head(self, line: Line) -> bool:
        """Take a line of the settings that may stand at the head of a part; False when they are over."""
        assert self._head is not None
        if line.text.strip() == "---":
            if "" in self._head:  # the second of the two lines
                self._close_head(line.number)
            else:
                self._head[""] = ""
            return True
        if "" in self._head:
            field = _FIELD.match(line.text)
            if field is not None:
                self._head[field[1]] = field[2].strip().strip("\"'")
            return True
        if not line.text.strip():
            return True
        self._close_head(line.number)
        return False

    def _close_head(self, number: int) -> None:
        head, self._head = self._head or {}, None
        if self._head_of == "code":
            if head.get("filename"):
                self._add(number, f"`{head['filename']}`".replace("``", "`"))
                self._add(number, "")
            language = re.sub("[^a-z0-9+]", "", head.get("language", "").lower())
            self._add(number, f"{_FENCE}{language}")
            self._code = number
        elif head.get("title"):
            self._add(number, f"**{head['title']}**")
            self._add(number, "")

    def _mark(self, mark: Mark, number: int) -> None:
        if mark.name == "no-print" and self._drop_no_print:
            self._dropped = max(0, self._dropped + (-1 if mark.closes else 1))
        elif mark.name == "code":
            self._code_mark(mark, number)
        elif mark.name in _PARTS:
            self._part(mark, number)
        elif mark.name not in _SILENT:
            self._lose("mark_unknown", f"--- {'/' if mark.closes else ''}{mark.name} ---", number)
        self._add(number, "")

    def _code_mark(self, mark: Mark, number: int) -> None:
        if not mark.closes:
            self._head, self._head_of = {}, "code"
        elif self._code is not None:
            self._code = None
            self._add(number, _FENCE)

    def _part(self, mark: Mark, number: int) -> None:
        if not mark.closes:
            self._add(number, _PARTS[mark.name])
            self._parts.append((mark.name, number))
            if mark.name == "collapse":
                self._head, self._head_of = {}, "collapse"
        elif self._parts:
            self._parts.pop()
            self._add(number, ":::")

    def _add(self, number: int, text: str) -> None:
        if not self._dropped:
            self.lines.append(Line(number, text))

"""What an author meant for the teacher and typed wrongly, or in a strange place: no pupil sees it."""

from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from lessons.directives import Directive, paired
from lessons.teacher_mark import lines_that_mean_teacher, typed

_TIMES: Final = 3
"""So often a text is looked through again after something was taken out of it."""
_FENCE_LINES: Final = 2
_SHOWN: Final = 60
"""Signs of a misspelt line that a finding quotes."""


def without_teachers(parser: MarkdownIt, text: str) -> str:
    """Return a text for pupils in which nothing is left that was meant for the teacher and typed wrongly.

    A line that means `:::teacher` (lessons/teacher_mark.py) and doesn't open a part that is closed where it
    was opened hides itself and all lines up to a closing one outside every quote and list, or to the end of
    the text. Only in a fence that is closed, outside of all else, is it code. `resolve` hides the others.
    """
    for _ in range(_TIMES):
        lines = _lines(text)
        meant = lines_that_mean_teacher(lines)
        if not meant:
            return text
        shorter = "\n".join(_kept(lines, meant, parser.parse(text)))
        if shorter == "\n".join(lines):
            return text
        text = shorter
    lines = _lines(text)
    return "\n".join(lines[: min(lines_that_mean_teacher(lines), default=len(lines))])


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _kept(lines: list[str], meant: set[int], tokens: list[Token]) -> list[str]:
    """Return the lines with an empty one in place of each that is hidden."""
    code, parts = _code_lines(lines, tokens), _closed_parts(tokens)
    unclear = meant - code - parts.keys()
    steps = _top_level(tokens, unclear)
    kept, at = list[str](), 0
    while at < len(lines):
        end = parts[at][0] if at in parts else -1
        sound = end >= 0 and not any(at < one < end for one in unclear)
        if at not in meant or at in code:
            kept.append(lines[at])
            at += 1
        elif sound and parts[at][1]:
            kept += lines[at : end + 1]
            at = end + 1
        else:
            end = end if sound else _closing_line(at, steps, len(lines))
            kept += [""] * (min(end + 1, len(lines)) - at)
            at = end + 1
    return kept


def _code_lines(lines: list[str], tokens: list[Token]) -> set[int]:
    """Return the lines in fences that stand outside of all else and are closed."""
    return {
        line
        for token in tokens
        if token.type == "fence" and token.level == 0 and token.map is not None
        if token.map[1] - token.map[0] >= _FENCE_LINES
        if lines[token.map[1] - 1].strip().startswith(token.markup)
        for line in range(*token.map)
    }


def _closed_parts(tokens: list[Token]) -> dict[int, tuple[int, bool]]:
    """Return for each line that opens a part and is closed where it was opened: where; if teachers'."""
    parts: dict[int, tuple[int, bool]] = {}
    for token in paired(tokens):
        part = token.meta.get("closes")
        if isinstance(part, Token) and token.map != part.map and token.map and part.map:
            parts[part.map[0]] = (token.map[0], part.type == "directive_open" and part.info == "teacher")
    return parts


def _top_level(tokens: list[Token], unclear: set[int]) -> dict[int, int]:
    """Return by line where parts open (1) and close (-1) outside of quotes and lists."""
    steps = {
        token.map[0]: 1 if token.info else -1
        for token in tokens
        if token.type == "directive" and token.level == 0 and token.map is not None
    }
    return steps | dict.fromkeys(unclear, 1)


def _closing_line(start: int, steps: dict[int, int], end: int) -> int:
    depth = 1
    for line in range(start + 1, end):
        depth += steps.get(line, 0)
        if depth == 0:
            return line
    return end


def misspelt_in(parser: MarkdownIt, text: str) -> list[Directive]:
    """Return each line that means `:::teacher` and is no directive, in order."""
    lines = _lines(text)
    meant = lines_that_mean_teacher(lines)
    if not meant:
        return []
    tokens = parser.parse(text)
    seen = {token.map[0] for token in tokens if token.type == "directive" and token.map}
    wrong = sorted(meant - _code_lines(lines, tokens) - seen)
    return [Directive(line + 1, typed(lines[line])[:_SHOWN], known=False) for line in wrong]

"""GIFT, Moodle's text form of questions (docs.moodle.org/en/GIFT_format)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, cast

from lessons.errors import FileRejectedError
from lessons.importing.note import Note
from lessons.importing.questions.gift_answers import answers_of
from lessons.importing.questions.gift_escapes import hide
from lessons.importing.questions.gift_text import GiftText
from lessons.importing.questions.question import Description, Kind, Question
from lessons.importing.text.source_text import at

BLANK: Final = "_____"
_CATEGORY: Final = re.compile(r"\$CATEGORY:\s*(.*)")
_NAME: Final = re.compile(r"::(.*?)::", re.DOTALL)
_TOP: Final = re.compile(r"^(top|\$\w+\$)$")


@dataclass(frozen=True)
class _Block:
    """The lines of one question, escapes hidden and comments blanked; `line` is that of its first."""

    line: int
    text: str


def parse(text: str, name: str = "") -> list[Question]:
    """Return the questions of a text.

    Raises FileRejectedError with the line for braces that don't pair, and answers that are none.
    """
    questions, category = list[Question](), ""
    for block in _blocks(hide(text), name):
        heading = _CATEGORY.match(block.text)
        if heading is not None:
            category = _last_part(heading[1])
            rest = block.text[heading.end() :]
            block = _Block(block.line + rest.count("\n", 0, len(rest) - len(rest.lstrip())), rest.strip())
        if block.text:
            questions.append(_question(block, category, name))
    return questions


def _blocks(text: str, name: str) -> Iterator[_Block]:
    """Yield what stands between empty lines; one inside braces does not part."""
    lines, first, opened = list[str](), 0, 0
    for number, line in enumerate(text.split("\n"), start=1):
        kept = " " if line.strip().startswith("//") else line
        if not line.strip() and not opened:
            if lines:
                yield from _block(lines, first)
            lines = []
            continue
        if not lines and not kept.strip():
            continue
        lines, first = (lines, first) if lines else ([], number)
        lines.append(kept)
        opened = _opened(kept, opened, number, name)
    if opened:
        raise FileRejectedError(name, at(opened), "gift_brace_open")
    if lines:
        yield from _block(lines, first)


def _block(lines: list[str], first: int) -> Iterator[_Block]:
    text = "\n".join(lines).rstrip()
    if text:
        yield _Block(first, text)


def _opened(line: str, opened: int, number: int, name: str) -> int:
    """Return the line of the brace that is open after this line, 0 for none."""
    for sign in re.findall("[{}]", line):
        if sign == "{" and opened:
            raise FileRejectedError(name, at(opened), "gift_brace_open")
        if sign == "}" and not opened:
            raise FileRejectedError(name, at(number), "gift_brace_closed")
        opened = number if sign == "{" else 0
    return opened


def _question(block: _Block, category: str, name: str) -> Question:
    text, title, line = block.text, "", block.line
    lead = len(text) - len(text.lstrip())
    line, text = line + text.count("\n", 0, lead), text[lead:]
    match = _NAME.match(text)
    if match is not None:
        title = match[1]
        line, text = line + match[0].count("\n"), text[match.end() :]
    before, brace, rest = text.partition("{")
    reader, kind, general = GiftText(line), cast("Kind", Description()), ""
    if not brace:
        said = reader.markdown(text)
    else:
        inside, _, after = rest.partition("}")
        said = reader.markdown(_asked(before, after, reader))
        if "####" in inside:
            inside, _, general = inside.rpartition("####")
        answers = GiftText(line + before.count("\n"), reader.form, reader.notes)
        kind = answers_of(inside, answers, name)
    return Question(
        line=block.line,
        text=said,
        kind=kind,
        name=reader.plain(title),
        category=category,
        feedback=reader.plain(general),
        notes=tuple(reader.notes),
    )


def _asked(before: str, after: str, reader: GiftText) -> str:
    """Return the question with a blank where its answers stood, none at the end.

    GIFT has one answer a question: what further braces hold is lost, and noted.
    """
    rest, further = re.subn(r"\{[^{}]*\}", BLANK, after.rstrip())
    if further:
        reader.notes.append(Note("", reader.line, "answers_lost"))
    return f"{before}{BLANK}{rest}" if rest.strip() else before


def _last_part(category: str) -> str:
    """Return the name of `$course$/top/Fractions/Halves`: Halves."""
    parts = [part.strip() for part in re.split(r"(?<!/)/(?!/)", category) if part.strip()]
    named = [part for part in parts if not _TOP.match(part)]
    return named[-1].replace("//", "/") if named else ""

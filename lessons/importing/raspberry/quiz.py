"""A Raspberry Pi project's quiz: `--- question ---`, `--- choices ---`, `- (x)` and feedback."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from lessons.importing.raspberry.marks import Line, Mark, marks_of

_QUIZ: Final = ("question", "choices")
_OPTION: Final = re.compile(r"[ \t]*[-*+][ \t]+[(\[][ \t]{0,3}([xX]?)[ \t]{0,3}[)\]][ \t]*(.*)")


@dataclass
class QuizOption:
    """One choice: whether it is right, its lines, and what is said to who chose it."""

    right: bool
    lines: list[Line] = field(default_factory=list)
    feedback: list[Line] = field(default_factory=list)


@dataclass
class QuizQuestion:
    """One question."""

    line: int
    lines: list[Line] = field(default_factory=list)
    options: list[QuizOption] = field(default_factory=list)


def parted(lines: Iterable[Line]) -> tuple[list[Line], list[Line]]:
    """Return the lines of a step that are no quiz, and those of the questions in it, marks and all."""
    text, quiz, inside = list[Line](), list[Line](), ""
    for line in lines:
        marks = marks_of(line.text)
        opened = next((one.name for one in marks if one.name in _QUIZ and not one.closes), "")
        inside = inside or opened
        (quiz if inside else text).append(line)
        if Mark(inside, closes=True) in marks:
            inside = ""
    return text, quiz


def questions_of(lines: Iterable[Line]) -> list[QuizQuestion]:
    """Return the questions among lines; what stands before the first one goes into it."""
    questions, before = list[QuizQuestion](), list[Line]()
    place = "before"
    for line, mark in _marked(lines):
        if mark == Mark("question", closes=False):
            questions.append(QuizQuestion(line.number, before))
            before, place = [], "question"
        elif mark is not None and mark.name in ("choices", "feedback", "question"):
            place = _next(place, mark)
        elif not questions:
            before.append(line)
        else:
            _take(questions[-1], place, line)
    return questions


def _marked(lines: Iterable[Line]) -> Iterator[tuple[Line, Mark | None]]:
    """Yield each line with its mark, if it is a quiz's; the settings at a question's head are left out."""
    head = 0
    for line in lines:
        marks = marks_of(line.text)
        mark = marks[0] if len(marks) == 1 else None
        if mark == Mark("question", closes=False):
            head = 1
        elif head and line.text.strip() == "---":
            head = 2 if head == 1 else 0
            continue
        elif head == 2 or (head == 1 and not line.text.strip()):
            continue
        else:
            head = 0
        yield line, mark


def _next(place: str, mark: Mark) -> str:
    match mark.name:
        case "choices":
            return "question" if mark.closes else "choices"
        case "feedback":
            return "choices" if mark.closes else "feedback"
        case _:
            return "before"


def _take(question: QuizQuestion, place: str, line: Line) -> None:
    option = _OPTION.match(line.text) if place == "choices" else None
    if option is not None:
        question.options.append(QuizOption(option[1].lower() == "x", [Line(line.number, option[2])]))
    elif place in ("choices", "feedback") and question.options:
        last = question.options[-1]
        (last.feedback if place == "feedback" else last.lines).append(line)
    elif place == "question":
        question.lines.append(line)

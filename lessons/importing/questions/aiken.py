"""Aiken, the plainest form of questions: a question, lettered answers, and the letter of the right one.

See docs.moodle.org/en/Aiken_format.
"""

import re
from collections.abc import Iterator
from typing import Final

from lessons.errors import FileRejectedError
from lessons.importing.questions.question import Answer, Choice, Question
from lessons.importing.text.plain import escaped
from lessons.importing.text.source_text import at

_OPTION: Final = re.compile(r"\s*([A-Z])[.)]\s*(\S.*)")
_ANSWER: Final = re.compile(r"\s*ANSWER\s*:\s*([A-Za-z])\s*$", re.IGNORECASE)


def is_aiken(text: str) -> bool:
    """Tell whether a text is Aiken rather than GIFT: there is a line that names the right letter."""
    return any(_ANSWER.match(line) for line in text.split("\n"))


def parse(text: str, name: str = "") -> list[Question]:
    """Return the questions; FileRejectedError with the line for one that is not whole."""
    return list(_questions(text, name))


def _questions(text: str, name: str) -> Iterator[Question]:
    asked, offered, first = list[str](), list[str](), 0
    for number, line in enumerate(text.split("\n"), start=1):
        option, answer = _OPTION.match(line), _ANSWER.match(line)
        if not line.strip():
            continue
        if answer is not None:
            if not asked:
                raise FileRejectedError(name, at(number), "aiken_question_missing")
            yield _question(asked, offered, answer[1].upper(), (first, number), name)
            asked, offered = [], []
        elif asked and option is not None and option[1] == chr(ord("A") + len(offered)):
            offered.append(option[2].strip())
        elif offered:
            raise FileRejectedError(name, at(number), "aiken_answer_missing")
        else:
            first = first if asked else number
            asked.append(line.strip())
    if asked:
        raise FileRejectedError(name, at(first), "aiken_answer_missing")


def _question(
    asked: list[str], offered: list[str], letter: str, lines: tuple[int, int], name: str
) -> Question:
    first, last = lines
    right = ord(letter) - ord("A")
    if len(offered) < 2:
        raise FileRejectedError(name, at(first), "aiken_options_missing")
    if right >= len(offered):
        raise FileRejectedError(name, at(last), "aiken_answer_unknown")
    answers = (Answer(text=text, weight=100 * (index == right)) for index, text in enumerate(offered))
    return Question(line=first, text=escaped("\n".join(asked)), kind=Choice(answers=tuple(answers)))

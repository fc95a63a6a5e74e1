"""Aiken: a question, lettered answers, ANSWER."""

import pytest

from lessons.errors import FileRejectedError
from lessons.importing.questions import aiken
from lessons.importing.questions.question import Choice, Question


def parts(question: Question) -> tuple[int, str, list[tuple[str, float]]]:
    assert isinstance(question.kind, Choice)
    return question.line, question.text, [(one.text, one.weight) for one in question.kind.answers]


def test_questions_with_their_answers() -> None:
    found = aiken.parse(
        "Quelle ville est la capitale ?\nA) Fès\nB. Rabat\nC)Salé\nANSWER: B\n\n"
        "A. M. Idrissi\nest un…\nA) géographe\nB) peintre\nanswer : a\n"
    )
    assert [parts(one) for one in found] == [
        (1, "Quelle ville est la capitale ?", [("Fès", 0), ("Rabat", 100), ("Salé", 0)]),
        (7, "A. M. Idrissi\nest un…", [("géographe", 100), ("peintre", 0)]),
    ]


def test_aiken_is_told_from_gift() -> None:
    assert aiken.is_aiken("Q\nA) x\nB) y\nANSWER: A")
    assert not aiken.is_aiken("What is the ANSWER: yes or no? {T}")


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("Q\nA) x\nB) y\n\nQ2\nA) x\nB) y\nANSWER: A", "line 5", "aiken_answer_missing"),
        ("Q\nA) x\nB) y\n", "line 1", "aiken_answer_missing"),
        ("ANSWER: A\n", "line 1", "aiken_question_missing"),
        ("Q\nA) x\nANSWER: A", "line 1", "aiken_options_missing"),
        ("Q\nA) x\nB) y\nANSWER: D", "line 4", "aiken_answer_unknown"),
    ],
)
def test_a_question_that_is_not_whole_is_refused_with_its_line(text: str, place: str, reason: str) -> None:
    with pytest.raises(FileRejectedError) as caught:
        aiken.parse(text, "x.txt")
    assert (caught.value.place, caught.value.reason) == (place, reason)

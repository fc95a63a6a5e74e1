"""Each kind of step has one file, is registered in one place, and answers only its own kind."""

from pathlib import Path
from typing import get_args

import msgspec
import pytest

from lessons.steps import kinds
from lessons.steps.answer import Claim
from lessons.steps.choice import ChoiceAnswer
from lessons.steps.kinds import Answer, Step, score
from lessons.steps.read import ReadAnswer, ReadStep

SHARED = {"__init__", "answer", "captured", "kinds", "option", "score", "step"}
READ = ReadStep(id="read", titles={"fr": "Lire"}, text="read")


def tags(union: object) -> set[str]:
    return {str(kind.__struct_config__.tag) for kind in get_args(union)}


def test_one_kind_is_one_file_registered_once() -> None:
    files = {file.stem for file in Path(kinds.__file__).parent.glob("*.py")} - SHARED
    assert tags(Step) == tags(Answer) == files


def test_reading_is_passed_when_the_pupils_say_so_and_earns_nothing() -> None:
    for passed in (True, False):
        given = score(READ, ReadAnswer(claim=Claim(passed=passed)))
        assert (given.score, given.maximum, given.passed, given.basis) == (0, 0, passed, "claimed")


def test_an_answer_to_another_kind_is_no_answer() -> None:
    with pytest.raises(ValueError, match="`choice` answers no `read`"):
        score(READ, ChoiceAnswer(claim=Claim(passed=True), chosen=("a",)))


def test_a_step_says_its_kind_in_json() -> None:
    step = msgspec.json.decode(msgspec.json.encode(READ), type=Step)
    assert step == READ

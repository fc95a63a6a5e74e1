"""Each kind answers only its own kind, and says which in JSON."""

import msgspec
import pytest

from lessons.steps.answer import Claim
from lessons.steps.choice import ChoiceAnswer
from lessons.steps.kinds import Step, score
from lessons.steps.read import ReadAnswer, ReadStep

READ = ReadStep(id="read", titles={"fr": "Lire"}, text="read")


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

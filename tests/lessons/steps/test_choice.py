"""Choices: the right ones count, the wrong ones take back, and nobody falls below nothing."""

from typing import Any

import msgspec
import pytest

from lessons.steps.answer import Claim
from lessons.steps.choice import ChoiceAnswer, ChoiceStep
from lessons.steps.kinds import score

PLAIN: dict[str, Any] = {
    "id": "needs",
    "kind": "choice",
    "titles": {"fr": "Besoins"},
    "text": "needs",
    "options": [{"id": one, "texts": {"fr": one}} for one in ("water", "bread", "game", "cap")],
    "correct": ["water", "bread"],
    "explain": {"fr": "Parce que."},
}


def step(**changes: Any) -> ChoiceStep:
    return msgspec.convert(PLAIN | changes, ChoiceStep)


@pytest.mark.parametrize(
    ("chosen", "points", "passed"),
    [
        (("water", "bread"), 1, True),
        (("bread", "water", "bread"), 1, True),
        (("water",), 0.5, False),
        (("water", "game"), 0, False),
        (("water", "bread", "game"), 0.5, False),
        (("game", "cap"), 0, False),
        (("water", "bread", "game", "cap"), 0, False),
        (("camel",), 0, False),
        ((), 0, False),
    ],
)
def test_several_right_options_give_part_of_a_point(
    chosen: tuple[str, ...], points: float, passed: bool
) -> None:
    given = score(step(), ChoiceAnswer(claim=Claim(passed=True), chosen=chosen))
    assert (given.score, given.maximum, given.passed, given.basis) == (points, 1, passed, "checked")


def test_one_right_option_is_all_or_nothing() -> None:
    one = step(correct=["bread"])
    assert score(one, ChoiceAnswer(claim=Claim(passed=False), chosen=("bread",))).score == 1
    assert score(one, ChoiceAnswer(claim=Claim(passed=True), chosen=("cap",))).score == 0


@pytest.mark.parametrize(
    "changes",
    [
        {"correct": []},
        {"correct": ["camel"]},
        {"correct": ["water", "water"]},
        {"options": [PLAIN["options"][0]] * 2},
        {"options": PLAIN["options"][:1]},
        {"options": [*PLAIN["options"], {"id": "x", "texts": {"fr": "x"}, "picture": "../x.svg"}]},
        {"text": "../needs"},
        {"titles": {}},
    ],
)
def test_a_question_that_cannot_be_answered_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(msgspec.ValidationError):
        step(**changes)

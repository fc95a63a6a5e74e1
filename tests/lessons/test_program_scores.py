"""A program that asks its sensors is judged in every world, the shown one and those nobody saw."""

from typing import Any

import msgspec
import pytest

from lessons.steps.answer import Claim
from lessons.steps.code import CodeAnswer, CodeStep, score
from lessons.steps.score import Score
from lessons.world import GridWorld

TEXT = {"ar": "…", "fr": "…", "zgh": "…", "en": "…"}
STEP = msgspec.convert(
    {
        "id": "follow",
        "kind": "code",
        "titles": TEXT,
        "text": "follow",
        "language": "blocks",
        "world": "worlds/straight.json",
        "hidden_worlds": ["worlds/bent.json"],
        "toolbox": ["robot", "decisions"],
        "checks": [
            {"id": "water", "fact": "at_goal", "op": "eq", "value": True, "stars": 2, "fail": TEXT},
            {"id": "leaves", "fact": "items_left", "op": "eq", "value": 0, "stars": 1, "fail": TEXT},
        ],
    },
    CodeStep,
)
FOLLOW = (
    "while not at_goal():\n"
    "    if item_here():\n        pick()\n"
    "    if wall_ahead():\n        turn_right()\n    else:\n        forward()\n"
)


def seguia(width: int, height: int, goal: list[int], leaf: list[int]) -> GridWorld:
    plain = {
        "format": "tinmel-world/1", "kind": "grid", "width": width, "height": height, "walls": [],
        "items": [{"at": leaf, "kind": "leaf"}], "goal": goal, "start": {"at": [0, 0], "dir": "e"},
        "theme": "seguia",
    }  # fmt: skip
    return msgspec.convert(plain, GridWorld)


WORLDS = [seguia(4, 1, [3, 0], [2, 0]), seguia(3, 3, [2, 2], [2, 1])]


def judged(**answer: Any) -> Score:
    return score(STEP, CodeAnswer(claim=Claim(passed=True, stars=3), **answer), WORLDS)


def test_a_program_that_asks_fits_every_world() -> None:
    assert judged(python=FOLLOW) == Score(score=3, maximum=3, passed=True)


def test_the_way_through_the_shown_world_is_not_enough() -> None:
    way = "forward()\nforward()\npick()\nforward()\n"
    assert judged(python=way) == Score(score=0, maximum=3, passed=False)


@pytest.mark.parametrize("loop", ["while not False:\n  pass\n", "while at_goal():\n  turn_left()\n"])
def test_a_program_that_had_to_be_stopped_passes_nothing(loop: str) -> None:
    """Every check holds at the moment when it was stopped."""
    assert judged(python=FOLLOW + loop) == Score(score=0, maximum=3, passed=False)

"""The demo's pupils answer every kind of step, and what they claim is true."""

import json

import msgspec
import pytest

from app.demo.answers import answered, choose
from app.demo.robot_way import find_way
from lessons import grid
from lessons.steps.kinds import Answer, Step, kind_of, score
from lessons.world import GridWorld
from tests.lessons.steps.shapes import SHAPES, made

WORLD = {
    "format": "tinmel-world/1",
    "kind": "grid",
    "width": 4,
    "height": 3,
    "walls": [[2, 0]],
    "items": [{"at": [1, 0], "kind": "orange"}, {"at": [1, 0], "kind": "orange"}],
    "goal": [3, 0],
    "start": {"at": [0, 0], "dir": "n"},
}
OTHERS = {
    "code in Python": made("code", language="python"),
    "film": made("watch", frames=[], video="media/film.mp4"),
    "one right option of several": made("choice", correct=["b"]),
    "small number": made("number", value=-0.000125, units=[]),
    "open text": made("text", accepted=None, explain=None, min_length=200),
    "table of free cells": made("table", cells={"tea.price": {"free": "number"}}, checks=[]),
    "spoken to the teacher": made("oral", recording=False),
}
STEPS = {**{kind: made(kind) for kind in SHAPES}, **OTHERS}


def world(**changes: object) -> GridWorld:
    return msgspec.convert({**WORLD, **changes}, GridWorld)


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
def test_every_kind_is_answered_right_and_what_can_be_wrong_wrong(step: Step) -> None:
    worlds = (world(),) if kind_of(step) == "code" else ()
    for right in (True, False):
        artefact = answered(step, worlds, right=right)
        earned = score(step, msgspec.json.decode(json.dumps(artefact), type=Answer), worlds)
        assert artefact["claim"] == {"passed": earned.passed, "stars": int(earned.score)}
        if right:
            assert earned.passed
            assert earned.score == (0 if step.is_the_teachers else earned.maximum)
        elif not step.is_the_teachers and kind_of(step) != "read":
            assert not earned.passed


def test_a_wrong_try_differs_from_the_right_one() -> None:
    for kind in ("code", "choice", "order", "match", "number", "text", "table", "watch"):
        worlds = (world(),) if kind == "code" else ()
        assert answered(made(kind), worlds, right=True) != answered(made(kind), worlds, right=False), kind


def test_a_program_comes_first_then_what_a_machine_checks_then_what_the_teacher_marks() -> None:
    read, code, photo, text = made("read"), made("code"), made("photo"), made("text")
    assert choose([read, photo, text, code]) == 3
    assert choose([read, photo, text, made("number")]) == 2
    assert choose([read, made("watch"), photo]) == 2
    assert choose([made("watch"), read]) == 0


@pytest.mark.parametrize(
    "changes",
    [{}, {"goal": None}, {"items": []}, {"walls": []}, {"start": {"at": [3, 0], "dir": "w"}}],
)
def test_a_way_takes_everything_and_ends_at_the_goal(changes: dict[str, object]) -> None:
    there = world(**changes)
    facts = grid.run(there, find_way(there)).facts
    assert facts["items_left"] == 0
    assert not facts["crash"]
    assert facts["at_goal"] or there.goal is None


def test_a_world_without_a_way_is_answered_all_the_same() -> None:
    walled = world(walls=[[2, 0], [2, 1], [2, 2]])
    with pytest.raises(ValueError, match="no way"):
        find_way(walled)
    assert answered(made("code"), (walled,), right=True)["claim"]["passed"] is False


def test_a_large_world_is_solved_soon() -> None:
    items = [{"at": [place, (place * 7) % 20], "kind": "orange"} for place in range(0, 20, 4)]
    wide = world(width=20, height=20, walls=[], items=items, goal=[19, 19])
    assert len(find_way(wide)) < 120

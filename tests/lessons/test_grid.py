"""The grid robot does what the teacher's sheet says, and the page's twin has the same vectors."""

import itertools
import random
from typing import Any, Final

import msgspec
import pytest

from lessons.colour import COLOURS
from lessons.facts import WORLD_FACTS
from lessons.grid import MAX_ACTIONS, Action, Robot, run
from lessons.simulation import variants
from lessons.world import GridWorld
from tests.lessons import vector_file

ABOUT = (
    "Grid robot, shared by Python (lessons/grid.py) and TypeScript. Each case: run `actions` "
    "(forward, left, right, pick) in `world`; the facts at the end and the trace must equal `facts` and "
    "`trace`. (0,0) is the top left, y grows down. A step into a wall or off the grid is a crash: it counts "
    "as a step, the robot stays, trace kind `crash`, and the run ends. A pick takes the first item lying in "
    "the cell, or counts as an empty pick; its trace kind is `pick` either way. The start cell counts "
    "as visited. `at_goal` is false in a world without a goal. `t` counts actions from 1. After 2000 actions "
    "nothing more is done and the run is `stopped`. Each of `painted`: do `actions` (those above, or a "
    "colour to paint with) in the world that begins at the first, second, … of its starts: `runs`. "
    "Made by: python -m tests.lessons.test_grid"
)
ACTIONS: Final[tuple[Action, ...]] = ("forward", "left", "right", "pick")


def world(**changes: Any) -> GridWorld:
    plain: dict[str, Any] = {
        "format": "tinmel-world/1",
        "kind": "grid",
        "width": 4,
        "height": 3,
        "walls": [[2, 1]],
        "items": [{"at": [1, 0], "kind": "orange"}],
        "goal": [3, 0],
        "start": {"at": [0, 0], "dir": "e"},
    }
    return msgspec.convert(plain | changes, GridWorld)


def test_a_robot_takes_the_orange_and_reaches_the_gate() -> None:
    facts = run(world(), ["forward", "pick", "forward", "forward"]).facts
    assert facts == {
        "at": [3, 0], "at_goal": True, "crash": False, "dir": "e",
        "empty_picks": 0, "items_left": 0, "paint_left": 0, "paint_wrong": 0, "painted": 0,
        "steps": 4, "stopped": False, "visited": 4,
    }  # fmt: skip


def test_the_facts_are_those_that_checks_may_speak_of() -> None:
    assert run(world(), []).facts.keys() == WORLD_FACTS["grid"]


def test_a_wall_stops_the_run_and_the_robot_stays() -> None:
    result = run(world(start={"at": [1, 1], "dir": "e"}), ["forward", "left", "forward"])
    assert result.facts["crash"] is True
    assert result.facts["at"] == [1, 1]
    assert [(event.k, event.x, event.y, event.t) for event in result.trace] == [("crash", 1, 1, 1)]


@pytest.mark.parametrize(("facing", "at"), [("n", [0, 0]), ("w", [0, 0]), ("s", [0, 2]), ("e", [3, 2])])
def test_the_edge_of_the_grid_is_a_wall(facing: str, at: list[int]) -> None:
    assert run(world(start={"at": at, "dir": facing}), ["forward"]).facts["crash"] is True


def test_four_turns_look_the_same_way_again() -> None:
    seen = [run(world(), ["left"] * turns).facts["dir"] for turns in range(5)]
    assert seen == ["e", "n", "w", "s", "e"]
    assert [run(world(), ["right"] * turns).facts["dir"] for turns in range(5)] == seen[::-1]


def test_an_empty_pick_does_nothing_but_count() -> None:
    result = run(world(), ["pick", "forward", "pick", "pick"])
    assert result.facts["empty_picks"] == 2
    assert result.facts["items_left"] == 0
    assert result.facts["crash"] is False


def test_a_run_without_end_is_stopped() -> None:
    long = run(world(), ["left"] * MAX_ACTIONS).facts
    assert (long["steps"], long["stopped"]) == (MAX_ACTIONS, False)
    endless = run(world(), itertools.repeat("left"))
    assert (endless.facts["steps"], endless.facts["stopped"]) == (MAX_ACTIONS, True)
    assert len(endless.trace) == MAX_ACTIONS


def test_sensors_tell_what_is_there_and_change_nothing() -> None:
    robot = Robot(world(items=[{"at": [1, 0], "kind": "leaf"}], goal=[1, 0], walls=[[1, 1]]))
    assert [robot.senses(sensor) for sensor in ("wall_ahead", "item_here", "at_goal")] == [False] * 3
    for action in ("forward", "right"):
        robot.act(action)
    assert [robot.senses(sensor) for sensor in ("wall_ahead", "item_here", "at_goal")] == [True] * 3
    robot.act("pick")
    assert not robot.senses("item_here")
    assert robot.run().facts["steps"] == 3


def test_the_edge_is_a_wall_ahead_and_a_world_without_goal_is_never_reached() -> None:
    robot = Robot(world(start={"at": [0, 0], "dir": "n"}, goal=None))
    assert robot.senses("wall_ahead")
    assert not robot.senses("at_goal")


def test_a_robot_that_crashed_does_nothing_more() -> None:
    robot = Robot(world(start={"at": [0, 0], "dir": "n"}))
    for action in ("forward", "left", "pick"):
        robot.act(action)
    robot.stop()
    facts = robot.run().facts
    assert (facts["crash"], facts["stopped"], facts["steps"], facts["dir"]) == (True, False, 1, "n")


@pytest.mark.parametrize(
    "changes",
    [
        {"walls": [[4, 0]]},
        {"walls": [[1, 1], [1, 1]]},
        {"goal": [2, 1]},
        {"items": [{"at": [0, 3], "kind": "orange"}]},
        {"start": {"at": [-1, 0], "dir": "e"}},
        {"start": {"at": [0, 0], "dir": "x"}},
        {"width": 21},
        {"width": 0},
        {"surprise": 1},
        {"theme": "moon"},
    ],
)
def test_a_world_that_cannot_be_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(msgspec.ValidationError):
        world(**changes)


def vectors() -> dict[str, Any]:
    """Build 120 cases from a seed; walks favour moving forward, so that many get far before they crash."""
    dice = random.Random(2026)
    cases = [_case(dice) for _ in range(120)]
    return {"about": ABOUT, "seed": 2026, "cases": cases, "painted": [_painted(dice) for _ in range(40)]}


def _case(dice: random.Random) -> dict[str, Any]:
    width, height = dice.randint(1, 8), dice.randint(1, 8)
    cells = [[x, y] for y in range(height) for x in range(width)]
    free = dice.sample(cells, k=len(cells))
    walls = [free.pop() for _ in range(dice.randint(0, (len(cells) - 1) // 4))]
    items = [{"at": dice.choice(free), "kind": "orange"} for _ in range(dice.randint(0, 4))]
    plain = {
        "format": "tinmel-world/1",
        "kind": "grid",
        "width": width,
        "height": height,
        "walls": sorted(walls),
        "items": items,
        "goal": dice.choice([None, dice.choice(free)]),
        "start": {"at": dice.choice(free), "dir": dice.choice("enws")},
    }
    actions = _walk(msgspec.convert(plain, GridWorld), dice)
    result = run(msgspec.convert(plain, GridWorld), actions)
    return {
        "world": plain,
        "actions": actions,
        "facts": result.facts,
        "trace": [msgspec.to_builtins(event) for event in result.trace],
    }


def _walk(room: GridWorld, dice: random.Random) -> list[Action]:
    actions = list[Action]()
    careful = dice.random() < 0.75
    for _ in range(dice.randint(0, 30)):
        action = dice.choices(ACTIONS, weights=(6, 2, 2, 2))[0]
        if careful and run(room, [*actions, action]).facts["crash"]:
            action = dice.choice(("left", "right"))
        actions.append(action)
    return actions


def _painted(dice: random.Random) -> dict[str, Any]:
    """Return a walk with paint from several starts; the pattern is near what is painted."""
    side = dice.randint(2, 5)
    cells = [[x, y] for y in range(side) for x in range(side)]
    first, *more = [{"at": at, "dir": dice.choice("enws")} for at in dice.sample(cells, dice.randint(1, 3))]
    pattern = dice.sample(cells, dice.randint(0, len(cells)))
    plain = {
        "format": "tinmel-world/1",
        "kind": "grid",
        "width": side,
        "height": side,
        "walls": [],
        "items": [],
        "goal": None,
        "start": first,
        "starts": more,
        "paint": [{"at": at, "colour": dice.choice(COLOURS[:2])} for at in pattern],
    }
    actions = [dice.choice(("forward", "left", "right", *COLOURS[:3])) for _ in range(dice.randint(1, 20))]
    return {"world": plain, "actions": actions, "runs": _runs_of(plain, actions)}


def _runs_of(plain: dict[str, Any], actions: list[str]) -> list[dict[str, Any]]:
    runs = []
    for room in variants(msgspec.convert(plain, GridWorld)):
        assert isinstance(room, GridWorld)
        robot = Robot(room)
        for action in actions:
            if action in COLOURS:
                robot.act("paint", action)  # type: ignore[arg-type]
            else:
                robot.act(action)  # type: ignore[arg-type]
        run = robot.run()
        runs.append({"facts": run.facts, "trace": [msgspec.to_builtins(event) for event in run.trace]})
    return runs


def test_a_painted_cell_has_its_last_colour_and_the_pattern_tells_what_is_wrong() -> None:
    room = world(paint=[{"at": [0, 0], "colour": "blue"}, {"at": [1, 0], "colour": "mint"}])
    robot = Robot(room)
    assert not robot.senses("paint_here")
    robot.act("paint", "clay")
    assert robot.senses("paint_here")
    seen = [paint_of(robot)]
    robot.act("paint", "blue")
    robot.act("forward")
    seen.append(paint_of(robot))
    robot.act("paint", "blue")
    seen.append(paint_of(robot))
    assert seen == [(1, 2, 1), (1, 1, 0), (2, 1, 1)]


def paint_of(robot: Robot) -> tuple[object, ...]:
    facts = robot.run().facts
    return facts["painted"], facts["paint_left"], facts["paint_wrong"]


def test_the_shared_vectors_are_current() -> None:
    assert vector_file.read("grid.json") == vector_file.as_read(vectors())


def test_the_shared_vectors_cover_what_matters() -> None:
    cases = vectors()["cases"]
    assert 10 < sum(case["facts"]["crash"] for case in cases) < 100
    assert sum(case["facts"]["at_goal"] for case in cases) >= 5
    assert sum(case["facts"]["empty_picks"] > 0 for case in cases) >= 20
    assert sum(len(case["world"]["items"]) > case["facts"]["items_left"] for case in cases) >= 10
    painted = [run["facts"] for case in vectors()["painted"] for run in case["runs"]]
    assert len(painted) > 50
    for name in ("painted", "paint_left", "paint_wrong"):
        assert sum(one[name] > 0 for one in painted) >= 20, name


if __name__ == "__main__":
    vector_file.write("grid.json", vectors())

"""A small picture of how a world stood is told from the trace alone."""

import json
from typing import Any

import msgspec
import pytest

from classroom.recheck.end_state import end_state
from classroom.work.run_state import MOST_TRAIL, CanvasState, DriveState, GridState, read_state
from lessons import program, source
from lessons.console_world import ConsoleWorld
from lessons.world import GridWorld
from tests.classroom.recheck.handed_in import places, solved

STREET: GridWorld = places()["typed-walk"].grid()


def walked(python: str) -> GridState:
    run = program.run(source.parse(python), STREET)
    state = read_state(end_state(STREET, [msgspec.to_builtins(event) for event in run.trace], ""))
    assert isinstance(state, GridState)
    return state


def test_items_that_were_picked_are_gone_and_the_others_lie_there() -> None:
    state = walked("forward()\nforward()\npick()\nturn_left()\n")
    assert (state.x, state.y, state.d, state.items) == (2, 1, "n", (1, 0, 1))
    assert walked("").items == (1, 1, 1)


def test_a_crash_is_told_and_so_is_paint() -> None:
    assert walked("turn_left()\nforward()\nforward()\n").crash
    painted = [
        {"k": "paint", "x": 0, "y": 1, "d": "e", "t": n, "c": c} for n, c in ((1, "blue"), (2, "clay"))
    ]
    state = read_state(end_state(STREET, painted, ""))
    assert isinstance(state, GridState)
    assert state.painted == ((0, 1, "clay"),)


def test_a_drive_has_its_way_and_its_end() -> None:
    world = places()["to-the-depot"].worlds[0]
    trace = json.loads(solved("to-the-depot"))["trace"]
    state = read_state(end_state(world, trace, ""))
    assert isinstance(state, DriveState)
    assert (state.x >= 900, state.y, state.heading) == (True, 400, 0)
    assert state.trail[0] == (200, 400)
    assert state.trail[-1] == (state.x, state.y)
    assert 10 < len(state.trail) <= MOST_TRAIL


def test_a_drawing_has_its_strokes_but_not_what_the_lifted_pen_passed() -> None:
    world = places()["square"].worlds[0]
    trace = json.loads(solved("square"))["trace"]
    state = read_state(end_state(world, trace, ""))
    assert isinstance(state, CanvasState)
    assert [stroke[:4] for stroke in state.strokes] == [
        (120, 220, 260, 220), (260, 220, 260, 80), (260, 80, 120, 80), (120, 80, 120, 220),
    ]  # fmt: skip
    lifted = read_state(end_state(world, [{"k": "pen_up", "t": 0}, *trace], ""))
    assert lifted == CanvasState(strokes=())


def test_a_text_has_its_last_lines() -> None:
    world = ConsoleWorld(format="tinmel-world/1")
    assert json.loads(end_state(world, [], "1\n2\n3\n4\n"))["out"] == ["2", "3", "4"]


@pytest.mark.parametrize("step", ["typed-walk", "to-the-depot", "square"])
@pytest.mark.parametrize(
    "trace",
    [[1], [{}], [None, None], [{"k": 1}] * 3, [{"k": "motors", "t": "x"}] * 2, [{"k": "forward"}] * 2],
)
def test_a_trace_of_a_strangers_raises_nothing(step: str, trace: list[Any]) -> None:
    text = end_state(places()[step].worlds[0], trace, "")
    assert text == "" or read_state(text) is not None

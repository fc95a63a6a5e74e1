"""A handed-in trace is believed as far as it can have happened, and not one entry further."""

import copy
from typing import Any

import msgspec
import pytest

from lessons.drive import DriveRun
from lessons.drive_world import DriveWorld
from lessons.replay import ForgedTraceError, NotReplayableError, replay
from lessons.simulation import variants
from lessons.world import World
from tests.lessons import vector_file
from tests.lessons.canvas_vectors import drawn, polygon
from tests.lessons.drive_vectors import OVAL, played

SHEET: dict[str, Any] = {
    "format": "tinmel-world/1", "kind": "canvas", "width": 99, "height": 99,
    "start": {"at": [9, 9], "heading": 0},
}  # fmt: skip
STREET: dict[str, Any] = {
    "format": "tinmel-world/1", "kind": "grid", "width": 3, "height": 1, "walls": [], "items": [],
    "goal": None, "start": {"at": [0, 0], "dir": "e"},
}  # fmt: skip
WALK: list[dict[str, Any]] = [
    {"k": "paint", "x": 0, "y": 0, "d": "e", "t": 1, "c": "mint"},
    {"k": "forward", "x": 1, "y": 0, "d": "e", "t": 2},
    {"k": "right", "x": 1, "y": 0, "d": "s", "t": 3},
    {"k": "crash", "x": 1, "y": 0, "d": "s", "t": 4},
]
DRAWN = drawn(SHEET, [*polygon(4, 30), ["pen_color", "clay"], ["pen_up"], ["backward", 65_536]])["trace"]
DRIVEN = played(OVAL, [["motors", 50, 30], ["wait", 400], ["ask", "distance"], ["motors", 0, 9]])["runs"][0][
    "trace"
]
TRACES = [(STREET, WALK), (SHEET, DRAWN), (OVAL, DRIVEN)]


def world(plain: dict[str, Any]) -> World:
    made: World = msgspec.convert(plain, World)
    return made


@pytest.mark.parametrize("name", ["grid", "canvas"])
def test_every_shared_run_is_believed(name: str) -> None:
    for case in vector_file.read(f"{name}.json")["cases"]:
        assert replay(world(case["world"]), case["trace"]) == case["facts"]


def test_every_shared_drive_and_every_painted_pattern_is_believed() -> None:
    cases = vector_file.read("drive.json")["cases"] + vector_file.read("grid.json")["painted"]
    for case in cases:
        for room, run in zip(variants(world(case["world"])), case["runs"], strict=True):
            assert replay(room, run["trace"]) == run["facts"]


def test_a_drive_that_ran_out_of_time_while_it_asked_is_believed() -> None:
    room = world(OVAL | {"seconds": 1})
    assert isinstance(room, DriveWorld)
    run = DriveRun(room)
    run.act("motors", [30, 30])
    while not run.ended:
        run.ask("line_left")
    run.finish()
    assert replay(room, run.trace) == run.facts()


@pytest.mark.parametrize(("plain", "trace"), TRACES)
def test_no_number_word_or_entry_of_a_trace_can_be_changed(
    plain: dict[str, Any], trace: list[dict[str, Any]]
) -> None:
    room = world(plain)
    replay(room, trace)
    for forged in _forgeries(trace):
        with pytest.raises(ForgedTraceError):
            replay(room, forged)


def _forgeries(trace: list[dict[str, Any]]) -> list[list[Any]]:
    made: list[list[Any]] = [[*trace, trace[-1]], [*trace[:-1], "x"], [*trace[:-1], None], [[], *trace]]
    for index, event in enumerate(trace):
        # Other speeds at the end of a drive are another drive; its end tells only the time.
        for key in event.keys() - {"n", "c", "l", "r"} | ({"t"} if event["k"] != "end" else set()):
            if event["k"] == "end" and key == "t":
                continue
            for value in (None, "e" if event[key] != "e" else "w", 1.5, True, [1], 10**30, -7):
                forged = copy.deepcopy(trace)
                forged[index][key] = value
                made.append(forged)
        made += [
            [*trace[:index], event | {"more": 1}, *trace[index + 1 :]],
            [*trace[:index], {key: one for key, one in event.items() if key != "t"}, *trace[index + 1 :]],
        ]
    return made


@pytest.mark.parametrize(
    ("plain", "trace"),
    [
        (STREET, [{"k": "fly", "x": 0, "y": 0, "d": "e", "t": 1}]),
        (STREET, [{"k": "paint", "x": 0, "y": 0, "d": "e", "t": 1}]),
        (STREET, [{"k": "paint", "x": 0, "y": 0, "d": "e", "t": 1, "c": ["mint"]}]),
        (STREET, [{"k": "forward", "x": 1, "y": 0, "d": "e", "t": 1, "c": "mint"}]),
        (STREET, [{"k": ["forward"], "x": 1, "y": 0, "d": "e", "t": 1}]),
        (STREET, [{"k": "left", "x": 0, "y": 0, "d": "n", "t": 1}] * 2_001),
        (SHEET, [{"k": "pen_up", "t": 1}, {"k": "pen_up", "t": 2}] * 1_001),
        (SHEET, [{"k": {}, "t": 1}]),
        (OVAL, []),
        (OVAL, [{"k": "end", "t": 20_010}]),
        (OVAL, [{"k": "end", "t": 15}]),
        (OVAL, [{"k": "motors", "l": 0, "r": 0, "t": 0}, {"k": "end", "t": 10}]),
        (OVAL, [{"k": "motors", "l": 9, "r": 9, "t": 0}, {"k": "end", "t": 0}]),
        (OVAL, [{"k": "motors", "l": 9, "r": 101, "t": 0}, {"k": "end", "t": 10}]),
        (OVAL, [{"k": "motors", "l": 9, "r": 9, "t": 20_000}, {"k": "end", "t": 20_000}]),
        (OVAL, [{"k": "motors", "l": 9, "r": 9, "t": 0}]),
    ],
)
def test_what_no_robot_does_is_refused(plain: dict[str, Any], trace: list[Any]) -> None:
    with pytest.raises(ForgedTraceError):
        replay(world(plain), trace)


def test_what_a_program_prints_no_trace_can_tell() -> None:
    with pytest.raises(NotReplayableError):
        replay(world({"format": "tinmel-world/1", "kind": "console"}), [])

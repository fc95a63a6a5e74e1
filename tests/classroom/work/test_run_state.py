"""How a run ended crosses as a small text, and nothing else is taken for one."""

import pytest

from classroom.work.run_state import (
    MOST_CHARACTERS,
    CanvasState,
    ConsoleState,
    DriveState,
    GridState,
    RunState,
    read_state,
    write_state,
)

STATES: list[RunState] = [
    GridState(x=1, y=2, d="n", crash=True, items=(1, 0), painted=((0, 0, "blue"),)),
    DriveState(x=400, y=20, heading=359, trail=((1, 2), (3, 4))),
    CanvasState(strokes=((0, 0, 10, -10, "clay"),)),
    ConsoleState(out=("مرحبا", "42")),
]


@pytest.mark.parametrize("state", STATES)
def test_a_state_comes_back_as_it_was(state: RunState) -> None:
    assert read_state(write_state(state)) == state


@pytest.mark.parametrize(
    "state",
    [
        GridState(x=0, y=0, d="e", painted=tuple((x, y, "saffron") for x in range(20) for y in range(20))),
        DriveState(x=0, y=0, heading=0, trail=((-1_000_000, -1_000_000),) * 40),
        CanvasState(strokes=((-1_000_000, -1_000_000, -1_000_000, -1_000_000, "saffron"),) * 60),
        ConsoleState(out=("x" * 2_000,) * 3),
        ConsoleState(out=("\x00" * 2_000,)),
    ],
)
def test_a_long_one_is_cut_to_what_fits(state: RunState) -> None:
    text = write_state(state)
    assert len(text) <= MOST_CHARACTERS
    assert type(read_state(text)) is type(state)


@pytest.mark.parametrize(
    "text",
    [
        None, "", "null", "[]", "{", "[" * 2_000, '{"kind":"grid"}', '{"kind":"garden"}',
        '{"kind":"grid","x":1,"y":2,"d":"up"}', '{"kind":"grid","x":1e99,"y":2,"d":"n"}',
        '{"kind":"canvas","strokes":[[1,2,3]]}', '{"kind":"canvas","strokes":[[1,2,3,4,"#fff"]]}',
        '{"kind":"drive","x":1,"y":2,"heading":10000000}', '{"kind":"console","out":[1]}',
        '{"kind":"console","out":["\ud800"]}', '{"kind":"console","out":["' + "x" * 2_000 + '"]}',
    ],
)  # fmt: skip
def test_anything_else_is_none(text: str | None) -> None:
    assert read_state(text) is None


def test_printed_lines_can_not_disturb_the_screen_around_them() -> None:
    assert read_state('{"kind":"console","out":["a\\nb","\\u202egnirts"]}') == ConsoleState(
        out=("a b", "gnirts")
    )

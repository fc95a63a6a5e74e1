"""How a world stood at the end of a run, small enough for a message: what a picture of it needs, and no more.

The page tells it of each run, the re-check of the program that was handed in. The world itself is the step's.
"""

from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta, Struct

from classroom.work.line import one_line
from lessons.colour import Colour

MOST_CHARACTERS: Final = 2_000
MOST_TRAIL: Final = 40
MOST_STROKES: Final = 60
MOST_LINES: Final = 3

Whole = Annotated[int, Meta(ge=-1_000_000, le=1_000_000)]
Place = tuple[Whole, Whole]
Stroke = tuple[Whole, Whole, Whole, Whole, Colour]
Line = Annotated[str, Meta(max_length=MOST_CHARACTERS)]
Flag = Literal[0, 1]


class GridState(Struct, frozen=True, kw_only=True, tag_field="kind", tag="grid"):
    """Where the robot stands, in cells; `items` in the order of the world's, 1 for what still lies there."""

    x: Whole
    y: Whole
    d: Literal["e", "n", "w", "s"]
    crash: bool = False
    items: Annotated[tuple[Flag, ...], Meta(max_length=400)] = ()
    painted: Annotated[tuple[tuple[Whole, Whole, Colour], ...], Meta(max_length=400)] = ()


class DriveState(Struct, frozen=True, kw_only=True, tag_field="kind", tag="drive"):
    """In millimetres and degrees; `trail` is where it came along."""

    x: Whole
    y: Whole
    heading: Whole
    trail: Annotated[tuple[Place, ...], Meta(max_length=MOST_TRAIL)] = ()


class CanvasState(Struct, frozen=True, kw_only=True, tag_field="kind", tag="canvas"):
    """The last strokes, in units of the sheet."""

    strokes: Annotated[tuple[Stroke, ...], Meta(max_length=MOST_STROKES)] = ()


class ConsoleState(Struct, frozen=True, kw_only=True, tag_field="kind", tag="console"):
    """The last lines that it printed."""

    out: Annotated[tuple[Line, ...], Meta(max_length=MOST_LINES)] = ()


RunState = GridState | DriveState | CanvasState | ConsoleState


def read_state(text: str | None) -> RunState | None:
    """Return a state; None for none, and for whatever a tablet sent that is none."""
    if not text or len(text) > MOST_CHARACTERS:
        return None
    try:
        state: RunState = msgspec.json.decode(text, type=RunState)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None
    if isinstance(state, ConsoleState):
        return ConsoleState(out=tuple(map(one_line, state.out)))
    return state


def write_state(state: RunState) -> str:
    """Return a state as text, with less of what came first in it when it would be too long."""
    text = msgspec.json.encode(state).decode()
    while len(text) > MOST_CHARACTERS:
        state = _shorter(state)
        text = msgspec.json.encode(state).decode()
    return text


def _shorter(state: RunState) -> RunState:
    match state:
        case GridState(painted=painted):
            return msgspec.structs.replace(state, painted=painted[len(painted) // 4 + 1 :])
        case DriveState(trail=trail):
            return msgspec.structs.replace(state, trail=trail[::2])
        case CanvasState(strokes=strokes):
            return msgspec.structs.replace(state, strokes=strokes[len(strokes) // 4 + 1 :])
        case ConsoleState(out=out):
            return ConsoleState(out=tuple(line[: len(line) // 2] for line in out))

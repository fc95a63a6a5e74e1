"""How the shown world stood at the end of a run, from its trace: what a small picture of it needs."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from classroom.work.run_state import (
    MOST_LINES,
    MOST_STROKES,
    MOST_TRAIL,
    CanvasState,
    ConsoleState,
    DriveState,
    GridState,
    RunState,
    write_state,
)
from lessons.canvas import FIRST_COLOUR
from lessons.canvas_world import CanvasWorld
from lessons.console_world import ConsoleWorld
from lessons.drive_world import DriveWorld
from lessons.plane import nearest
from lessons.rover import TICK_MS, Rover
from lessons.sine import ONE
from lessons.world import Cell, GridWorld, World

Trace = Sequence[dict[str, Any]]


def end_state(world: World, trace: Trace, out: str) -> str:
    """Return it as text; empty for a trace that no simulator writes. `world` is the one that was run."""
    try:
        return write_state(_state(world, trace, out))
    except (KeyError, TypeError, ValueError, IndexError):
        return ""


def _state(world: World, trace: Trace, out: str) -> RunState:
    match world:
        case GridWorld():
            return _grid(world, trace)
        case DriveWorld():
            return _drive(world, trace)
        case CanvasWorld():
            return _canvas(world, trace)
        case ConsoleWorld():
            return ConsoleState(out=tuple(out.splitlines()[-MOST_LINES:]))


def _grid(world: GridWorld, trace: Trace) -> GridState:
    left = list(range(len(world.items)))
    painted = dict[Cell, Any]()
    for event in trace:
        at = event["x"], event["y"]
        if event["k"] == "pick":
            taken = next((index for index in left if world.items[index].at == at), None)
            left = [index for index in left if index != taken]
        elif event["k"] == "paint":
            painted[at] = event["c"]
    last = trace[-1] if trace else {}
    x, y = world.start.at
    return GridState(
        x=last.get("x", x),
        y=last.get("y", y),
        d=last.get("d", world.start.dir),
        crash=last.get("k") == "crash",
        items=tuple(1 if index in left else 0 for index in range(len(world.items))),
        painted=tuple((*cell, colour) for cell, colour in painted.items()),
    )


def _drive(world: DriveWorld, trace: Trace) -> DriveState:
    rover = Rover(world)
    ends = int(trace[-1]["t"]) if trace else 0
    every = max(1, ends // TICK_MS // (MOST_TRAIL - 2))
    trail = [rover.at]
    for event, following in pairwise(trace):
        rover.left, rover.right = event["l"], event["r"]
        while rover.ticks * TICK_MS < min(following["t"], world.seconds * 1_000):
            rover.tick()
            if rover.ticks % every == 0:
                trail.append(rover.at)
    x, y = rover.at
    return DriveState(x=x, y=y, heading=rover.degrees, trail=(*trail[: MOST_TRAIL - 1], rover.at))


def _canvas(world: CanvasWorld, trace: Trace) -> CanvasState:
    x, y = world.start.at
    down, colour = True, str(FIRST_COLOUR)
    strokes = list[tuple[int, int, int, int, Any]]()
    for event in trace:
        match event["k"]:
            case "pen_up" | "pen_down" as pen:
                down = pen == "pen_down"
            case "pen_color":
                colour = event["c"]
            case "forward" | "backward":
                to_x, to_y = nearest(event["x"], ONE), nearest(event["y"], ONE)
                if down:
                    strokes.append((x, y, to_x, to_y, colour))
                x, y = to_x, to_y
            case _:
                pass  # it turned
    return CanvasState(strokes=tuple(strokes[-MOST_STROKES:]))

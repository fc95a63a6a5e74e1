"""How a run ended, as a small picture: the step's world, and in it what a tablet or the re-check told."""

from typing import Final

from app.widgets.world_picture import TURNS, Body, Cells, Drawing, Lines, Plane, Point, Rectangle
from classroom.work.run_state import CanvasState, ConsoleState, DriveState, GridState, RunState
from lessons.canvas_world import CanvasWorld
from lessons.drive_world import DriveWorld, Line
from lessons.plane import Box
from lessons.scatter import ROBOT_MM
from lessons.world import GridWorld, World

CELL_ROBOT: Final = 0.36
"""A robot's radius in a cell of 1."""


def run_picture(world: World | None, state: RunState | None) -> Drawing | None:
    """Return it; None where nothing was told, or of a world of another kind."""
    match world, state:
        case GridWorld(), GridState():
            return _cells(world, state)
        case DriveWorld(), DriveState():
            return _floor(world, state)
        case CanvasWorld(), CanvasState():
            dots = tuple((float(x), float(y)) for x, y in world.dots)
            return Plane(width=world.width, height=world.height, dots=dots, strokes=state.strokes)
        case _, ConsoleState():
            return Lines(lines=state.out) if any(state.out) else None
        case _:
            return None


def _cells(world: GridWorld, state: GridState) -> Cells:
    flags = state.items or (1,) * len(world.items)
    return Cells(
        width=world.width,
        height=world.height,
        walls=world.walls,
        goal=world.goal,
        items=tuple(item.at for item, there in zip(world.items, flags, strict=False) if there),
        wanted=tuple((*one.at, one.colour) for one in world.paint),
        painted=state.painted,
        robot=Body(
            at=(state.x + 0.5, state.y + 0.5),
            radius=CELL_ROBOT,
            heading=TURNS[state.d],
            crashed=state.crash,
        ),
    )


def _floor(world: DriveWorld, state: DriveState) -> Plane:
    return Plane(
        width=world.width,
        height=world.height,
        bands=tuple((_points(line), line.width) for line in world.lines),
        boxes=tuple(map(_rectangle, world.boxes)),
        stations=tuple(map(_rectangle, world.stations)),
        goal=None if world.goal is None else _rectangle(world.goal),
        trail=state.trail,
        robot=Body(at=(state.x, state.y), radius=ROBOT_MM, heading=state.heading),
    )


def _points(line: Line) -> tuple[Point, ...]:
    return (*line.points, line.points[0]) if line.closed else line.points


def _rectangle(box: Box) -> Rectangle:
    return (*box.at, *box.size)

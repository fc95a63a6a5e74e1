"""Worlds in which a pupil's program runs, as files `worlds/<name>.json` of a pack; here those of cells.

(0, 0) is the top left cell; x grows to the right and y grows down. A world looks the same in
every language and is never mirrored.
"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from msgspec import Meta, Struct

from lessons.canvas_world import CanvasWorld
from lessons.colour import Colour
from lessons.console_world import ConsoleWorld
from lessons.drive_world import DriveWorld
from lessons.identifiers import END

MAX_SIDE = 20

Cell = tuple[int, int]
Direction = Literal["e", "n", "w", "s"]
Theme = Literal["souk", "seguia"]
"""How the page draws a world, nothing else. In the souk walls are of clay and the goal is a gate; in a
seguia, the channel that waters the fields, walls are closed sluices and the goal is an olive tree."""
Side = Annotated[int, Meta(ge=1, le=MAX_SIDE)]


class Item(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something that the robot can pick up. `kind` names a sprite, for example "orange"."""

    at: Cell
    kind: Annotated[str, Meta(pattern="^[a-z][a-z0-9-]{0,39}" + END)]


class Start(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the robot stands before the first action, and which way it looks."""

    at: Cell
    dir: Direction


class Paint(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A cell of the pattern that is to be painted."""

    at: Cell
    colour: Colour


class GridWorld(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="grid"):
    """A grid of cells with walls. Several items may lie in one cell; one pick takes the first of them."""

    format: Literal["tinmel-world/1"]
    width: Side
    height: Side
    walls: tuple[Cell, ...]
    items: tuple[Item, ...]
    goal: Cell | None
    start: Start
    starts: Annotated[tuple[Start, ...], Meta(max_length=8)] = ()
    """Further starts: the program must work from each; the world is run once for each of them."""
    paint: Annotated[tuple[Paint, ...], Meta(max_length=MAX_SIDE * MAX_SIDE)] = ()
    theme: Theme = "souk"

    def __post_init__(self) -> None:
        """Raise ValueError when something stands outside the grid or inside a wall."""
        walls = set(self.walls)
        painted = [one.at for one in self.paint]
        _require_once(self.walls, "a wall is listed twice")
        _require_once((self.start, *self.starts), "a start is listed twice")
        _require_once(painted, "a cell to paint is listed twice")
        for wall in self.walls:
            if not self.holds(wall):
                raise ValueError("a wall stands outside the grid")
        goals = () if self.goal is None else (self.goal,)
        starts = [one.at for one in (self.start, *self.starts)]
        for cell in (*starts, *(item.at for item in self.items), *goals, *painted):
            if not self.holds(cell):
                raise ValueError("start, goal, paint or an item lies outside the grid")
            if cell in walls:
                raise ValueError("start, goal, paint or an item lies inside a wall")

    def holds(self, cell: Cell) -> bool:
        """Tell whether the cell is on the grid, wall or not."""
        return 0 <= cell[0] < self.width and 0 <= cell[1] < self.height


def _require_once(things: Sequence[Any], reason: str) -> None:
    if len(set(things)) != len(things):
        raise ValueError(reason)


World = GridWorld | DriveWorld | CanvasWorld | ConsoleWorld


def kind_of(world: World) -> str:
    """Return the kind's name, as it stands in JSON."""
    return str(type(world).__struct_config__.tag)

"""Worlds in which a pupil's program runs, as files `worlds/<name>.json` of a pack.

(0, 0) is the top left cell; x grows to the right and y grows down. A world looks the same in
every language and is never mirrored.
"""

from typing import Annotated, Literal

from msgspec import Meta, Struct

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


class GridWorld(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="grid"):
    """A grid of cells with walls. Several items may lie in one cell; one pick takes the first of them."""

    format: Literal["tinmel-world/1"]
    width: Side
    height: Side
    walls: tuple[Cell, ...]
    items: tuple[Item, ...]
    goal: Cell | None
    start: Start
    theme: Theme = "souk"

    def __post_init__(self) -> None:
        """Raise ValueError when something stands outside the grid or inside a wall."""
        walls = set(self.walls)
        if len(walls) != len(self.walls):
            raise ValueError("a wall is listed twice")
        for wall in self.walls:
            if not self.holds(wall):
                raise ValueError("a wall stands outside the grid")
        goals = () if self.goal is None else (self.goal,)
        for cell in (self.start.at, *(item.at for item in self.items), *goals):
            if not self.holds(cell):
                raise ValueError("start, goal or an item lies outside the grid")
            if cell in walls:
                raise ValueError("start, goal or an item lies inside a wall")

    def holds(self, cell: Cell) -> bool:
        """Tell whether the cell is on the grid, wall or not."""
        return 0 <= cell[0] < self.width and 0 <= cell[1] < self.height

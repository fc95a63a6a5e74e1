"""A way through a world, and the program that goes it: what a demo's pupil hands in for a program step."""

from collections import deque
from functools import cache
from typing import Any, Final

import msgspec

from lessons import grid
from lessons.grid import Action
from lessons.world import Cell, Direction, GridWorld, Start

_BLOCK: Final[dict[Action, str]] = {
    "forward": "robot_forward",
    "left": "robot_turn_left",
    "right": "robot_turn_right",
    "pick": "robot_pick",
}
_CALL: Final[dict[Action, str]] = {
    "forward": "forward()",
    "left": "turn_left()",
    "right": "turn_right()",
    "pick": "pick()",
}
_MOVES: Final[tuple[Action, ...]] = ("forward", "left", "right")


def find_way(world: GridWorld) -> list[Action]:
    """Return the shortest actions that collect everything and end at the goal, searched by breadth.

    Raises ValueError for a world that can't be solved.
    """

    @cache
    def moved(at: Cell, looks: Direction, action: Action) -> tuple[Cell, Direction] | None:
        there = msgspec.structs.replace(world, start=Start(at=at, dir=looks))
        run = grid.run(there, [action])
        return None if run.facts["crash"] else ((run.trace[0].x, run.trace[0].y), run.trace[0].d)

    start = (world.start.at, world.start.dir, frozenset(range(len(world.items))))
    queue = deque[tuple[tuple[Cell, Direction, frozenset[int]], tuple[Action, ...]]]([(start, ())])
    seen = {start}
    while queue:
        (at, looks, left), way = queue.popleft()
        if not left and world.goal in (None, at):
            return list(way)
        after: list[tuple[Action, tuple[Cell, Direction, frozenset[int]]]] = []
        here = min((one for one in left if world.items[one].at == at), default=None)
        if here is not None:
            after.append(("pick", (at, looks, left - {here})))
        for action in _MOVES:
            place = moved(at, looks, action)
            if place is not None:
                after.append((action, (*place, left)))
        for action, state in after:
            if state not in seen:
                seen.add(state)
                queue.append((state, (*way, action)))
    raise ValueError("no way through this world")


def program_of(way: list[Action], *, as_blocks: bool) -> dict[str, Any]:
    """Return the program that goes this way, as the page writes it into an answer."""
    python = "from robot import *\n" + "".join(f"{_CALL[action]}\n" for action in way)
    return {"blocks": _blocks(way) if as_blocks else None, "python": python}


def _blocks(way: list[Action]) -> dict[str, Any]:
    """Return a Blockly workspace: one stack of blocks."""
    stack: dict[str, Any] = {}
    for number, action in reversed(list(enumerate(way))):
        below = {"next": {"block": stack}} if stack else {}
        stack = {"type": _BLOCK[action], "id": f"b{number}", **below}
    return {"blocks": {"languageVersion": 0, "blocks": [{**stack, "x": 40, "y": 40}] if stack else []}}

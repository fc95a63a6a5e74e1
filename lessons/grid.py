"""The grid robot: whole numbers only, so that every engine gives the same result to the bit.

The page has the same simulator in TypeScript; tests/vectors/grid.json keeps the two alike.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from lessons.facts import Facts
from lessons.world import Cell, Direction, GridWorld

Action = Literal["forward", "left", "right", "pick"]

MAX_ACTIONS: Final = 10_000
"""A run is cut here; the page's watchdog stops earlier."""

_AHEAD: Final[dict[Direction, Cell]] = {"e": (1, 0), "n": (0, -1), "w": (-1, 0), "s": (0, 1)}
_LEFT: Final[dict[Direction, Direction]] = {"e": "n", "n": "w", "w": "s", "s": "e"}
_RIGHT: Final[dict[Direction, Direction]] = {"e": "s", "s": "w", "w": "n", "n": "e"}


@dataclass(frozen=True, kw_only=True)
class TraceEvent:
    """What the world looks like after action number `t`, counted from 1. `k` may also be "crash"."""

    k: str
    x: int
    y: int
    d: Direction
    t: int


@dataclass(frozen=True, kw_only=True)
class GridRun:
    """A whole run: the facts at its end, and one trace event for each action that was done."""

    facts: Facts
    trace: tuple[TraceEvent, ...]


def run(world: GridWorld, actions: Iterable[Action]) -> GridRun:
    """Let the robot do the actions in order.

    A step into a wall or off the grid is a crash: it counts as a step, the robot stays where it is,
    and the run ends. Picking where nothing lies does nothing but count as an empty pick.
    """
    (x, y), d = world.start.at, world.start.dir
    walls, items = set(world.walls), [item.at for item in world.items]
    visited, trace = {(x, y)}, list[TraceEvent]()
    empty_picks, crash = 0, False
    for t, action in enumerate(actions, start=1):
        if t > MAX_ACTIONS:
            break
        match action:
            case "forward":
                ahead = (x + _AHEAD[d][0], y + _AHEAD[d][1])
                crash = ahead in walls or not world.holds(ahead)
                if not crash:
                    x, y = ahead
                    visited.add(ahead)
            case "left":
                d = _LEFT[d]
            case "right":
                d = _RIGHT[d]
            case "pick":
                if (x, y) in items:
                    items.remove((x, y))
                else:
                    empty_picks += 1
        trace.append(TraceEvent(k="crash" if crash else action, x=x, y=y, d=d, t=t))
        if crash:
            break
    facts: Facts = {
        "at": [x, y],
        "at_goal": world.goal == (x, y),
        "crash": crash,
        "dir": d,
        "empty_picks": empty_picks,
        "items_left": len(items),
        "steps": len(trace),
        "visited": len(visited),
    }
    return GridRun(facts=facts, trace=tuple(trace))

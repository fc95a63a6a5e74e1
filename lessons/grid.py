"""The grid robot: whole numbers only, so that every engine gives the same result to the bit.

The page has the same simulator in TypeScript; tests/vectors/grid.json keeps the two alike.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from msgspec import Struct

from lessons.colour import Colour
from lessons.facts import Facts
from lessons.world import Cell, Direction, GridWorld

Action = Literal["forward", "left", "right", "pick", "paint"]
Sensor = Literal["wall_ahead", "item_here", "at_goal", "paint_here"]
"""What a program may ask: would a step forward crash, does something lie here, is this the goal, is it
painted here."""

MAX_ACTIONS: Final = 2_000
"""No further action is done: the run is stopped. The page has the same limit."""

_AHEAD: Final[dict[Direction, Cell]] = {"e": (1, 0), "n": (0, -1), "w": (-1, 0), "s": (0, 1)}
_LEFT: Final[dict[Direction, Direction]] = {"e": "n", "n": "w", "w": "s", "s": "e"}
_RIGHT: Final[dict[Direction, Direction]] = {"e": "s", "s": "w", "w": "n", "n": "e"}


class TraceEvent(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the world looks like after action number `t`, counted from 1. `k` may also be "crash"."""

    k: str
    x: int
    y: int
    d: Direction
    t: int
    c: Colour | None = None
    """What the cell was painted with."""


@dataclass(frozen=True, kw_only=True)
class GridRun:
    """A whole run: the facts at its end, and one trace event for each action that was done."""

    facts: Facts
    trace: tuple[TraceEvent, ...]


class Robot:
    """The robot in a world of its own. Once `ended`, by a crash or by being stopped, it does nothing more."""

    def __init__(self, world: GridWorld) -> None:
        """Stand at the world's start."""
        self._world = world
        self._at, self._d = world.start.at, world.start.dir
        self._walls, self._items = set(world.walls), [item.at for item in world.items]
        self._visited, self._trace = {self._at}, list[TraceEvent]()
        self._paint = dict[Cell, Colour]()
        self._empty_picks = 0
        self._crash = self._stopped = False

    @property
    def ended(self) -> bool:
        """Tell whether it crashed or was stopped."""
        return self._crash or self._stopped

    @property
    def last(self) -> TraceEvent:
        """The last action that was done, at least one."""
        return self._trace[-1]

    def act(self, action: Action, colour: Colour | None = None) -> None:
        """Do an action; to paint needs a colour.

        A step into a wall or off the grid is a crash: it counts as a step and the robot stays where it is.
        Picking where nothing lies does nothing but count as an empty pick.
        """
        if len(self._trace) == MAX_ACTIONS:
            self.stop()
        if self.ended:
            return
        match action:
            case "forward":
                self._forward()
            case "left":
                self._d = _LEFT[self._d]
            case "right":
                self._d = _RIGHT[self._d]
            case "pick":
                self._pick()
            case "paint":
                assert colour is not None
                self._paint[self._at] = colour
        (x, y), kind = self._at, "crash" if self._crash else action
        self._trace.append(TraceEvent(k=kind, x=x, y=y, d=self._d, t=len(self._trace) + 1, c=colour))

    def senses(self, sensor: Sensor) -> bool:
        """Answer a sensor; that is no action and changes nothing."""
        match sensor:
            case "wall_ahead":
                return self._ahead() in self._walls or not self._world.holds(self._ahead())
            case "item_here":
                return self._at in self._items
            case "at_goal":
                return self._world.goal == self._at
            case "paint_here":
                return self._at in self._paint

    def stop(self) -> None:
        """End the run of a program that has no end of its own."""
        self._stopped = not self._crash

    def run(self) -> GridRun:
        """Return the run up to now."""
        wanted = {one.at: one.colour for one in self._world.paint}
        right = sum(wanted.get(cell) == colour for cell, colour in self._paint.items())
        facts: Facts = {
            "at": list(self._at),
            "at_goal": self.senses("at_goal"),
            "crash": self._crash,
            "dir": self._d,
            "empty_picks": self._empty_picks,
            "items_left": len(self._items),
            "paint_left": len(wanted) - right,
            "paint_wrong": len(self._paint) - right,
            "painted": len(self._paint),
            "steps": len(self._trace),
            "stopped": self._stopped,
            "visited": len(self._visited),
        }
        return GridRun(facts=facts, trace=tuple(self._trace))

    def _ahead(self) -> Cell:
        (x, y), (dx, dy) = self._at, _AHEAD[self._d]
        return (x + dx, y + dy)

    def _forward(self) -> None:
        if self.senses("wall_ahead"):
            self._crash = True
        else:
            self._at = self._ahead()
            self._visited.add(self._at)

    def _pick(self) -> None:
        if self._at in self._items:
            self._items.remove(self._at)
        else:
            self._empty_picks += 1


def run(world: GridWorld, actions: Iterable[Action]) -> GridRun:
    """Let the robot do the actions in order, until it ends."""
    robot = Robot(world)
    for action in actions:
        robot.act(action)
        if robot.ended:
            break
    return robot.run()

"""A pupil's program as a tree, whether it came from blocks or from Python text, and how it runs in a world.

Only what the toolbox has is known here: actions, counted loops, and ifs and loops that ask a sensor. Programs
with more in them are run by the page's own runtime.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Final

from lessons.colour import Colour
from lessons.facts import Facts
from lessons.grid import Action, GridRun, Robot, Sensor
from lessons.world import GridWorld

MAX_TICKS: Final = 20_000
"""A tick is a statement that begins or a round of a loop that ends; with one more the run is stopped.

The page counts the same and has the same limit; tests/vectors/programs.json keeps the two alike.
"""
MAX_NESTING: Final = 40


class NotSimulatedError(ValueError):
    """A program of more than is known here; it may be right, only the page can tell."""


@dataclass(frozen=True)
class Condition:
    """Whether a sensor says yes, or says no; no sensor (a hole in a block, `False`) never says yes."""

    sensor: Sensor | None
    negated: bool = False

    def __invert__(self) -> "Condition":
        """Return the opposite."""
        return replace(self, negated=not self.negated)

    def holds(self, robot: Robot) -> bool:
        """Ask the robot."""
        return (self.sensor is not None and robot.senses(self.sensor)) is not self.negated


@dataclass(frozen=True)
class Do:
    """One action of the robot; to paint has a colour."""

    action: Action
    colour: Colour | None = None


@dataclass(frozen=True)
class Repeat:
    """The same statements several times; a negative number is none."""

    times: int
    body: "Program"


@dataclass(frozen=True)
class If:
    """The body when the condition holds, `otherwise` when not; either may be empty."""

    condition: Condition
    body: "Program"
    otherwise: "Program" = ()


@dataclass(frozen=True)
class While:
    """The body again and again, as long as the condition holds before it."""

    condition: Condition
    body: "Program"


Statement = Do | Repeat | If | While
Program = tuple[Statement, ...]


class _EndedError(Exception):
    """The robot crashed or was stopped: nothing of the program comes any more."""


class _Runner:
    """A program and its robot, step by step; how deep a program nests its parsers have bounded."""

    def __init__(self, world: GridWorld) -> None:
        self.robot = Robot(world)
        self._ticks = 0

    def run(self, program: Program) -> None:
        """Do all statements in order, or raise _EndedError."""
        for statement in program:
            self._tick()
            match statement:
                case Do(action, colour):
                    self.robot.act(action, colour)
                    self._look()
                case Repeat(times, body):
                    for _ in range(times):
                        self._round(body)
                case While(condition, body):
                    while condition.holds(self.robot):
                        self._round(body)
                case If(condition, body, otherwise):
                    self.run(body if condition.holds(self.robot) else otherwise)

    def _round(self, body: Program) -> None:
        self.run(body)
        self._tick()

    def _tick(self) -> None:
        self._ticks += 1
        if self._ticks > MAX_TICKS:
            self.robot.stop()
        self._look()

    def _look(self) -> None:
        if self.robot.ended:
            raise _EndedError


def run(program: Program, world: GridWorld) -> GridRun:
    """Run a program in a world, until it ends, crashes, or is stopped by a limit."""
    runner = _Runner(world)
    with suppress(_EndedError):
        runner.run(program)
    return runner.robot.run()


def program_facts(program: Program) -> Facts:
    """Count as lessons.source.source_facts does: a loop or an if is one statement, as is each inside."""
    every = list(_statements(program))
    return {
        "code.def": 0,
        "code.if": sum(isinstance(one, If) for one in every),
        "code.loop": sum(isinstance(one, Repeat | While) for one in every),
        "code.statements": len(every),
        "code.var": 0,
    }


def _statements(program: Program) -> Iterator[Statement]:
    for one in program:
        yield one
        match one:
            case Repeat(_, body) | While(_, body):
                yield from _statements(body)
            case If(_, body, otherwise):
                yield from _statements(body)
                yield from _statements(otherwise)
            case Do():
                pass

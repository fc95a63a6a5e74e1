"""The floor of every re-check: what a handed-in trace does in its world, in pure Python.

No program is run. It proves that the trace reaches what its facts say, not that the program made it.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final, get_args

import msgspec

from lessons.canvas import COMMANDS as CANVAS_COMMANDS
from lessons.canvas import MAX_COMMANDS, CanvasRun
from lessons.canvas_world import CanvasWorld
from lessons.colour import COLOURS
from lessons.console_world import ConsoleWorld
from lessons.drive import DriveRun
from lessons.drive_world import DriveWorld
from lessons.facts import Facts
from lessons.grid import MAX_ACTIONS, Action, Robot
from lessons.rover import TICK_MS
from lessons.world import GridWorld, World

_ACTIONS: Final = get_args(Action)


class NotReplayableError(ValueError):
    """A world in which a trace tells nothing: what a program prints, only running it shows."""


class ForgedTraceError(ValueError):
    """No run in this world leaves this trace. `index` is the first entry that can't be."""

    def __init__(self, index: int) -> None:
        """The entry's place in the trace."""
        super().__init__(index)
        self.index = index


def replay(world: World, trace: Sequence[Any]) -> Facts:
    """Return the facts at the end of a trace; `world` is one that `variants` gave.

    Raises ForgedTraceError for an entry that is no possible command, that says something else than its
    command leads to, or that comes after the end; NotReplayableError for a world of text.
    """
    match world:
        case GridWorld():
            return _grid(world, trace)
        case DriveWorld():
            return _drive(world, trace)
        case CanvasWorld():
            return _canvas(world, trace)
        case ConsoleWorld():
            raise NotReplayableError


def _grid(world: GridWorld, trace: Sequence[Any]) -> Facts:
    robot = Robot(world)
    _require(len(trace) <= MAX_ACTIONS, MAX_ACTIONS)
    for index, event in enumerate(trace):
        _require(isinstance(event, Mapping) and not robot.ended, index)
        kind, colour = event.get("k"), event.get("c")
        action: Any = "forward" if kind == "crash" else kind
        _require(action in _ACTIONS and (colour in COLOURS) is (action == "paint"), index)
        robot.act(action, colour)
        _require_same(msgspec.to_builtins(robot.last), event, index)
    return robot.run().facts


def _canvas(world: CanvasWorld, trace: Sequence[Any]) -> Facts:
    run = CanvasRun(world)
    _require(len(trace) <= MAX_COMMANDS, MAX_COMMANDS)
    for index, event in enumerate(trace):
        _require(isinstance(event, Mapping) and event.get("k") in tuple(CANVAS_COMMANDS), index)
        wanted = CANVAS_COMMANDS[event["k"]]
        args = [event.get("c" if kind == "colour" else "n") for kind in wanted]
        try:
            run.act(event["k"], args)
        except ValueError as error:
            raise ForgedTraceError(index) from error
        _require_same(run.trace[-1], event, index)
    return run.facts()


def _drive(world: DriveWorld, trace: Sequence[Any]) -> Facts:
    """Let time pass between the entries: waiting and asking leave none."""
    run = DriveRun(world)
    _require(len(trace) > 0, 0)
    for index, event in enumerate(trace):
        _require(isinstance(event, Mapping), index)
        time = event.get("t")
        _require(isinstance(time, int) and not isinstance(time, bool), index)
        _require(run.now <= time <= world.seconds * 1_000 and time % TICK_MS == 0, index)
        if time > run.now:
            run.act("wait", [time - run.now])
        if index == len(trace) - 1:
            run.finish()
        else:
            _speeds(run, event, index)
        _require_same(run.trace[-1], event, index)
    return run.facts()


def _speeds(run: DriveRun, event: Mapping[str, Any], index: int) -> None:
    before = len(run.trace)
    try:
        run.act("motors", [event.get("l"), event.get("r")])
    except ValueError as error:
        raise ForgedTraceError(index) from error
    _require(len(run.trace) > before, index)


def _require_same(done: Mapping[str, Any], said: Mapping[str, Any], index: int) -> None:
    """Raise ForgedTraceError unless they say the same in the same types: true is not 1."""
    _require(
        done.keys() == said.keys()
        and all(type(done[key]) is type(said[key]) and done[key] == said[key] for key in done),
        index,
    )


def _require(truth: bool, index: int) -> None:
    if not truth:
        raise ForgedTraceError(index)

"""A pupil's program as a tree, whether it came from blocks or from Python text.

Only what needs no sensor is known here: actions and counted loops. Programs with more in them are
run by the page's own runtime.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lessons.facts import Facts
from lessons.grid import Action

MAX_TICKS: Final = 50_000
"""Statements, and ends of loops; a program is cut here, so that `actions` always ends, and soon."""
MAX_NESTING: Final = 40


@dataclass(frozen=True)
class Do:
    """One action of the robot."""

    action: Action


@dataclass(frozen=True)
class Repeat:
    """The same statements several times; a negative number is none."""

    times: int
    body: "Program"


Statement = Do | Repeat
Program = tuple[Statement, ...]


def actions(program: Program) -> Iterator[Action]:
    """Yield what the robot does, in order, for at most `MAX_TICKS` ticks."""
    # Statements under way; for a loop, its body and how many more times it comes.
    stack: list[tuple[Iterator[Statement], Program, int]] = [(iter(program), (), 0)]
    for _ in range(MAX_TICKS):
        if not stack:
            return
        statements, body, more = stack[-1]
        match next(statements, None):
            case Do(action):
                yield action
            case Repeat(times, inner) if times > 0:
                stack.append((iter(inner), inner, times - 1))
            case None if more > 0:
                stack[-1] = (iter(body), body, more - 1)
            case None:
                stack.pop()
            case _:
                pass


def program_facts(program: Program) -> Facts:
    """Count as lessons.source.source_facts does: a loop is one statement, and its inside counts too."""
    return {"code.if": 0, "code.loop": _loops(program), "code.statements": _statements(program)}


def _loops(program: Program) -> int:
    return sum(1 + _loops(statement.body) for statement in program if isinstance(statement, Repeat))


def _statements(program: Program) -> int:
    inside = sum(_statements(one.body) for one in program if isinstance(one, Repeat))
    return len(program) + inside

"""A world without a robot: what a program printed, asked, and what its functions return.

The page has the same in sim/console.ts.
"""

import re
from typing import Any, Final

from lessons.console_world import ConsoleWorld
from lessons.facts import Facts

NEARLY: Final = 1e-9
"""Numbers that differ by less than this share are the same: 0.1 + 0.2 is 0.3 for a pupil."""
_SPACES: Final = re.compile(r"[ \t\r]+$", re.MULTILINE)


class ConsoleRun:
    """One run; what the program prints, asks and returns is reported by whoever runs it."""

    def __init__(self, world: ConsoleWorld) -> None:
        """Begin with nothing printed."""
        self._world = world
        self._printed = ""
        self._answers = 0
        self._right = set[int]()
        self._stopped = False

    def print(self, text: str) -> None:
        """Take what `print` wrote, line ends too."""
        self._printed += text

    def answer(self) -> None:
        """Count an answered `input()`; what stood on its line before, was the question."""
        self._answers += 1
        self._printed = self._printed[: self._printed.rfind("\n") + 1]

    def returned(self, call: int, value: Any) -> None:
        """Take what a call returned, as JSON has it; one that raised is not reported."""
        if call < len(self._world.calls) and _same(self._world.calls[call].returns, value):
            self._right.add(call)

    def stop(self) -> None:
        """End the run of a program that has no end of its own."""
        self._stopped = True

    def facts(self) -> Facts:
        """Return what is known now."""
        expect = self._world.expect
        return {
            "as_expected": expect is not None and _tidy(self._printed) == _tidy("\n".join(expect)),
            "asked": self._answers,
            "cases": len(self._world.calls),
            "cases_right": len(self._right),
            "steps": 0,
            "stopped": self._stopped,
        }


def _tidy(text: str) -> str:
    """Return a text without spaces at its lines' ends and without empty lines at its end."""
    return _SPACES.sub("", text).rstrip("\n")


def _same(one: Any, other: Any) -> bool:
    """Tell whether two values are the same: 1 is 1.0, but true is not 1."""
    if _is_number(one) and _is_number(other):
        return bool(abs(one - other) <= NEARLY * max(1, abs(one), abs(other)))
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
    return type(one) is type(other) and bool(one == other)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)

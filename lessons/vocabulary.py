"""What the commands of a world take, as whole numbers; the page's twin is sim/vocabulary.ts."""

from collections.abc import Mapping, Sequence
from typing import Final, Literal

from lessons.colour import COLOURS

Value = bool | int | str
Argument = Literal["percent", "milliseconds", "length", "angle", "colour"]
"""Percent; milliseconds; 1/65536 of a unit of the sheet; tenths of a degree; one of COLOURS."""
Commands = Mapping[str, Sequence[Argument]]
"""By the name that pupils write: what each argument is."""

BOUNDS: Final[dict[Argument, tuple[int, int]]] = {
    "percent": (-100, 100),
    "milliseconds": (0, 3_600_000),
    "length": (-10_000 * 65_536, 10_000 * 65_536),
    "angle": (-3_600_000, 3_600_000),
}
"""The least and the most that a number may be: beyond it the page's products would no longer be exact."""


def require_sense(commands: Commands, command: str, args: Sequence[object]) -> None:
    """Raise ValueError unless it is a command of these with arguments that make sense."""
    wanted = commands.get(command)
    if wanted is None or len(wanted) != len(args):
        raise ValueError(f"no command `{command}` with {len(args)} arguments")
    if not all(_fits(kind, value) for kind, value in zip(wanted, args, strict=True)):
        raise ValueError(f"an argument of `{command}` makes no sense")


def _fits(kind: Argument, value: object) -> bool:
    if kind == "colour":
        return value in COLOURS
    least, most = BOUNDS[kind]
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most

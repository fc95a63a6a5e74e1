"""Facts: what is known about a run when it is over, by name. Checks speak about nothing else."""

from collections.abc import Collection, Mapping
from typing import Final

FactValue = bool | int | float | str | list[int] | list[str] | list[float]
Facts = Mapping[str, FactValue]

WORLD_FACTS: Final[Mapping[str, frozenset[str]]] = {
    "grid": frozenset(
        (
            *("at", "at_goal", "crash", "dir", "empty_picks", "items_left", "paint_left", "paint_wrong"),
            *("painted", "steps", "stopped", "visited"),
        )
    ),
    "drive": frozenset(
        (
            *("at", "at_goal", "bumps", "crash", "heading", "line_percent", "stations_left", "steps"),
            *("stopped", "time", "time_up", "travelled"),
        )
    ),
    "canvas": frozenset(
        (
            *("at", "closed", "colours", "dots_left", "drawn", "heading", "outside", "steps", "stopped"),
            *("strokes", "turned"),
        )
    ),
    "console": frozenset(("as_expected", "asked", "cases", "cases_right", "steps", "stopped")),
}
"""From the world at the end of a run, by its kind (lessons/grid.py, drive.py, canvas.py, console.py)."""

SOURCE_FACTS: Final = frozenset({"code.def", "code.if", "code.loop", "code.statements", "code.var"})
"""From the program's text (lessons/source.py)."""

OUTPUT_FACTS: Final = frozenset({"out"})
"""The lines that a program printed, as a list of texts."""

KNOWN_FACTS: Final = frozenset().union(*WORLD_FACTS.values(), SOURCE_FACTS, OUTPUT_FACTS)
"""What the checks of a code step may speak of; in which kind of world, `facts_of` says."""


def facts_of(kind: str) -> frozenset[str]:
    """Return what the checks of a code step in a world of this kind may speak of."""
    return WORLD_FACTS[kind] | SOURCE_FACTS | OUTPUT_FACTS


def table_facts(rows: Collection[str], columns: Collection[str]) -> frozenset[str]:
    """Return what the checks of a table with these rows and columns may speak of."""
    cells = {f"cell.{row}.{column}" for row in rows for column in columns}
    return frozenset(cells | {f"sum.{column}" for column in columns})

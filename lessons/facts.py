"""Facts: what is known about a run when it is over, by name. Checks speak about nothing else."""

from collections.abc import Collection, Mapping
from typing import Final

FactValue = bool | int | float | str | list[int] | list[str] | list[float]
Facts = Mapping[str, FactValue]

GRID_FACTS: Final = frozenset(
    {"at", "at_goal", "crash", "dir", "empty_picks", "items_left", "steps", "stopped", "visited"}
)
"""From the world at the end of a run (lessons/grid.py)."""

SOURCE_FACTS: Final = frozenset({"code.def", "code.if", "code.loop", "code.statements", "code.var"})
"""From the program's text (lessons/source.py)."""

OUTPUT_FACTS: Final = frozenset({"out"})
"""The lines that a program printed, as a list of texts."""

KNOWN_FACTS: Final = GRID_FACTS | SOURCE_FACTS | OUTPUT_FACTS
"""What the checks of a code step may speak of."""


def table_facts(rows: Collection[str], columns: Collection[str]) -> frozenset[str]:
    """Return what the checks of a table with these rows and columns may speak of."""
    cells = {f"cell.{row}.{column}" for row in rows for column in columns}
    return frozenset(cells | {f"sum.{column}" for column in columns})

"""Facts: what is known about a run when it is over, by name. Checks speak about nothing else."""

from collections.abc import Mapping
from typing import Final

FactValue = bool | int | float | str | list[int]
Facts = Mapping[str, FactValue]

GRID_FACTS: Final = frozenset(
    {"at", "at_goal", "crash", "dir", "empty_picks", "items_left", "steps", "visited"}
)
"""From the world at the end of a run (lessons/grid.py)."""

SOURCE_FACTS: Final = frozenset({"code.if", "code.loop", "code.statements"})
"""From the program's text (lessons/source.py)."""

KNOWN_FACTS: Final = GRID_FACTS | SOURCE_FACTS

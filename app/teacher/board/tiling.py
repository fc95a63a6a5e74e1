"""How many tiles stand in a row, so that a whole class is seen without scrolling."""

from dataclasses import dataclass
from typing import Final

MIN_WIDTH: Final = 168
BEST_WIDTH: Final = 240
MIN_HEIGHT: Final = 96
MAX_HEIGHT: Final = 168


@dataclass(frozen=True, kw_only=True)
class Tiling:
    """Columns and the size of one cell, gap included, in pixels."""

    columns: int
    cell_width: int
    cell_height: int
    scrolls: bool


def tiling(count: int, width: int, height: int) -> Tiling:
    """Return the fewest columns with which `count` tiles fit; where none do, the most that are legible."""
    most = max(1, width // MIN_WIDTH)
    fewest = min(most, max(1, width // BEST_WIDTH))
    for columns in range(fewest, most + 1):
        rows = max(1, -(-count // columns))
        if height // rows >= MIN_HEIGHT:
            cell_height = min(MAX_HEIGHT, height // rows)
            return Tiling(
                columns=columns, cell_width=width // columns, cell_height=cell_height, scrolls=False
            )
    return Tiling(columns=most, cell_width=width // most, cell_height=MIN_HEIGHT, scrolls=True)

"""A plain text table for a terminal."""

import unicodedata


class Table:
    """Rows under a header; numbers stand to the right."""

    def __init__(self, *header: str) -> None:
        self._header = header
        self._rows: list[tuple[str | int, ...]] = []

    def add(self, *cells: str | int) -> None:
        """Add a row with as many cells as the header."""
        self._rows.append(cells)

    def text(self) -> str:
        """Return the table, without a line break at its end."""
        rows: list[tuple[str | int, ...]] = [self._header, *self._rows]
        widths = [max(_width(str(row[place])) for row in rows) for place in range(len(self._header))]
        return "\n".join(
            "  ".join(_cell(cell, width) for cell, width in zip(row, widths, strict=True)).rstrip()
            for row in rows
        )


def _cell(cell: str | int, width: int) -> str:
    space = " " * (width - _width(str(cell)))
    return space + str(cell) if isinstance(cell, int) else str(cell) + space


def _width(text: str) -> int:
    """Return how many columns a text takes; combining marks take none, wide characters two."""
    shown = (letter for letter in text if not unicodedata.combining(letter))
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in shown)

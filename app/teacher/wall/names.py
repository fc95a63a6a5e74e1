"""What the wall lists: each tablet with its pupils, then who has not come yet. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.teacher.board.seat import Seat
from classroom.roster.pupil import Pupil

MIN_ROW: Final = 34.0
MAX_ROW: Final = 52.0
MIN_COLUMN: Final = 170.0


@dataclass(frozen=True, kw_only=True)
class NameCell:
    """One field: the pupils of a tablet (here), or a pupil who is missing."""

    picture: str
    words: str
    here: bool


@dataclass(frozen=True, kw_only=True)
class NamesGrid:
    columns: int
    rows: int
    row_height: float


def name_cells(seats: Sequence[Seat], roster: Sequence[Pupil]) -> tuple[NameCell, ...]:
    """Return the tablets with pupils in the order of joining, then the pupils who sit nowhere."""
    seated = {pupil.id for seat in seats for pupil in seat.pupils}
    here = [
        NameCell(
            picture=seat.pupils[0].picture,
            words=" + ".join(pupil.given_name for pupil in seat.pupils),
            here=True,
        )
        for seat in seats
        if seat.pupils
    ]
    missing = [
        NameCell(picture=pupil.picture, words=pupil.given_name, here=False)
        for pupil in roster
        if pupil.id not in seated
    ]
    return (*here, *missing)


def names_grid(count: int, width: float, height: float) -> NamesGrid:
    """Return the fewest columns, two at least, in which all fields fit; sizes in unscaled pixels."""
    most = max(2, int(width // MIN_COLUMN))
    for columns in range(2, most + 1):
        rows = max(1, -(-count // columns))
        if height / rows >= MIN_ROW:
            return NamesGrid(columns=columns, rows=rows, row_height=min(MAX_ROW, height / rows))
    rows = max(1, int(height // MIN_ROW))
    return NamesGrid(columns=most, rows=rows, row_height=MIN_ROW)

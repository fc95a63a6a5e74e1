"""Cells of a spreadsheet file, sheet by sheet, in the places where a person sees them."""

from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from io import BytesIO
from pathlib import Path
from typing import Final

from classroom.errors import FileRejectedError
from classroom.roster.workbook import fault_of_workbook

MAX_FILE_BYTES: Final = 20 * 1024 * 1024
"""A real list of a whole school has some 100 KB."""

Cell = str | int | float | bool | date | time | timedelta
Rows = Sequence[Sequence[Cell]]


def read_sheets(path: Path) -> Iterator[tuple[str, Rows]]:
    """Yield each sheet's name and rows; row and column 1 of the file are index 0.

    Raises FileRejectedError: "missing", "unreadable", "too_large", "old_format" or "not_a_workbook".
    """
    import python_calamine

    data = _read(path)
    fault = fault_of_workbook(data)
    if fault is not None:
        raise FileRejectedError(str(path), "", fault)
    try:
        with python_calamine.load_workbook(BytesIO(data)) as workbook:
            for name in workbook.sheet_names:
                # Otherwise leading empty rows and columns vanish and places are wrong (calamine 0.9).
                yield name, workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
    except python_calamine.CalamineError as error:
        raise FileRejectedError(str(path), "", "not_a_workbook") from error


def cell_text(cell: Cell) -> str:
    """Return what a cell says; a whole number without ".0", as spreadsheets show it."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise FileRejectedError(str(path), "", "too_large")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileRejectedError(str(path), "", "missing") from error
    except OSError as error:
        raise FileRejectedError(str(path), "", "unreadable") from error

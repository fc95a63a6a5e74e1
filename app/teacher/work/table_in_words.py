"""A table in words: headings, what was given and typed, and what would be right. Pure."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QLocale

from app.teacher.packs import in_language
from app.teacher.work.shown import ShownLine, ShownTable, own_words
from lessons.steps.table import Cell, TableAnswer, TableStep


def table_in_words(answer: TableAnswer, step: TableStep, language: str) -> tuple[ShownTable, tuple[str, ...]]:
    """Return the filled table, and a line for each wrong cell with what would be right in it."""
    columns = tuple(in_language(column.texts, language) for column in step.columns)
    rows = tuple(in_language(row.texts, language) for row in step.rows)
    cells: dict[tuple[int, int], ShownLine] = {}
    expected: list[str] = []
    for y, row in enumerate(step.rows):
        for x, column in enumerate(step.columns):
            cell = step.cells.get(place := f"{row.id}.{column.id}")
            if cell is None:
                continue
            line = _cell(cell, answer.cells.get(place, ""), language)
            cells[y, x] = line
            if line.right is False:
                expected.append(f"{rows[y]} · {columns[x]}: {_right(cell, language)}")
    return ShownTable(columns=columns, rows=rows, cells=cells), tuple(expected)


def _cell(cell: Cell, typed: str, language: str) -> ShownLine:
    if isinstance(cell.given, dict):
        return ShownLine(text=in_language(cell.given, language))
    if isinstance(cell.given, int | float):
        return ShownLine(text=decimal_text(cell.given))
    return ShownLine(text=own_words(typed.strip()), right=cell.is_right(typed) if cell.checked else None)


def _right(cell: Cell, language: str) -> str:
    if isinstance(cell.accepted, dict):
        return accepted_text(cell.accepted, language)
    return decimal_text(cell.value) if isinstance(cell.value, int | float) else ""


def accepted_text(accepted: Mapping[Any, tuple[str, ...]], language: str) -> str:
    """Return all that is accepted, in the teacher's language first."""
    languages = sorted(accepted, key=lambda one: (one != language, one))
    return " · ".join(one for some in languages for one in accepted[some])


def decimal_text(number: float) -> str:
    """Return a number of a step as the teacher's country writes it, all its digits and no others."""
    plain = f"{number:.9f}".rstrip("0").rstrip(".")
    return plain.replace(".", QLocale().decimalPoint())

"""Massar's class lists (`ListEleve_*.xlsx`), read into plain values.

Nothing is found by its row or column: labels and header texts are, because every export differs.
A birth date becomes a year at once; the birthplace is never read (Law 09-08).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from classroom.errors import FileRejectedError
from classroom.roster.arabic import clean, comparable
from classroom.roster.birth_year import birth_year
from classroom.roster.massar import looks_like_massar, massar_code
from classroom.roster.sheet import Cell, Rows, cell_text, read_sheets
from lessons.numerals import latin_digits

SCHOOL: Final = "المؤسسة"
LEVEL: Final = "المستوى"
LABEL: Final = "القسم"
SCHOOL_YEAR: Final = "السنة الدراسية"

_LABELS: Final = {comparable(label): label for label in (SCHOOL, LEVEL, LABEL, SCHOOL_YEAR)}
_HEADERS: Final = {
    "number": ("ر.ت", "الرقم الترتيبي"),
    "code": ("الرمز", "رمز التلميذ", "رقم التلميذ"),
    "family_name": ("النسب", "الإسم العائلي"),
    "given_name": ("الإسم", "الإسم الشخصي"),
    "sex": ("النوع", "الجنس"),
    "birth": ("تاريخ الإزدياد", "تاريخ الميلاد"),
}
_COLUMN_OF: Final = {comparable(text): name for name, texts in _HEADERS.items() for text in texts}
_NEEDED: Final = frozenset({"code", "family_name", "given_name"})
_SEXES: Final = {comparable("ذكر"): "m", comparable("أنثى"): "f"}


@dataclass(frozen=True, kw_only=True)
class ListedPupil:
    """One row of a class list."""

    massar_code: str | None
    family_name: str
    given_name: str
    sex: str | None
    birth_year: int | None


@dataclass(frozen=True, kw_only=True)
class ListWarning:
    """Something a person should look at before importing; nothing is refused for it."""

    place: str
    """Sheet and row, for example "Feuil1!12"."""
    reason: str
    """"code_missing", "code_form", "code_repeated", "sex_unknown" or "birth_unknown"."""
    value: str


@dataclass(frozen=True, kw_only=True)
class ClassList:
    """One class as a sheet lists it; all labels as they were written."""

    school_name: str
    """Empty when the sheet does not say."""
    level: str
    label: str
    school_year: str
    """"2026/2027"."""
    pupils: tuple[ListedPupil, ...]
    warnings: tuple[ListWarning, ...] = ()


def read_class_lists(path: Path) -> tuple[ClassList, ...]:
    """Return the class lists in a workbook, one a sheet; sheets that are something else are passed over.

    Raises FileRejectedError: "missing", "too_large", "not_a_workbook"; "no_class_list" when no sheet has
    the header of one; "label_missing" (place: sheet and label) when a list does not say its class.
    """
    lists = tuple(found for name, rows in read_sheets(path) if (found := _class_list(path, name, rows)))
    if not lists:
        raise FileRejectedError(str(path), "", "no_class_list")
    return lists


def _class_list(path: Path, sheet: str, rows: Rows) -> ClassList | None:
    header = next((at for at, row in enumerate(rows) if _columns(row).keys() >= _NEEDED), None)
    if header is None:
        return None
    labels = _labels(rows[:header])
    for needed in (LEVEL, LABEL, SCHOOL_YEAR):
        if not labels.get(needed):
            raise FileRejectedError(str(path), f"{sheet}!{needed}", "label_missing")
    warnings: list[ListWarning] = []
    pupils = tuple(_pupils(sheet, rows, header, warnings))
    return ClassList(
        school_name=labels.get(SCHOOL, ""),
        level=labels[LEVEL],
        label=labels[LABEL],
        school_year=latin_digits(labels[SCHOOL_YEAR]).replace(" ", "").replace("-", "/"),
        pupils=pupils,
        warnings=tuple(warnings),
    )


def _columns(row: Sequence[Cell]) -> dict[str, int]:
    """Return which column holds what, if this row is a header."""
    columns: dict[str, int] = {}
    for at, cell in enumerate(row):
        name = _COLUMN_OF.get(comparable(cell_text(cell)))
        if name is not None:
            columns.setdefault(name, at)
    return columns


def _labels(rows: Rows) -> dict[str, str]:
    """Return the value beside each label, or behind it in the same cell ("القسم : 1APG-1")."""
    values: dict[str, str] = {}
    for row in rows:
        texts = [clean(cell_text(cell)) for cell in row]
        for at, text in enumerate(texts):
            before, _, behind = text.partition(":")
            label = _LABELS.get(comparable(before))
            if label is not None and label not in values:
                values[label] = clean(behind) or _beside(texts, at)
    return values


def _beside(texts: Sequence[str], at: int) -> str:
    """Return the first filled cell after a label, unless that is the next label."""
    value = next((text for text in texts[at + 1 :] if text.strip(": ")), "")
    return "" if comparable(value.partition(":")[0]) in _LABELS else value.strip(": ")


def _pupils(sheet: str, rows: Rows, header: int, warnings: list[ListWarning]) -> Iterator[ListedPupil]:
    columns = _columns(rows[header])
    seen: set[str] = set()
    for number, row in enumerate(rows[header + 1 :], start=header + 2):
        cells = {name: row[at] if at < len(row) else "" for name, at in columns.items()}

        def warn(reason: str, value: str, place: str = f"{sheet}!{number}") -> None:
            warnings.append(ListWarning(place=place, reason=reason, value=value))

        pupil = _pupil(cells, warn)
        if pupil is None:
            continue
        if pupil.massar_code in seen:
            warn("code_repeated", pupil.massar_code or "")
            continue
        if pupil.massar_code is not None:
            seen.add(pupil.massar_code)
        yield pupil


def _pupil(cells: Mapping[str, Cell], warn: Callable[[str, str], None]) -> ListedPupil | None:
    """Return the pupil of a row, None when it has no name (a numbered but empty row, a footer)."""
    family_name = clean(cell_text(cells["family_name"]))
    given_name = clean(cell_text(cells["given_name"]))
    if not family_name or not given_name:
        return None
    code = massar_code(cell_text(cells["code"]))
    if not code:
        warn("code_missing", f"{given_name} {family_name}")
    elif not looks_like_massar(code):
        warn("code_form", code)
    sex_text, birth_cell = cell_text(cells.get("sex", "")), cells.get("birth", "")
    sex, year = _SEXES.get(comparable(sex_text)), birth_year(birth_cell)
    if sex_text and sex is None:
        warn("sex_unknown", sex_text)
    if birth_cell != "" and year is None:
        warn("birth_unknown", "")
    return ListedPupil(
        massar_code=code or None, family_name=family_name, given_name=given_name, sex=sex, birth_year=year
    )

"""Table: cells to fill in, judged one by one and by what they make together."""

from collections.abc import Mapping
from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

from lessons import checks
from lessons.checks import Check, judge
from lessons.facts import Facts, table_facts
from lessons.identifiers import Identifier
from lessons.language import Texts
from lessons.numerals import MOST, Quantity, read_number
from lessons.spelling import fold
from lessons.steps.answer import AnswerFields
from lessons.steps.number import is_near
from lessons.steps.score import Score, to_mark
from lessons.steps.step import StepFields
from lessons.steps.text import BLANK, Accepted, folded, require_words


class Line(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A row or a column, and its heading."""

    id: Identifier
    texts: Texts


class Cell(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """`given` is shown; `value` and `accepted` are asked for; `free` takes anything of its sort."""

    given: Annotated[int, Meta(ge=-MOST, le=MOST)] | Quantity | Texts | UnsetType = UNSET
    value: Quantity | UnsetType = UNSET
    tolerance: Annotated[float, Meta(ge=0, le=MOST)] = 0
    accepted: Accepted | UnsetType = UNSET
    free: Literal["number", "text"] | UnsetType = UNSET

    def __post_init__(self) -> None:
        """Raise ValueError unless the cell is exactly one of the four."""
        forms = (self.given, self.value, self.accepted, self.free)
        if sum(form is not UNSET for form in forms) != 1:
            raise ValueError("a cell is one of given, value, accepted, free")
        if self.value is UNSET and self.tolerance:
            raise ValueError("only a value has a tolerance")
        if self.accepted is not UNSET:
            require_words(self.accepted)

    @property
    def checked(self) -> bool:
        """Whether the cell alone says what is right in it."""
        return self.value is not UNSET or self.accepted is not UNSET

    def number(self, typed: str) -> float | None:
        """Return the number in this cell, given or typed; None in a cell for words, or when it is none."""
        if self.value is not UNSET or self.free == "number":
            return read_number(typed)
        return float(self.given) if isinstance(self.given, (int, float)) else None

    def is_right(self, typed: str) -> bool:
        """Tell whether what was typed is right here; in a free cell, whether anything was."""
        if self.value is not UNSET:
            number = read_number(typed)
            return number is not None and is_near(number, self.value, self.tolerance)
        if self.accepted is not UNSET:
            return fold(typed) in folded(self.accepted)
        return read_number(typed) is not None if self.free == "number" else typed.strip(BLANK) != ""


class TableStep(StepFields, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="table"):
    """`cells` are by "row.column"; a place without a cell is empty and closed."""

    columns: Annotated[tuple[Line, ...], Meta(min_length=1, max_length=6)]
    rows: Annotated[tuple[Line, ...], Meta(min_length=1, max_length=12)]
    cells: dict[str, Cell]
    checks: Annotated[tuple[Check, ...], Meta(max_length=6)] = ()
    explain: Texts | None = None
    """Shown after the answer, right or wrong."""

    def __post_init__(self) -> None:
        """Raise ValueError for a cell outside, nothing to fill in, or a check on what is not there."""
        super().__post_init__()
        rows, columns = [row.id for row in self.rows], [column.id for column in self.columns]
        if len(set(rows)) != len(rows) or len(set(columns)) != len(columns):
            raise ValueError("a row or column is listed twice")
        if not set(self.cells) <= {f"{row}.{column}" for row in rows for column in columns}:
            raise ValueError("a cell lies outside the table")
        if not self.open_cells():
            raise ValueError("there is nothing to fill in")
        checks.require_sound(self.checks, table_facts(rows, columns))

    @property
    def maximum(self) -> float:
        """A point for each checked cell, and the checks' stars; 1 for the teacher where there are none."""
        return self._points() or 1

    @property
    def is_the_teachers(self) -> bool:
        """Whether nothing in it earns anything by itself."""
        return self._points() == 0

    def _points(self) -> int:
        return sum(cell.checked for cell in self.cells.values()) + sum(check.stars for check in self.checks)

    def open_cells(self) -> dict[str, Cell]:
        """Return the cells that pupils fill in."""
        return {place: cell for place, cell in self.cells.items() if cell.given is UNSET}

    def check_ids(self) -> tuple[str, ...]:
        """Return the ids of the checks on the whole."""
        return tuple(check.id for check in self.checks)

    def texts(self) -> dict[str, Texts]:
        """Return titles, hints, headings, given texts, sentences for failures, and explanation."""
        lines = {
            f"{name}[{index}].texts": line.texts
            for name, some in (("columns", self.columns), ("rows", self.rows))
            for index, line in enumerate(some)
        }
        given = {f"cells[{p}].given": c.given for p, c in self.cells.items() if isinstance(c.given, dict)}
        fails = {f"checks[{index}].fail": check.fail for index, check in enumerate(self.checks)}
        explain = {} if self.explain is None else {"explain": self.explain}
        return {**super().texts(), **lines, **given, **fails, **explain}


class TableAnswer(AnswerFields, frozen=True, kw_only=True, tag="table"):
    """What was typed into the cells, by "row.column", as it was typed."""

    cells: Annotated[dict[str, Annotated[str, Meta(max_length=400)]], Meta(max_length=72)]


def score(step: TableStep, answer: TableAnswer) -> Score:
    """A point for each right cell, and the stars of the checks that hold, whether all is passed or not."""
    typed = {place: answer.cells.get(place, "") for place in step.cells}
    right = {place for place, cell in step.open_cells().items() if cell.is_right(typed[place])}
    verdict = judge(step.checks, [facts(step, typed)])
    passed = verdict.passed and len(right) == len(step.open_cells())
    if step.is_the_teachers:
        return to_mark(handed_in=passed)
    earned = sum(step.cells[place].checked for place in right)
    earned += sum(check.stars for check in step.checks if check.id in verdict.held)
    return Score(score=earned, maximum=step.maximum, passed=passed)


def facts(step: TableStep, typed: Mapping[str, str]) -> Facts:
    """Return the numbers in the cells, and for each column their sum.

    A cell without a number has no fact. A sum is rounded to nine decimals (toFixed in JavaScript), so that
    0.1 and 0.2 make 0.3 in every engine.
    """
    numbers: dict[str, float] = {}
    sums = dict.fromkeys((column.id for column in step.columns), 0.0)
    for row in step.rows:
        for column in step.columns:
            cell = step.cells.get(place := f"{row.id}.{column.id}")
            number = None if cell is None else cell.number(typed.get(place, ""))
            if number is not None:
                numbers[f"cell.{place}"] = number
                sums[column.id] += number
    return {**numbers, **{f"sum.{column}": round(total, 9) for column, total in sums.items()}}

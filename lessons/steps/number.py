"""Number: a quantity to find, in one of several units perhaps."""

from typing import Annotated, Final

from msgspec import Meta, Struct

from lessons.identifiers import Identifier
from lessons.language import Texts
from lessons.numerals import MOST, Quantity, split_number
from lessons.spelling import letters
from lessons.steps.answer import AnswerFields
from lessons.steps.score import Score
from lessons.steps.step import StepFields

ROUNDING: Final = 1e-9
"""Relative to the value, for what binary fractions leave over; more is the author's `tolerance`."""


class Unit(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A unit; one of it is `factor` of the step's first one."""

    id: Identifier
    texts: Texts
    factor: Annotated[float, Meta(gt=0, le=MOST)] = 1


class NumberStep(StepFields, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="number"):
    """`value` is in the first unit, if there are any; an answer may be `tolerance` off, in that unit too."""

    value: Quantity
    tolerance: Annotated[float, Meta(ge=0, le=MOST)] = 0
    units: Annotated[tuple[Unit, ...], Meta(max_length=5)] = ()
    explain: Texts
    """Shown after the answer, right or wrong."""

    def __post_init__(self) -> None:
        """Raise ValueError when units can't be told apart, or the first is not the value's."""
        super().__post_init__()
        if len({unit.id for unit in self.units}) != len(self.units):
            raise ValueError("a unit is listed twice")
        if self.units and self.units[0].factor != 1:
            raise ValueError("the first unit has the factor 1")
        named: dict[str, str] = {}
        for unit in self.units:
            for text in unit.texts.values():
                if not _word(text):
                    raise ValueError("a unit has no name")
                if named.setdefault(_word(text), unit.id) != unit.id:
                    raise ValueError("two units have the same name")

    def unit_called(self, word: str) -> str | None:
        """Return the id of the unit that has this name in any language."""
        for unit in self.units:
            if _word(word) in map(_word, unit.texts.values()):
                return unit.id
        return None

    def texts(self) -> dict[str, Texts]:
        """Return titles, hints, units and explanation."""
        units = {f"units[{index}].texts": unit.texts for index, unit in enumerate(self.units)}
        return {**super().texts(), **units, "explain": self.explain}


class NumberAnswer(AnswerFields, frozen=True, kw_only=True, tag="number"):
    """What was typed, as it was typed, and the unit that was chosen beside it."""

    text: Annotated[str, Meta(max_length=100)]
    unit: str | None = None


def score(step: NumberStep, answer: NumberAnswer) -> Score:
    """One point for the value, half of one for the right number in the wrong unit."""
    found = split_number(answer.text)
    if found is None:
        return _earned(step, 0)
    number, word = found
    chosen = step.unit_called(word) if word else answer.unit
    if word and chosen is None:
        return _earned(step, 0)
    if not step.units:
        return _earned(step, 1 if _right(step, number) else 0)
    if chosen is None and len(step.units) == 1:
        chosen = step.units[0].id
    right = {unit.id for unit in step.units if _right(step, number * unit.factor)}
    if chosen in right:
        return _earned(step, 1)
    return _earned(step, 0.5 if right else 0)


def is_near(number: float, value: float, tolerance: float) -> bool:
    """Tell whether a number is the value, give or take."""
    # Plain IEEE 754 in this order, so that the page's twin decides alike.
    return abs(number - value) <= tolerance + ROUNDING * max(1, abs(value))


def _right(step: NumberStep, number: float) -> bool:
    return is_near(number, step.value, step.tolerance)


def _earned(step: NumberStep, points: float) -> Score:
    return Score(score=points, maximum=step.maximum, passed=points == 1)


def _word(text: str) -> str:
    """Return a unit's name without what may be left out of it: capitals, spaces, a point at its end."""
    return "".join(letters(text).split()).rstrip(".")

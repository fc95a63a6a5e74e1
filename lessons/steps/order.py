"""Order: put things, or the lines of a program, one after the other."""

from collections.abc import Sequence
from typing import Annotated

from msgspec import Meta

from lessons.language import Texts
from lessons.steps.answer import AnswerFields
from lessons.steps.option import Option, ids_of, pictures_of, texts_of
from lessons.steps.score import Score
from lessons.steps.step import StepFields


class OrderStep(StepFields, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="order"):
    """The items stand here in the right order; the page shuffles them, the same way for everybody.

    With `code` the texts are lines of Python, shown from left to right in every language.
    """

    items: Annotated[tuple[Option, ...], Meta(min_length=2, max_length=10)]
    code: bool = False
    explain: Texts
    """Shown after the answer, right or wrong."""

    def __post_init__(self) -> None:
        """Raise ValueError when an id comes twice, or nothing is to be ordered."""
        super().__post_init__()
        ids_of(self.items)
        if len(set(self.faces())) == 1:
            raise ValueError("all items look the same")

    def faces(self) -> tuple[int, ...]:
        """Return for each item the place of the first that looks like it: those two may be exchanged."""
        looks = [(item.texts, item.picture) for item in self.items]
        return tuple(looks.index(look) for look in looks)

    def files(self) -> tuple[str, ...]:
        """Return the items' pictures."""
        return pictures_of(self.items)

    def texts(self) -> dict[str, Texts]:
        """Return titles, hints, items and explanation; lines of Python are in no pupil's language."""
        items = {} if self.code else texts_of("items", self.items)
        return {**super().texts(), **items, "explain": self.explain}


class OrderAnswer(AnswerFields, frozen=True, kw_only=True, tag="order"):
    """Every item's id, in the pupils' order."""

    order: Annotated[tuple[str, ...], Meta(max_length=10)]


def score(step: OrderStep, answer: OrderAnswer) -> Score:
    """One point for the right order, and a part of it for what stands in the right order already.

    Raises ValueError when an item is missing, foreign or there twice.
    """
    ids = ids_of(step.items)
    if sorted(answer.order) != sorted(ids):
        raise ValueError("the answer orders other items than the step's")
    right = step.faces()
    given = [right[ids.index(one)] for one in answer.order]
    kept = _longest_common(right, given)
    return Score(score=(kept - 1) / (len(ids) - 1), maximum=step.maximum, passed=kept == len(ids))


def _longest_common(right: Sequence[int], given: Sequence[int]) -> int:
    """Return how many items at most stand in the right order when all others are taken away."""
    longest = [0] * (len(given) + 1)
    for face in right:
        before = longest.copy()
        for place, other in enumerate(given, start=1):
            longest[place] = (
                before[place - 1] + 1 if face == other else max(before[place], longest[place - 1])
            )
    return longest[-1]

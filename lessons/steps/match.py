"""Match: what belongs together."""

from typing import Annotated

from msgspec import Meta

from lessons.identifiers import Identifier
from lessons.language import Texts
from lessons.steps.answer import AnswerFields
from lessons.steps.option import Option, ids_of, pictures_of, texts_of
from lessons.steps.score import Score
from lessons.steps.step import StepFields


class MatchStep(StepFields, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="match"):
    """Each left one has one partner on the right; a right one may have several, or none."""

    left: Annotated[tuple[Option, ...], Meta(min_length=2, max_length=8)]
    right: Annotated[tuple[Option, ...], Meta(min_length=2, max_length=10)]
    pairs: Annotated[tuple[tuple[Identifier, Identifier], ...], Meta(min_length=2, max_length=8)]
    explain: Texts
    """Shown after the answer, right or wrong."""

    def __post_init__(self) -> None:
        """Raise ValueError when an id comes twice, or a left one has not exactly one partner."""
        super().__post_init__()
        left, right = ids_of(self.left), ids_of(self.right)
        if sorted(pair[0] for pair in self.pairs) != sorted(left):
            raise ValueError("each left one stands in exactly one pair")
        if not {pair[1] for pair in self.pairs} <= set(right):
            raise ValueError("a pair names a right one that is not there")

    def files(self) -> tuple[str, ...]:
        """Return the pictures of both sides."""
        return (*pictures_of(self.left), *pictures_of(self.right))

    def texts(self) -> dict[str, Texts]:
        """Return titles, hints, both sides and explanation."""
        sides = {**texts_of("left", self.left), **texts_of("right", self.right)}
        return {**super().texts(), **sides, "explain": self.explain}


class MatchAnswer(AnswerFields, frozen=True, kw_only=True, tag="match"):
    """The pairs that the pupils made, a left one at most once."""

    pairs: Annotated[tuple[tuple[str, str], ...], Meta(max_length=8)]


def score(step: MatchStep, answer: MatchAnswer) -> Score:
    """The part of the left ones that have their partner.

    Raises ValueError when a left one is paired twice: that would try several at once.
    """
    if len({pair[0] for pair in answer.pairs}) != len(answer.pairs):
        raise ValueError("a left one is paired twice")
    right = len(set(answer.pairs) & set(step.pairs))
    passed = set(answer.pairs) == set(step.pairs)
    return Score(score=right / len(step.left), maximum=step.maximum, passed=passed)

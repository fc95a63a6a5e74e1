"""Choice: one or more right options among several."""

from typing import Annotated

from msgspec import Meta

from lessons.identifiers import Identifier
from lessons.language import Texts
from lessons.steps.answer import AnswerFields
from lessons.steps.option import Option, ids_of, pictures_of, texts_of
from lessons.steps.score import Score
from lessons.steps.step import StepFields


class ChoiceStep(StepFields, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="choice"):
    """Pupils may choose one option when one is correct, and several when several are."""

    options: Annotated[tuple[Option, ...], Meta(min_length=2, max_length=8)]
    correct: Annotated[tuple[Identifier, ...], Meta(min_length=1, max_length=8)]
    explain: Texts
    """Shown after the answer, right or wrong."""

    def __post_init__(self) -> None:
        """Raise ValueError when an id comes twice, or a correct one is no option."""
        super().__post_init__()
        ids = ids_of(self.options)
        if len(set(self.correct)) != len(self.correct):
            raise ValueError("an option is listed twice")
        if not set(self.correct) <= set(ids):
            raise ValueError("a correct id is no option")

    def files(self) -> tuple[str, ...]:
        """Return the options' pictures."""
        return pictures_of(self.options)

    def texts(self) -> dict[str, Texts]:
        """Return titles, hints, options and explanation."""
        return {**super().texts(), **texts_of("options", self.options), "explain": self.explain}


class ChoiceAnswer(AnswerFields, frozen=True, kw_only=True, tag="choice"):
    """The options that the pupils chose."""

    chosen: Annotated[tuple[str, ...], Meta(max_length=8)]


def score(step: ChoiceStep, answer: ChoiceAnswer) -> Score:
    """One point for exactly the right options; each wrong one takes back what a right one gave."""
    chosen, correct = set(answer.chosen), set(step.correct)
    right = len(chosen & correct) - len(chosen - correct)
    return Score(score=max(0, right) / len(correct), maximum=step.maximum, passed=chosen == correct)

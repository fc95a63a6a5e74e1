"""Reading: a text, and the pupils say when they are done."""

from lessons.steps.answer import AnswerFields
from lessons.steps.score import Score
from lessons.steps.step import StepFields


class ReadStep(StepFields, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="read"):
    """Only the text."""

    @property
    def maximum(self) -> float:
        """Reading earns nothing."""
        return 0


class ReadAnswer(AnswerFields, frozen=True, kw_only=True, tag="read"):
    """Only the claim to have read it."""


def score(step: ReadStep, answer: ReadAnswer) -> Score:
    """Reading is passed when the pupils say so; nobody can check it."""
    return Score(score=0, maximum=step.maximum, passed=answer.claim.passed, basis="claimed")

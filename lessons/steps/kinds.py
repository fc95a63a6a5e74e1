"""The one place where kinds are registered: step, answer and score of each."""

from collections.abc import Sequence

from lessons.steps import choice, code, read
from lessons.steps.choice import ChoiceAnswer, ChoiceStep
from lessons.steps.code import CodeAnswer, CodeStep
from lessons.steps.read import ReadAnswer, ReadStep
from lessons.steps.score import Score
from lessons.world import GridWorld

Step = ReadStep | ChoiceStep | CodeStep
Answer = ReadAnswer | ChoiceAnswer | CodeAnswer


def score(step: Step, answer: Answer, worlds: Sequence[GridWorld] = ()) -> Score:
    """Propose a score; `worlds` are a code step's, the shown one first.

    Raises ValueError when the answer is of another kind than the step.
    """
    match step, answer:
        case ReadStep(), ReadAnswer():
            return read.score(step, answer)
        case ChoiceStep(), ChoiceAnswer():
            return choice.score(step, answer)
        case CodeStep(), CodeAnswer():
            return code.score(step, answer, worlds)
        case _:
            raise ValueError("the answer is of another kind than the step")

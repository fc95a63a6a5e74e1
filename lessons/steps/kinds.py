"""The one place where kinds are registered: step, answer and score of each."""

from collections.abc import Sequence

from lessons.steps import (
    choice,
    code,
    examples,
    match,
    number,
    oral,
    order,
    paper,
    photo,
    read,
    table,
    text,
    watch,
)
from lessons.steps.choice import ChoiceAnswer, ChoiceStep
from lessons.steps.code import CodeAnswer, CodeStep
from lessons.steps.examples import ExamplesAnswer, ExamplesStep
from lessons.steps.match import MatchAnswer, MatchStep
from lessons.steps.number import NumberAnswer, NumberStep
from lessons.steps.oral import OralAnswer, OralStep
from lessons.steps.order import OrderAnswer, OrderStep
from lessons.steps.paper import PaperAnswer, PaperStep
from lessons.steps.photo import PhotoAnswer, PhotoStep
from lessons.steps.read import ReadAnswer, ReadStep
from lessons.steps.score import Score
from lessons.steps.table import TableAnswer, TableStep
from lessons.steps.text import TextAnswer, TextStep
from lessons.steps.watch import WatchAnswer, WatchStep
from lessons.world import World

Step = (
    ReadStep
    | WatchStep
    | CodeStep
    | ChoiceStep
    | OrderStep
    | MatchStep
    | NumberStep
    | TextStep
    | TableStep
    | ExamplesStep
    | PhotoStep
    | OralStep
    | PaperStep
)
Answer = (
    ReadAnswer
    | WatchAnswer
    | CodeAnswer
    | ChoiceAnswer
    | OrderAnswer
    | MatchAnswer
    | NumberAnswer
    | TextAnswer
    | TableAnswer
    | ExamplesAnswer
    | PhotoAnswer
    | OralAnswer
    | PaperAnswer
)


class OtherKindError(ValueError):
    """The answer is of another kind than the step."""


def kind_of(one: Step | Answer) -> str:
    """Return the kind's name, as it stands in JSON."""
    return str(type(one).__struct_config__.tag)


def score(step: Step, answer: Answer, worlds: Sequence[World] = ()) -> Score:
    """Propose a score; `worlds` are a code step's, the shown one first.

    Raises OtherKindError, and ValueError for an answer that can't be one to this step.
    """
    match step, answer:
        case ReadStep(), ReadAnswer():
            return read.score(step, answer)
        case WatchStep(), WatchAnswer():
            return watch.score(step, answer)
        case CodeStep(), CodeAnswer():
            return code.score(step, answer, worlds)
        case ChoiceStep(), ChoiceAnswer():
            return choice.score(step, answer)
        case OrderStep(), OrderAnswer():
            return order.score(step, answer)
        case MatchStep(), MatchAnswer():
            return match.score(step, answer)
        case NumberStep(), NumberAnswer():
            return number.score(step, answer)
        case TextStep(), TextAnswer():
            return text.score(step, answer)
        case TableStep(), TableAnswer():
            return table.score(step, answer)
        case ExamplesStep(), ExamplesAnswer():
            return examples.score(step, answer)
        case PhotoStep(), PhotoAnswer():
            return photo.score(step, answer)
        case OralStep(), OralAnswer():
            return oral.score(step, answer)
        case PaperStep(), PaperAnswer():
            return paper.score(step, answer)
        case _:
            raise OtherKindError(f"`{kind_of(answer)}` answers no `{kind_of(step)}`")

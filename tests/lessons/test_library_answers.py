"""What pupils may answer to the built-in packs: right answers earn everything, plainly wrong ones do not."""

from typing import get_args

import pytest

from lessons import library
from lessons.steps import kinds
from lessons.steps.answer import Claim
from lessons.steps.captured import Photo
from lessons.steps.choice import ChoiceAnswer, ChoiceStep
from lessons.steps.code import CodeStep
from lessons.steps.examples import ExamplesAnswer, ExamplesStep, best_line
from lessons.steps.kinds import Answer, Step, kind_of, score
from lessons.steps.match import MatchAnswer, MatchStep
from lessons.steps.number import NumberAnswer, NumberStep
from lessons.steps.oral import OralAnswer, OralStep
from lessons.steps.order import OrderAnswer, OrderStep
from lessons.steps.paper import PaperAnswer, PaperStep
from lessons.steps.photo import PhotoAnswer, PhotoStep
from lessons.steps.table import TableAnswer, TableStep
from lessons.steps.text import TextAnswer, TextStep

STEPS = [
    pytest.param(step, id=f"{pack_id}/{lesson.id}/{step.id}")
    for pack_id in library.sources()
    for lesson in library.load(pack_id).lessons
    for step in lesson.steps
    if not isinstance(step, CodeStep)
]
CLAIM = Claim(passed=True)


def right(step: Step) -> list[Answer]:
    """Return every answer that the step itself says is right; each spelling, each unit."""
    match step:
        case ChoiceStep():
            return [ChoiceAnswer(claim=CLAIM, chosen=step.correct)]
        case OrderStep():
            return [OrderAnswer(claim=CLAIM, order=tuple(item.id for item in step.items))]
        case MatchStep():
            return [MatchAnswer(claim=CLAIM, pairs=step.pairs)]
        case NumberStep():
            return [
                NumberAnswer(claim=CLAIM, text=f"{step.value / unit.factor:g} {name}".replace(".", ","))
                for unit in step.units
                for name in unit.texts.values()
            ]
        case TextStep(accepted=dict() as accepted):
            return [TextAnswer(claim=CLAIM, text=one) for some in accepted.values() for one in some]
        case TextStep():
            return [TextAnswer(claim=CLAIM, text="ادّخر قليلًا كل أسبوع، ثم اشترِ الكرة.")]
        case TableStep():
            return [TableAnswer(claim=CLAIM, cells=filled(step, spare)) for spare in ("10", "5", "٧,٥")]
        case ExamplesStep():
            labels = {one.id: one.belongs for one in step.unnamed()}
            unfair = tuple(sorted(step.unfair()))
            return [ExamplesAnswer(claim=CLAIM, labels=labels, line=best_line(step), unfair=unfair)]
        case PhotoStep():
            return [PhotoAnswer(claim=CLAIM, photos=(Photo(type="image/jpeg", data=b"\xff\xd8\xff"),))]
        case OralStep():
            return [OralAnswer(claim=CLAIM, note="—")]
        case PaperStep():
            return [PaperAnswer(claim=CLAIM, done=True)]
        case _:
            return []


def wrong(step: Step) -> list[Answer]:
    """Return answers that nobody would call right."""
    match step:
        case ChoiceStep():
            others = tuple(option.id for option in step.options if option.id not in step.correct)
            return [ChoiceAnswer(claim=CLAIM, chosen=chosen) for chosen in ((), others)]
        case OrderStep():
            return [OrderAnswer(claim=CLAIM, order=tuple(item.id for item in reversed(step.items)))]
        case MatchStep():
            partners = [pair[1] for pair in step.pairs]
            moved = zip((pair[0] for pair in step.pairs), partners[1:] + partners[:1], strict=True)
            return [MatchAnswer(claim=CLAIM, pairs=pairs) for pairs in ((), tuple(moved))]
        case NumberStep():
            return [NumberAnswer(claim=CLAIM, text=text) for text in ("", "0", f"{step.value * 7:g}")]
        case TextStep():
            return [TextAnswer(claim=CLAIM, text=text) for text in ("", "?")]
        case TableStep():
            return [
                TableAnswer(claim=CLAIM, cells=cells) for cells in ({}, filled(step, "25"), filled(step, "1"))
            ]
        case ExamplesStep():
            everything = tuple(one.id for one in step.examples)
            one_name = dict.fromkeys(everything, step.classes[0].id)
            aside = (0, 0, 100, 0)
            return [
                ExamplesAnswer(claim=CLAIM),
                ExamplesAnswer(claim=CLAIM, labels=one_name, line=aside, unfair=everything),
            ]
        case PaperStep():
            return [PaperAnswer(claim=CLAIM, done=False)]
        case _:
            return []


def filled(step: TableStep, spare: str) -> dict[str, str]:
    """Return all open cells, each value as asked, and `spare` in those that are free."""
    cells = step.open_cells()
    return {place: f"{cell.value:g}" if cell.checked else spare for place, cell in cells.items()}


@pytest.mark.parametrize("step", STEPS)
def test_a_right_answer_earns_everything(step: Step) -> None:
    for answer in right(step):
        found = score(step, answer)
        assert found.passed, answer
        assert found.score == (0 if found.basis == "teacher" else step.maximum), answer


@pytest.mark.parametrize("step", STEPS)
def test_a_wrong_answer_does_not_pass(step: Step) -> None:
    for answer in wrong(step):
        found = score(step, answer)
        assert not found.passed, answer
        assert found.score < step.maximum, answer


def test_every_kind_of_step_is_used() -> None:
    used = {
        kind_of(step)
        for pack_id in library.sources()
        for lesson in library.load(pack_id).lessons
        for step in lesson.steps
    }
    assert used == {kind.__struct_config__.tag for kind in get_args(kinds.Step)}

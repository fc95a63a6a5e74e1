"""Questions: what is right counts as right, and what is to be told apart looks different."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import UNSET

from lessons.language import Language
from lessons.lint.finding import Finding
from lessons.pack import Pack
from lessons.steps.answer import Claim
from lessons.steps.choice import ChoiceAnswer, ChoiceStep
from lessons.steps.examples import ExamplesAnswer, ExamplesStep, best_line
from lessons.steps.kinds import Answer, Step, score
from lessons.steps.match import MatchAnswer, MatchStep
from lessons.steps.number import NumberAnswer, NumberStep
from lessons.steps.option import Option
from lessons.steps.order import OrderAnswer, OrderStep
from lessons.steps.table import TableStep
from lessons.steps.text import TextAnswer, TextStep

_CLAIM = Claim(passed=True)


def check(pack: Pack) -> Iterator[Finding]:
    """Yield a finding for each right answer that would be refused, and for options that look alike."""
    for lesson in pack.lessons:
        path = f"lessons/{lesson.id}/lesson.json"
        for index, step in enumerate(lesson.steps):
            place = f"$.steps[{index}]"
            for said in _refused(step):
                yield Finding(path=path, place=place, reason="right_answer_refused", about=said)
            for name, options in _options(step).items():
                for at, language in _alike(pack, step, options):
                    there = f"{place}.{name}[{at}]"
                    yield Finding(path=path, place=there, reason="options_alike", about=language)


def _refused(step: Step) -> Iterator[str]:
    """Yield what the pack itself calls right and the scoring doesn't."""
    for said, answer in _right_answers(step):
        earned = score(step, answer)
        if not earned.passed or earned.score != earned.maximum:
            yield said
    if isinstance(step, TableStep):
        for place, cell in step.cells.items():
            typed = [] if cell.value is UNSET else [_plain(cell.value)]
            if cell.accepted is not UNSET:
                typed += [one for some in cell.accepted.values() for one in some]
            yield from (f"{place}: {one}" for one in typed if not cell.is_right(one))


def _right_answers(step: Step) -> Iterator[tuple[str, Answer]]:
    """Yield each answer that must earn everything, and how it is called."""
    match step:
        case ChoiceStep():
            yield ", ".join(step.correct), ChoiceAnswer(claim=_CLAIM, chosen=step.correct)
        case OrderStep():
            ids = tuple(item.id for item in step.items)
            yield ", ".join(ids), OrderAnswer(claim=_CLAIM, order=ids)
        case MatchStep():
            pairs = ", ".join(f"{left}-{right}" for left, right in step.pairs)
            yield pairs, MatchAnswer(claim=_CLAIM, pairs=step.pairs)
        case NumberStep():
            typed = _plain(step.value)
            unit = step.units[0].id if step.units else None
            yield typed, NumberAnswer(claim=_CLAIM, text=typed, unit=unit)
            for word in step.units[0].texts.values() if step.units else ():
                yield f"{typed} {word}", NumberAnswer(claim=_CLAIM, text=f"{typed} {word}")
        case TextStep() if step.accepted is not None:
            for one in (spelling for some in step.accepted.values() for spelling in some):
                yield one, TextAnswer(claim=_CLAIM, text=one)
        case ExamplesStep():
            labels = {one.id: one.belongs for one in step.unnamed()}
            unfair, line = tuple(sorted(step.unfair())), best_line(step)
            said = ", ".join(step.tasks)
            yield said, ExamplesAnswer(claim=_CLAIM, labels=labels, line=line, unfair=unfair)
        case _:
            pass


def _plain(value: float) -> str:
    """Return a number as pupils would type it: with all its digits, and no exponent."""
    return f"{Decimal(repr(value)):f}"


def _options(step: Step) -> dict[str, tuple[Option, ...]]:
    match step:
        case ChoiceStep():
            return {"options": step.options}
        case OrderStep():
            return {"items": step.items}
        case MatchStep():
            return {"left": step.left, "right": step.right}
        case ExamplesStep():
            return {"classes": step.classes}
        case _:
            return {}


def _alike(pack: Pack, step: Step, options: Sequence[Option]) -> Iterator[tuple[int, Language]]:
    """Yield each option that looks like an earlier one to those who read a language.

    Two items of an order may be the same through and through: pupils may exchange those.
    """
    code = isinstance(step, OrderStep) and step.code
    faces = step.faces() if isinstance(step, OrderStep) else tuple(range(len(options)))
    for language in pack.info.languages:
        seen: dict[tuple[str, str | None], int] = {}
        for at, option in enumerate(options):
            text, _ = pack.words(option.texts, language)
            look = text if code else text.strip().casefold()  # how far a line stands in is seen
            if seen.setdefault((look, option.picture), faces[at]) != faces[at]:
                yield at, language

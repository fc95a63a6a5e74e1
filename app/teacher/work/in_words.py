"""An answer in words: what the pupils chose, wrote or put together, and what would be right. Pure."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.teacher.packs import in_language
from app.teacher.work.sheet_in_words import sheet_in_words
from app.teacher.work.shown import Shown, ShownLine, ShownProgram, own_words
from app.teacher.work.table_in_words import accepted_text, decimal_text, table_in_words
from lessons.checks import judge
from lessons.steps import number, table, text
from lessons.steps.choice import ChoiceAnswer, ChoiceStep
from lessons.steps.code import CodeAnswer
from lessons.steps.examples import ExamplesAnswer, ExamplesStep
from lessons.steps.kinds import Answer, Step
from lessons.steps.match import MatchAnswer, MatchStep
from lessons.steps.number import NumberAnswer, NumberStep
from lessons.steps.option import Option
from lessons.steps.oral import OralAnswer
from lessons.steps.order import OrderAnswer, OrderStep
from lessons.steps.paper import PaperAnswer
from lessons.steps.photo import PhotoAnswer
from lessons.steps.read import ReadAnswer
from lessons.steps.table import TableAnswer, TableStep
from lessons.steps.text import TextAnswer, TextStep
from lessons.steps.watch import WatchAnswer, WatchStep

translate = QCoreApplication.translate

NOTHING: Final = "—"


def in_words(answer: Answer | None, step: Step | None, language: str) -> Shown:
    """Return what to show of an answer; where the step is unknown, ids stand for words."""
    match answer:
        case None:
            return _said(translate("ShownAnswer", "This answer can't be shown here. It is kept as it came."))
        case ReadAnswer():
            return _said(translate("ShownAnswer", "They read this page to its end."))
        case WatchAnswer():
            return _said(
                translate("ShownAnswer", "They watched it. Pictures seen: {n}").format(n=answer.seen)
            )
        case CodeAnswer():
            return Shown(program=ShownProgram(text=answer.python, told=answer.answers))
        case ChoiceAnswer():
            return _choice(answer, step if isinstance(step, ChoiceStep) else None, language)
        case OrderAnswer():
            return _order(answer, step if isinstance(step, OrderStep) else None, language)
        case MatchAnswer():
            return _match(answer, step if isinstance(step, MatchStep) else None, language)
        case NumberAnswer():
            return _number(answer, step if isinstance(step, NumberStep) else None, language)
        case TextAnswer():
            return _text(answer, step if isinstance(step, TextStep) else None, language)
        case TableAnswer():
            return _table(answer, step if isinstance(step, TableStep) else None, language)
        case ExamplesAnswer():
            return sheet_in_words(answer, step if isinstance(step, ExamplesStep) else None, language)
        case PhotoAnswer():
            return Shown(note=answer.note)
        case OralAnswer():
            return _oral(answer)
        case PaperAnswer():
            return _paper(answer)


def _said(sentence: str) -> Shown:
    return Shown(lines=(ShownLine(text=sentence),))


def _watch(answer: WatchAnswer, step: WatchStep | None) -> Shown:
    if step is None or step.frames:
        return _said(translate("ShownAnswer", "They watched it. Pictures seen: {n}").format(n=answer.seen))
    if answer.seen:
        return _said(translate("ShownAnswer", "They watched the film."))
    return _said(translate("ShownAnswer", "They did not watch the film to its end."))


def _choice(answer: ChoiceAnswer, step: ChoiceStep | None, language: str) -> Shown:
    words = _words(step.options if step is not None else (), language)
    correct = step.correct if step is not None else None
    lines = [
        ShownLine(text=words.get(one, one), right=None if correct is None else one in correct)
        for one in answer.chosen
    ]
    wrong = correct is not None and set(answer.chosen) != set(correct)
    return Shown(
        lines=tuple(lines) or _nothing(right=False),
        expected=tuple(words[one] for one in correct or ()) if wrong else (),
    )


def _order(answer: OrderAnswer, step: OrderStep | None, language: str) -> Shown:
    items = step.items if step is not None else ()
    words = _words(items, language)
    given = [words.get(one, one) for one in answer.order]
    right = [words[item.id] for item in items]
    return Shown(
        lines=tuple(ShownLine(text=line) for line in _numbered(given)) or _nothing(right=False),
        expected=tuple(_numbered(right)) if given != right else (),
        code=step is not None and step.code,
    )


def _match(answer: MatchAnswer, step: MatchStep | None, language: str) -> Shown:
    left = _words(step.left if step is not None else (), language)
    right = _words(step.right if step is not None else (), language)
    arrow = "←" if language == "ar" else "→"
    made, pairs = dict(answer.pairs), dict(step.pairs if step is not None else ())

    def line(one: str, other: str | None) -> str:
        return f"{left.get(one, one)} {arrow} {NOTHING if other is None else right.get(other, other)}"

    lines = [
        ShownLine(text=line(one, made.get(one)), right=made.get(one) == pairs[one] if pairs else None)
        for one in (left or made)
    ]
    wrong = step is not None and made != pairs
    return Shown(
        lines=tuple(lines) or _nothing(right=False),
        expected=tuple(line(one, pairs[one]) for one in left) if wrong else (),
    )


def _number(answer: NumberAnswer, step: NumberStep | None, language: str) -> Shown:
    units = {unit.id: in_language(unit.texts, language) for unit in (step.units if step is not None else ())}
    unit = units.get(answer.unit or "", answer.unit or "")
    given = f"{own_words(answer.text.strip()) or NOTHING} {unit}".strip()
    if step is None:
        return _said(given)
    passed = number.score(step, answer).passed
    first = in_language(step.units[0].texts, language) if step.units else ""
    expected = f"{decimal_text(step.value)} {first}".strip()
    if step.tolerance:
        expected += f" (± {decimal_text(step.tolerance)})"
    return Shown(lines=(ShownLine(text=given, right=passed),), expected=() if passed else (expected,))


def _text(answer: TextAnswer, step: TextStep | None, language: str) -> Shown:
    given = own_words(answer.text.strip()) or NOTHING
    if step is None or step.accepted is None:
        return _said(given)
    passed = text.score(step, answer).passed
    return Shown(
        lines=(ShownLine(text=given, right=passed),),
        expected=() if passed else (accepted_text(step.accepted, language),),
    )


def _table(answer: TableAnswer, step: TableStep | None, language: str) -> Shown:
    if step is None:
        return Shown(
            lines=tuple(ShownLine(text=f"{at}: {own_words(typed)}") for at, typed in answer.cells.items())
        )
    words, expected = table_in_words(answer, step, language)
    typed = {place: answer.cells.get(place, "") for place in step.cells}
    failed = {one.check for one in judge(step.checks, [table.facts(step, typed)]).failures}
    fails = [in_language(check.fail, language) for check in step.checks if check.id in failed]
    return Shown(
        lines=tuple(ShownLine(text=one, right=False) for one in fails), table=words, expected=expected
    )


def _oral(answer: OralAnswer) -> Shown:
    if answer.audio is not None:
        return Shown(recording=answer.audio, note=answer.note)
    said = translate("ShownAnswer", "They say that they told it to the teacher.")
    return Shown(lines=(ShownLine(text=said),), note=answer.note)


def _paper(answer: PaperAnswer) -> Shown:
    if answer.done:
        said = translate("ShownAnswer", "They say that it is done, on paper.")
    else:
        said = translate("ShownAnswer", "Not done yet, they say.")
    return Shown(lines=(ShownLine(text=said),), note=answer.note)


def _words(options: Sequence[Option], language: str) -> dict[str, str]:
    return {option.id: in_language(option.texts, language) for option in options}


def _numbered(lines: Iterable[str]) -> list[str]:
    return [f"{place}. {line}" for place, line in enumerate(lines, start=1)]


def _nothing(*, right: bool) -> tuple[ShownLine, ...]:
    return (ShownLine(text=NOTHING, right=right),)

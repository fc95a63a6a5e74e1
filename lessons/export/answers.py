"""What is right, as a teacher reads it out, or a pupil looks it up behind."""

from contextlib import suppress

from msgspec import UNSET

from lessons import blocks
from lessons.export.edition import Edition
from lessons.export.markup import Element, element
from lessons.export.sheet import named
from lessons.export.tasks import face, given, in_words, python, table
from lessons.lesson import Lesson
from lessons.numerals import written
from lessons.steps.choice import ChoiceStep
from lessons.steps.code import CodeStep
from lessons.steps.examples import ExamplesStep
from lessons.steps.kinds import Step
from lessons.steps.match import MatchStep
from lessons.steps.number import NumberStep
from lessons.steps.oral import OralStep
from lessons.steps.order import OrderStep
from lessons.steps.paper import PaperStep
from lessons.steps.photo import PhotoStep
from lessons.steps.read import ReadStep
from lessons.steps.table import Cell, TableStep
from lessons.steps.text import Accepted, TextStep
from lessons.steps.watch import WatchStep


def answer(edition: Edition, lesson: Lesson, step: Step) -> list[Element]:
    """Return the answer to a step; nothing where there is none, or where it is the teacher's secret."""
    match step:
        case ReadStep() | WatchStep():
            return []
        case CodeStep():
            return _program(edition, lesson, step) if edition.teacher else []
        case ChoiceStep():
            right = [element("li", face(edition, one)) for one in step.options if one.id in step.correct]
            return [element("ul", *right), edition.say("p", step.explain)]
        case OrderStep():
            items = [element("li", face(edition, one, code=step.code)) for one in step.items]
            return [element("ol", *items), edition.say("p", step.explain)]
        case MatchStep():
            return [element("ul", *_pairs(edition, step)), edition.say("p", step.explain)]
        case NumberStep():
            return [element("p", element("strong", quantity(edition, step))), edition.say("p", step.explain)]
        case TextStep(accepted=accepted, explain=explain):
            if accepted is None or explain is None:
                return _marked(edition)
            return [element("p", element("strong", spellings(edition, accepted))), edition.say("p", explain)]
        case TableStep():
            cells = {place: _cell(edition, cell) for place, cell in step.cells.items()}
            return [table(edition, step, cells), *explained(edition, step)]
        case ExamplesStep():
            return [named(edition, step, truly=True), edition.say("p", step.explain)]
        case PhotoStep() | OralStep() | PaperStep():
            return _marked(edition)


def quantity(edition: Edition, step: NumberStep) -> str:
    """Return the number with its unit, and how far off it may be."""
    said = written(step.value, edition.language)
    if step.tolerance:
        said += f" ± {written(step.tolerance, edition.language)}"
    return f"{said} {edition.plain(step.units[0].texts)}" if step.units else said


def spellings(edition: Edition, accepted: Accepted) -> str:
    """Return what is accepted in the reader's language; in all of them when there is nothing in it."""
    chain = edition.pack.info.chain(edition.language)
    own = next((accepted[one] for one in chain if one in accepted), None)
    return " / ".join(own or [one for some in accepted.values() for one in some])


def explained(edition: Edition, step: TableStep) -> list[Element]:
    """Return a table's explanation, if it has one."""
    return [] if step.explain is None else [edition.say("p", step.explain)]


def _program(edition: Edition, lesson: Lesson, step: CodeStep) -> list[Element]:
    exemplar = edition.pack.exemplar(lesson.id, step)
    if exemplar is None:
        return []
    said = [python(exemplar.python)]
    if step.language != "python":
        # A program of blocks that we have no words for still has its Python.
        with suppress(ValueError):
            said.insert(0, in_words(edition, step, blocks.parse(exemplar.blocks)))
    head = element("p", edition.label("solution"), class_="ask")
    return [head, element("div", *said, class_="programs")]


def _pairs(edition: Edition, step: MatchStep) -> list[Element]:
    left = {one.id: one for one in step.left}
    right = {one.id: one for one in step.right}
    return [element("li", face(edition, left[a]), " — ", face(edition, right[b])) for a, b in step.pairs]


def _cell(edition: Edition, cell: Cell) -> Element | str:
    if cell.value is not UNSET:
        return element("strong", written(cell.value, edition.language))
    if cell.accepted is not UNSET:
        return element("strong", spellings(edition, cell.accepted))
    return given(edition, cell) or "…"


def _marked(edition: Edition) -> list[Element]:
    return [element("p", edition.phrase("teacher_marks"))]

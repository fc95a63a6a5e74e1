"""What pupils did on a sheet of examples: names, boundary, and what they found unfair, as lines."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from app.teacher.packs import in_language
from app.teacher.work.shown import Shown, ShownLine
from lessons.steps.examples import ExamplesAnswer, ExamplesStep, accuracy

translate = QCoreApplication.translate


def sheet_in_words(answer: ExamplesAnswer, step: ExamplesStep | None, language: str) -> Shown:
    """Return one line for each name, one for the boundary, one for each that was found or overlooked."""
    if step is None:
        return Shown(lines=tuple(ShownLine(text=f"{one}: {said}") for one, said in answer.labels.items()))
    names, found = _names(answer, step, language), _found(answer, step, language)
    return Shown(lines=(*names, *_boundary(answer, step), *found))


def _names(answer: ExamplesAnswer, step: ExamplesStep, language: str) -> Iterator[ShownLine]:
    classes = {one.id: in_language(one.texts, language) for one in step.classes}
    for one in step.unnamed():
        said = answer.labels.get(one.id, "")
        text = f"{in_language(one.texts, language)}: {classes.get(said, '—')}"
        yield ShownLine(text=text, right=said == one.belongs)


def _boundary(answer: ExamplesAnswer, step: ExamplesStep) -> Iterator[ShownLine]:
    if "boundary" not in step.tasks:
        return
    if answer.line is None:
        yield ShownLine(text=translate("ShownAnswer", "They drew no boundary."), right=False)
        return
    reached = accuracy(step.examples, [one.id for one in step.classes], answer.line)
    said = translate("ShownAnswer", "Their boundary gets {n} of 100 right; {m} are enough.")
    yield ShownLine(text=said.format(n=reached, m=step.accuracy), right=reached >= step.accuracy)


def _found(answer: ExamplesAnswer, step: ExamplesStep, language: str) -> Iterator[ShownLine]:
    unfair = step.unfair()
    for one in step.examples:
        name = in_language(one.texts, language)
        if one.id in answer.unfair:
            said = translate("ShownAnswer", "Found named unfairly: {name}")
            yield ShownLine(text=said.format(name=name), right=one.id in unfair)
        elif one.id in unfair:
            said = translate("ShownAnswer", "Overlooked, though named unfairly: {name}")
            yield ShownLine(text=said.format(name=name), right=False)

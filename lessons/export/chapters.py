"""The parts that every export puts together: lessons, their steps, hints, answers, the teacher's pages."""

from typing import Final

from lessons.directives import HINT
from lessons.export.answers import answer
from lessons.export.edition import Edition
from lessons.export.markup import Element, changed, element
from lessons.language import Texts
from lessons.lesson import Lesson
from lessons.numerals import written
from lessons.steps.kinds import Step

_DEEPER: Final = {"h1": "h3", "h2": "h4", "h3": "h5", "h4": "h6", "h5": "h6"}
PAGE_NAMES: Final = {"run-sheet": "run_sheet", "paper": "paper_plan"}
"""What the pages for teachers are called."""


def lesson_head(edition: Edition, place: int, lesson: Lesson) -> Element:
    """Return what stands above a lesson; `place` is counted from 1."""
    time = edition.phrase("minutes", n=lesson.minutes)
    objectives = [edition.say("li", one) for one in lesson.objectives]
    return element(
        "header",
        element("p", edition.phrase("lesson", n=place), " · ", time, class_="kicker"),
        edition.say("h1", lesson.titles),
        element(
            "div", element("p", edition.phrase("i_learn")), element("ul", *objectives), class_="objectives"
        ),
    )


def step_head(edition: Edition, place: int, step: Step) -> Element:
    """Return a step's number and title."""
    title = edition.say("span", step.titles)
    return element("h2", element("span", str(place), class_="number"), " ", title, id=anchor(step))


def anchor(step: Step) -> str:
    """Return the id of a step's heading; unique in its lesson."""
    return f"step-{step.id}"


def deeper(text: Element) -> Element:
    """Return a text whose headings stand below a step's."""
    return changed(text, lambda one: Element(_DEEPER.get(one.tag, one.tag), one.attributes, one.children))


def hints(edition: Edition, step: Step) -> list[Element]:
    """Return a step's hints, folded, from weak to strong."""
    name = HINT[edition.language]
    several = len(step.hints) > 1
    return [
        element(
            "details",
            element("summary", f"{name} {place}" if several else name),
            edition.say("p", hint.texts),
            class_="hint",
        )
        for place, hint in enumerate(step.hints, start=1)
    ]


def answers(edition: Edition, lesson: Lesson, *, notes: bool = False) -> list[Element]:
    """Return the answers to a lesson's steps under their titles; steps without one are left out.

    With `notes`, what a step's text says to teachers stands there too.
    """
    found = list[Element]()
    for place, step in edition.steps(lesson):
        said = answer(edition, lesson, step)
        if notes:
            texts = edition.text(lesson, step).all()
            said = [*(one for one in texts if one.attributes.get("class") == "teacher"), *said]
        if said:
            found.append(element("h3", f"{place} ", edition.say("span", step.titles)))
            found += said
    return found


def answer_section(edition: Edition, *, notes: bool = False) -> Element:
    """Return all answers of the pack, with `notes` for teachers as in `answers`."""
    parts = list[Element]()
    for place, lesson in enumerate(edition.pack.lessons, start=1):
        head = element("h2", edition.phrase("lesson", n=place), " · ", edition.say("span", lesson.titles))
        parts += [head, *answers(edition, lesson, notes=notes)]
    return element("section", element("h1", edition.phrase("answers")), *parts, class_="answers")


def rubric_section(edition: Edition) -> Element | None:
    """Return the teacher's criteria as a table; None when there are none."""
    rubric = edition.pack.rubric()
    if rubric is None:
        return None
    rows = [
        element("tr", edition.say("th", criterion.titles), element("td", *levels))
        for criterion in rubric.criteria
        for levels in [[_level(edition, level.score, level.texts) for level in criterion.levels]]
    ]
    table = element("table", element("tbody", *rows), class_="rubric")
    return element("section", element("h1", edition.phrase("rubric")), table)


def _level(edition: Edition, score: float, texts: Texts) -> Element:
    return element("p", element("strong", written(score, edition.language)), " ", edition.say("span", texts))

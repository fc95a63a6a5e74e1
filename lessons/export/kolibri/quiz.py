"""Questions on a screen: fields that resources/export/quiz.js compares with what is right beside them."""

import json
from typing import Final

from msgspec import UNSET

from lessons.export.answers import answer
from lessons.export.edition import Edition
from lessons.export.markup import Element, element
from lessons.export.tasks import face, given, shuffled, table
from lessons.lesson import Lesson
from lessons.spelling import fold
from lessons.steps.choice import ChoiceStep
from lessons.steps.kinds import Step
from lessons.steps.match import MatchStep
from lessons.steps.number import NumberStep
from lessons.steps.order import OrderStep
from lessons.steps.table import Cell, TableStep
from lessons.steps.text import Accepted, TextStep

_QUIZ: Final = {"data_quiz": "yes"}


def quiz(edition: Edition, lesson: Lesson, step: Step) -> Element | None:
    """Return a question with fields, a button and its answer folded; None for a step that is no question.

    The button shows itself only when the script runs; the answer can be opened without.
    """
    match step:
        case ChoiceStep():
            asked = _choice(edition, step)
        case OrderStep():
            asked = _order(edition, step)
        case MatchStep():
            asked = _match(edition, step)
        case NumberStep():
            asked = _number(edition, step)
        case TextStep(accepted=accepted) if accepted is not None:
            asked = [_typed(edition, "write_answer", **_accepted(accepted, strict=step.strict_accents))]
        case TableStep():
            cells = {place: _cell(edition, cell) for place, cell in step.cells.items()}
            asked = [_ask(edition, "fill_table"), table(edition, step, cells)]
        case _:
            return None
    right, wrong = edition.phrase("right"), edition.phrase("not_yet")
    return element(
        "div",
        *asked,
        element("button", edition.phrase("check"), type="button", class_="check", hidden="hidden"),
        element("p", class_="result", role="status", data_right=right, data_wrong=wrong),
        element(
            "details",
            element("summary", edition.phrase("show_answer")),
            *answer(edition, lesson, step),
            class_="answer",
        ),
        class_="quiz",
    )


def open_text(edition: Edition) -> list[Element]:
    """Return a field for an answer that only a teacher can mark; nothing keeps it, and it says so."""
    label = edition.phrase("answer")
    field = element("textarea", rows="5", autocomplete="off", dir="auto", aria_label=label, class_="open")
    return [field, element("p", edition.phrase("kept_nowhere"), class_="kicker")]


def _choice(edition: Edition, step: ChoiceStep) -> list[Element]:
    kind = "radio" if len(step.correct) == 1 else "checkbox"
    rows = list[Element]()
    for option in step.options:
        right = "yes" if option.id in step.correct else "no"
        field = element("input", type=kind, name=step.id, data_right=right, **_QUIZ)
        rows.append(element("li", element("label", field, " ", face(edition, option))))
    ask = "choose_one" if kind == "radio" else "choose_all"
    return [_ask(edition, ask), element("ul", *rows, class_="options")]


def _order(edition: Edition, step: OrderStep) -> list[Element]:
    looks = step.faces()
    rows = list[Element]()
    for item in shuffled(step.id, step.items):
        look = looks[step.items.index(item)]
        places = [str(place) for place, one in enumerate(looks, start=1) if one == look]
        field = _chosen(edition.plain(item.texts), len(step.items), places, once="yes")
        rows.append(element("li", field, " ", face(edition, item, code=step.code)))
    return [_ask(edition, "number_them"), element("ul", *rows, class_="options")]


def _match(edition: Edition, step: MatchStep) -> list[Element]:
    right = shuffled(step.id, step.right)
    partner = dict(step.pairs)
    rows = list[Element]()
    for one in step.left:
        place = next(place for place, other in enumerate(right, start=1) if other.id == partner[one.id])
        field = _chosen(edition.plain(one.texts), len(right), [str(place)])
        rows.append(element("li", face(edition, one), " ", field))
    partners = element("ol", *(element("li", face(edition, one)) for one in right))
    return [_ask(edition, "pick_partner"), partners, element("ul", *rows, class_="options")]


def _number(edition: Edition, step: NumberStep) -> list[Element]:
    units = list[Element | str]()
    if len(step.units) == 1:
        units = [" ", edition.say("span", step.units[0].texts, "unit")]
    if len(step.units) > 1:
        some = [element("option", edition.plain(one.texts), value=repr(one.factor)) for one in step.units]
        first = element("option", "…", value="")
        units = [" ", element("select", first, *some, class_="units", aria_label=edition.phrase("unit"))]
    named = [{"factor": one.factor, "names": list(one.texts.values())} for one in step.units]
    right = {**_value(step.value, step.tolerance), "data_units": json.dumps(named, ensure_ascii=False)}
    return [_typed(edition, "write_number", *units, **right)]


def _cell(edition: Edition, cell: Cell) -> Element | str:
    printed = given(edition, cell)
    if printed is not None:
        return printed
    label = edition.phrase("answer")
    if cell.value is not UNSET:
        return _field(label, **_value(cell.value, cell.tolerance))
    return _field(label, **({} if cell.accepted is UNSET else _accepted(cell.accepted)))


def _typed(edition: Edition, ask: str, *more: Element | str, **right: str) -> Element:
    said = edition.phrase(ask)
    return element(
        "div", element("p", said, class_="ask"), element("p", _field(said, **right), *more), class_="typed"
    )


def _field(label: str, **right: str) -> Element:
    numeric = {"inputmode": "decimal"} if "data_value" in right else {}
    return element(
        "input", type="text", autocomplete="off", dir="auto", aria_label=label, **numeric, **right, **_QUIZ
    )


def _chosen(label: str, count: int, places: list[str], *, once: str | None = None) -> Element:
    """Return a list of numbers to choose from; with `once` no number may be chosen twice."""
    numbers = [element("option", str(place)) for place in range(1, count + 1)]
    first = element("option", "…", value="")
    right = {"data_places": " ".join(places), "data_once": once}
    return element("select", first, *numbers, aria_label=label, **right, **_QUIZ)


def _value(value: float, tolerance: float) -> dict[str, str]:
    return {"data_value": repr(value), "data_tolerance": repr(tolerance)}


def _accepted(accepted: Accepted, *, strict: bool = False) -> dict[str, str]:
    folded = sorted({fold(one, strict_accents=strict) for some in accepted.values() for one in some})
    return {"data_accepted": json.dumps(folded, ensure_ascii=False), "data_strict": "yes" if strict else "no"}


def _ask(edition: Edition, name: str) -> Element:
    return element("p", edition.phrase(name), class_="ask")

"""Each kind of question as QTI 2.1 asks and scores it."""

from collections.abc import Iterable

from msgspec import UNSET

from lessons.export.edition import Edition
from lessons.export.markup import Element, element
from lessons.export.qti import rules
from lessons.export.qti.rules import Question
from lessons.export.tasks import OPEN_LINES, face, given, table
from lessons.spelling import fold
from lessons.steps.choice import ChoiceStep
from lessons.steps.kinds import Step
from lessons.steps.match import MatchStep
from lessons.steps.number import NumberStep
from lessons.steps.option import Option
from lessons.steps.order import OrderStep
from lessons.steps.table import Cell, TableStep
from lessons.steps.text import Accepted, TextStep

_ANSWER = {"responseIdentifier": "RESPONSE"}


def question(edition: Edition, step: Step) -> Question | None:
    """Return the question; None for a step that asks nothing which can be written down in a test."""
    match step:
        case ChoiceStep():
            return _choice(edition, step)
        case OrderStep():
            return _order(edition, step)
        case MatchStep():
            return _match(edition, step)
        case NumberStep():
            return _number(edition, step)
        case TextStep():
            return _text(edition, step)
        case TableStep():
            return _table(edition, step)
        case _:
            return None


def _choice(edition: Edition, step: ChoiceStep) -> Question:
    share = 1 / len(step.correct)
    worth = {f"c-{one.id}": share if one.id in step.correct else -share for one in step.options}
    right = [f"c-{one}" for one in step.correct]
    single = len(step.correct) == 1
    asked = element(
        "choiceInteraction",
        _prompt(edition, "choose_one" if single else "choose_all"),
        *(element("simpleChoice", face(edition, one), identifier=f"c-{one.id}") for one in step.options),
        shuffle="false",
        maxChoices="1" if single else "0",
        **_ANSWER,
    )
    many = "single" if single else "multiple"
    return Question(
        (asked,), (rules.declaration("RESPONSE", many, "identifier", right, worth),), rules.mapped()
    )


def _order(edition: Edition, step: OrderStep) -> Question:
    asked = element(
        "orderInteraction",
        _prompt(edition, "number_them"),
        *(
            element("simpleChoice", face(edition, one, code=step.code), identifier=f"c-{one.id}")
            for one in step.items
        ),
        shuffle="true",
        **_ANSWER,
    )
    right = [f"c-{one.id}" for one in step.items]
    return Question(
        (asked,), (rules.declaration("RESPONSE", "ordered", "identifier", right),), rules.matched()
    )


def _match(edition: Edition, step: MatchStep) -> Question:
    pairs = [f"l-{left} r-{right}" for left, right in step.pairs]
    asked = element(
        "matchInteraction",
        _prompt(edition, "join_them"),
        element("simpleMatchSet", *_associable(edition, step.left, "l", most=1)),
        element("simpleMatchSet", *_associable(edition, step.right, "r", most=len(step.left))),
        shuffle="true",
        maxAssociations=str(len(step.left)),
        **_ANSWER,
    )
    worth = {pair: 1 / len(pairs) for pair in pairs}
    answer = rules.declaration("RESPONSE", "multiple", "directedPair", pairs, worth)
    return Question((asked,), (answer,), rules.mapped())


def _associable(edition: Edition, options: Iterable[Option], side: str, *, most: int) -> list[Element]:
    return [
        element(
            "simpleAssociableChoice", face(edition, one), identifier=f"{side}-{one.id}", matchMax=str(most)
        )
        for one in options
    ]


def _number(edition: Edition, step: NumberStep) -> Question:
    field = element("textEntryInteraction", expectedLength="12", **_ANSWER)
    answers = [rules.declaration("RESPONSE", "single", "float", [repr(step.value)])]
    typed = rules.variable("RESPONSE")
    asked = [element("p", edition.phrase("write_number"))]
    if len(step.units) < 2:
        unit: list[Element | str] = [" ", edition.say("span", step.units[0].texts)] if step.units else []
        asked.append(element("p", field, *unit))
        scored = rules.first((rules.near(typed, step.value, step.tolerance), 1))
        return Question(tuple(asked), tuple(answers), scored)
    units = [
        element("inlineChoice", edition.plain(one.texts), identifier=f"u-{one.id}") for one in step.units
    ]
    choice = element("inlineChoiceInteraction", *units, responseIdentifier="UNIT", shuffle="false")
    asked += [element("p", edition.phrase("circle_unit")), element("p", field, " ", choice)]
    answers.append(rules.declaration("UNIT", "single", "identifier", [f"u-{step.units[0].id}"]))
    amounts, both = list[Element](), list[Element]()
    for one in step.units:
        amount = element("product", typed, rules.base("float", repr(one.factor)))
        amounts.append(rules.near(amount, step.value, step.tolerance))
        chosen = element("match", rules.variable("UNIT"), rules.base("identifier", f"u-{one.id}"))
        both.append(element("and", chosen, amounts[-1]))
    scored = rules.first((element("or", *both), 1), (element("or", *amounts), 0.5))
    return Question(tuple(asked), tuple(answers), scored)


def _text(edition: Edition, step: TextStep) -> Question:
    if step.accepted is None:
        field = element(
            "extendedTextInteraction",
            _prompt(edition, "write_answer"),
            expectedLines=str(OPEN_LINES),
            **_ANSWER,
        )
        return Question((field,), (rules.declaration("RESPONSE", "single", "string"),), None)
    field = element("textEntryInteraction", expectedLength="30", **_ANSWER)
    asked = (element("p", edition.phrase("write_answer")), element("p", field))
    answer = _spelt("RESPONSE", step.accepted, strict=step.strict_accents)
    return Question(asked, (answer,), rules.mapped())


def _spelt(name: str, accepted: Accepted, *, strict: bool = False) -> Element:
    """Each spelling as it is and folded, once whatever its case, as QTI compares."""
    spellings = [one for some in accepted.values() for one in some]
    folded = [fold(one, strict_accents=strict) for one in spellings]
    keys = {one.casefold(): one for one in reversed([*spellings, *folded])}
    worth = dict.fromkeys(reversed(keys.values()), 1.0)
    return rules.declaration(name, "single", "string", spellings[:1], worth, any_case=True)


def _table(edition: Edition, step: TableStep) -> Question:
    cells: dict[str, Element | str] = {}
    answers, scored = list[Element](), list[Element]()
    for number, (place, cell) in enumerate(step.cells.items(), start=1):
        name = f"CELL_{number}"
        printed = given(edition, cell)
        if printed is not None:
            cells[place] = printed
            continue
        cells[place] = element("textEntryInteraction", responseIdentifier=name, expectedLength="12")
        answers.append(_cell(name, cell))
        scored += _cell_points(name, cell)
    asked = (element("p", edition.phrase("fill_table")), table(edition, step, cells))
    checked = sum(cell.checked for cell in step.cells.values())
    return Question(asked, tuple(answers), tuple(scored) or None, maximum=checked or 1)


def _cell(name: str, cell: Cell) -> Element:
    if cell.value is not UNSET:
        return rules.declaration(name, "single", "float", [repr(cell.value)])
    if cell.accepted is not UNSET:
        return _spelt(name, cell.accepted)
    return rules.declaration(name, "single", "float" if cell.free == "number" else "string")


def _cell_points(name: str, cell: Cell) -> list[Element]:
    if cell.value is not UNSET:
        return [rules.points(rules.near(rules.variable(name), cell.value, cell.tolerance), 1.0)]
    return [] if cell.accepted is UNSET else list(rules.mapped(name))


def _prompt(edition: Edition, name: str) -> Element:
    return element("prompt", edition.phrase(name))

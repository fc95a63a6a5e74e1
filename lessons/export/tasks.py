"""What a step asks for, as it stands on a page that is written on: boxes, blanks, lines, a grid."""

import hashlib
from collections.abc import Sequence
from typing import Final

from msgspec import UNSET

from lessons.export.edition import Edition
from lessons.export.listing import listing, toolbox
from lessons.export.markup import Element, element
from lessons.export.scene import scene
from lessons.export.sheet import named, sheet
from lessons.language import Texts
from lessons.numerals import written
from lessons.program import Program
from lessons.steps.choice import ChoiceStep
from lessons.steps.code import CodeStep
from lessons.steps.examples import ExamplesStep
from lessons.steps.kinds import Step
from lessons.steps.match import MatchStep
from lessons.steps.number import NumberStep
from lessons.steps.option import Option
from lessons.steps.oral import OralStep
from lessons.steps.order import OrderStep
from lessons.steps.paper import PaperStep
from lessons.steps.photo import PhotoStep
from lessons.steps.read import ReadStep
from lessons.steps.table import Cell, TableStep
from lessons.steps.text import TextStep
from lessons.steps.watch import WatchStep
from lessons.world import kind_of as kind_of_world

PROGRAM_LINES: Final = range(6, 19)
"""How many orders there is room for, at least and at most; without a limit in the step, the middle."""
PYTHON_LINES: Final = 8
OPEN_LINES: Final = 6
_LETTERS_A_LINE: Final = 40


def task(edition: Edition, step: Step) -> list[Element]:
    """Return what stands below a step's text; nothing for a step that is only read."""
    match step:
        case ReadStep():
            return []
        case WatchStep():
            return _watch(edition, step)
        case CodeStep():
            return _code(edition, step)
        case ChoiceStep():
            return _choice(edition, step)
        case OrderStep():
            rows = [
                _row(edition, box("number"), one, code=step.code) for one in shuffled(step.id, step.items)
            ]
            return [_ask(edition, "number_them"), element("ul", *rows, class_="options")]
        case MatchStep():
            return _match(edition, step)
        case NumberStep():
            return _number(edition, step)
        case TextStep():
            count = OPEN_LINES if step.accepted is None else 1
            return [_ask(edition, "write_answer"), lines(max(count, step.min_length // _LETTERS_A_LINE))]
        case TableStep():
            cells = {place: _cell(edition, cell) for place, cell in step.cells.items()}
            return [_ask(edition, "fill_table"), table(edition, step, cells)]
        case ExamplesStep():
            asks = [_ask(edition, f"examples_{task}") for task in step.tasks]
            return [*asks, sheet(edition, step), named(edition, step, truly=False)]
        case PhotoStep():
            return [element("div", edition.phrase("draw_here"), class_="drawing")]
        case OralStep():
            return [element("p", box(), " ", edition.phrase("say_it", n=step.minutes), class_="ask")]
        case PaperStep():
            where = edition.phrase("on_sheet" if step.sheet else "in_notebook")
            return [element("p", box(), " ", where, class_="ask")]


def box(kind: str = "tick") -> Element:
    """Return a box to tick, or to write a number in."""
    return element("span", class_=f"box {kind}")


def blank() -> Element:
    """Return a place for a word or a number."""
    return element("span", class_="blank")


def lines(count: int) -> Element:
    """Return lines to write on."""
    return element("div", *(element("div", class_="line") for _ in range(count)), class_="lines")


def shuffled(seed: str, options: Sequence[Option]) -> list[Option]:
    """Return the options in another order than theirs, the same one each time."""

    def place(option: Option) -> bytes:
        return hashlib.sha256(f"{seed} {option.id}".encode()).digest()

    mixed = sorted(options, key=place)
    return [*mixed[1:], mixed[0]] if mixed == list(options) else mixed


def face(edition: Edition, option: Option, *, code: bool = False) -> Element:
    """Return an option's picture and words; a line of a program runs left to right."""
    words = edition.say("code" if code else "span", option.texts)
    if code:
        words = element("code", *words.children, dir="ltr")
    picture: list[Element | str] = []
    if option.picture is not None:
        picture = [edition.picture(option.picture), " "]
    return element("span", *picture, words, class_="face")


def table(edition: Edition, step: TableStep, cells: dict[str, Element | str]) -> Element:
    """Return a step's table with these cells by "row.column"; the others are closed."""
    head = element("tr", element("td"), *(_heading(edition, one.texts, "col") for one in step.columns))
    rows = [
        element(
            "tr",
            _heading(edition, row.texts, "row"),
            *(_place(cells.get(f"{row.id}.{column.id}")) for column in step.columns),
        )
        for row in step.rows
    ]
    return element("table", element("thead", head), element("tbody", *rows), class_="fill")


def given(edition: Edition, cell: Cell) -> str | None:
    """Return what is printed in a cell; None in one that pupils fill in."""
    if cell.given is UNSET:
        return None
    if isinstance(cell.given, dict):
        return edition.plain(cell.given)
    return written(cell.given, edition.language)


def starter(edition: Edition, step: CodeStep) -> Element | None:
    """Return the program that a code step begins with; None when it is empty, or can't be told in words."""
    if step.starter is not None and step.starter.endswith(".py"):
        text = edition.pack.files[step.starter].decode()
        return python(text) if text.strip() else None
    try:
        program = edition.pack.starter(step)
    except ValueError:
        return None
    return in_words(edition, step, program) if program else None


def in_words(edition: Edition, step: CodeStep, program: Program) -> Element:
    """Return a program of blocks, in the words of the step's text."""
    spoken = edition.spoken(step)
    return edition.marked(listing(program, spoken), spoken)


def python(source: str) -> Element:
    """Return a program as text."""
    return element("pre", element("code", source.strip("\n")), dir="ltr")


def _watch(edition: Edition, step: WatchStep) -> list[Element]:
    if step.video is not None:
        return [element("video", src=step.video, controls="controls")]
    frames = [
        element("figure", edition.picture(frame.picture), edition.say("figcaption", frame.texts))
        for frame in step.frames
    ]
    return [element("div", *frames, class_="frames")]


def _code(edition: Edition, step: CodeStep) -> list[Element]:
    asked = scene(edition, step)
    if step.language != "python":
        spaced = list[Element | str]()
        spoken, kind = edition.spoken(step), kind_of_world(edition.pack.worlds[step.world])
        for name in toolbox(step, kind, spoken):
            spaced += [" ", edition.marked(element("span", name, class_="block"), spoken)]
        asked.append(element("p", edition.label("your_blocks"), *spaced, class_="toolbox"))
        if step.max_blocks is not None:
            asked.append(_ask(edition, "blocks_at_most", n=step.max_blocks))
    first = starter(edition, step)
    if first is not None:
        asked += [element("p", edition.label("begin_with"), class_="ask"), first]
    return [*asked, element("div", _ask(edition, "write_program"), _orders(step), class_="kept")]


def _orders(step: CodeStep) -> Element:
    if step.language == "python":
        return lines(PYTHON_LINES)
    least, most = PROGRAM_LINES[0], PROGRAM_LINES[-1]
    count = min(max(step.max_blocks or (least + most) // 2, least), most)
    return element("ol", *(element("li") for _ in range(count)), class_="orders")


def _choice(edition: Edition, step: ChoiceStep) -> list[Element]:
    ask = "choose_one" if len(step.correct) == 1 else "choose_all"
    rows = [_row(edition, box(), option) for option in step.options]
    return [_ask(edition, ask), element("ul", *rows, class_="options")]


def _match(edition: Edition, step: MatchStep) -> list[Element]:
    left = [element("li", face(edition, one), " ", _dot(), class_="left") for one in step.left]
    right = [element("li", _dot(), " ", face(edition, one)) for one in shuffled(step.id, step.right)]
    sides = [element("ul", *side, class_="side") for side in (left, right)]
    return [_ask(edition, "join_them"), element("div", *sides, class_="sides")]


def _number(edition: Edition, step: NumberStep) -> list[Element]:
    units = list[Element | str]()
    for unit in step.units:
        units += [" ", edition.say("span", unit.texts, "unit")]
    asked = [_ask(edition, "write_number")]
    if len(step.units) > 1:
        asked.append(_ask(edition, "circle_unit"))
    return [*asked, element("p", blank(), *units, class_="number")]


def _ask(edition: Edition, name: str, **values: object) -> Element:
    return element("p", edition.phrase(name, **values), class_="ask")


def _row(edition: Edition, first: Element, option: Option, *, code: bool = False) -> Element:
    return element("li", first, " ", face(edition, option, code=code))


def _dot() -> Element:
    return element("span", class_="dot")


def _cell(edition: Edition, cell: Cell) -> Element | str:
    return given(edition, cell) or blank()


def _heading(edition: Edition, texts: Texts, scope: str) -> Element:
    said = edition.say("th", texts)
    return Element("th", {**said.attributes, "scope": scope}, said.children)


def _place(content: Element | str | None) -> Element:
    return element("td", class_="closed") if content is None else element("td", content)

"""A program of blocks as words under one another, as a class without a computer writes it down."""

from typing import Final

from lessons.block_names import block_name, offered
from lessons.blocks import PAINT_BLOCK, ROBOT_BLOCKS, SENSOR_BLOCKS
from lessons.export.markup import Element, element
from lessons.export.words import phrase
from lessons.language import Language
from lessons.program import Condition, Do, If, Program, Repeat, Statement, While
from lessons.steps.code import CodeStep

_ACTIONS: Final = {action: block for block, action in ROBOT_BLOCKS.items()}
_SENSORS: Final = {sensor: block for block, sensor in SENSOR_BLOCKS.items()}


def listing(program: Program, language: Language) -> Element:
    """Return a list; what stands inside a loop or an if is a list in it."""
    return element("ul", *(_statement(one, language) for one in program), class_="program")


def toolbox(step: CodeStep, kind: str, language: Language) -> list[str]:
    """Return the names of the blocks that a step offers in a kind of world."""
    names = (block_name(block, language) for drawer in step.toolbox for block in offered(drawer, kind))
    return [name for name in names if name is not None]


def lines(program: Program) -> int:
    """Return how many lines a program takes that is written down."""
    total = 0
    for one in program:
        total += 1
        if not isinstance(one, Do):
            total += lines(one.body)
        if isinstance(one, If) and one.otherwise:
            total += 1 + lines(one.otherwise)
    return total


def _statement(one: Statement, language: Language) -> Element:
    match one:
        case Do("paint", str(colour)):
            return element("li", _name(PAINT_BLOCK, language, phrase(colour, language)))
        case Do(action):
            return element("li", _name(_ACTIONS[action], language))
        case Repeat(times, body):
            name = _name("controls_repeat_ext", language, str(times))
            return element("li", name, listing(body, language))
        case While(condition, body):
            name = _name("controls_whileUntil", language, _condition(~condition, language))
            return element("li", name, listing(body, language))
        case If(condition, body, otherwise):
            name = _name("controls_if", language, _condition(condition, language))
            rest = [element("span", phrase("else", language)), listing(otherwise, language)]
            return element("li", name, listing(body, language), *(rest if otherwise else ()))


def _condition(condition: Condition, language: Language) -> str:
    said = "…" if condition.sensor is None else _name(_SENSORS[condition.sensor], language)
    return _name("logic_negate", language, said) if condition.negated else said


def _name(block: str, language: Language, hole: str = "…") -> str:
    return (block_name(block, language) or block).replace("…", hole)

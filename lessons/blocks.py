"""Reads a Blockly workspace (its JSON serialisation) as a program."""

import math
from typing import Any, Final

from lessons.colour import COLOURS, Colour
from lessons.grid import Action, Sensor
from lessons.program import (
    MAX_NESTING,
    Condition,
    Do,
    If,
    NotSimulatedError,
    Program,
    Repeat,
    Statement,
    While,
)

ROBOT_BLOCKS: Final[dict[str, Action]] = {
    "robot_forward": "forward",
    "robot_turn_left": "left",
    "robot_turn_right": "right",
    "robot_pick": "pick",
}
SENSOR_BLOCKS: Final[dict[str, Sensor]] = {
    "robot_wall_ahead": "wall_ahead",
    "robot_item_here": "item_here",
    "robot_at_goal": "at_goal",
    "robot_paint_here": "paint_here",
}
PAINT_BLOCK: Final = "robot_paint"
VALUE_BLOCKS: Final = {
    *SENSOR_BLOCKS,
    *("drive_distance", "drive_line", "drive_touching"),
    *("lists_create_with", "lists_getIndex", "lists_length"),
    *("logic_boolean", "logic_compare", "logic_negate", "logic_operation"),
    *("math_arithmetic", "math_modulo", "math_number", "math_random_int"),
    *("procedures_callreturn", "variables_get"),
    *("text", "text_ask", "text_join", "text_length"),
}
"""Blocks that say something and do nothing: lying apart they are no part of the program."""
MAX_BLOCKS: Final = 1_000
_SLOPE: Final = math.sin(math.radians(3))
"""Of two stacks beside one another Blockly takes the left one first, although it stands a little lower."""


def parse(workspace: object) -> Program:
    """Return the program; stacks that stand apart run from the top down, as Blockly generates them.

    Raises NotSimulatedError for a block that is not known here, ValueError for a workspace that is none.
    """
    try:
        top = [] if workspace == {} else list(workspace["blocks"]["blocks"])  # type: ignore[index]
        if len(top) > MAX_BLOCKS:
            raise ValueError("too many blocks")
        top.sort(key=lambda block: block.get("y", 0) + _SLOPE * block.get("x", 0))
        stacks = [block for block in top if block["type"] not in VALUE_BLOCKS]
        statements = [statement for block in stacks for statement in _stack(block, 0)]
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise ValueError("no workspace of blocks") from error
    return tuple(statements)


def _stack(first: Any, depth: int) -> list[Statement]:
    statements = list[Statement]()
    block = first
    while block is not None:
        if len(statements) >= MAX_BLOCKS or depth > MAX_NESTING:
            raise ValueError("too many blocks")
        if block.get("enabled", True) and not block.get("disabledReasons"):
            statements.append(_statement(block, depth))
        block = block["next"]["block"] if "next" in block else None
    return statements


def _statement(block: Any, depth: int) -> Statement:
    kind, inputs = block["type"], block.get("inputs", {})
    if kind in ROBOT_BLOCKS:
        return Do(ROBOT_BLOCKS[kind])
    if kind == PAINT_BLOCK:
        return Do("paint", _colour(block["fields"]["COLOUR"]))
    if kind == "controls_repeat_ext":
        return Repeat(_number(inputs["TIMES"]), _body(inputs, "DO", depth))
    if kind == "controls_whileUntil":
        condition = _condition(inputs.get("BOOL"))
        until = {"UNTIL": True, "WHILE": False}[block["fields"]["MODE"]]
        return While(~condition if until else condition, _body(inputs, "DO", depth))
    if kind in {"controls_if", "controls_ifelse"} and not _more_than_else(block):
        condition = _condition(inputs.get("IF0"))
        return If(condition, _body(inputs, "DO0", depth), _body(inputs, "ELSE", depth))
    raise NotSimulatedError("a block that is not known here")


def _more_than_else(block: Any) -> bool:
    """Tell whether an if has what the page's block can't have: else-ifs, or an else not told of."""
    extra = block.get("extraState", {})
    silent = block["type"] == "controls_if" and not extra.get("hasElse")
    return bool(extra.get("elseIfCount")) or (silent and "ELSE" in block.get("inputs", {}))


def _body(inputs: Any, name: str, depth: int) -> Program:
    return tuple(_stack(inputs[name]["block"], depth + 1)) if name in inputs else ()


def _condition(value: Any) -> Condition:
    """Read what stands in a hole for a condition, or in its shadow, or the empty hole (None)."""
    negated = False
    while (block := _filling(value)) is not None:
        if block["type"] in SENSOR_BLOCKS:
            return Condition(SENSOR_BLOCKS[block["type"]], negated)
        if block["type"] != "logic_negate":
            raise NotSimulatedError("a block for a condition that is not known here")
        value, negated = block.get("inputs", {}).get("BOOL"), not negated
    return Condition(None, negated)


def _filling(value: Any) -> Any:
    return None if value is None else value.get("block") or value["shadow"]


def _colour(value: object) -> Colour:
    found = next((one for one in COLOURS if one == value), None)
    if found is None:
        raise ValueError("a colour that there is not")
    return found


def _number(value: Any) -> int:
    block = _filling(value)
    if block["type"] != "math_number":
        raise NotSimulatedError("a block for a number that is not known here")
    number = block["fields"]["NUM"]
    if isinstance(number, float):
        raise NotSimulatedError("a broken number, which the page rounds")
    if isinstance(number, bool) or not isinstance(number, int):
        raise ValueError("a loop needs a whole number here")
    return number

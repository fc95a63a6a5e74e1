"""Reads a Blockly workspace (its JSON serialisation) as a program."""

from typing import Any, Final

from lessons.grid import Action
from lessons.program import MAX_NESTING, Do, Program, Repeat, Statement

ROBOT_BLOCKS: Final[dict[str, Action]] = {
    "robot_forward": "forward",
    "robot_turn_left": "left",
    "robot_turn_right": "right",
    "robot_pick": "pick",
}
MAX_BLOCKS: Final = 1_000


def parse(workspace: object) -> Program:
    """Return the program; stacks that stand apart run from the top down, as Blockly generates them.

    Raises ValueError for a block that is not known here, or a workspace that is none.
    """
    try:
        top = [] if workspace == {} else list(workspace["blocks"]["blocks"])  # type: ignore[index]
        if len(top) > MAX_BLOCKS:
            raise ValueError("too many blocks")
        top.sort(key=lambda block: (block.get("y", 0), block.get("x", 0)))
        statements = [statement for block in top for statement in _stack(block, 0)]
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
    kind = block["type"]
    if kind == "controls_repeat_ext":
        inputs = block["inputs"]
        body = inputs["DO"]["block"] if "DO" in inputs else None
        return Repeat(_number(inputs["TIMES"]), tuple(_stack(body, depth + 1)))
    if kind in ROBOT_BLOCKS:
        return Do(ROBOT_BLOCKS[kind])
    raise ValueError("a block that is not known here")


def _number(value: Any) -> int:
    block = value.get("block") or value["shadow"]
    number = block["fields"]["NUM"] if block["type"] == "math_number" else None
    if isinstance(number, bool) or not isinstance(number, int):
        raise ValueError("a loop needs a whole number here")
    return number

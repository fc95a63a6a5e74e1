"""What a program's Python text looks like, without running it."""

import ast
import re
from collections.abc import Iterator
from typing import Final

from lessons.colour import COLOURS
from lessons.facts import Facts
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

ROBOT_CALLS: Final[dict[str, Action]] = {
    "forward": "forward",
    "turn_left": "left",
    "turn_right": "right",
    "pick": "pick",
}
SENSOR_CALLS: Final[dict[str, Sensor | None]] = {
    "wall_ahead()": "wall_ahead",
    "item_here()": "item_here",
    "at_goal()": "at_goal",
    "paint_here()": "paint_here",
    "False": None,
}
MAX_SOURCE_BYTES: Final = 20_000

_IGNORED: Final = re.compile(r"\s*(#.*|from robot import \*|import robot)?")
_CALL: Final = re.compile(r"(\w+)\(\)")
_PAINT: Final = re.compile(r"paint\((['\"])(\w+)\1\)")
_LOOP: Final = re.compile(r"for \w+ in range\((\d{1,6})\):")
_ASK: Final = re.compile(r"(if|while) (not )?(\w+\(\)|False):")


def source_facts(source: str) -> Facts:
    """Count statements, loops, ifs, functions and variables.

    Imports, docstrings, `pass` and function headers are no statements. A loop or an `if` is one, and those
    inside count too. Each `elif` is an `if` of its own and one more statement; `else` is none. Variables are
    the different names that are assigned to; a loop's counter and a function's parameters are none.
    Raises ValueError when the text is no Python.

    Deeply nested text can exhaust the C stack of Python's own parser: only for authors' texts, or in a
    process of its own.
    """
    if len(source) > MAX_SOURCE_BYTES:
        raise ValueError("source too long")
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise ValueError("source is no Python") from error
    nodes = [node for node in ast.walk(tree) if isinstance(node, ast.stmt)]
    return {
        "code.def": sum(isinstance(node, ast.FunctionDef) for node in nodes),
        "code.if": sum(isinstance(node, ast.If) for node in nodes),
        "code.loop": sum(isinstance(node, (ast.For, ast.While)) for node in nodes),
        "code.statements": sum(_counts(node) for node in nodes),
        "code.var": len({name for node in nodes for name in _assigned(node)}),
    }


def _counts(node: ast.stmt) -> bool:
    match node:
        case ast.Import() | ast.ImportFrom() | ast.Pass() | ast.FunctionDef():
            return False
        case ast.Expr(value=ast.Constant(value=str())):
            return False
        case _:
            return True


def _assigned(node: ast.stmt) -> Iterator[str]:
    targets: list[ast.expr] = []
    match node:
        case ast.Assign():
            targets = node.targets
        case ast.AugAssign() | ast.AnnAssign(value=ast.expr()):
            targets = [node.target]
        case _:
            return
    for part in (part for target in targets for part in ast.walk(target)):
        # Not the list and its index in `a[i] = 1`: those are read.
        if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store):
            yield part.id


def parse(source: str) -> Program:
    """Return the program of a text that calls the robot, counts loops with `range(number)`, and asks sensors.

    Reads line by line, without Python's parser, so that a hostile text does no harm. Raises ValueError
    for anything else, such as wrong indentation.
    """
    if len(source) > MAX_SOURCE_BYTES:
        raise ValueError("source too long")
    return _Lines(source).block(0, 0)


class _Lines:
    """The lines of a program from the last to the first, so that the next one is at the end."""

    def __init__(self, source: str) -> None:
        lines = [line for line in source.splitlines() if not _IGNORED.fullmatch(line)]
        self._left = [(_indent(line), _statement_of(line)) for line in reversed(lines)]

    def block(self, indent: int, depth: int) -> Program:
        """Take the statements that stand exactly this far in."""
        if depth > MAX_NESTING:
            raise ValueError("source nests too deep")
        statements = list[Statement]()
        while self._next_indent() == indent:
            _, line = self._left.pop()
            if line != "pass":
                statements.append(self._statement(line, indent, depth))
        if self._next_indent() > indent:
            raise ValueError("source is indented without a loop")
        return tuple(statements)

    def _statement(self, line: str, indent: int, depth: int) -> Statement:
        if (call := _CALL.fullmatch(line)) and call[1] in ROBOT_CALLS:
            return Do(ROBOT_CALLS[call[1]])
        if (paint := _PAINT.fullmatch(line)) and paint[2] in COLOURS:
            return Do("paint", COLOURS[COLOURS.index(paint[2])])
        if loop := _LOOP.fullmatch(line):
            return Repeat(int(loop[1]), self._body(indent, depth))
        if (ask := _ASK.fullmatch(line)) and ask[3] in SENSOR_CALLS:
            condition = Condition(SENSOR_CALLS[ask[3]], ask[2] is not None)
            body = self._body(indent, depth)
            if ask[1] == "while":
                return While(condition, body)
            return If(condition, body, self._otherwise(indent, depth))
        raise NotSimulatedError("source does more than this simulator knows")

    def _body(self, indent: int, depth: int) -> Program:
        inner = self._next_indent()
        if inner <= indent:
            raise ValueError("a loop or an if has nothing in it; source needs a line there")
        return self.block(inner, depth + 1)

    def _otherwise(self, indent: int, depth: int) -> Program:
        if not self._left or self._left[-1] != (indent, "else:"):
            return ()
        self._left.pop()
        return self._body(indent, depth)

    def _next_indent(self) -> int:
        """Return how far in the next line stands, -1 at the end."""
        return self._left[-1][0] if self._left else -1


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _statement_of(line: str) -> str:
    return line.lstrip(" ").partition("#")[0].rstrip()

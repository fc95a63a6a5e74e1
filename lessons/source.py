"""What a program's Python text looks like, without running it."""

import ast
import re
from typing import Final

from lessons.facts import Facts
from lessons.grid import Action
from lessons.program import MAX_NESTING, Do, Program, Repeat, Statement

ROBOT_CALLS: Final[dict[str, Action]] = {
    "forward": "forward",
    "turn_left": "left",
    "turn_right": "right",
    "pick": "pick",
}
MAX_SOURCE_BYTES: Final = 20_000

_IGNORED: Final = re.compile(r"\s*(#.*|from robot import \*|import robot)?")
_CALL: Final = re.compile(r"( *)(\w+)\(\)\s*(#.*)?")
_LOOP: Final = re.compile(r"( *)for \w+ in range\((\d{1,6})\):\s*(#.*)?")
_PASS: Final = re.compile(r"( *)pass\s*(#.*)?")


def source_facts(source: str) -> Facts:
    """Count statements, loops and ifs; imports, docstrings, `pass` and function headers don't count.

    A loop or an `if` is one statement, and those inside count too. Each `elif` is an `if` of its own
    and one more statement; `else` is none. Raises ValueError when the text is no Python.

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
        "code.if": sum(isinstance(node, ast.If) for node in nodes),
        "code.loop": sum(isinstance(node, (ast.For, ast.While)) for node in nodes),
        "code.statements": sum(_counts(node) for node in nodes),
    }


def _counts(node: ast.stmt) -> bool:
    match node:
        case ast.Import() | ast.ImportFrom() | ast.Pass() | ast.FunctionDef():
            return False
        case ast.Expr(value=ast.Constant(value=str())):
            return False
        case _:
            return True


def parse(source: str) -> Program:
    """Return the program of a text that only calls the robot and counts loops with `range(number)`.

    Reads line by line, without Python's parser, so that a hostile text does no harm. Raises ValueError
    for anything else, such as wrong indentation.
    """
    if len(source) > MAX_SOURCE_BYTES:
        raise ValueError("source too long")
    lines = [line for line in source.splitlines() if not _IGNORED.fullmatch(line)]
    program, rest = _block(lines, "", 0)
    if rest:
        raise ValueError("source is indented without a loop")
    return program


def _block(lines: list[str], indent: str, depth: int) -> tuple[Program, list[str]]:
    """Return the statements that stand exactly this far in, and the lines after them."""
    if depth > MAX_NESTING:
        raise ValueError("source nests too deep")
    statements = list[Statement]()
    while lines and _indent(lines[0]) == indent:
        line, lines = lines[0], lines[1:]
        if loop := _LOOP.fullmatch(line):
            inner = _indent(lines[0]) if lines else indent
            if len(inner) <= len(indent):
                raise ValueError("a loop has nothing in it")
            body, lines = _block(lines, inner, depth + 1)
            statements.append(Repeat(int(loop[2]), body))
        elif (call := _CALL.fullmatch(line)) and call[2] in ROBOT_CALLS:
            statements.append(Do(ROBOT_CALLS[call[2]]))
        elif not _PASS.fullmatch(line):
            raise ValueError("source does more than this simulator knows")
    if lines and len(_indent(lines[0])) > len(indent):
        raise ValueError("source is indented without a loop")
    return tuple(statements), lines


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip(" "))]

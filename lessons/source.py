"""What a program's Python text looks like, without running it."""

import ast
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
"""Nested brackets can exhaust the parser; longer or deeper text is refused, not measured."""


def source_facts(source: str) -> Facts:
    """Count statements, loops and ifs; imports, docstrings, `pass` and function headers don't count.

    A loop or an `if` is one statement, and those inside count too. Each `elif` is an `if` of its own
    and one more statement; `else` is none. Raises ValueError when the text is no Python.
    """
    nodes = [node for node in ast.walk(_tree(source)) if isinstance(node, ast.stmt)]
    return {
        "code.if": sum(isinstance(node, ast.If) for node in nodes),
        "code.loop": sum(isinstance(node, (ast.For, ast.While)) for node in nodes),
        "code.statements": sum(_counts(node) for node in nodes),
    }


def parse(source: str) -> Program:
    """Return the program of a text that only calls the robot and counts loops with `range(number)`.

    Raises ValueError for anything else.
    """
    return _program(_tree(source).body, 0)


def _program(body: list[ast.stmt], depth: int) -> Program:
    if depth > MAX_NESTING:
        raise ValueError("source nests too deep")
    return tuple(_statement(node, depth) for node in body if _counts(node))


def _statement(node: ast.stmt, depth: int) -> Statement:
    match node:
        case ast.Expr(value=ast.Call(func=ast.Name(id=name), args=[], keywords=[])) if name in ROBOT_CALLS:
            return Do(ROBOT_CALLS[name])
        case ast.For(
            target=ast.Name(),
            iter=ast.Call(func=ast.Name(id="range"), args=[ast.Constant(value=int() as times)], keywords=[]),
            body=body,
            orelse=[],
        ) if not isinstance(times, bool):
            return Repeat(times, _program(body, depth + 1))
        case _:
            raise ValueError("source does more than this simulator knows")


def _tree(source: str) -> ast.Module:
    if len(source.encode("utf-8", "surrogatepass")) > MAX_SOURCE_BYTES:
        raise ValueError("source too long")
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise ValueError("source is no Python") from error


def _counts(node: ast.stmt) -> bool:
    match node:
        case ast.Import() | ast.ImportFrom() | ast.Pass() | ast.FunctionDef():
            return False
        case ast.Expr(value=ast.Constant(value=str())):
            return False
        case _:
            return True

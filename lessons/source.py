"""What a program's Python text looks like, without running it."""

import ast
from typing import Final

from lessons.facts import Facts

MAX_SOURCE_BYTES: Final = 20_000
"""Nested brackets can exhaust the parser; longer or deeper text is refused, not measured."""


def source_facts(source: str) -> Facts:
    """Count statements, loops and ifs; imports, docstrings, `pass` and function headers don't count.

    A loop or an `if` is one statement, and those inside count too. Each `elif` is an `if` of its own
    and one more statement; `else` is none. Raises ValueError when the text is no Python.
    """
    if len(source.encode()) > MAX_SOURCE_BYTES:
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

"""Collects, from the sources, every code with which an error of the tree is made."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
FLOORS = ("lessons", "classroom", "app")
PLACE_OF_CODE = {
    "FileRejectedError": 2,
    "FrameRefusedError": 0,
    "InvalidValueError": 0,
    "JoinRefusedError": 0,
    "NotFoundError": 0,
    "RequestRefusedError": 0,
    "SignatureRefusedError": 0,
    "StoreError": 0,
    "UploadRefusal": 1,
    "UploadRefusedError": 0,
}
"""Which argument of the error is the code that its sentence goes by."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def modules() -> dict[str, ast.Module]:
    """Return every module of the three floors by its path."""
    return {
        str(path.relative_to(ROOT)): ast.parse(path.read_text("utf-8"))
        for floor in FLOORS
        for path in sorted((ROOT / floor).rglob("*.py"))
        if "student" not in path.parts
    }


@cache
def constants() -> dict[str, str]:
    """Return every NAME: Final = "text" of a module."""
    return {
        node.target.id: node.value.value
        for module in modules().values()
        for node in module.body
        if isinstance(node, ast.AnnAssign)
        and isinstance(node.target, ast.Name)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    }


@cache
def functions() -> dict[str, list[tuple[ast.Module, Function]]]:
    """Return every function by its name, with the module that it stands in."""
    found: dict[str, list[tuple[ast.Module, Function]]] = {}
    for module in modules().values():
        for node in ast.walk(module):
            if isinstance(node, Function):
                found.setdefault(node.name, []).append((module, node))
    return found


@cache
def raised(error: str) -> dict[str, str]:
    """Return every code that `error` is made with, and one place where; "?…" is one that we can't read."""
    return {
        code: f"{path}:{call.lineno}"
        for path, scope, call in _made().get(error, ())
        for code in _values(call.args[PLACE_OF_CODE[error]], scope, modules()[path])
    }


@cache
def _made() -> dict[str, list[tuple[str, ast.AST, ast.Call]]]:
    """Return where each error of the tree is made: the file, what it stands in, and the call."""
    found: dict[str, list[tuple[str, ast.AST, ast.Call]]] = {}
    for path, module in modules().items():
        for scope, call in _calls(module, module):
            if isinstance(call.func, ast.Name) and call.func.id in PLACE_OF_CODE:
                found.setdefault(call.func.id, []).append((path, scope, call))
    return found


def _calls(node: ast.AST, scope: ast.AST) -> Iterator[tuple[ast.AST, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        inside = child if isinstance(child, Function) else scope
        if isinstance(child, ast.Call):
            yield inside, child
        yield from _calls(child, inside)


def _values(node: ast.AST, scope: ast.AST, module: ast.Module) -> Iterator[str]:
    """Yield the texts that an expression may have."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Constant(value=None):
            return
        case ast.IfExp(body=body, orelse=orelse):
            yield from _values(body, scope, module)
            yield from _values(orelse, scope, module)
        case ast.BoolOp(values=values):
            for value in values:
                yield from _values(value, scope, module)
        case ast.JoinedStr(values=[ast.Constant(value=str(start)), *_]):
            yield f"{start}…"
        case ast.Name(id=name) if name in constants():
            yield constants()[name]
        case ast.Name(id=name):
            yield from _assigned(name, scope, module) or [f"?{name}"]
        case ast.Call(func=ast.Name(id=name)) | ast.Call(func=ast.Attribute(attr=name)) if name != "get":
            yield from _returned(name) or [f"?{name}()"]
        case ast.Call(func=ast.Attribute(value=ast.Name(id=table), attr="get")):
            yield from _in_table(table, module) or [f"?{table}"]
        case _:
            yield f"?{ast.unparse(node)}"


def _assigned(name: str, scope: ast.AST, module: ast.Module) -> list[str]:
    return [
        value
        for node in ast.walk(scope)
        if isinstance(node, ast.Assign)
        and any(isinstance(target, ast.Name) and target.id == name for target in node.targets)
        for value in _values(node.value, ast.Module([], []), module)
        if value != f"?{name}"
    ]


_asked: list[str] = []
"""Functions that are being read: several modules may have one of a name, which calls that of another."""


def _returned(name: str) -> list[str]:
    if name in _asked:
        return []
    _asked.append(name)
    found = [
        value
        for module, function in functions().get(name, ())
        for node in ast.walk(function)
        if isinstance(node, ast.Return) and node.value is not None
        for value in _values(node.value, function, module)
        if value != f"?{name}()"
    ]
    _asked.remove(name)
    return found


def _in_table(name: str, module: ast.Module) -> list[str]:
    return [
        value.value
        for node in module.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == name
        for value in (node.value.values if isinstance(node.value, ast.Dict) else ())
        if isinstance(value, ast.Constant) and isinstance(value.value, str)
    ]

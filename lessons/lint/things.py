"""What blocks and worlds name, but nothing knows: a word typed wrong is passed over in silence."""

import re
from collections.abc import Iterator
from importlib.resources import files
from typing import Any, Final

import msgspec

from lessons.lint.finding import Finding
from lessons.pack import Pack
from lessons.paths import extension
from lessons.world import GridWorld

_PARTS: Final = frozenset(
    (
        *("type", "id", "x", "y", "inputs", "fields", "next", "extraState", "enabled", "disabledReasons"),
        *("collapsed", "deletable", "movable", "editable", "inline", "data", "icons"),
    )
)
"""What Blockly writes of a block."""
_NO_BLOCKS: Final = frozenset(("fields", "extraState", "icons", "variables", "workspaceComments"))
_HOLES: Final = {
    "controls_repeat_ext": "TIMES|DO",
    "controls_whileUntil": "BOOL|DO",
    "controls_if": r"IF\d+|DO\d+|ELSE",
    "controls_ifelse": "IF0|DO0|ELSE",
    "logic_negate": "BOOL",
}
_FIELDS: Final = {"controls_whileUntil": "MODE", "math_number": "NUM", "robot_paint": "COLOUR"}
_OURS: Final = re.compile("robot_.*|math_number")
"""Blocks without any hole."""


def check(pack: Pack) -> Iterator[Finding]:
    """Yield an error for each part that a block doesn't have, a note for each thing without a picture."""
    for path, data in pack.files.items():
        if path.startswith("starters/") and extension(path) == "json":
            yield from _in_blocks(path, msgspec.json.decode(data))
        elif path.startswith("teacher/exemplars/"):
            yield from _in_blocks(path, msgspec.json.decode(data)["blocks"])
    drawn = {one.name.removesuffix(".svg") for one in files("resources").joinpath("sprites").iterdir()}
    for path, world in pack.worlds.items():
        for index, item in enumerate(world.items if isinstance(world, GridWorld) else ()):
            if item.kind not in drawn:
                place = f"$.items[{index}].kind"
                yield Finding(path=path, place=place, reason="item_unknown", about=item.kind, severity="note")


def _in_blocks(path: str, workspace: Any) -> Iterator[Finding]:
    """Yield what is wrong in any block, however deep it lies."""
    waiting = [workspace]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            waiting += [one for name, one in value.items() if name not in _NO_BLOCKS]
            if isinstance(value.get("type"), str):
                for part in _unknown(value):
                    about = f"{part} ({value['type']})"
                    yield Finding(path=path, place="", reason="block_part_unknown", about=about)
        elif isinstance(value, list):
            waiting += value


def _unknown(block: dict[str, Any]) -> Iterator[str]:
    kind = block["type"]
    yield from (part for part in block if part not in _PARTS)
    if kind in _HOLES or _OURS.fullmatch(kind):
        for names, known in (("inputs", _HOLES), ("fields", _FIELDS)):
            inside = block.get(names)
            if isinstance(inside, dict):
                yield from (one for one in inside if not re.fullmatch(known.get(kind, ""), one))

"""What the blocks of a program are called, and in which drawer they lie; the page reads the same files."""

import json
import re
from functools import cache
from importlib.resources import files
from typing import Any, Final

from lessons.language import LANGUAGES, Language

GAP: Final = re.compile("%[1-9]")
"""Stands in a name where the block has a hole or a field, as in Blockly's own messages."""


def block_name(block: str, language: Language) -> str | None:
    """Return the name of a block type, a hole in it as "…"; None for a type that is not known."""
    names = block_names().get(block)
    return None if names is None else GAP.sub("…", names[language])


@cache
def block_names() -> dict[str, dict[Language, str]]:
    """Return every name of resources/block_names.json by block type and language, holes as `GAP`."""
    names = _resource("block_names.json").items()
    return {block: {language: texts[language] for language in LANGUAGES} for block, texts in names}


@cache
def drawers() -> dict[str, tuple[str, ...]]:
    """Return the block types in each drawer of the toolbox, in order; the page reads the same file."""
    return {name: tuple(blocks) for name, blocks in _resource("drawers.json")["drawers"].items()}


def offered(drawer: str, kind: str) -> tuple[str, ...]:
    """Return the block types that a drawer shows in a kind of world, without those of another kind only."""
    worlds: dict[str, list[str]] = _resource("drawers.json")["worlds"]
    bound = {block for blocks in worlds.values() for block in blocks}
    return tuple(block for block in drawers()[drawer] if block not in bound or block in worlds[kind])


def _resource(name: str) -> Any:
    return json.loads(files("resources").joinpath(name).read_bytes())

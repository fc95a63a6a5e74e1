"""What the blocks of a program are called, and in which drawer they lie; the page reads the same files."""

import json
from functools import cache
from importlib.resources import files
from typing import Any, Final

from lessons.language import LANGUAGES, Language

GAP: Final = "%1"
"""Stands in a name where the block has a hole for a number or a condition, as in Blockly's own messages."""


def block_name(block: str, language: Language) -> str | None:
    """Return the name of a block type, a hole in it as "…"; None for a type that is not known."""
    names = block_names().get(block)
    return None if names is None else names[language].replace(GAP, "…")


@cache
def block_names() -> dict[str, dict[Language, str]]:
    """Return every name of resources/block_names.json by block type and language, holes as `GAP`."""
    names = _resource("block_names.json").items()
    return {block: {language: texts[language] for language in LANGUAGES} for block, texts in names}


@cache
def drawers() -> dict[str, tuple[str, ...]]:
    """Return the block types in each drawer of the toolbox, in order; the page reads the same file."""
    return {name: tuple(blocks) for name, blocks in _resource("drawers.json").items()}


def _resource(name: str) -> Any:
    return json.loads(files("resources").joinpath(name).read_bytes())

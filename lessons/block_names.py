"""What the blocks of a program are called, for texts about them; the page reads the same file."""

import json
from functools import cache
from importlib.resources import files
from typing import Final

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
    names = json.loads(files("resources").joinpath("block_names.json").read_bytes())
    return {block: {language: texts[language] for language in LANGUAGES} for block, texts in names.items()}

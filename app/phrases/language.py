"""Into which language a sentence is put."""

from collections.abc import Callable

Translate = Callable[[str, str], str]
"""Takes a context and an English text, and returns the text in its language, with the same {places}."""


def in_english(_context: str, text: str) -> str:
    """The translation of the commands."""
    return text

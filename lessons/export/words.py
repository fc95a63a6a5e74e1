"""What the exports say themselves, around the words of the pack, from resources/export/words.json."""

import json
from functools import cache
from importlib.resources import files

from lessons.language import Language


def phrase(name: str, language: Language, **values: object) -> str:
    """Return a phrase with `{name}` places filled; raises KeyError for one that is not there."""
    return phrases()[name][language].format(**values)


@cache
def phrases() -> dict[str, dict[Language, str]]:
    """Return every phrase by name and language."""
    found: dict[str, dict[Language, str]] = json.loads(resource("words.json"))
    return found


def resource(name: str) -> str:
    """Return a text file of resources/export."""
    return files("resources").joinpath("export", name).read_text(encoding="utf-8")

"""What the exports say themselves, around the words of the pack, from resources/export/words.json."""

import json
from functools import cache
from importlib.resources import files
from typing import Final

from lessons.language import Language

_DECIMAL: Final[dict[Language, str]] = {"ar": ",", "fr": ",", "zgh": ",", "en": "."}


def phrase(name: str, language: Language, **values: object) -> str:
    """Return a phrase with `{name}` places filled; raises KeyError for one that is not there."""
    return phrases()[name][language].format(**values)


def number(value: float, language: Language) -> str:
    """Return a number as a schoolbook of the language writes it: Western digits, no thousands."""
    plain = f"{value:.10f}".rstrip("0").rstrip(".")
    return ("0" if plain == "-0" else plain).replace(".", _DECIMAL[language]).replace("-", "\u2212")


@cache
def phrases() -> dict[str, dict[Language, str]]:
    """Return every phrase by name and language."""
    found: dict[str, dict[Language, str]] = json.loads(resource("words.json"))
    return found


def resource(name: str) -> str:
    """Return a text file of resources/export."""
    return files("resources").joinpath("export", name).read_text(encoding="utf-8")

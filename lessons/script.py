"""The script of each language: whether a text can be in it."""

import re
from typing import Final

from lessons.language import Language

_LETTER: Final = re.compile(r"[^\W\d_]")
_LATIN: Final = re.compile("[A-Za-zÀ-ÖØ-öø-ÿ]")
_SCRIPT: Final[dict[Language, re.Pattern[str]]] = {
    "ar": re.compile("[\u0620-\u064a]"),
    "fr": _LATIN,
    "zgh": re.compile("[\u2d30-\u2d67]"),
    "en": _LATIN,
}


def language_of(text: str) -> Language | None:
    """Return Arabic or Tamazight when most letters are of their script; Latin ones don't say which."""
    found: Language = max(_SCRIPT, key=lambda one: len(_SCRIPT[one].findall(text)))
    return found if found in ("ar", "zgh") else None


def fits(text: str, language: Language) -> bool:
    """Tell whether a text has letters of the language's script."""
    return _SCRIPT[language].search(text) is not None


def may_be_in(text: str, language: Language) -> bool:
    """Tell whether a text has letters of the language's script, or no letters at all."""
    return _LETTER.search(text) is None or fits(text, language)

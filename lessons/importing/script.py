"""Which language a text may be in, by its script."""

import re

from lessons.language import Language

_SCRIPTS: tuple[tuple[Language | None, re.Pattern[str]], ...] = (
    ("ar", re.compile("[\u0620-\u064a]")),
    ("zgh", re.compile("[\u2d30-\u2d67]")),
    (None, re.compile("[A-Za-zÀ-ÿ]")),
)


def language_of(text: str) -> Language | None:
    """Return Arabic or Tamazight when most letters are of their script; Latin ones don't say which."""
    counts = [(len(letters.findall(text)), language) for language, letters in _SCRIPTS]
    return max(counts, key=lambda one: one[0])[1]

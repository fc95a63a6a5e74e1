"""The languages of a pack and texts in several of them."""

from typing import Annotated, Final, Literal

from msgspec import Meta

Language = Literal["ar", "fr", "zgh", "en"]
LANGUAGES: Final[tuple[Language, ...]] = ("ar", "fr", "zgh", "en")

Text = Annotated[str, Meta(min_length=1, max_length=600)]
Texts = Annotated[dict[Language, Text], Meta(min_length=1)]
"""One short text in several languages. Which must be there is the pack's own list (lessons/lint.py)."""


def direction(language: Language) -> Literal["ltr", "rtl"]:
    """Return the writing direction; Tifinagh runs left to right, as IRCAM fixed it."""
    return "rtl" if language == "ar" else "ltr"

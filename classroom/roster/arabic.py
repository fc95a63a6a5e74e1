"""Arabic text as people and ministry files write it, made comparable (DOMAIN: normalise before matching)."""

import re
import unicodedata
from typing import Final

_HARAKAT_AND_TATWEEL: Final = re.compile("[\u064b-\u065f\u0670\u0640]")
_BIDI_CONTROLS: Final = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_LETTERS: Final = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ة": "ه", "ى": "ي"})
_DIGITS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def clean(text: str) -> str:
    """Return the text as it should be shown: no direction marks, no doubled or outer spaces."""
    return " ".join(_BIDI_CONTROLS.sub("", unicodedata.normalize("NFC", text)).split())


def latin_digits(text: str) -> str:
    """Return the text with Arabic-Indic and Persian digits as 0–9."""
    return text.translate(_DIGITS)


def comparable(text: str) -> str:
    """Return a form in which two spellings of the same words are equal; never shown.

    Without harakat and tatweel; أ إ آ ٱ are ا, ة is ه, ى is ي; Latin letters are folded.
    """
    plain = _HARAKAT_AND_TATWEEL.sub("", unicodedata.normalize("NFKC", clean(text)))
    return latin_digits(plain.translate(_LETTERS)).casefold()

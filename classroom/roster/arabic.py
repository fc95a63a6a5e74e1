"""Arabic text as people and ministry files write it, made comparable (DOMAIN: normalise before matching)."""

import re
import unicodedata
from typing import Final

from lessons.numerals import latin_digits
from lessons.spelling import ARABIC_LETTERS, ARABIC_MARKS

_BIDI_CONTROLS: Final = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_LETTERS: Final = str.maketrans(ARABIC_LETTERS)


def clean(text: str) -> str:
    """Return the text as it should be shown: no direction marks, no doubled or outer spaces."""
    return " ".join(_BIDI_CONTROLS.sub("", unicodedata.normalize("NFC", text)).split())


def comparable(text: str) -> str:
    """Return a form in which two spellings of the same words are equal; never shown.

    Without harakat and tatweel; أ إ آ ٱ are ا, ة is ه, ى is ي; Latin letters are folded. Stricter than what
    lessons.spelling.fold takes for an answer: ؤ, ئ and accents stay, for they tell two pupils apart.
    """
    plain = ARABIC_MARKS.sub("", unicodedata.normalize("NFKC", clean(text)))
    return latin_digits(plain.translate(_LETTERS)).casefold()

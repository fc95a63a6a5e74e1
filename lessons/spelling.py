"""Words as children type them, made comparable: what is another spelling of a word, and what is a slip.

The page has the same rules in TypeScript; tests/vectors/scores.json keeps the two alike. Both use only what
Unicode fixes and both do alike: normalisation forms, lower case without a locale, general categories.
"""

import re
import unicodedata
from typing import Final

from lessons.numerals import latin_digits

ARABIC_MARKS: Final = re.compile("[\u064b-\u065f\u0670\u0640]")
"""Tashkeel and tatweel."""
ARABIC_LETTERS: Final = {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ة": "ه", "ى": "ي"}
"""Letters that people write for one another."""

# Before NFKC, which would make a whole letter ⵡ of the mark.
_LABIALIZATION: Final = "\u2d6f"
_LETTERS: Final = str.maketrans({**ARABIC_LETTERS, "ؤ": "و", "ئ": "ي", "œ": "oe", "æ": "ae"})
_LEAST_LETTERS: Final = 5


def letters(text: str, *, strict_accents: bool = False) -> str:
    """Return the text with spellings of the same letters made one; punctuation and spaces stay.

    Lower case, compatible forms (NFKC), Western digits; without invisible signs, tashkeel, tatweel and ⵯ;
    without accents unless `strict_accents`.
    """
    plain = unicodedata.normalize("NFKC", latin_digits(text.replace(_LABIALIZATION, ""))).lower()
    plain = ARABIC_MARKS.sub("", plain).translate(_LETTERS)
    if not strict_accents:
        plain = _without("Mn", unicodedata.normalize("NFD", plain))
    return unicodedata.normalize("NFC", _without("Cf", plain))


def fold(text: str, *, strict_accents: bool = False) -> str:
    """Return a form in which two spellings of the same words are equal; never shown.

    Each run of spaces and punctuation (categories P, Z, Cc and Sk) is one space, and none stands outside.
    """
    plain = letters(text, strict_accents=strict_accents)
    spaced = "".join(" " if _parts(sign) else sign for sign in plain)
    return " ".join(word for word in spaced.split(" ") if word)


def near(given: str, right: str) -> bool:
    """Tell whether one folded text is one slip from the right one, which has at least five letters.

    A slip is a letter too many, too few, another one, or two exchanged. A wrong digit is no slip.
    """
    if sum(unicodedata.category(sign).startswith("L") for sign in right) < _LEAST_LETTERS:
        return False
    return _digits(given) == _digits(right) and _one_apart(given, right)


def _one_apart(one: str, other: str) -> bool:
    if len(one) > len(other):
        one, other = other, one
    if len(other) - len(one) > 1 or one == other:
        return False
    at = next((at for at, sign in enumerate(one) if sign != other[at]), len(one))
    if len(one) < len(other):
        return one[at:] == other[at + 1 :]
    exchanged = one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    return exchanged or one[at + 1 :] == other[at + 1 :]


def _digits(text: str) -> str:
    return re.sub("[^0-9]", "", text)


def _without(category: str, text: str) -> str:
    return "".join(sign for sign in text if unicodedata.category(sign) != category)


def _parts(sign: str) -> bool:
    category = unicodedata.category(sign)
    return category[0] in "PZ" or category in ("Cc", "Sk")

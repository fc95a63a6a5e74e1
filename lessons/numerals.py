"""Numbers as children type them: in three sets of digits, with either decimal sign, in groups or not.
And as their schoolbooks write them.

The page has the same rules in TypeScript; tests/vectors/scores.json keeps the two alike. What is left for the
language's own number reader is digits with at most one point, which every engine rounds alike (IEEE 754).
"""

import re
from typing import Annotated, Final

from msgspec import Meta

from lessons.language import Language

MOST: Final = 1_000_000_000_000

Quantity = Annotated[float, Meta(ge=-MOST, le=MOST)]
"""A number of a step; what children reckon with is smaller by far."""

_DECIMAL: Final[dict[Language, str]] = {"ar": ",", "fr": ",", "zgh": ",", "en": "."}
_DIGITS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_UNSEEN: Final = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_SPACE: Final = " \t\r\n\u00a0\u2009\u202f"
_NUMBER: Final = re.compile(f"[{_SPACE}]*([+-])?[{_SPACE}]*([0-9.,٫٬{_SPACE}]*)(.*)", re.DOTALL)
_SIGNS: Final = str.maketrans({"\u2212": "-", "،": ",", **dict.fromkeys(_SPACE, " ")})


def latin_digits(text: str) -> str:
    """Return the text with Arabic-Indic and Persian digits as 0–9."""
    return text.translate(_DIGITS)


def read_number(text: str) -> float | None:
    """Return the number that the text is, or None when it is none."""
    found = split_number(text)
    return found[0] if found is not None and not found[1] else None


def split_number(text: str) -> tuple[float, str] | None:
    """Return the number that the text begins with and what stands behind it, or None.

    A single `.` or `,` is the decimal sign; of both, the last one. Space, `٬`, and whichever of `.` and `,`
    is not the decimal sign, part groups of three. The Arabic comma, easy to type, counts as `,`.
    """
    seen = _UNSEEN.sub("", latin_digits(text)).translate(_SIGNS)
    match = _NUMBER.fullmatch(seen)
    if match is None:
        return None
    sign, body, rest = match.groups()
    plain = _plain(body.strip(" "))
    if plain is None:
        return None
    return (-1 if sign == "-" else 1) * float(plain), rest.strip(" ")


def _plain(body: str) -> str | None:
    """Return the digits with a point as the decimal sign and no groups; None when it is not written so."""
    decimal = _decimal_sign(body)
    whole, _, part = body.partition(decimal) if decimal else (body, "", "")
    groups = _groups(whole)
    if groups is None or not re.fullmatch("[0-9]*", part) or not groups + part:
        return None
    return f"{groups or '0'}.{part or '0'}"


def _decimal_sign(body: str) -> str:
    """Return the sign before the decimals; "" when there are none."""
    if "٫" in body:
        return "٫"
    last = max(body.rfind("."), body.rfind(","))
    if last < 0 or body.count(body[last]) > 1:
        return ""
    return body[last]


def _groups(whole: str) -> str | None:
    """Return the digits without what parts their groups of three; one sign does so throughout."""
    if re.fullmatch("[0-9]*", whole):
        return whole
    match = re.fullmatch(r"[0-9]{1,3}([ .,٬])[0-9]{3}(?:\1[0-9]{3})*", whole)
    return whole.replace(match[1], "") if match is not None else None


def written(value: float, language: Language) -> str:
    """Return a number as a schoolbook of the language writes it: Western digits, no thousands."""
    plain = f"{value:.10f}".rstrip("0").rstrip(".")
    return ("0" if plain == "-0" else plain).replace(".", _DECIMAL[language]).replace("-", "\u2212")

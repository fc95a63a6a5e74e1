"""Sums inside a text that runs from right to left.

Moroccan schools write 20 − 13 = 7 from left to right in Arabic lessons too ("Moroccan style" in the W3C note
Arabic mathematical notation); a browser alone turns it round. The page has the same rule (i18n/sums.ts).
"""

import re
from typing import Final

from lessons.language import Language, direction

_OPERAND: Final = r"(?:[0-9](?:[0-9.,]*[0-9])?|[؟?…])"
_GAP: Final = r"(?:[ \u00a0\u202f]|</?(?:strong|em)>){0,4}"
_SUM: Final = re.compile(rf"{_OPERAND}(?:{_GAP}[-−+×÷=≤≥≈]{_GAP}{_OPERAND})+")
_CODE: Final = re.compile(r"(<code\b.*?</code>|<pre\b.*?</pre>)", re.DOTALL)
_ISOLATED: Final = "\u2066{}\u2069"
"""Left-to-right isolate (Unicode Standard Annex 9); what stands around it keeps its own direction."""


def isolate_sums(text: str, language: Language) -> str:
    """Return a text, or a clean HTML fragment, in which each sum keeps its order of writing."""
    if direction(language) == "ltr":
        return text
    parts = _CODE.split(text)
    return "".join(part if place % 2 else _SUM.sub(_isolated, part) for place, part in enumerate(parts))


def _isolated(found: re.Match[str]) -> str:
    # ؟ is a letter of its script to a browser: without a mark after it, what follows would change sides.
    return _ISOLATED.format(found[0].replace("؟", "؟\u200e"))

"""The languages of a pack and texts in several of them."""

import re
from collections.abc import Mapping, Sequence
from typing import Annotated, Final, Literal

from msgspec import Meta

from lessons.identifiers import END

Language = Literal["ar", "fr", "zgh", "en"]
LANGUAGES: Final[tuple[Language, ...]] = ("ar", "fr", "zgh", "en")

BY_LANGUAGE: Final = {"propertyNames": {"enum": list(LANGUAGES)}}
"""For JSON Schemas: which keys an object by language has; msgspec checks it, but doesn't say it there."""

MAX_TEXT: Final = 600
_UNSEEN: Final = r"\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069"
_BLANK: Final = r" \u00a0\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
SEEN: Final = rf"^[{_BLANK}]*[^{_BLANK}{_UNSEEN}][^{_UNSEEN}]*" + END
"""Of a text in one line: it shows something, holds no control, and turns no direction of what follows."""
_NOT_SEEN: Final = re.compile(f"[{_UNSEEN}]")
_ONLY_BLANK: Final = re.compile(f"[{_BLANK}]*")
Text = Annotated[str, Meta(min_length=1, max_length=MAX_TEXT, pattern=SEEN)]
Texts = Annotated[dict[Language, Text], Meta(min_length=1, extra_json_schema=BY_LANGUAGE)]
"""One short text in several languages. Which must be there is the pack's own list (lessons/lint)."""

Fallbacks = Annotated[
    dict[Language, Annotated[tuple[Language, ...], Meta(min_length=1, max_length=3)]],
    Meta(extra_json_schema=BY_LANGUAGE),
]
"""For a language whose texts may be missing: those that stand in for it, the best first."""


def pick(texts: Mapping[Language, str], chain: Sequence[Language]) -> tuple[str, Language]:
    """Return the text in the first language of the chain that has it, and that language.

    When none has, any text is better than none; raises ValueError when there is no text at all.
    """
    for language in (*chain, *texts):
        if language in texts:
            return texts[language], language
    raise ValueError("a text in no language")


def seen(text: str) -> str:
    """Return a line as a `Text` may hold it, without what nobody sees; "" when nothing is left."""
    line = _NOT_SEEN.sub("", text)
    return "" if _ONLY_BLANK.fullmatch(line) else line


def require_ends(fallbacks: Mapping[Language, Sequence[Language]], languages: Sequence[Language]) -> None:
    """Raise ValueError unless each chain leads, among these languages, to one that is complete itself."""
    for language, chain in fallbacks.items():
        if language not in languages or not set(chain) <= set(languages):
            raise ValueError(f"the fallbacks of `{language}` name a language that the pack doesn't have")
        if language in chain or len(set(chain)) != len(chain):
            raise ValueError(f"the fallbacks of `{language}` name a language twice")
        if all(one in fallbacks for one in chain):
            raise ValueError(f"the fallbacks of `{language}` end in no complete language")


def direction(language: Language) -> Literal["ltr", "rtl"]:
    """Return the writing direction; Tifinagh runs left to right, as IRCAM fixed it."""
    return "rtl" if language == "ar" else "ltr"

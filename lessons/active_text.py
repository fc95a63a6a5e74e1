"""Markdown that tries to act: scripts, frames, handlers, links that run something.

The renderer would show all that as plain words. A pack that holds it was made to harm, or came through a
program that did, and is refused.
"""

import re
from typing import Final

from markdown_it import MarkdownIt

_ACTIVE: Final = re.compile(
    r"<\s*+/?\s*+(?:script|i?frame|frameset|object|embed|applet|link|meta|base|form|style|svg|math)\b"
    r"|<[a-z][^<>]*[\s/\"']on[a-z]++\s*+="
    r"|(?:\][(:]\s*+<?|<)\s*+(?:javascript|vbscript|data)\s*+:",
    re.IGNORECASE,
)
"""Spaces are taken and never given back (`*+`): a page of them after one `<` would cost minutes."""
_PARSER: Final = MarkdownIt("commonmark", {"html": False}).enable("table")


def first_active(text: str) -> int | None:
    """Return the line, counted from 1, of the part of a text that first tries to act, or None.

    What stands in code is only shown, so that a lesson may speak about it.
    """
    if _ACTIVE.search(text) is None:
        return None  # nearly always, and without the parser
    for token in _PARSER.parse(text):
        words = "".join(one.content for one in token.children or () if one.type != "code_inline")
        if _ACTIVE.search(words) is not None:
            return (token.map[0] if token.map else 0) + 1
    return None

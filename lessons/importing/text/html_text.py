"""HTML that stands in somebody's questions, as Markdown."""

import re
from html.parser import HTMLParser
from typing import Final

from lessons.importing.note import What
from lessons.importing.text.plain import escaped

Lost = tuple[What, str]
"""What could not be carried over, and where it led to."""

_KNOWN: Final = """
a abbr address article aside audio b big blockquote br button caption center cite code col colgroup dd del
details dfn div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i
iframe img input ins kbd label li link main map mark math meta nav object ol option p param path picture pre q
s samp script section select small source span strike strong style sub summary sup svg table tbody td textarea
tfoot th thead time tr track tt u ul var video wbr
"""
_BREAKING: Final = """
summary p div h1 h2 h3 h4 h5 h6 ul ol table pre blockquote section article hr figure dl tr dt dd center
details
"""
TAGS: Final = frozenset(_KNOWN.split())
BREAKS: Final = frozenset(_BREAKING.split())
EMBEDS: Final = ("iframe", "video", "audio", "object", "embed")
MAX_UNCLOSED: Final = 20
"""Tags without an end; the library looks for the end of each in all that follows."""
_HIDDEN: Final = frozenset(("script", "style", "object", "svg", "math"))
_SPACED: Final = re.compile(r"(?<![*\\])(\*\*?)( ?)([^* ][^*]*?)( ?)\1(?!\*)")
_EMPHASIS: Final = {"b": "**", "strong": "**", "i": "*", "em": "*"}


def from_html(html: str) -> tuple[str, list[Lost]]:
    """Return a text as Markdown, and what of it was lost."""
    if html.count("<") - html.count(">") > MAX_UNCLOSED:
        return escaped(html), []
    reader = _Reader()
    try:
        reader.feed(html)
        reader.close()
    except (AssertionError, NotImplementedError):  # the library's answer to a broken `<![`
        return escaped(html), []
    return reader.markdown(), reader.lost


class _Reader(HTMLParser):
    """Collects words between marks; an emphasis that would be empty or crosses a line is dropped."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lost = list[Lost]()
        self._parts = list[str]()
        self._hidden = 0
        self._lists = list[int]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in EMBEDS:
            self.lost.append(("embed_lost", given.get("src") or given.get("data") or tag))
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag == "img":
            self.lost.append(("picture_missing", given.get("src") or ""))
            self.handle_data(given.get("alt") or "")
        elif tag == "a" and given.get("href"):
            self.lost.append(("link_lost", given["href"] or ""))
        elif tag == "br":
            self._parts.append("\\\n")
        elif tag in ("ul", "ol"):
            self._lists.append(0 if tag == "ol" else -1)
            self._parts.append("\n\n")
        elif tag == "li":
            self._parts.append(self._bullet())
        elif tag in BREAKS:
            self._parts.append("\n\n")
        elif tag in _EMPHASIS:
            self._parts.append(_EMPHASIS[tag])
        elif tag in ("td", "th"):
            self._parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in ("ul", "ol"):
            if self._lists:
                self._lists.pop()
            self._parts.append("\n\n")
        elif tag in BREAKS:
            self._parts.append("\n\n")
        elif tag in _EMPHASIS:
            self._parts.append(_EMPHASIS[tag])

    def handle_data(self, data: str) -> None:
        if not self._hidden and data:
            lead = " " if data[0].isspace() else ""
            trail = " " if data[-1].isspace() and data.strip() else ""
            self._parts.append(lead + escaped(" ".join(data.split())) + trail)

    def markdown(self) -> str:
        """Return what was collected."""
        lines = "".join(self._parts).split("\n")
        kept = list[str]()
        for line in (" ".join(line.split()) for line in lines):
            if line in ("", "\\"):
                if kept and kept[-1]:
                    kept.append("")
            else:
                kept.append(_balanced(line))
        while kept and not kept[-1]:
            kept.pop()
        return "\n".join(kept).removesuffix("\\").rstrip()

    def _bullet(self) -> str:
        if not self._lists or self._lists[-1] < 0:
            return "\n- "
        self._lists[-1] += 1
        return f"\n{self._lists[-1]}. "


def _balanced(line: str) -> str:
    """Drop the emphasis of a line that is not closed in it."""
    for mark in ("**", "*"):
        bare = line.replace("\\*", "").replace("**", "" if mark == "*" else "**")
        if bare.count(mark) % 2:
            kept = line.replace("\\*", "\0").replace(mark, "") if mark == "**" else _without_single(line)
            line = kept.replace("\0", "\\*")
    return _SPACED.sub(r"\2\1\3\1\4", line)


def _without_single(line: str) -> str:
    return line.replace("\\*", "\0").replace("**", "\1").replace("*", "").replace("\1", "**")

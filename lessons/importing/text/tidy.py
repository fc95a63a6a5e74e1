"""Somebody else's Markdown as ours: no raw HTML, no links; pictures where the pack has them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from lessons.importing.note import What
from lessons.importing.text.html_text import BREAKS, TAGS
from lessons.markdown import first_raw_html, links_of, pictures_of

# Every repetition that could be tried in several ways has a bound: texts come from strangers.
FENCE: Final = re.compile(r"^[ \t>]*(`{3,}|~{3,})")
_COMMENT: Final = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_EMBED: Final = re.compile(
    r"<(iframe|video|audio|object|embed|script|style)\b([^<>]*)>(?:.{0,2000}?</\1\s{0,9}>)?",
    re.DOTALL | re.IGNORECASE,
)
_SOURCE: Final = re.compile(r"""\b(?:src|href|data)\s*=\s*["']?([^"'\s>]*)""", re.IGNORECASE)
_ALT: Final = re.compile(r"""\balt\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)\b([^<>]*)>")
_CODE: Final = re.compile(r"(?<!`)(`+)(?!`)(.{1,2000}?)(?<!`)\1(?!`)")
_SPAN: Final = re.compile(r"((?<!`)`+(?!`).{1,2000}?(?<!`)`+(?!`))")
_IMAGE: Final = re.compile(r"!\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\(\s{0,9}<?([^()\s<>]{0,500})>?[^()]{0,500}\)")
_LINK: Final = re.compile(
    r"(?<!!)\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\(\s{0,9}<?([^()\s<>]{0,500})>?[^()]{0,500}\)"
)
_REFERENCE: Final = re.compile(r"(?<!!)\[([^\[\]]+)\]\[[^\[\]]*\]")
_DEFINITION: Final = re.compile(r"^ {0,3}\[[^\[\]]+\]:\s*(\S+).*$")
_AUTOLINK: Final = re.compile(r"<((?:https?|ftp|mailto):[^<>\s]*)>")
_ATTRIBUTES: Final = re.compile(r"\{:[^{}\n]*\}")


@dataclass(frozen=True)
class Tidy:
    """Our Markdown, and what was lost: a code, what about, and the line in the text (from 1)."""

    markdown: str
    lost: list[tuple[What, str, int]] = field(default_factory=list)


Picture = Callable[[str, int], str | None]
"""From a picture's address and the line it stands in to its path in the pack; None when it has none."""


def tidied(text: str, picture: Picture | None = None) -> Tidy:
    """Return the text as Markdown of a pack. Without `picture` all pictures are lost."""
    tidy = _Tidier(picture)
    kept = "\n".join(
        line if code else tidy.line(line, number) for number, line, code in _lines(tidy.without_embeds(text))
    )
    return Tidy(_squeezed(_without_links(_without_html(kept))), tidy.lost)


def _lines(text: str) -> Iterator[tuple[int, str, bool]]:
    """Yield each line with its number, from 1, and whether it belongs to a block of code in fences."""
    fence = ""
    for number, line in enumerate(text.split("\n"), start=1):
        match, code = FENCE.match(line), fence != ""
        if match and (not code or match[1].startswith(fence)):
            fence = "" if code else match[1]
        yield number, line, code or match is not None


class _Tidier:
    def __init__(self, picture: Picture | None) -> None:
        self.lost = list[tuple[What, str, int]]()
        self._picture = picture

    def without_embeds(self, text: str) -> str:
        """Take out what only a browser with Internet could show, keeping every line's number."""

        def gone(match: re.Match[str]) -> str:
            if match[1].lower() not in ("script", "style"):
                source = _SOURCE.search(match[2])
                self._lose("embed_lost", source[1] if source else match[1], _line_of(match))
            return "\n" * match[0].count("\n")

        text = _COMMENT.sub(lambda match: "\n" * match[0].count("\n"), text) if "<!--" in text else text
        return _EMBED.sub(gone, text)

    def line(self, line: str, number: int) -> str:
        """Return a line outside code blocks; code spans in it stay."""
        definition = _DEFINITION.match(line)
        if definition is not None:
            self._lose("link_lost", definition[1], number)
            return ""
        parts, start = list[str](), 0
        for span in _CODE.finditer(line):
            parts += [self._words(line[start : span.start()], number), span[0]]
            start = span.end()
        parts.append(self._words(line[start:], number))
        return "".join(parts).rstrip() if line.strip() else ""

    def _words(self, words: str, number: int) -> str:
        words = _ATTRIBUTES.sub("", words)
        words = _TAG.sub(lambda match: self._tag(match, number), words)
        words = _IMAGE.sub(lambda match: self._image(match[1], match[2], number), words)
        words = _LINK.sub(lambda match: self._link(match[1], match[2], number), words)
        words = _REFERENCE.sub(r"\1", words)
        return _AUTOLINK.sub(lambda match: self._link(match[1], match[1], number), words)

    def _tag(self, match: re.Match[str], number: int) -> str:
        name, closing = match[2].lower(), match[1] == "/"
        if name not in TAGS:
            return match[0]
        source = _SOURCE.search(match[3])
        if name == "img" and source is not None:
            alt = _ALT.search(match[3])
            words = (alt[1] or alt[2] or "") if alt is not None else ""
            return f"![{words.replace('[', '(').replace(']', ')')}]({source[1]})"
        if name == "a" and not closing and source is not None:
            self._lose("link_lost", source[1], number)
        if name == "br":
            return "  "
        if name in ("b", "strong"):
            return "**"
        return "\n\n" if name in BREAKS else "\n- " if name == "li" and not closing else ""

    def _image(self, alt: str, source: str, number: int) -> str:
        path = None if self._picture is None else self._picture(source, number)
        if path is not None:
            if not alt.strip():
                self._lose("picture_without_words", source, number)
            return f"![{alt}]({path})"
        if self._picture is None:
            self._lose("picture_missing", source, number)
        return f"*{alt.strip()}*" if alt.strip() and "*" not in alt else alt

    def _link(self, words: str, target: str, number: int) -> str:
        self._lose("link_lost", target, number)
        return words

    def _lose(self, what: What, about: str, line: int) -> None:
        self.lost.append((what, about[:200], line))


def _line_of(match: re.Match[str]) -> int:
    return match.string.count("\n", 0, match.start()) + 1


def _without_html(text: str) -> str:
    """Return the text with whatever still looks like a tag shown as it is written."""
    return text if first_raw_html(text) is None else _outside_code(text, r"(?<!\\)<(?=[a-zA-Z/!?])", r"\\<")


def _without_links(text: str) -> str:
    """Return the text with whatever link or picture is left, odd as it must be, shown as it is written."""
    odd = links_of(text) or any(not path.startswith("media/") for path in pictures_of(text))
    return _outside_code(text, r"\](?=[(\[])(?!\(media/)", r"]\\") if odd else text


def _outside_code(text: str, pattern: str, replacement: str) -> str:
    return "\n".join(
        line
        if code
        else "".join(
            part if part.startswith("`") else re.sub(pattern, replacement, part) for part in _SPAN.split(line)
        )
        for _, line, code in _lines(text)
    )


def _squeezed(text: str) -> str:
    """Return the text with one empty line where there were several, except in code."""
    kept = list[str]()
    for _, line, code in _lines(text):
        if code or line.strip():
            kept.append(line)
        elif not kept or kept[-1].strip():
            kept.append("")
    return "\n".join(kept)

"""Markdown of steps and teacher's pages, rendered once on the teacher's side."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token

from lessons.directives import (
    Audience,
    BlockName,
    Directive,
    add_directives,
    blocks_in,
    directives_in,
    resolve,
)
from lessons.language import Language, direction
from lessons.sums import isolate_sums
from lessons.teacher_mark import typed
from lessons.teacher_parts import misspelt_in, without_teachers


@dataclass(frozen=True)
class Reference:
    """A picture or a link of a text."""

    kind: Literal["picture", "link"]
    line: int
    """Counted from 1."""
    target: str
    words: str
    """What a picture is described with, for those who don't see it; "" for a link."""


_TAGS: Final = {
    *("p", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "em", "ul", "ol", "li", "blockquote", "hr", "br"),
    *("code", "pre", "img", "div", "table", "thead", "tbody", "tr", "th", "td"),
    *("details", "summary", "aside", "span"),
}
_ATTRIBUTES: Final = {
    "*": {"dir", "lang"},
    "img": {"src", "alt"},
    "ol": {"start"},
    "th": {"align"},
    "td": {"align"},
    "span": {"data-block"},
}
_CLASSES: Final = {"details": {"hint"}, "aside": {"teacher"}, "span": {"block"}}
_UNSEEN: Final = re.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\ufffe\\uffff]")
"""Controls, and what turns the direction of the text after it: a text may not read otherwise than it is."""
_POINTING: Final = re.compile(r"\[|<")
"""What a link or a picture begins with."""
_PARSER: Final = add_directives(MarkdownIt("commonmark", {"html": False}).enable("table"))
_LENIENT: Final = add_directives(MarkdownIt("commonmark", {"html": True}).enable("table"))


def render(
    text: str,
    language: Language,
    pictures: Mapping[str, str] | None = None,
    audience: Audience = "pupil",
) -> str:
    """Return CommonMark with tables as a clean HTML fragment with language and direction.

    Raw HTML is shown as text, links lose their target (tablets have nowhere to go), and code always runs
    left to right. `pictures` maps a picture's path in the pack to where the page finds it; others vanish.
    Directives are those of lessons/directives.py; pupils get nothing of what is for the teacher.
    """
    if audience == "pupil":
        text = without_teachers(_PARSER, text)
    tokens = resolve(_PARSER.parse(text), language, audience)
    for token in _all(tokens):
        if token.type == "code_inline":
            token.attrSet("dir", "ltr")
        if token.type == "image":
            token.attrSet("src", (pictures or {}).get(str(token.attrGet("src")), ""))
        style = token.attrGet("style")
        if isinstance(style, str) and style.startswith("text-align:"):
            token.attrSet("align", style.removeprefix("text-align:"))
    body = _PARSER.renderer.render(tokens, _PARSER.options, {})
    clean = nh3.clean(
        body, tags=_TAGS, attributes=_ATTRIBUTES, allowed_classes=_CLASSES, url_schemes=set(), link_rel=None
    )
    clean = isolate_sums(visible(clean), language).replace("<pre>", '<pre dir="ltr">')
    return f'<div lang="{language}" dir="{direction(language)}">\n{clean}</div>\n'


def visible(text: str) -> str:
    """Return the text without controls and without overrides of the writing direction."""
    return _UNSEEN.sub("", text)


@lru_cache(maxsize=1)
def _tokens(text: str) -> list[Token]:
    """Return the tokens of a text, to read: the lint asks for those of one text several times."""
    return _PARSER.parse(text)


def directives_of(text: str) -> list[Directive]:
    """Return the lines that begin with `:::` and open something, or try to, or close nothing, in order.

    A line that means `:::teacher` and that only our care hides is among them, as one that is not known.
    """
    found = directives_in(_tokens(text)) if ":::" in typed(text) else []
    return sorted([*found, *misspelt_in(_PARSER, text)], key=lambda one: one.line)


def blocks_of(text: str) -> list[BlockName]:
    """Return each `{block:…}` of a text, in order."""
    return blocks_in(_tokens(text)) if "{block:" in text else []


def references_of(text: str) -> list[Reference]:
    """Return each picture and each link of a text, in order."""
    found = list[Reference]()
    for block in _tokens(text) if _POINTING.search(text) else ():
        line = (block.map[0] if block.map else 0) + 1
        for token in block.children or ():
            match token.type:
                case "softbreak" | "hardbreak":
                    line += 1
                case "image":
                    found.append(Reference("picture", line, str(token.attrGet("src")), token.content))
                case "link_open":
                    found.append(Reference("link", line, str(token.attrGet("href")), ""))
                case _:
                    pass
    return found


def pictures_of(text: str) -> list[str]:
    """Return the paths of the pictures a text shows, in order."""
    return [one.target for one in references_of(text) if one.kind == "picture"] if "![" in text else []


def first_raw_html(text: str) -> int | None:
    """Return the line, counted from 1, of the first raw HTML that would be shown as text, or None."""
    for block in _LENIENT.parse(text) if "<" in text else ():
        line = (block.map[0] if block.map else 0) + 1
        if block.type == "html_block":
            return line
        for token in block.children or ():
            if token.type in ("softbreak", "hardbreak"):
                line += 1
            elif token.type == "html_inline":
                return line
    return None


def links_of(text: str) -> list[str]:
    """Return the targets of links, in order."""
    return [str(token.attrGet("href")) for token in _all(_PARSER.parse(text)) if token.type == "link_open"]


def _all(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _all(token.children or [])

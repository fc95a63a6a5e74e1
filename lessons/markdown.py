"""Markdown of steps and teacher's pages, rendered once on the teacher's side."""

from typing import Final

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token

from lessons.language import Language, direction

_TAGS: Final = {
    *("p", "h1", "h2", "h3", "h4", "strong", "em", "ul", "ol", "li", "blockquote", "hr", "br"),
    *("code", "pre", "img", "div", "table", "thead", "tbody", "tr", "th", "td"),
}
_ATTRIBUTES: Final = {
    "*": {"dir", "lang"},
    "img": {"src", "alt"},
    "ol": {"start"},
    "th": {"align"},
    "td": {"align"},
}
_PARSER: Final = MarkdownIt("commonmark", {"html": False}).enable("table")
_LENIENT: Final = MarkdownIt("commonmark", {"html": True}).enable("table")


def render(text: str, language: Language, pictures: dict[str, str] | None = None) -> str:
    """Return CommonMark with tables as a clean HTML fragment with language and direction.

    Raw HTML is shown as text, links lose their target (tablets have nowhere to go), and code always runs
    left to right. `pictures` maps a picture's path in the pack to where the page finds it; others vanish.
    """
    tokens = _PARSER.parse(text)
    for token in _all(tokens):
        if token.type == "code_inline":
            token.attrSet("dir", "ltr")
        if token.type == "image":
            token.attrSet("src", (pictures or {}).get(str(token.attrGet("src")), ""))
        style = token.attrGet("style")
        if isinstance(style, str) and style.startswith("text-align:"):
            token.attrSet("align", style.removeprefix("text-align:"))
    body = _PARSER.renderer.render(tokens, _PARSER.options, {})
    clean = nh3.clean(body, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes=set(), link_rel=None)
    clean = clean.replace("<pre>", '<pre dir="ltr">')
    return f'<div lang="{language}" dir="{direction(language)}">\n{clean}</div>\n'


def pictures_of(text: str) -> list[str]:
    """Return the paths of the pictures a text shows, in order."""
    return [str(token.attrGet("src")) for token in _all(_PARSER.parse(text)) if token.type == "image"]


def first_raw_html(text: str) -> int | None:
    """Return the line, counted from 1, of the first raw HTML that would be shown as text, or None."""
    for block in _LENIENT.parse(text):
        found = block.type == "html_block" or any(one.type == "html_inline" for one in block.children or ())
        if found:
            return (block.map[0] if block.map else 0) + 1
    return None


def links_of(text: str) -> list[str]:
    """Return the targets of links, in order."""
    return [str(token.attrGet("href")) for token in _all(_PARSER.parse(text)) if token.type == "link_open"]


def _all(tokens: list[Token]) -> list[Token]:
    return [one for token in tokens for one in (token, *(token.children or ()))]

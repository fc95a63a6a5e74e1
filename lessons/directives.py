"""What Tinmel adds to CommonMark: `:::hint` … `:::`, `:::teacher` … `:::` and `{block:robot_forward}`.

A line of its own that begins with `:::` opens or closes a part of the text; code is left alone. What is
opened in a quotation or a list item ends with it at the latest, and every part ends with the text.

For pupils that is not enough: what an author meant for the teacher is hidden however it was typed
(lessons/teacher_parts.py).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from lessons.block_names import block_name
from lessons.language import Language
from lessons.teacher_mark import typed

Audience = Literal["pupil", "teacher"]

NAMES: Final = ("hint", "teacher")
MAX_DEPTH: Final = 4
"""Parts deeper than this one inside the other are told apart no more; only hostile texts have them."""
HINT: Final[dict[Language, str]] = {"ar": "تلميح", "fr": "Indice", "zgh": "ⵜⵉⵡⵉⵙⵉ", "en": "Hint"}

_ENDS: Final = ("paragraph", "reference", "blockquote", "list")
"""What such a line ends, as a fence does."""
_BLOCK: Final = re.compile(r"\{block:([^{}\n]{0,80})\}")


@dataclass(frozen=True)
class Directive:
    """A line that begins with `:::`. A closing one that closes nothing has no name and is not known."""

    line: int
    """Counted from 1."""
    name: str
    known: bool
    closed: bool = True


@dataclass(frozen=True)
class BlockName:
    """One `{block:…}` in a text, outside code."""

    line: int
    id: str
    known: bool


def add_directives(parser: MarkdownIt) -> MarkdownIt:
    """Teach a parser the two rules; its tokens then need `resolve` before they are rendered."""
    parser.block.ruler.before("fence", "directive", _directive_rule, {"alt": list(_ENDS)})
    parser.inline.ruler.before("backticks", "block_name", _block_rule)
    return parser


def resolve(tokens: list[Token], language: Language, audience: Audience) -> list[Token]:
    """Return the tokens with directives as elements, or as plain text where they are not known.

    For pupils, what stands in `:::teacher` is left out.
    """
    shown = list[Token]()
    hidden: Token | None = None
    open_parts = list[Token]()
    for token in paired(tokens):
        if hidden is not None:
            hidden = None if token.meta.get("closes") is hidden else hidden
        elif token.type == "directive_open" and token.info == "teacher" and audience == "pupil":
            hidden = token
        elif token.type == "directive_open":
            open_parts.append(token)
            shown += _opening(token, language) if len(open_parts) <= MAX_DEPTH else []
        elif token.type == "directive_close":
            shown += [_element("close", _TAGS[token.info])] if len(open_parts) <= MAX_DEPTH else []
            open_parts.pop()
        elif token.type == "directive":
            shown += _plain(token.content)
        else:
            token.children = _named(token.children, language)
            shown.append(token)
    return shown


def directives_in(tokens: list[Token]) -> list[Directive]:
    """Return each line that begins with `:::` and is no closing line of something open, in order."""
    found = list[Directive]()
    for token in list(paired(tokens)):  # whole, because only the end tells what is left open
        line = (token.map[0] if token.map else 0) + 1
        if token.type == "directive_open":
            found.append(Directive(line, token.info, known=True, closed=not token.meta.get("unclosed")))
        elif token.type == "directive" and not token.meta.get("closes"):
            found.append(Directive(line, token.info, known=False))
    return found


def blocks_in(tokens: list[Token]) -> list[BlockName]:
    """Return each `{block:…}`, in order."""
    found = list[BlockName]()
    for token in tokens:
        line = (token.map[0] if token.map else 0) + 1
        for child in token.children or ():
            if child.type in ("softbreak", "hardbreak"):
                line += 1
            found += [BlockName(line, name, block_name(name, "en") is not None) for name in _names_in(child)]
    return found


def _directive_rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if state.is_code_block(start):
        return False
    line = state.src[state.bMarks[start] : state.eMarks[start]]
    marks = line[state.tShift[start] :]
    marks = typed(marks) if not marks.isascii() else marks.strip()
    if not marks.startswith(":::"):
        return False
    if not silent:
        token = state.push("directive", "", 0)
        token.content, token.info, token.map = marks, marks[3:].strip(), [start, start + 1]
        state.line = start + 1
    return True


def _block_rule(state: StateInline, silent: bool) -> bool:
    found = _BLOCK.match(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        token = state.push("block_name", "", 0)
        token.content, token.info = found[0], found[1]
    state.pos = found.end()
    return True


def paired(tokens: list[Token]) -> Iterator[Token]:
    """Yield the tokens, each directive as what it is: an opening, a closing, or (unchanged) plain text.

    `meta["closes"]` of a closing one is the token that it closes.
    """
    scopes: list[list[Token]] = [[]]
    for token in tokens:
        parts = scopes[-1]
        if token.type == "directive" and token.info:
            known = token.info in NAMES
            one = _copy(token, "directive_open") if known else token
            parts.append(one)
            yield one
        elif token.type == "directive" and parts:
            yield _closing(parts.pop(), token)
        elif token.nesting == -1 and len(scopes) > 1:
            yield from _left_open(scopes.pop())
            yield token
        else:
            if token.nesting == 1:
                scopes.append([])
            yield token
    yield from _left_open(scopes[0])


def _left_open(parts: list[Token]) -> Iterator[Token]:
    for part in reversed(parts):
        part.meta["unclosed"] = True
        if part.type == "directive_open":
            yield _closing(part, part)


def _closing(part: Token, line: Token) -> Token:
    closing = _copy(line, "directive_close" if part.type == "directive_open" else "directive")
    closing.info, closing.meta = part.info, {"closes": part}
    return closing


def _copy(token: Token, kind: str) -> Token:
    return Token(kind, "", 0, content=token.content, info=token.info, map=token.map, block=True)


_TAGS: Final = {"hint": "details", "teacher": "aside"}


def _opening(token: Token, language: Language) -> list[Token]:
    tag = _TAGS[token.info]
    opening = [_element("open", tag, {"class": token.info})]
    if token.info == "hint":
        opening += [_element("open", "summary"), _text(HINT[language]), _element("close", "summary")]
    return opening


def _element(
    end: Literal["open", "close"], tag: str, attrs: dict[str, str | int | float] | None = None
) -> Token:
    block = tag in ("details", "aside", "p")
    return Token(f"{tag}_{end}", tag, 1 if end == "open" else -1, attrs=attrs or {}, block=block)


def _text(words: str) -> Token:
    return Token("inline", "", 0, content=words, children=[Token("text", "", 0, content=words)], block=True)


def _plain(words: str) -> list[Token]:
    return [_element("open", "p"), _text(words), _element("close", "p")]


def _named(children: list[Token] | None, language: Language) -> list[Token] | None:
    """Put the names of blocks in place; an unknown one stays as it was typed."""
    if children is None:
        return None
    named = list[Token]()
    for child in children:
        child.children = _named(child.children, language)
        name = block_name(child.info, language) if child.type == "block_name" else None
        if name is not None:
            attrs: dict[str, str | int | float] = {"class": "block", "data-block": child.info}
            words = Token("text", "", 0, content=name)
            named += [_element("open", "span", attrs), words, _element("close", "span")]
        else:
            child.type = "text" if child.type == "block_name" else child.type
            named.append(child)
    return named


def _names_in(child: Token) -> list[str]:
    if child.type == "block_name":
        return [child.info]
    return [name for inner in child.children or () for name in _names_in(inner)]

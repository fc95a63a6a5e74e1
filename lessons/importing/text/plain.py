"""Plain text as Markdown that shows it unchanged, and Markdown as the plain text in it."""

import re
from typing import Final

from markdown_it import MarkdownIt

from lessons.language import seen

_SIGNS: Final = re.compile(r"([\\`*_\[\]<>|{}~])|&(?=[#a-zA-Z])")
_LINE_START: Final = re.compile(r"^[ \t]*(?=[#+=:-])|^[ \t]*(\d{1,9})(?=[.)](\s|$))")
_PARSER: Final = MarkdownIt("commonmark", {"html": True})


def escaped(text: str) -> str:
    """Return Markdown that shows a text as it is written; line ends stay line ends."""
    return "\n".join(_escaped_line(line) for line in text.split("\n"))


def _escaped_line(line: str) -> str:
    line = _SIGNS.sub(lambda match: "\\" + match[0], line.strip())
    match = _LINE_START.match(line)
    if match is None:
        return line
    return f"{line[: match.end()]}\\{line[match.end() :]}"


def plain(markdown: str) -> str:
    """Return the words of a text on one line, without emphasis, tags and targets."""
    words = list[str]()
    for block in _PARSER.parse(markdown):
        if block.type in ("fence", "code_block"):
            words.append(block.content)
        for token in block.children or ():
            if token.type in ("softbreak", "hardbreak"):
                words.append(" ")
            elif token.type != "html_inline":
                words.append(token.content)
        words.append(" ")
    return seen(" ".join("".join(words).split()))

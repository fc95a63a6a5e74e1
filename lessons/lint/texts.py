"""Texts: what would not be shown as its author means it, or leads nowhere."""

from collections.abc import Iterator

from lessons.lint.finding import Finding
from lessons.markdown import blocks_of, directives_of, first_raw_html, references_of
from lessons.pack import Pack


def check(pack: Pack) -> Iterator[Finding]:
    """Yield findings about each Markdown file, pupils' and teacher's."""
    for path, data in pack.files.items():
        if path.endswith(".md"):
            text = data.decode()
            line = first_raw_html(text)
            if line is not None:
                yield Finding(path=path, place=f"line {line}", reason="raw_html")
            yield from _references(pack, path, text)
            yield from _directives(path, text)


def _references(pack: Pack, path: str, text: str) -> Iterator[Finding]:
    for one in references_of(text):
        place = f"line {one.line}"
        if one.kind == "link" and path.startswith("lessons/"):
            yield Finding(path=path, place=place, reason="link_leads_nowhere", about=one.target)
        if one.kind == "picture" and not (one.target.startswith("media/") and one.target in pack.files):
            yield Finding(path=path, place=place, reason="picture_missing", about=one.target)
        if one.kind == "picture" and not one.words.strip():
            yield Finding(path=path, place=place, reason="picture_without_words", about=one.target)


def _directives(path: str, text: str) -> Iterator[Finding]:
    for directive in directives_of(text):
        place = f"line {directive.line}"
        if not directive.known:
            yield Finding(path=path, place=place, reason="directive_unknown", about=directive.name)
        elif not directive.closed:
            yield Finding(path=path, place=place, reason="directive_open", about=directive.name)
    for block in blocks_of(text):
        if not block.known:
            yield Finding(path=path, place=f"line {block.line}", reason="block_unknown", about=block.id)

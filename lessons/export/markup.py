"""A tree of elements, made by hand or from rendered Markdown, written as HTML or as XML."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Final
from xml.sax.saxutils import escape

from lessons.markdown import visible

VOID: Final = frozenset({"br", "hr", "img", "input", "link", "meta", "col"})
"""What HTML never closes; everything else it must close."""
MAX_DEPTH: Final = 100
"""What stands deeper stands beside; only hostile texts have it."""


@dataclass(frozen=True)
class Element:
    """An element with its attributes in order; text among the children is not escaped yet."""

    tag: str
    attributes: Mapping[str, str]
    children: tuple[Element | str, ...]

    def all(self) -> Iterator[Element]:
        """Yield this element and everything in it."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.all()

    def text(self) -> str:
        """Return the text in it, without marks."""
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)


def element(tag: str, *children: Element | str, **attributes: str | None) -> Element:
    """Return an element; an attribute that is None is left out; `class_` and `data_x` are as in HTML."""
    kept = {
        name.rstrip("_").replace("_", "-"): value for name, value in attributes.items() if value is not None
    }
    return Element(tag, kept, children)


def parse(fragment: str) -> Element:
    """Return the one element that a rendered text is (lessons/markdown.py); it is well-formed."""
    reader = _Reader()
    reader.feed(fragment)
    reader.close()
    (root,) = (one for one in reader.open[0][2] if isinstance(one, Element))
    return root


def changed(node: Element, change: Callable[[Element], Element | None]) -> Element:
    """Return the tree with every element changed, from the inside out; None takes it away."""
    children = list[Element | str]()
    for child in node.children:
        new = child if isinstance(child, str) else change(changed(child, change))
        children += [] if new is None else [new]
    return Element(node.tag, node.attributes, tuple(children))


def to_html(node: Element | str) -> str:
    """Return HTML; style and script hold nothing that would end them."""
    if isinstance(node, str):
        return escape(visible(node))
    inner = "".join(node.children) if node.tag in ("style", "script") else None  # type: ignore[arg-type]
    if node.tag in VOID:
        return _start(node, ">")
    body = "".join(map(to_html, node.children)) if inner is None else inner
    return f"{_start(node, '>')}{body}</{node.tag}>"


def to_xml(node: Element | str) -> str:
    """Return well-formed XML; elements without children are closed at once."""
    if isinstance(node, str):
        return escape(visible(node))
    if not node.children:
        return _start(node, "/>")
    return f"{_start(node, '>')}{''.join(map(to_xml, node.children))}</{node.tag}>"


def _start(node: Element, end: str) -> str:
    attributes = "".join(
        f' {name}="{escape(visible(value), {chr(34): "&quot;", chr(10): "&#10;"})}"'
        for name, value in node.attributes.items()
    )
    return f"<{node.tag}{attributes}{end}"


class _Reader(HTMLParser):
    """Builds the tree of a fragment whose elements are all closed, but the void ones."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, str], list[Element | str]]] = [("", {}, [])]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag in VOID:
            self.open[-1][2].append(Element(tag, attributes, ()))
        elif len(self.open) > MAX_DEPTH:
            self.open.append((tag, attributes, self.open[-1][2]))
        else:
            self.open.append((tag, attributes, []))

    def handle_endtag(self, tag: str) -> None:
        name, attributes, children = self.open.pop()
        assert name == tag, f"<{name}> is closed by </{tag}>"
        if children is not self.open[-1][2]:
            self.open[-1][2].append(Element(tag, attributes, tuple(children)))

    def handle_data(self, data: str) -> None:
        self.open[-1][2].append(data)

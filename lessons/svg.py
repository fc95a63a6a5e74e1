"""Pictures as SVG: allowed to draw, not to act or to fetch."""

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote
from xml.etree import ElementTree

MAX_SVG_BYTES: Final = 80_000
MAX_DRAWN: Final = 20_000
"""Elements, those counted again that `use` repeats: eight `use` of eight `use` … cost a tablet its memory."""
MAX_DEPTH: Final = 60
_NAMESPACE: Final = "{http://www.w3.org/2000/svg}"
_ELEMENTS: Final = frozenset(
    {
        *("svg", "g", "defs", "use", "symbol", "clipPath", "title", "desc"),
        *("path", "rect", "circle", "ellipse", "line", "polyline", "polygon"),
        *("linearGradient", "radialGradient", "stop"),
    }
)

_LOCAL: Final = re.compile(r"\(#([^)]*)")
_DECLARATION: Final = re.compile(rb"<\?xml\b(?![^>]*encoding=[\"'](?i:utf-8)[\"'])[^>]*encoding")
_LOADING: Final = ("image", "-set", "src", "cross-fade", "element", "paint")
"""CSS functions of pictures, by how their names end."""


def fault(data: bytes) -> str | None:
    """Return why a picture is not acceptable as a stable code, or None when it is.

    Only drawing elements pass; no script, style, text, foreign content, event handler, or reference that
    leaves the file. Document types are refused before parsing, so that entities can't grow.
    """
    if len(data) > MAX_SVG_BYTES:
        return "picture_too_large"
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data or b"<?xml-stylesheet" in data or b"\0" in data:
        return "picture_active"
    if _DECLARATION.search(data):
        return "picture_unreadable"  # a browser would read other letters than this parser
    try:
        root = ElementTree.fromstring(data.decode())  # noqa: S314 - no document type reaches the parser
    except (ElementTree.ParseError, UnicodeDecodeError, ValueError):
        return "picture_unreadable"
    if root.tag != f"{_NAMESPACE}svg" or not all(map(_is_passive, root.iter())):
        return "picture_active"
    return "picture_too_large" if _is_too_deep(root) or _drawn(root) > MAX_DRAWN else None


def _is_passive(element: ElementTree.Element) -> bool:
    if element.tag.removeprefix(_NAMESPACE) not in _ELEMENTS:
        return False
    for attribute, value in element.attrib.items():
        plain = attribute.rpartition("}")[2].lower()
        if plain.startswith("on") or plain in ("style", "base"):
            return False
        if plain in ("href", "src") and not value.startswith("#"):
            return False
        if "\\" in value or ("(" in value and _fetches(value.lower())):
            return False
    return True


def _fetches(value: str) -> bool:
    """Tell whether a value may load something: any `url(` that leaves the file, and functions of pictures."""
    before, *others = value.split("(")
    for after in others:
        if before.endswith(_LOADING) or (before.endswith("url") and not after.startswith("#")):
            return True
        before = after
    return False


def _is_too_deep(root: ElementTree.Element) -> bool:
    level = [root]
    for _ in range(MAX_DEPTH):
        level = [part for element in level for part in element]
        if not level:
            return False
    return True


def _drawn(root: ElementTree.Element) -> int:
    """Return how many elements are drawn; more than `MAX_DRAWN` where it nests too deep or never ends."""
    by_id: dict[str, list[ElementTree.Element]] = {}
    targets: dict[ElementTree.Element, list[str]] = {}
    elements = list(root.iter())
    for element in elements:
        if element.attrib:
            if "id" in element.attrib:
                by_id.setdefault(element.attrib["id"], []).append(element)
            targets[element] = list(_targets(element))
    if not any(targets.values()):
        return len(elements)
    counted: dict[ElementTree.Element | str, int] = {}

    def count(one: ElementTree.Element | str, depth: int) -> int:
        """Of an element, or of all that have an id."""
        if depth > MAX_DEPTH:
            return MAX_DRAWN + 1
        if one not in counted:
            counted[one] = MAX_DRAWN + 1  # what it stays when it repeats itself
            parts = by_id.get(one, []) if isinstance(one, str) else [*one, *targets.get(one, ())]
            deeper = depth if isinstance(one, str) else depth + 1
            total = sum(count(part, deeper) for part in parts) + (not isinstance(one, str))
            counted[one] = min(total, MAX_DRAWN + 1)
        return counted[one]

    return count(root, 0)


def _targets(element: ElementTree.Element) -> Iterator[str]:
    """Yield each id that drawing this element draws too: what a `use` repeats, what clips it, its colours.

    Browsers differ in which of two references or of two equal ids they take: all of them count.
    """
    for name, value in element.attrib.items():
        if name.endswith("href"):
            yield unquote(value[1:])
        elif "(#" in value:
            yield from (unquote(one.strip("\"' \t\r\n")) for one in _LOCAL.findall(value))

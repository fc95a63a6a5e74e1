"""Pictures as SVG: allowed to draw, not to act or to fetch."""

from typing import Final
from xml.etree import ElementTree

MAX_SVG_BYTES: Final = 80_000
_NAMESPACE: Final = "{http://www.w3.org/2000/svg}"
_ELEMENTS: Final = frozenset(
    {
        *("svg", "g", "defs", "use", "symbol", "clipPath", "title", "desc"),
        *("path", "rect", "circle", "ellipse", "line", "polyline", "polygon"),
        *("linearGradient", "radialGradient", "stop"),
    }
)


def fault(data: bytes) -> str | None:
    """Return why a picture is not acceptable as a stable code, or None when it is.

    Only drawing elements pass; no script, style, text, foreign content, event handler, or reference that
    leaves the file. Document types are refused before parsing, so that entities can't grow.
    """
    if len(data) > MAX_SVG_BYTES:
        return "picture_too_large"
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data or b"<?xml-stylesheet" in data or b"\0" in data:
        return "picture_active"
    try:
        root = ElementTree.fromstring(data.decode())  # noqa: S314 - no document type reaches the parser
    except (ElementTree.ParseError, UnicodeDecodeError, ValueError):
        return "picture_unreadable"
    if root.tag != f"{_NAMESPACE}svg" or not all(_is_passive(element) for element in root.iter()):
        return "picture_active"
    return None


def _is_passive(element: ElementTree.Element) -> bool:
    if element.tag.removeprefix(_NAMESPACE) not in _ELEMENTS:
        return False
    for attribute, value in element.attrib.items():
        plain = attribute.rpartition("}")[2].lower()
        if plain.startswith("on") or plain == "style":
            return False
        if plain in ("href", "src") and not value.startswith("#"):
            return False
        if "url(" in value.lower() and not value.lower().startswith("url(#"):
            return False
    return True

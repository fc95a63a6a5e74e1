"""Text of a question as QTI 2.1 knows it: an older XHTML without direction, figures and parts to unfold."""

from typing import Final

from lessons.export.markup import Element, changed, element

_TAGS: Final = {"aside": "div", "figure": "div", "figcaption": "div", "section": "div"}
_KEPT: Final[tuple[str, ...]] = ("id", "class", "src", "alt", "scope", "xml:lang")
FOLDER_UP: Final = "../"
"""From a question in items/ to the pictures in media/."""


def body(*nodes: Element | str) -> Element:
    """Return itemBody."""
    return element("itemBody", *(one for one in map(translated, nodes) if one is not None))


def translated(node: Element | str) -> Element | str | None:
    """Return the node in QTI's words; None for a hint, which has no place in a test."""
    if isinstance(node, str):
        return node
    return _translated(changed(node, _translated))


def _translated(one: Element) -> Element | None:
    if one.tag == "details":
        return None
    attributes = dict(one.attributes)
    if "lang" in attributes:
        attributes["xml:lang"] = attributes["lang"]
    if "dir" in attributes:
        attributes["class"] = f"{attributes.get('class', '')} {attributes['dir']}".strip()
    if one.tag == "img" and not attributes["src"].startswith(FOLDER_UP):
        attributes["src"] = FOLDER_UP + attributes["src"]
    if one.tag in QTI_TAGS:
        return Element(one.tag, one.attributes, one.children)
    kept = {name: attributes[name] for name in _KEPT if name in attributes}
    return Element(_TAGS.get(one.tag, one.tag), kept, one.children)


QTI_TAGS: Final = frozenset(
    {
        *("choiceInteraction", "orderInteraction", "matchInteraction", "textEntryInteraction"),
        *("extendedTextInteraction", "inlineChoiceInteraction", "inlineChoice", "prompt"),
        *("simpleChoice", "simpleMatchSet", "simpleAssociableChoice"),
    }
)
"""What has attributes of its own."""

"""GIFT's backslashes: a sign behind one means only itself. They are hidden before and shown after parsing."""

from typing import Final

_SHOWN: Final = {
    "\\\\": "\\",
    "\\:": ":",
    "\\#": "#",
    "\\=": "=",
    "\\{": "{",
    "\\}": "}",
    "\\~": "~",
    "\\n": "\n",
}
_FIRST: Final = 0xE000
"""The first of Unicode's private signs; a text of people has none of them."""
_HIDDEN: Final = {escape: chr(_FIRST + number) for number, escape in enumerate(_SHOWN)}
_BACK: Final = {ord(_HIDDEN[escape]): sign for escape, sign in _SHOWN.items()}
_PRIVATE: Final = dict.fromkeys(range(_FIRST, _FIRST + len(_SHOWN)), "\ufffd")


def hide(text: str) -> str:
    """Return a text in which escaped signs can't be taken for marks; other backslashes stay what they are."""
    parts, start = list[str](), 0
    text = text.translate(_PRIVATE)
    while (found := text.find("\\", start)) >= 0:
        hidden = _HIDDEN.get(text[found : found + 2])
        parts += [text[start:found], "\\" if hidden is None else hidden]
        start = found + (1 if hidden is None else 2)
    return "".join((*parts, text[start:]))


def show(text: str) -> str:
    """Return a text with the signs that `hide` hid."""
    return text.translate(_BACK)

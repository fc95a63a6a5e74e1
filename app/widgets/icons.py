"""Icons are SVG text in one ink; another colour is a substitution, a mirror is a list."""

from typing import Final

INK: Final = "#1d2433"
MIRRORED: Final = frozenset({"back", "forward", "send", "undo", "message", "silent", "late"})
"""Icons with a direction of reading. Clocks, play and step-forward are not among them (LOOK)."""


def recoloured(source: str, colour: str) -> str:
    """Return an icon's SVG text in another colour (#rrggbb)."""
    return source.replace(INK, colour)

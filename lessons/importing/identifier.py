"""Ids made from titles."""

import re
import unicodedata
from collections.abc import Container
from typing import Final

MAX_LENGTH: Final = 48


def identifier(title: str, otherwise: str, taken: Container[str] = ()) -> str:
    """Return a title as an id, `otherwise` when it has too few Latin letters; numbered while it is taken."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    joined = re.sub("[^a-z0-9]+", "-", plain)[:MAX_LENGTH].strip("-")
    first = joined if len(re.sub("[^a-z]", "", joined)) >= 2 else otherwise
    found, number = first, 2
    while found in taken:
        found, number = f"{first}-{number}", number + 1
    return found

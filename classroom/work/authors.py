"""Who may have made something together: one to three pupils, nobody twice."""

from collections.abc import Sequence
from typing import Final

MOST_AUTHORS: Final = 3
"""As many as can sit at one tablet."""


def are_authors(pupils: Sequence[str]) -> bool:
    """Return whether so many pupils can have made it, and none is named twice."""
    return 1 <= len(pupils) <= MOST_AUTHORS and len(set(pupils)) == len(pupils)

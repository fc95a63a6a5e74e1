"""Three pictures in order, by which a pupil who can't read shows who they are."""

import secrets
from typing import Final

from classroom.link.messages import SECRET_PICTURES

DOZEN: Final = (
    *("bee", "elephant", "crab", "rabbit"),
    *("frog", "camel", "butterfly", "penguin"),
    *("whale", "lion", "flamingo", "turtle"),
)
"""Twelve of the 32, in rows of four: a colour and an outline of its own each, and no two alike side by side.
Twelve are as many as five-year-olds find their way among (kolibri #14021). Never reorder them."""


def new_secret() -> tuple[str, ...]:
    """Return three different pictures in their order: one among 1,320."""
    left = list(DOZEN)
    return tuple(left.pop(secrets.randbelow(len(left))) for _ in range(SECRET_PICTURES))

"""A tablet's words as one line of the teacher's screen."""

import re
from typing import Final

_UNSEEN: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e]+")
"""Control characters, line ends, and what turns the direction of all that follows."""


def one_line(text: str) -> str:
    """Return a text as one line that can't disturb the screen around it."""
    return _UNSEEN.sub(" ", text).strip()

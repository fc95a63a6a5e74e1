"""One thing the lint found."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "note"]


@dataclass(frozen=True, kw_only=True)
class Finding:
    """`reason` is a stable code; the command makes the sentence. `about` is what the sentence names.

    A finding that stands for many of its sort says how many: `count`.
    """

    path: str
    place: str
    reason: str
    about: str = ""
    count: int = 1
    severity: Severity = "error"

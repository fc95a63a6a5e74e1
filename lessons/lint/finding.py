"""One thing the lint found."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "note"]


@dataclass(frozen=True, kw_only=True)
class Finding:
    """`reason` is a stable code; the command makes the sentence. `about` is what the sentence names."""

    path: str
    place: str
    reason: str
    about: str = ""
    severity: Severity = "error"

"""A proposal for a mark; the mark itself is the teacher's."""

from dataclasses import dataclass
from typing import Literal

Basis = Literal["checked", "claimed"]


@dataclass(frozen=True, kw_only=True)
class Score:
    """What an answer earns. `basis` is "claimed" when only the tablet's own verdict is known."""

    score: float
    maximum: float
    passed: bool
    basis: Basis = "checked"

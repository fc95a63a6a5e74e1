"""A proposal for a mark; the mark itself is the teacher's."""

from dataclasses import dataclass
from typing import Literal

Basis = Literal["checked", "claimed", "teacher"]


@dataclass(frozen=True, kw_only=True)
class Score:
    """What an answer earns.

    `basis` is "claimed" when only the tablet's own verdict is known, and "teacher" when no machine can tell:
    then `score` is 0 until somebody marks, and `passed` says that something was handed in.
    """

    score: float
    maximum: float
    passed: bool
    basis: Basis = "checked"


def to_mark(*, handed_in: bool) -> Score:
    """Return the score of what only a teacher can mark: one point to give."""
    return Score(score=0, maximum=1, passed=handed_in, basis="teacher")

"""What the tablet says of a hand-in, for the list. Pure; whatever a tablet sent, this never raises."""

import json
from dataclasses import dataclass
from typing import Final

ONLY_LOOKED_AT: Final = ("read", "watch")
"""Kinds of steps that nobody marks, though a teacher may."""
HANDED_IN: Final = ("photo", "oral", "paper")
"""Kinds of steps of which a tablet can't say more than that something was handed in."""


@dataclass(frozen=True, kw_only=True)
class TabletClaim:
    """The mark is the teacher's. `kind` is "" for work that a list does not read, or nobody can."""

    kind: str
    passed: bool | None
    stars: int


def read_claim(content: bytes) -> TabletClaim:
    """Return what an artefact claims; one that can't be read claims nothing and has the kind ""."""
    try:
        said = json.loads(content)
    except (ValueError, RecursionError):
        return TabletClaim(kind="", passed=None, stars=0)
    if not isinstance(said, dict):
        return TabletClaim(kind="", passed=None, stars=0)
    kind, claim = said.get("kind"), said.get("claim")
    claim = claim if isinstance(claim, dict) else {}
    passed, stars = claim.get("passed"), claim.get("stars")
    return TabletClaim(
        kind=kind if isinstance(kind, str) else "",
        passed=passed if isinstance(passed, bool) else None,
        stars=stars if isinstance(stars, int) and not isinstance(stars, bool) else 0,
    )

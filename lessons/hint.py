"""Hints: help in three strengths that pupils ask for when they are stuck."""

from collections.abc import Collection, Sequence
from typing import Annotated, Final

from msgspec import Meta, Struct

from lessons.identifiers import Identifier
from lessons.language import Texts

STRENGTHS: Final = (1, 2, 3)
"""A nudge, the way, nearly the answer."""


class Hint(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One hint. Without `check` and `after` it is offered from the start; with both, both must be true."""

    id: Identifier
    strength: Annotated[int, Meta(ge=1, le=3)]
    """1 is a nudge, 2 the way, 3 nearly the answer."""
    texts: Texts
    check: Identifier | None = None
    """Offered when this check of the step failed."""
    after: Identifier | None = None
    """Offered once that hint was seen."""


Hints = Annotated[tuple[Hint, ...], Meta(max_length=6)]


def require_sound(hints: Sequence[Hint], checks: Collection[str] = ()) -> None:
    """Raise ValueError unless a step's hints can be offered one after the other.

    `checks` are the ids of the step's checks.
    """
    by_id = {hint.id: hint for hint in hints}
    if len(by_id) != len(hints):
        raise ValueError("two hints have the same id")
    for hint in hints:
        if hint.check is not None and hint.check not in checks:
            raise ValueError(f"hint `{hint.id}` waits for an unknown check `{hint.check}`")
        if hint.after is not None and hint.after not in by_id:
            raise ValueError(f"hint `{hint.id}` comes after an unknown hint `{hint.after}`")
    for hint in hints:
        _require_an_end(hint, by_id)
    for hint in hints:
        if hint.after is not None and by_id[hint.after].strength > hint.strength:
            raise ValueError(f"hint `{hint.id}` comes after a stronger one")
    strengths = [hint.strength for hint in hints]
    if strengths != sorted(strengths):
        raise ValueError("hints go from weak to strong")


def _require_an_end(hint: Hint, by_id: dict[str, Hint]) -> None:
    seen = {hint.id}
    while hint.after is not None:
        hint = by_id[hint.after]
        if hint.id in seen:
            raise ValueError(f"cyclic hints: `{hint.id}` waits for itself")
        seen.add(hint.id)

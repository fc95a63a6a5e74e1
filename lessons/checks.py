"""Checks: declarative conditions on facts, never code, each with a sentence for its failure.

The page judges by the same rules in TypeScript; tests/vectors/checks.json keeps the two alike.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

from msgspec import Meta

from lessons.condition import MAX_DEPTH, Condition, holds
from lessons.facts import Facts
from lessons.identifiers import Identifier
from lessons.language import Texts


class Check(Condition, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A condition with a sentence for its failure.

    A step is passed when every required check holds in every world. The stars of the checks that hold
    are earned only then, so that an idle robot that never crashed earns none.
    """

    id: Identifier
    stars: Annotated[int, Meta(ge=0, le=3)] = 0
    required: bool = True
    fail: Texts
    on: Literal["every-world", "shown-world"] = "every-world"
    """Where it must hold. The shown world is the first."""
    needs: Annotated[tuple[Identifier, ...], Meta(max_length=12)] = ()
    """Checks that must hold before this one is looked at: until then it neither fails nor holds."""


def require_sound(checks: Sequence[Check], known: Collection[str]) -> None:
    """Raise ValueError unless checks can be judged together; `known` are the facts they may speak of."""
    needs = {check.id: check.needs for check in checks}
    if len(needs) != len(checks):
        raise ValueError("two checks have the same id")
    for check in checks:
        if check.depth() > MAX_DEPTH:
            raise ValueError("a check nests too deep")
        for leaf in check.leaves():
            if leaf.fact not in known:
                raise ValueError(f"unknown fact `{leaf.fact}`")
        for needed in check.needs:
            if needed not in needs:
                raise ValueError(f"check `{check.id}` needs an unknown check `{needed}`")
    _require_an_order(needs)


def _require_an_order(needs: dict[str, tuple[str, ...]]) -> None:
    """Raise ValueError when a check needs itself, directly or by others."""
    left = dict(needs)
    while left:
        free = [check for check, needed in left.items() if not any(one in left for one in needed)]
        if not free:
            raise ValueError(f"cyclic needs: check `{next(iter(left))}` waits for itself")
        for check in free:
            del left[check]


@dataclass(frozen=True, kw_only=True)
class Failure:
    """The check that failed, and the first world (by index; 0 is the shown one) in which it did."""

    check: str
    world: int


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What the checks say about one program in all its worlds; failures in the checks' order."""

    passed: bool
    stars: int
    maximum: int
    failures: tuple[Failure, ...]
    held: frozenset[str]
    """The checks that hold, whether all is passed or not."""


def judge(checks: Sequence[Check], worlds: Sequence[Facts]) -> Verdict:
    """Judge a program by the facts of its run in each world, at least one.

    A check that waits for one that does not hold is no failure, but it does not hold either.
    """
    if not worlds:
        raise ValueError("a program is judged in at least one world")
    failed = {check.id: world for check in checks if (world := _first_failure(check, worlds)) is not None}
    held = _held(checks, failed)
    passed = all(check.id in held for check in checks if check.required)
    return Verdict(
        passed=passed,
        stars=sum(check.stars for check in checks if check.id in held) if passed else 0,
        maximum=sum(check.stars for check in checks),
        failures=tuple(
            Failure(check=check.id, world=failed[check.id])
            for check in checks
            if check.id in failed and held.issuperset(check.needs)
        ),
        held=frozenset(held),
    )


def _first_failure(check: Check, worlds: Sequence[Facts]) -> int | None:
    looked_at = worlds[:1] if check.on == "shown-world" else worlds
    return next((world for world, facts in enumerate(looked_at) if not holds(check, facts)), None)


def _held(checks: Sequence[Check], failed: Collection[str]) -> set[str]:
    """Return the checks that hold and whose needed ones all do."""
    held = {check.id for check in checks} - set(failed)
    for _ in checks:  # as often as the longest chain of needs
        held = {check.id for check in checks if check.id in held and held.issuperset(check.needs)}
    return held

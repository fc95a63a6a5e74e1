"""Conditions on facts: what a fact is compared with, and how conditions are joined.

The page has the same evaluator in TypeScript; tests/vectors/checks.json keeps the two alike.
"""

from collections.abc import Iterator
from typing import Any, Final, Literal

from msgspec import UNSET, Struct, UnsetType, field

from lessons.facts import Facts

Value = bool | int | float | str | list[bool | int | float | str | list[int | str]]
Operator = Literal["eq", "ne", "lt", "le", "gt", "ge", "in", "within"]

MAX_DEPTH: Final = 8
MAX_NUMBER: Final = 2**53 - 1
"""Beyond it the page's whole numbers are no longer ours."""


class Condition(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Either `fact`, `op` and `value`, or exactly one of `all`, `any` and `not`."""

    fact: str | UnsetType = UNSET
    op: Operator | UnsetType = UNSET
    value: Value | UnsetType = UNSET
    all: tuple["Condition", ...] | UnsetType = UNSET
    any: tuple["Condition", ...] | UnsetType = UNSET
    negated: "Condition | UnsetType" = field(default=UNSET, name="not")

    def __post_init__(self) -> None:
        """Raise ValueError unless the condition has exactly one form, and a value that fits it."""
        leaf = [part is not UNSET for part in (self.fact, self.op, self.value)]
        forms = [part is not UNSET for part in (self.all, self.any, self.negated)]
        if (True in leaf) != (False not in leaf) or sum(forms) + (True in leaf) != 1:
            raise ValueError("a condition is fact, op and value, or one of all, any, not")
        if self.op == "in" and not isinstance(self.value, list):
            raise ValueError("`in` needs a list")
        if self.op == "within" and not (
            isinstance(self.value, list) and len(self.value) == 2 and all(map(_is_number, self.value))
        ):
            raise ValueError("`within` needs the lowest and the highest number")
        if any(_is_number(one) and abs(one) > MAX_NUMBER for one in _flat(self.value)):
            raise ValueError("a number is too large")

    def leaves(self) -> Iterator["Condition"]:
        """Yield every condition on a fact, this one included, in writing order."""
        if self.fact is not UNSET:
            yield self
        for part in self._parts():
            yield from part.leaves()

    def depth(self) -> int:
        """Return how many conditions stand inside one another, at least 1."""
        return 1 + max((part.depth() for part in self._parts()), default=0)

    def _parts(self) -> tuple["Condition", ...]:
        for group in (self.all, self.any):
            if group is not UNSET:
                return group
        return () if self.negated is UNSET else (self.negated,)


def holds(condition: Condition, facts: Facts) -> bool:
    """Evaluate a condition. Any comparison with an absent fact is false, `ne` too.

    Values of different types are not equal, true is not 1, but 1 is 1.0; only numbers have an order.
    """
    if condition.all is not UNSET:
        return all(holds(part, facts) for part in condition.all)
    if condition.any is not UNSET:
        return any(holds(part, facts) for part in condition.any)
    if condition.negated is not UNSET:
        return not holds(condition.negated, facts)
    assert condition.fact is not UNSET and condition.op is not UNSET
    if condition.fact not in facts:
        return False
    return _compare(condition.op, facts[condition.fact], condition.value)


def _compare(op: Operator, fact: object, value: object) -> bool:
    match op:
        case "eq":
            return _same(fact, value)
        case "ne":
            return not _same(fact, value)
        case "in":
            return isinstance(value, list) and any(_same(fact, one) for one in value)
        case "within":
            assert isinstance(value, list)
            return _ordered(value[0], fact, or_equal=True) and _ordered(fact, value[1], or_equal=True)
        case "lt":
            return _ordered(fact, value, or_equal=False)
        case "le":
            return _ordered(fact, value, or_equal=True)
        case "gt":
            return _ordered(value, fact, or_equal=False)
        case "ge":
            return _ordered(value, fact, or_equal=True)


def _same(one: object, other: object) -> bool:
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return one == other
    return isinstance(one, str) and isinstance(other, str) and one == other


def _ordered(low: object, high: object, *, or_equal: bool) -> bool:
    if isinstance(low, bool) or isinstance(high, bool):
        return False
    if isinstance(low, (int, float)) and isinstance(high, (int, float)):
        return low <= high if or_equal else low < high
    return False


def _flat(value: object) -> Iterator[Any]:
    """Yield a value, or those in its lists."""
    if isinstance(value, list):
        for one in value:
            yield from _flat(one)
    else:
        yield value


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)

"""Hints can always be offered one after the other, from weak to strong."""

from typing import Any

import msgspec
import pytest

from lessons.hint import Hint, require_sound


def hints(*rows: tuple[str, int, str | None, str | None]) -> list[Hint]:
    texts: Any = {"fr": "Regarde le sol."}
    return [
        Hint(id=name, strength=strength, texts=texts, check=check, after=after)
        for name, strength, check, after in rows
    ]


def test_hints_follow_one_another() -> None:
    require_sound([])
    require_sound(
        hints(("look", 1, "gate", None), ("count", 2, None, "look"), ("almost", 3, "gate", "count")), ["gate"]
    )


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ([("a", 1, None, None), ("a", 2, None, None)], "same id"),
        ([("a", 1, "gate", None)], "unknown check `gate`"),
        ([("a", 1, None, "b")], "unknown hint `b`"),
        ([("a", 1, None, "a")], "cyclic hints"),
        ([("a", 1, None, "c"), ("b", 1, None, "a"), ("c", 1, None, "b")], "cyclic hints"),
        ([("a", 1, None, "b"), ("b", 3, None, None)], "after a stronger"),
        ([("a", 2, None, None), ("b", 1, None, None)], "from weak to strong"),
    ],
)
def test_hints_that_cannot_be_offered_are_refused(rows: list[Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        require_sound(hints(*rows))


@pytest.mark.parametrize("strength", [0, 4, 1.5, "2"])
def test_a_hint_has_one_of_three_strengths(strength: Any) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"id": "a", "strength": strength, "texts": {"fr": "x"}}, Hint)

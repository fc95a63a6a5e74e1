"""The same steps in two languages as one."""

from typing import Any

from lessons.importing.draft import DraftStep
from lessons.language import LANGUAGES


def merged(one: list[DraftStep], other: list[DraftStep]) -> list[DraftStep]:
    """Return the steps of `one` with the texts of `other` too; ValueError when they are of another shape."""
    if len(one) != len(other):
        raise ValueError("another number of steps")
    return [
        DraftStep(
            id=first.id,
            titles={**first.titles, **second.titles},
            texts={**first.texts, **second.texts},
            fields=_merged(first.fields, second.fields),
        )
        for first, second in zip(one, other, strict=True)
    ]


def _merged(one: Any, other: Any) -> Any:
    match one, other:
        case dict(), dict() if one and other and set(one) | set(other) <= set(LANGUAGES):
            return {**one, **other}
        case dict(), dict() if set(one) == set(other):
            return {key: _merged(value, other[key]) for key, value in one.items()}
        case list(), list() if len(one) == len(other):
            return [_merged(first, second) for first, second in zip(one, other, strict=True)]
        case _ if one == other:
            return one
        case _:
            raise ValueError("another shape")

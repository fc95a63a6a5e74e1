"""A rubric: the teacher's criteria, in words."""

from typing import Annotated, Final, Literal

from msgspec import Meta, Struct

from lessons.identifiers import Identifier
from lessons.language import Texts

RUBRIC: Final = "teacher/rubric.json"


class Level(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a teacher sees, and what it is worth."""

    score: Annotated[int, Meta(ge=0, le=20)]
    texts: Texts


class Criterion(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing to look at, from the least to the most."""

    id: Identifier
    titles: Texts
    levels: Annotated[tuple[Level, ...], Meta(min_length=2, max_length=6)]

    def __post_init__(self) -> None:
        """Raise ValueError unless the scores rise."""
        scores = [level.score for level in self.levels]
        if scores != sorted(set(scores)):
            raise ValueError("the scores of a criterion rise")


class Rubric(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All criteria of a pack."""

    format: Literal["tinmel-rubric/1"]
    criteria: Annotated[tuple[Criterion, ...], Meta(min_length=1, max_length=12)]

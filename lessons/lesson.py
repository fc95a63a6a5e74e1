"""A lesson: about forty minutes, made of steps."""

from typing import Annotated, Final, Literal

from msgspec import Meta, Struct

from lessons.identifiers import Identifier
from lessons.language import Texts
from lessons.steps.kinds import Step

MAX_STEPS: Final = 40
MAX_MINUTES: Final = 240


class Lesson(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file lessons/<id>/lesson.json."""

    format: Literal["tinmel-lesson/1"]
    id: Identifier
    titles: Texts
    minutes: Annotated[int, Meta(ge=1, le=MAX_MINUTES)]
    objectives: Annotated[tuple[Texts, ...], Meta(min_length=1, max_length=6)]
    steps: Annotated[tuple[Step, ...], Meta(min_length=1, max_length=MAX_STEPS)]

    def __post_init__(self) -> None:
        """Raise ValueError when two steps share an id; progress is keyed by it."""
        if len({step.id for step in self.steps}) != len(self.steps):
            raise ValueError("two steps have the same id")

    def step(self, step_id: str) -> Step | None:
        """Return the step, or None."""
        return next((step for step in self.steps if step.id == step_id), None)

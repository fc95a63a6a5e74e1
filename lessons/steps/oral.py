"""Oral: pupils say it, into the tablet or to the teacher."""

from typing import Annotated

from msgspec import Meta

from lessons.steps.answer import AnswerFields
from lessons.steps.captured import Note, Recording
from lessons.steps.score import Score, to_mark
from lessons.steps.step import StepFields


class OralStep(StepFields, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="oral"):
    """About so many minutes. Without `recording` it is said to the teacher and nothing is recorded."""

    minutes: Annotated[int, Meta(ge=1, le=10)] = 2
    recording: bool = True

    @property
    def is_the_teachers(self) -> bool:
        """Only the teacher hears what is said."""
        return True


class OralAnswer(AnswerFields, frozen=True, kw_only=True, tag="oral"):
    """A recording; None when it was said to the teacher."""

    audio: Recording | None = None
    note: Note = ""


def score(step: OralStep, answer: OralAnswer) -> Score:
    """The teacher listens. Raises ValueError for a recording where none was asked for."""
    if answer.audio is not None and not step.recording:
        raise ValueError("nothing is recorded in this step")
    return to_mark(handed_in=answer.audio is not None or answer.note.strip() != "" or answer.claim.passed)

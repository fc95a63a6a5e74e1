"""Paper: work in the notebook or on a printed sheet; a photo of it may come along."""

from typing import Annotated

from msgspec import Meta

from lessons.steps.answer import AnswerFields
from lessons.steps.captured import MAX_PHOTOS, Note, Photo
from lessons.steps.score import Score, to_mark
from lessons.steps.step import StepFields


class PaperStep(StepFields, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="paper"):
    """`sheet` says that the teacher has a sheet to print for it."""

    sheet: bool = True

    @property
    def is_the_teachers(self) -> bool:
        """Only the teacher sees what is written."""
        return True


class PaperAnswer(AnswerFields, frozen=True, kw_only=True, tag="paper"):
    """Whether it is done, and what can be seen of it."""

    done: bool
    photos: Annotated[tuple[Photo, ...], Meta(max_length=MAX_PHOTOS)] = ()
    note: Note = ""


def score(step: PaperStep, answer: PaperAnswer) -> Score:
    """The teacher looks at the paper."""
    return to_mark(handed_in=answer.done or bool(answer.photos) or answer.note.strip() != "")

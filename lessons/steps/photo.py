"""Photo: pupils show with the camera what they made."""

from typing import Annotated

from msgspec import Meta

from lessons.steps.answer import AnswerFields
from lessons.steps.captured import MAX_PHOTOS, Note, Photo
from lessons.steps.score import Score, to_mark
from lessons.steps.step import StepFields


class PhotoStep(StepFields, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="photo"):
    """`most` is how many photos may be handed in."""

    most: Annotated[int, Meta(ge=1, le=MAX_PHOTOS)] = 1

    @property
    def is_the_teachers(self) -> bool:
        """Only the teacher sees what is on it."""
        return True


class PhotoAnswer(AnswerFields, frozen=True, kw_only=True, tag="photo"):
    """The photos, and a word about them perhaps."""

    photos: Annotated[tuple[Photo, ...], Meta(min_length=1, max_length=MAX_PHOTOS)]
    note: Note = ""


def score(step: PhotoStep, answer: PhotoAnswer) -> Score:
    """The teacher looks at it. Raises ValueError for more photos than the step takes."""
    if len(answer.photos) > step.most:
        raise ValueError("more photos than the step takes")
    return to_mark(handed_in=True)

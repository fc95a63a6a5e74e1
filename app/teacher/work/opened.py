"""One hand-in, read whole: what was answered, its pictures, and the score that is proposed for it."""

from dataclasses import dataclass

from PySide6.QtGui import QImage

from app.teacher.packs import StepCard
from app.teacher.work.photo import decoded
from lessons.attempt import read_answer, score_answer
from lessons.errors import FileRejectedError
from lessons.steps.kinds import Answer
from lessons.steps.paper import PaperAnswer
from lessons.steps.photo import PhotoAnswer
from lessons.steps.score import Score


@dataclass(frozen=True, kw_only=True)
class OpenedWork:
    """What the teacher looks at. Frozen: it was made on another thread than the window's."""

    attempt: str
    answer: Answer | None = None
    """None for what is no answer to a step, or is damaged."""
    score: Score | None = None
    """None where none can be proposed: the step is unknown in this version, or this is no answer to it."""
    pictures: tuple[QImage | None, ...] = ()
    """The photos in their order; None for one that can't be shown."""


def read_opened(attempt: str, content: bytes, card: StepCard | None) -> OpenedWork:
    """Read an artefact and propose a score; `card` is the step in the very version that was answered.

    Runs programs and decodes pictures, so not on the GUI thread. Never raises, whatever a tablet sent.
    """
    try:
        answer = read_answer(content)
    except FileRejectedError:
        return OpenedWork(attempt=attempt)
    photos = answer.photos if isinstance(answer, PhotoAnswer | PaperAnswer) else ()
    return OpenedWork(
        attempt=attempt,
        answer=answer,
        score=_score(answer, card),
        pictures=tuple(map(decoded, photos)),
    )


def _score(answer: Answer, card: StepCard | None) -> Score | None:
    if card is None:
        return None
    try:
        return score_answer(card.step, answer, card.worlds)
    except FileRejectedError:
        return None

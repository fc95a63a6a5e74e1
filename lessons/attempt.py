"""From handed-in bytes to an answer and a proposed score."""

from collections.abc import Sequence

import msgspec

from lessons.errors import FileRejectedError
from lessons.pack import Pack
from lessons.steps.code import CodeStep
from lessons.steps.kinds import Answer, OtherKindError, Step, score
from lessons.steps.score import Score
from lessons.world import World


def read_answer(content: bytes) -> Answer:
    """Return the answer in an artefact; raises FileRejectedError when it is none."""
    try:
        return msgspec.json.decode(content, type=Answer)  # type: ignore[no-any-return]
    except msgspec.ValidationError as error:
        raise FileRejectedError("", str(error), "answer_shape") from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise FileRejectedError("", "", "answer_unreadable") from error


def score_attempt(pack: Pack, lesson_id: str, step_id: str, content: bytes) -> Score:
    """Propose a score for an artefact; the mark stays the teacher's.

    Raises NotFoundError for an unknown step, FileRejectedError for an artefact that is no answer to it.
    """
    step = pack.step(lesson_id, step_id)
    worlds = pack.worlds_of(step) if isinstance(step, CodeStep) else ()
    return score_answer(step, read_answer(content), worlds)


def score_answer(step: Step, answer: Answer, worlds: Sequence[World] = ()) -> Score:
    """Propose a score for an answer; `worlds` are a code step's. Raises FileRejectedError."""
    try:
        return score(step, answer, worlds)
    except OtherKindError as error:
        raise FileRejectedError("", "$.kind", "answer_of_other_kind") from error
    except ValueError as error:
        raise FileRejectedError("", str(error), "answer_does_not_fit") from error

"""Text: a word or a sentence to write; what is right the pack knows, or only the teacher does."""

from typing import Annotated

from msgspec import Meta

from lessons.language import BY_LANGUAGE, Language, Texts
from lessons.spelling import fold, near
from lessons.steps.answer import AnswerFields
from lessons.steps.score import Score, to_mark
from lessons.steps.step import StepFields

BLANK = " \t\r\n\u00a0\u202f"
"""What is nothing when it stands at an end. Named one by one: Python and JavaScript strip differently."""

Spelling = Annotated[str, Meta(min_length=1, max_length=200)]
Accepted = Annotated[
    dict[Language, Annotated[tuple[Spelling, ...], Meta(min_length=1, max_length=20)]],
    Meta(min_length=1, extra_json_schema=BY_LANGUAGE),
]
"""What is right, by language; any of them is right whatever language the pupils read."""


class TextStep(StepFields, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="text"):
    """Without `accepted` it is an open text: at least `min_length` characters, and the teacher marks it."""

    accepted: Accepted | None = None
    min_length: Annotated[int, Meta(ge=0, le=2000)] = 0
    strict_accents: bool = False
    """Whether é and e are two letters."""
    explain: Texts | None = None
    """Shown after the answer, right or wrong."""

    def __post_init__(self) -> None:
        """Raise ValueError when nothing could be accepted, or the explanation does not fit the question."""
        super().__post_init__()
        if (self.accepted is None) != (self.explain is None):
            raise ValueError("an explanation goes with accepted answers")
        require_words(self.accepted or {})

    @property
    def is_the_teachers(self) -> bool:
        """Without accepted answers only the teacher can tell."""
        return self.accepted is None

    def texts(self) -> dict[str, Texts]:
        """Return titles, hints and explanation."""
        explain = {} if self.explain is None else {"explain": self.explain}
        return {**super().texts(), **explain}


class TextAnswer(AnswerFields, frozen=True, kw_only=True, tag="text"):
    """What was written."""

    text: Annotated[str, Meta(max_length=4000)]


def score(step: TextStep, answer: TextAnswer) -> Score:
    """One point for an accepted spelling, half of one for a slip; an open text is the teacher's to mark."""
    if step.accepted is None:
        written = answer.text.strip(BLANK)
        return to_mark(handed_in=len(written) >= max(1, step.min_length))
    given = fold(answer.text, strict_accents=step.strict_accents)
    right = folded(step.accepted, strict_accents=step.strict_accents)
    if given in right:
        return Score(score=1, maximum=step.maximum, passed=True)
    slip = any(near(given, one) for one in right)
    return Score(score=0.5 if slip else 0, maximum=step.maximum, passed=False)


def folded(accepted: Accepted, *, strict_accents: bool = False) -> set[str]:
    """Return every accepted spelling, folded."""
    return {fold(one, strict_accents=strict_accents) for some in accepted.values() for one in some}


def require_words(accepted: Accepted) -> None:
    """Raise ValueError for an accepted spelling of which nothing is left."""
    if "" in folded(accepted):
        raise ValueError("an accepted spelling has no letter")

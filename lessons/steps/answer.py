"""What every answer has; an answer is the artefact a tablet hands in, as UTF-8 JSON."""

from typing import Annotated, Final, Literal

from msgspec import Meta, Struct

ATTEMPT_FORMAT: Final = "tinmel-attempt/1"


class Claim(Struct, frozen=True, kw_only=True):
    """The verdict of the tablet itself: feedback for the pupil, never the record."""

    passed: bool
    stars: Annotated[int, Meta(ge=0, le=100)] = 0


class AnswerFields(Struct, frozen=True, kw_only=True, tag_field="kind"):
    """The fields that all kinds share. Unknown fields are ignored: a newer page may say more."""

    format: Literal["tinmel-attempt/1"] = ATTEMPT_FORMAT
    claim: Claim

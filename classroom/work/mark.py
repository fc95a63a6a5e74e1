"""A mark and the feedback that returns it: append-only, always with an author."""

from dataclasses import dataclass

from classroom.work.attempt import StepKey


@dataclass(frozen=True, kw_only=True)
class Mark:
    """One judgement of one attempt. The newest counts; older ones stay. `attempt` is an attempt's id."""

    id: str
    attempt: str
    score: float
    maximum: float
    author: str
    """Who decided: the teacher's name. Automatic checks only propose (Law 09-08, art. 11 in spirit)."""
    reason: str
    given_ms: int


@dataclass(frozen=True, kw_only=True)
class ReturnedWork:
    """Feedback on an attempt, on its way to the pupils or seen by them. `score` may be absent."""

    id: str
    attempt: str
    at: StepKey
    score: float | None
    maximum: float | None
    comment: str
    returned_ms: int
    seen_ms: int | None = None

"""One piece of work handed in, as most tests need it."""

from pathlib import Path

from sqlalchemy.orm import Session

from classroom.store.recording import record_attempts
from classroom.work.attempt import Attempt, HandedIn, Kept


def record_attempt(session: Session, attempt: Attempt, content: bytes | Path) -> bool:
    """Keep one piece of work; True when it is new. Raises what `record_attempts` answers."""
    (answer,) = record_attempts(session, [HandedIn(attempt, content)])
    if not isinstance(answer, Kept):
        raise answer
    return answer.new

"""Reads hand-ins from the store; each function is one short job on the database's thread.

Tablets wait for their receipts meanwhile, hence pages: one takes about 25 ms with 8,000 attempts kept,
where everything at once took 500 to 900 ms.
"""

from collections.abc import Sequence
from typing import Final

from sqlalchemy.orm import Session

from app.teacher.work.answer import read_shown
from app.teacher.work.hand_in import HandIn
from classroom.store.hand_in_list import HandInList, ListedWork
from classroom.store.roster_store import RosterStore
from classroom.work.attempt import StepKey

PAGE: Final = 25


def load_page(session: Session, before: tuple[int, str] | None) -> list[HandIn]:
    """Return the newest page of hand-ins, or the one that came `before` this time and id."""
    return _named(session, HandInList(session).newest(PAGE, before))


def load_some(session: Session, attempt_ids: Sequence[str]) -> list[HandIn]:
    """Return these hand-ins as they are now."""
    return _named(session, HandInList(session).these(attempt_ids))


def count_unjudged(session: Session) -> dict[StepKey, int]:
    """Return how many hand-ins on each step have neither mark nor return."""
    return HandInList(session).unjudged()


def _named(session: Session, works: Sequence[ListedWork]) -> list[HandIn]:
    pupils = RosterStore(session).pupils_by_id({one for work in works for one in work.attempt.authors})
    return [
        HandIn(
            attempt=work.attempt,
            pupils=tuple(pupils[one] for one in work.attempt.authors if one in pupils),
            answer=read_shown(work.content or b""),
            number=work.number,
            mark=work.mark,
            returned=work.returned,
        )
        for work in works
    ]

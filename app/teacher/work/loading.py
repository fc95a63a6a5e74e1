"""Reads hand-ins from the store; each function is one job on the database's thread."""

from sqlalchemy.orm import Session

from app.teacher.work.answer import read_shown
from app.teacher.work.hand_in import HandIn, numbered
from classroom.errors import NotFoundError
from classroom.roster.pupil import Pupil
from classroom.store.mark_store import MarkStore
from classroom.store.roster_store import RosterStore
from classroom.store.work_store import WorkStore

MOST_SHOWN = 400
"""The newest; older ones are in the store and come with a search that a later issue brings."""


def load_hand_ins(session: Session) -> list[HandIn]:
    """Return the newest hand-ins, newest first."""
    work, marks, roster = WorkStore(session), MarkStore(session), RosterStore(session)
    attempts = work.attempts()
    numbers = numbered(attempts)
    newest = sorted(attempts, key=lambda one: (one.received_ms, one.id), reverse=True)[:MOST_SHOWN]
    returned = marks.returned([attempt.id for attempt in newest])
    pupils: dict[str, Pupil | None] = {}
    hand_ins = []
    for attempt in newest:
        given = marks.marks(attempt.id)
        hand_ins.append(
            HandIn(
                attempt=attempt,
                pupils=tuple(
                    found for one in attempt.authors if (found := _pupil(roster, pupils, one)) is not None
                ),
                answer=read_shown(work.content(attempt.id)),
                number=numbers[attempt.id],
                mark=given[-1] if given else None,
                returned=attempt.id in returned,
            )
        )
    return hand_ins


def _pupil(roster: RosterStore, known: dict[str, Pupil | None], pupil_id: str) -> Pupil | None:
    if pupil_id not in known:
        try:
            known[pupil_id] = roster.pupil(pupil_id)
        except NotFoundError:
            known[pupil_id] = None
    return known[pupil_id]

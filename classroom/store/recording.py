"""Transactions that write something and its ledger entry together, so that neither is without the other.

Each is one job: `database.submit(lambda session: record_mark(session, mark))`.
"""

import hashlib
from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy.orm import Session

from classroom.errors import RequestRefusedError, StoreError
from classroom.store.class_session_store import ClassSessionStore
from classroom.store.hand_in_store import HandInStore
from classroom.store.ledger_store import LedgerStore
from classroom.store.mark_store import MarkStore
from classroom.store.records.ledger import LedgerEntry
from classroom.store.records.lesson_hour import PresenceRecord
from classroom.work.attempt import Attempt, HandedIn, Kept
from classroom.work.mark import Mark, ReturnedWork


def record_attempts(
    session: Session, works: Sequence[HandedIn]
) -> list[Kept | RequestRefusedError | StoreError]:
    """Keep handed-in work; answers each as HandInStore.receive does."""
    answers = HandInStore(session).receive(works)
    new = [answer.attempt for answer in answers if isinstance(answer, Kept) and answer.new]
    LedgerStore(session).append_all([_attempt_entry(attempt) for attempt in new])
    return answers


def record_mark(session: Session, mark: Mark) -> None:
    """Append a mark. Raises NotFoundError when there is no such attempt."""
    MarkStore(session).add_mark(mark)
    body = {
        "attempt": mark.attempt,
        "score": mark.score,
        "maximum": mark.maximum,
        "author": mark.author,
        "reason": mark.reason,
        "given_ms": mark.given_ms,
    }
    _enter(session, mark.given_ms, "mark", mark.id, body)


def record_return(session: Session, returned: ReturnedWork) -> None:
    """Keep feedback on its way to the pupils. Raises NotFoundError when there is no such attempt."""
    MarkStore(session).return_work(returned)
    body = {
        "attempt": returned.attempt,
        "score": returned.score,
        "maximum": returned.maximum,
        "comment": returned.comment,
        "returned_ms": returned.returned_ms,
    }
    _enter(session, returned.returned_ms, "return", returned.id, body)


def record_presence(session: Session, presence: PresenceRecord) -> bool:
    """Keep that a pupil was at a tablet; False when the ledger says so already.

    For the moment when a pupil leaves a tablet or the class ends, not for every heartbeat (for that
    there is ClassSessionStore.record_presence): each growth is an entry of its own, whose item id is
    derived from what it says. Of several entries for the same pupil and tablet, the widest is true.
    """
    store = ClassSessionStore(session)
    kept = store.record_presence(presence)
    body = {
        "session": kept.session,
        "class": store.class_session(kept.session).class_id,
        "pupil": kept.pupil,
        "device": kept.device,
        "first_ms": kept.first_ms,
        "last_ms": kept.last_ms,
    }
    said = msgspec.json.encode(body, order="deterministic")
    item = hashlib.sha256(said).hexdigest()[:32]
    if LedgerStore(session).holds(item):
        return False
    _enter(session, kept.last_ms, "presence", item, body)
    return True


def _attempt_entry(attempt: Attempt) -> LedgerEntry:
    at = attempt.at
    body = {
        "at": {"pack": at.pack, "version": at.version, "lesson": at.lesson, "step": at.step},
        "authors": list(attempt.authors),
        "sha256": attempt.sha256,
        "size": attempt.size_bytes,
        "made_ms": attempt.made_ms,
        "received_ms": attempt.received_ms,
        "device": attempt.device,
        "session": attempt.session,
    }
    return LedgerEntry(at_ms=attempt.received_ms, kind="attempt", item=attempt.id, body=body)


def _enter(session: Session, at_ms: int, kind: str, item: str, body: dict[str, Any]) -> None:
    LedgerStore(session).append(LedgerEntry(at_ms=at_ms, kind=kind, item=item, body=body))

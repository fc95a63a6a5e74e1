"""What is recorded has its ledger entry, what is refused has none."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from classroom.errors import NotFoundError, RequestRefusedError
from classroom.store.class_session_store import ClassSessionStore
from classroom.store.database import Database
from classroom.store.ledger_store import LedgerStore
from classroom.store.mark_store import MarkStore
from classroom.store.recording import record_mark, record_presence, record_return
from classroom.store.records.ledger import LedgerEntry
from classroom.store.records.lesson_hour import PresenceRecord
from classroom.work.attempt import Attempt
from classroom.work.mark import Mark, ReturnedWork
from tests.classroom.recorded import record_attempt

Maker = Callable[..., tuple[Attempt, bytes]]

SEEN = PresenceRecord(session="5" * 32, pupil=f"{1:032x}", device="d" * 32, first_ms=100, last_ms=200)


def ledger(database: Database) -> list[LedgerEntry]:
    return database.submit(lambda s: LedgerStore(s).entries(1, 99)).result(5)


@pytest.fixture
def attempt(in_class: Database, make_attempt: Maker) -> Attempt:
    made, content = make_attempt()
    assert in_class.submit(lambda s: record_attempt(s, made, content)).result(5)
    return made


def test_an_attempt_s_entry_holds_all_that_a_batch_needs(in_class: Database, attempt: Attempt) -> None:
    (entry,) = ledger(in_class)
    assert (entry.sequence, entry.at_ms, entry.kind, entry.item) == (1, 2_001, "attempt", attempt.id)
    assert entry.body == {
        "at": {"pack": "robot-souk", "version": "1.0.0", "lesson": "first-steps", "step": "oranges"},
        "authors": list(attempt.authors),
        "sha256": attempt.sha256,
        "size": 2,
        "made_ms": 1_001,
        "received_ms": 2_001,
        "device": attempt.device,
        "session": attempt.session,
    }


def test_the_same_attempt_again_makes_no_second_entry(
    in_class: Database, attempt: Attempt, make_attempt: Maker
) -> None:
    _, content = make_attempt()
    assert not in_class.submit(lambda s: record_attempt(s, attempt, content)).result(5)
    assert len(ledger(in_class)) == 1


def test_a_refused_attempt_makes_no_entry(in_class: Database, attempt: Attempt, make_attempt: Maker) -> None:
    other, content = make_attempt(content=b"[]")
    with pytest.raises(RequestRefusedError):
        in_class.submit(lambda s: record_attempt(s, other, content)).result(5)
    assert [entry.item for entry in ledger(in_class)] == [attempt.id]


def test_a_mark_and_returned_work_have_entries(in_class: Database, attempt: Attempt) -> None:
    mark = Mark(
        id="a" * 32, attempt=attempt.id, score=7.5, maximum=10, author="Teacher", reason="", given_ms=50
    )
    back = ReturnedWork(
        id="b" * 32, attempt=attempt.id, at=attempt.at, score=7.5, maximum=10, comment="أحسنت", returned_ms=60
    )
    in_class.submit(lambda s: record_mark(s, mark)).result(5)
    in_class.submit(lambda s: record_return(s, back)).result(5)
    marked, returned = ledger(in_class)[1:]
    assert (marked.kind, marked.item, marked.at_ms) == ("mark", mark.id, 50)
    assert marked.body == {
        "attempt": attempt.id,
        "score": 7.5,
        "maximum": 10,
        "author": "Teacher",
        "reason": "",
        "given_ms": 50,
    }
    assert (returned.kind, returned.item, returned.at_ms) == ("return", back.id, 60)
    assert returned.body["comment"] == "أحسنت"
    assert in_class.submit(lambda s: MarkStore(s).marks(attempt.id)).result(5) == [mark]


def test_a_mark_of_nothing_makes_no_entry(in_class: Database) -> None:
    mark = Mark(id="a" * 32, attempt="f" * 32, score=1, maximum=1, author="T", reason="", given_ms=1)
    with pytest.raises(NotFoundError):
        in_class.submit(lambda s: record_mark(s, mark)).result(5)
    assert ledger(in_class) == []


def test_presence_makes_an_entry_only_when_it_says_something_new(in_class: Database) -> None:
    longer = replace(SEEN, last_ms=300)
    news = [
        in_class.submit(lambda s, seen=seen: record_presence(s, seen)).result(5)
        for seen in (SEEN, SEEN, longer, longer)
    ]
    assert news == [True, False, True, False]
    entries = ledger(in_class)
    assert [entry.body["last_ms"] for entry in entries] == [200, 300]
    assert entries[0].item != entries[1].item, "the same id always comes with the same body"
    assert entries[0].body["class"] == "c" * 32


def test_presence_kept_by_heartbeats_still_gets_its_entry(in_class: Database) -> None:
    in_class.submit(lambda s: ClassSessionStore(s).record_presence(SEEN)).result(5)
    in_class.submit(lambda s: record_presence(s, SEEN)).result(5)
    assert [entry.body["last_ms"] for entry in ledger(in_class)] == [200]

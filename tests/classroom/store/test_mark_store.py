"""Marks are appended and never changed; returned work waits until it is seen."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from classroom.errors import NotFoundError
from classroom.store.database import Database
from classroom.store.mark_store import MarkStore
from classroom.store.work_store import WorkStore
from classroom.work.attempt import Attempt
from classroom.work.mark import Mark, ReturnedWork
from tests.classroom.recorded import record_attempt

Maker = Callable[..., tuple[Attempt, bytes]]

PUPILS = tuple(f"{number:032x}" for number in range(1, 6))


@pytest.fixture
def attempt(in_class: Database, make_attempt: Maker) -> Attempt:
    made, content = make_attempt()
    in_class.submit(lambda s: record_attempt(s, made, content)).result(5)
    return made


def mark(attempt: Attempt, score: float = 6, given_ms: int = 10, **changes: object) -> Mark:
    fields: dict[str, object] = {
        "id": f"{given_ms:032x}",
        "attempt": attempt.id,
        "score": score,
        "maximum": 10,
        "author": "Teacher",
        "reason": "",
        "given_ms": given_ms,
    }
    return Mark(**(fields | changes))  # type: ignore[arg-type]


def returned(attempt: Attempt) -> ReturnedWork:
    return ReturnedWork(
        id="7" * 32,
        attempt=attempt.id,
        at=attempt.at,
        score=7.5,
        maximum=10.0,
        comment="أحسنت",
        returned_ms=20,
    )


def test_every_mark_stays_and_the_newest_comes_last(in_class: Database, attempt: Attempt) -> None:
    first, second = mark(attempt, 6, 10), mark(attempt, 7.5, 20, reason="A second look")
    for given in (second, first):
        in_class.submit(lambda s, given=given: MarkStore(s).add_mark(given)).result(5)
    assert in_class.submit(lambda s: MarkStore(s).marks(attempt.id)).result(5) == [first, second]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE mark SET score = 10",
        "DELETE FROM mark",
        "INSERT OR REPLACE INTO mark SELECT id, attempt_id, 10, maximum, author, reason, given_ms FROM mark",
    ],
)
def test_a_mark_can_not_be_changed_even_by_sql(in_class: Database, attempt: Attempt, sql: str) -> None:
    in_class.submit(lambda s: MarkStore(s).add_mark(mark(attempt))).result(5)
    with pytest.raises(IntegrityError, match="mark refuses"):
        in_class.submit(lambda s: s.execute(text(sql)).close()).result(5)
    assert in_class.submit(lambda s: MarkStore(s).marks(attempt.id)).result(5) == [mark(attempt)]


@pytest.mark.parametrize("changes", [{"score": 11}, {"score": -1}, {"maximum": 0}, {"author": ""}])
def test_a_mark_off_its_scale_or_without_an_author_is_refused(
    in_class: Database, attempt: Attempt, changes: dict[str, object]
) -> None:
    with pytest.raises(IntegrityError):
        in_class.submit(lambda s: MarkStore(s).add_mark(mark(attempt, **changes))).result(5)


def test_returned_work_waits_for_each_author_until_it_is_seen(in_class: Database, attempt: Attempt) -> None:
    work = returned(attempt)
    in_class.submit(lambda s: MarkStore(s).return_work(work)).result(5)
    waiting = {
        pupil: in_class.submit(lambda s, pupil=pupil: MarkStore(s).waiting_for([pupil])).result(5)
        for pupil in PUPILS
    }
    assert waiting == {pupil: [work] if pupil in attempt.authors else [] for pupil in PUPILS}
    for seen_ms in (30, 40):
        seen = in_class.submit(lambda s, ms=seen_ms: MarkStore(s).see(work.id, ms)).result(5)
        assert seen == replace(work, seen_ms=30)
    assert in_class.submit(lambda s: MarkStore(s).waiting_for(PUPILS)).result(5) == []


def test_returned_work_follows_the_authors_that_the_teacher_put_right(
    in_class: Database, attempt: Attempt
) -> None:
    work = returned(attempt)
    in_class.submit(lambda s: MarkStore(s).return_work(work)).result(5)
    in_class.submit(lambda s: WorkStore(s).reassign(attempt.id, PUPILS[4:], "Teacher", 25)).result(5)
    assert in_class.submit(lambda s: MarkStore(s).waiting_for(attempt.authors)).result(5) == []
    assert in_class.submit(lambda s: MarkStore(s).waiting_for(PUPILS[4:])).result(5) == [work]


def test_returned_work_is_known_before_and_after_it_was_seen(
    in_class: Database, attempt: Attempt, make_attempt: Maker
) -> None:
    other, content = make_attempt(id="e" * 32)
    in_class.submit(lambda s: record_attempt(s, other, content)).result(5)
    ids = [attempt.id, other.id, "f" * 32]
    assert in_class.submit(lambda s: MarkStore(s).returned(ids)).result(5) == set()
    work = returned(attempt)
    in_class.submit(lambda s: MarkStore(s).return_work(work)).result(5)
    in_class.submit(lambda s: MarkStore(s).return_work(replace(work, id="8" * 32))).result(5)
    assert in_class.submit(lambda s: MarkStore(s).returned(ids)).result(5) == {attempt.id}
    in_class.submit(lambda s: MarkStore(s).see(work.id, 30)).result(5)
    assert in_class.submit(lambda s: MarkStore(s).returned(ids)).result(5) == {attempt.id}
    assert in_class.submit(lambda s: MarkStore(s).returned([other.id])).result(5) == set()
    assert in_class.submit(lambda s: MarkStore(s).returned([])).result(5) == set()


def test_what_is_not_there_can_not_be_marked_returned_or_seen(in_class: Database, attempt: Attempt) -> None:
    gone = replace(attempt, id="f" * 32)
    for job in (
        lambda s: MarkStore(s).add_mark(mark(gone)),
        lambda s: MarkStore(s).return_work(returned(gone)),
        lambda s: MarkStore(s).see("f" * 32, 1),
    ):
        with pytest.raises(NotFoundError):
            in_class.submit(job).result(5)

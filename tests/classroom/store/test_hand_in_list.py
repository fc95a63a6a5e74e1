"""Handed-in work as a teacher looks at it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from sqlalchemy import event, update
from sqlalchemy.orm import Session

from classroom.store.database import Database
from classroom.store.hand_in_list import HandInList, ListedWork
from classroom.store.recording import record_attempts, record_mark, record_return
from classroom.store.tables.artefact import ArtefactRow
from classroom.work.attempt import Attempt, HandedIn
from classroom.work.mark import Mark, ReturnedWork

Maker = Callable[..., tuple[Attempt, bytes]]
PUPILS = tuple(f"{number:032x}" for number in range(1, 6))


@pytest.fixture
def keep(in_class: Database, make_attempt: Maker) -> Callable[..., Attempt]:
    def keep_one(number: int, content: bytes = b"{}", **changes: object) -> Attempt:
        attempt, data = make_attempt(number, content, **changes)
        in_class.submit(lambda s: record_attempts(s, [HandedIn(attempt, data)])).result(5)
        return attempt

    return keep_one


def newest(database: Database, *asked: object) -> list[ListedWork]:
    return database.submit(lambda s: HandInList(s).newest(*asked)).result(5)  # type: ignore[arg-type]


def mark(session: Session, attempt: Attempt, score: float, given_ms: int) -> None:
    given = Mark(
        id=f"{given_ms:032x}",
        attempt=attempt.id,
        score=score,
        maximum=10,
        author="Teacher",
        reason="",
        given_ms=given_ms,
    )
    record_mark(session, given)


def give_back(session: Session, attempt: Attempt) -> None:
    returned = ReturnedWork(
        id="7" * 32, attempt=attempt.id, at=attempt.at, score=None, maximum=None, comment="", returned_ms=9
    )
    record_return(session, returned)


def ids(works: Sequence[ListedWork]) -> list[int]:
    return [int(work.attempt.id, 16) for work in works]


def test_pages_follow_each_other_without_a_gap_even_in_one_millisecond(in_class, keep) -> None:
    for number in range(1, 8):
        keep(number, received_ms=2_000 + number // 4)
    pages: list[list[int]] = []
    before = None
    while page := newest(in_class, 3, before):
        pages.append(ids(page))
        before = (page[-1].attempt.received_ms, page[-1].attempt.id)
    assert pages == [[7, 6, 5], [4, 3, 2], [1]]


def test_each_comes_with_content_newest_mark_and_return(in_class, keep) -> None:
    plain, judged = keep(1, b'{"a": 1}'), keep(2, b'{"a": 2}')
    in_class.submit(lambda s: mark(s, judged, 4, 20)).result(5)
    in_class.submit(lambda s: mark(s, judged, 7, 30)).result(5)
    in_class.submit(lambda s: give_back(s, judged)).result(5)
    second, first = newest(in_class, 10)
    assert (first.attempt, first.content, first.mark, first.returned) == (plain, b'{"a": 1}', None, False)
    assert (second.attempt, second.content, second.returned) == (judged, b'{"a": 2}', True)
    assert second.mark is not None
    assert second.mark.score == 7


def test_hand_ins_of_the_same_pupils_are_numbered_whoever_drives(in_class, keep) -> None:
    a, b, c = PUPILS[:3]
    at = keep(1, authors=(a, b)).at
    keep(2, authors=(b, a), at=replace(at, version="2.0.0"))
    keep(3, authors=(a,))
    keep(4, authors=(a, b, c))
    keep(5, authors=(a, b), at=replace(at, step="bridge"))
    keep(6, authors=(a, b))
    assert {number: work.number for work in newest(in_class, 10) for number in ids([work])} == {
        1: 1, 2: 2, 3: 1, 4: 1, 5: 1, 6: 3,
    }  # fmt: skip


def test_damaged_content_keeps_no_other_from_being_shown(in_class, keep) -> None:
    damaged = keep(1, b'{"a": 1}')
    keep(2, b'{"a": 2}')
    spoil = update(ArtefactRow).where(ArtefactRow.sha256 == damaged.sha256).values(content=b'{"a": 9}')
    in_class.submit(lambda s: s.execute(spoil) and None).result(5)
    assert [work.content for work in newest(in_class, 10)] == [b'{"a": 2}', None]


def test_a_page_of_any_length_takes_the_same_few_queries(in_class, keep) -> None:
    for number in range(1, 31):
        keep(number, f'{{"a": {number}}}'.encode(), authors=(PUPILS[number % 5],))

    def count(session: Session, limit: int) -> int:
        asked: list[str] = []
        connection = session.connection()
        event.listen(connection, "before_cursor_execute", lambda *said: asked.append(said[2]))
        HandInList(session).newest(limit)
        return len(asked)

    assert [in_class.submit(lambda s, limit=limit: count(s, limit)).result(5) for limit in (1, 30)] == [9, 9]


def test_what_waits_for_a_judgement_is_counted_by_step(in_class, keep) -> None:
    first, second, third = keep(1), keep(2), keep(3)
    other = keep(4, at=replace(first.at, step="bridge"))
    in_class.submit(lambda s: mark(s, second, 4, 20)).result(5)
    in_class.submit(lambda s: give_back(s, third)).result(5)
    found = in_class.submit(lambda s: HandInList(s).unjudged()).result(5)
    assert found == {first.at: 1, other.at: 1}

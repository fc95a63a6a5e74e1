"""What a re-check found is appended and never changed, and what waits for one is known."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from classroom.errors import NotFoundError
from classroom.store.database import Database
from classroom.store.recheck_store import RecheckStore
from classroom.work.attempt import Attempt, StepKey
from classroom.work.recheck import CHECKER, Recheck
from tests.classroom.recorded import record_attempt

Maker = Callable[..., tuple[Attempt, bytes]]

ROBOT = StepKey(pack="robot-souk", version="1.0.0", lesson="first-steps", step="oranges")
OTHER = replace(ROBOT, step="gate")


@pytest.fixture
def attempts(in_class: Database, make_attempt: Maker) -> list[Attempt]:
    made = [make_attempt(1, b"1"), make_attempt(2, b"2"), make_attempt(3, b"3", at=OTHER)]
    for attempt, content in made:
        in_class.submit(lambda s, a=attempt, c=content: record_attempt(s, a, c)).result(5)
    return [attempt for attempt, _ in made]


def recheck(attempt: Attempt, checked_ms: int = 10, **changes: object) -> Recheck:
    fields: dict[str, object] = {
        "id": f"{checked_ms:032x}",
        "attempt": attempt.id,
        "engine": "v8",
        "passed": True,
        "stars": 3,
        "maximum": 3,
        "claim_agrees": True,
        "trace_agrees": False,
        "fault": "",
        "facts": '{"at":[1,2]}',
        "out": "42",
        "state": "",
        "checked_ms": checked_ms,
    }
    return Recheck(**(fields | changes))  # type: ignore[arg-type]


def add(database: Database, one: Recheck) -> None:
    database.submit(lambda s: RecheckStore(s).add(one)).result(5)


def waiting(database: Database, *, replayed: bool = False) -> list[str]:
    return list(
        database.submit(lambda s: RecheckStore(s).waiting([ROBOT, OTHER], replayed=replayed)).result(5)
    )


def test_the_newest_counts_and_comes_back_as_it_was(in_class: Database, attempts: list[Attempt]) -> None:
    first = recheck(attempts[0], 10, engine="none", passed=None, stars=0, fault="engine", claim_agrees=None)
    second = recheck(attempts[0], 20, out="مرحبا")
    for one in (second, first):
        add(in_class, one)
    ids = [attempt.id for attempt in attempts]
    assert in_class.submit(lambda s: RecheckStore(s).newest(ids)).result(5) == {attempts[0].id: second}


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE recheck SET passed = 0",
        "DELETE FROM recheck",
        "INSERT OR REPLACE INTO recheck SELECT * FROM recheck",
    ],
)
def test_it_can_not_be_changed_even_by_sql(in_class: Database, attempts: list[Attempt], sql: str) -> None:
    add(in_class, recheck(attempts[0]))
    with pytest.raises(IntegrityError, match="recheck refuses"):
        in_class.submit(lambda s: s.execute(text(sql)).close()).result(5)


@pytest.mark.parametrize(
    "changes",
    [{"stars": 4}, {"stars": -1}, {"engine": "luck"}, {"engine": "none"}, {"passed": None}],
)
def test_nonsense_is_refused(in_class: Database, attempts: list[Attempt], changes: dict[str, object]) -> None:
    with pytest.raises(IntegrityError):
        add(in_class, recheck(attempts[0], **changes))


def test_what_is_not_there_can_not_be_judged(in_class: Database, attempts: list[Attempt]) -> None:
    with pytest.raises(NotFoundError):
        add(in_class, recheck(replace(attempts[0], id="f" * 32)))


def test_work_waits_until_this_checker_has_judged_it(in_class: Database, attempts: list[Attempt]) -> None:
    first, second, third = (attempt.id for attempt in attempts)
    assert waiting(in_class) == [first, second, third]
    add(in_class, recheck(attempts[0], 10, checker=CHECKER - 1))
    assert waiting(in_class) == [first, second, third]
    add(in_class, recheck(attempts[0], 20))
    assert waiting(in_class) == [second, third]
    only = in_class.submit(lambda s: RecheckStore(s).waiting([OTHER], replayed=False)).result(5)
    assert list(only) == [third]


def test_what_was_only_replayed_waits_for_an_engine(in_class: Database, attempts: list[Attempt]) -> None:
    add(in_class, recheck(attempts[0], 10, engine="replay", trace_agrees=None))
    add(in_class, recheck(attempts[1], 11, engine="none", passed=None, stars=0, fault="engine"))
    add(in_class, recheck(attempts[2], 12, engine="none", passed=None, stars=0, fault="crashed"))
    assert waiting(in_class) == []
    assert waiting(in_class, replayed=True) == [attempts[0].id, attempts[1].id]
    add(in_class, recheck(attempts[0], 20))
    assert waiting(in_class, replayed=True) == [attempts[1].id]


def test_the_steps_that_have_waiting_work_are_told_once(in_class: Database, attempts: list[Attempt]) -> None:
    steps = in_class.submit(lambda s: RecheckStore(s).waiting_steps(replayed=False)).result(5)
    assert sorted(steps, key=lambda at: at.step) == [OTHER, ROBOT]
    add(in_class, recheck(attempts[2]))
    assert in_class.submit(lambda s: RecheckStore(s).waiting_steps(replayed=False)).result(5) == [ROBOT]

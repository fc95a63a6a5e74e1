"""The database's thread: what a future promises, and what a fault means."""

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, event, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from classroom.errors import StoreError
from classroom.store.database import Database

BIG = "x" * 200_000


def insert(device: str) -> Callable[[Session], str]:
    """Return a job that writes one row and returns its id."""

    def work(session: Session) -> str:
        session.execute(
            text("INSERT INTO device VALUES (:id, '', 'page', 1, 1)"),
            {"id": device},
        )
        return device

    return work


def devices(database: Database) -> list[str]:
    return database.submit(
        lambda session: list(session.execute(text("SELECT id FROM device ORDER BY id")).scalars())
    ).result(5)


@contextmanager
def held(database: Database) -> Iterator[None]:
    """Keep the database's thread busy, so that the jobs submitted meanwhile wait together."""
    entered, release = threading.Event(), threading.Event()

    def hold(_session: Session) -> None:
        entered.set()
        release.wait(5)

    holding = database.submit(hold)
    assert entered.wait(5)
    try:
        yield
    finally:
        release.set()
        holding.result(5)


@pytest.fixture
def commits() -> Iterator[list[object]]:
    seen: list[object] = []
    note = seen.append
    event.listen(Engine, "commit", note)
    yield seen
    event.remove(Engine, "commit", note)


def test_sqlite_is_set_up_for_durability(database: Database) -> None:
    names = ("journal_mode", "synchronous", "foreign_keys")
    assert database.submit(
        lambda session: [session.execute(text(f"PRAGMA {name}")).scalar_one() for name in names]
    ).result(5) == ["wal", 2, 1]


def test_a_future_resolves_only_after_the_commit(database: Database, tmp_path: Path) -> None:
    seen_by_another_program: list[int] = []

    def look(_future: Future[str]) -> None:
        with sqlite3.connect(tmp_path / "school.db") as other:
            seen_by_another_program.extend(row[0] for row in other.execute("SELECT count(*) FROM device"))
        other.close()

    with held(database):
        job = database.submit(insert("a"))
        job.add_done_callback(look)
    job.result(5)
    devices(database)
    assert seen_by_another_program == [1]


async def test_a_coroutine_waits_for_the_commit_and_hears_of_a_failure(database: Database) -> None:
    assert await database.run(insert("awaited")) == "awaited"
    assert devices(database) == ["awaited"]
    with pytest.raises(IntegrityError):
        await database.run(insert("awaited"))


def test_jobs_that_wait_together_share_one_commit(database: Database, commits: list[object]) -> None:
    with held(database):
        jobs = [database.submit(insert(f"{number:02}")) for number in range(20)]
        before = len(commits)
    assert [job.result(5) for job in jobs] == [f"{number:02}" for number in range(20)]
    assert len(commits) - before == 2, "one for the job that held the thread, one for all twenty"


def test_a_job_that_fails_rolls_back_alone(database: Database) -> None:
    def fail(session: Session) -> None:
        insert("lost")(session)
        raise LookupError("a fault of this job")

    with held(database):
        first = database.submit(insert("a"))
        failing = database.submit(fail)
        doubled = database.submit(insert("a"))
        last = database.submit(insert("b"))
    assert (first.result(5), last.result(5)) == ("a", "b")
    with pytest.raises(LookupError):
        failing.result(5)
    with pytest.raises(IntegrityError):
        doubled.result(5)
    assert devices(database) == ["a", "b"]


def test_a_commit_that_fails_fails_every_job_of_its_group(database: Database) -> None:
    def break_the_commit(session: Session) -> None:
        session.execute(text("PRAGMA defer_foreign_keys = ON"))
        session.execute(text("INSERT INTO class_level VALUES ('no such class', 0, '6APG')"))

    with held(database):
        innocent = database.submit(insert("a"))
        database.submit(break_the_commit)
    with pytest.raises(IntegrityError):
        innocent.result(5)
    assert devices(database) == [], "and the database goes on"
    assert database.submit(insert("b")).result(5) == "b"


def test_an_interrupt_inside_a_job_reaches_its_future_and_the_thread_goes_on(database: Database) -> None:
    def interrupted(session: Session) -> None:
        insert("lost")(session)
        raise KeyboardInterrupt

    job = database.submit(interrupted)
    with pytest.raises(KeyboardInterrupt):
        job.result(5)
    assert devices(database) == []


@pytest.mark.parametrize("fault", [SystemExit, KeyboardInterrupt, LookupError])
def test_a_callback_that_fails_does_not_stop_the_database(
    database: Database, fault: type[BaseException], caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_future: Future[str]) -> None:
        raise fault

    with held(database):
        job = database.submit(insert("a"))
        job.add_done_callback(fail)
        after = database.submit(insert("b"))
    assert (job.result(5), after.result(5)) == ("a", "b")
    assert devices(database) == ["a", "b"]
    assert caplog.records, "it is in the log"


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
def test_only_the_owner_may_read_the_files(database: Database, tmp_path: Path) -> None:
    new = Database(tmp_path / "new" / "school.db")
    new.start()
    new.submit(insert("a")).result(5)
    modes = {file.name: file.stat().st_mode & 0o077 for file in (tmp_path / "new").iterdir()}
    new.close()
    assert modes == {"school.db": 0, "school.db-wal": 0, "school.db-shm": 0}


def test_a_job_cancelled_while_it_waits_is_never_run(database: Database) -> None:
    with held(database):
        job = database.submit(insert("a"))
        assert job.cancel()
    with pytest.raises(CancelledError):
        job.result(5)
    assert devices(database) == []


def test_closing_finishes_what_was_submitted_and_takes_no_more(tmp_path: Path) -> None:
    database = Database(tmp_path / "school.db")
    database.start()
    jobs = [database.submit(insert(f"{number:03}")) for number in range(300)]
    database.close()
    assert all(job.done() and job.exception() is None for job in jobs)
    with pytest.raises(RuntimeError):
        database.submit(insert("late"))
    database.close()


def test_a_full_disk_is_said_and_keeps_what_was_there(database: Database) -> None:
    database.submit(insert("a")).result(5)

    def fill(session: Session) -> None:
        pages = session.execute(text("PRAGMA page_count")).scalar_one()
        session.execute(text(f"PRAGMA max_page_count = {pages + 2}"))

    database.submit(fill).result(5)
    with held(database):
        small = database.submit(insert("b"))
        big = database.submit(insert(BIG))
    with pytest.raises(StoreError) as refused:
        big.result(5)
    assert refused.value.reason == "disk_full"
    fault = small.exception(5)
    assert fault is None or (isinstance(fault, StoreError) and fault.reason == "disk_full")
    assert devices(database) == (["a", "b"] if fault is None else ["a"])
    database.submit(lambda session: session.execute(text("PRAGMA max_page_count = 100000")).all()).result(5)
    assert database.submit(insert(BIG)).result(5) == BIG, "once there is room again, it goes on"


def test_a_file_that_another_program_locks_is_said_and_works_again(
    database: Database, tmp_path: Path
) -> None:
    other = sqlite3.connect(tmp_path / "school.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError) as refused:
        database.submit(insert("a")).result(5)
    assert refused.value.reason == "locked"
    other.execute("ROLLBACK")
    other.close()
    assert database.submit(insert("a")).result(5) == "a"


def test_a_file_that_is_no_database_is_said_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "school.db"
    file.write_bytes(b"not a database at all. " * 500)
    before = file.read_bytes()
    assert _refusal(file) == "damaged"
    assert file.read_bytes() == before


def test_a_damaged_page_is_said_when_it_is_met(tmp_path: Path) -> None:
    file = tmp_path / "school.db"
    database = Database(file)
    database.start()
    for number in range(400):
        database.submit(insert(f"{number:0500}"))
    database.close()
    damaged = bytearray(file.read_bytes())
    damaged[len(damaged) // 2 :] = b"\xff" * (len(damaged) - len(damaged) // 2)
    file.write_bytes(damaged)

    database = Database(file)
    database.start()
    with pytest.raises(StoreError) as refused:
        devices(database)
    database.close()
    assert refused.value.reason == "damaged"


def test_a_database_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "school.db"
    with sqlite3.connect(file) as other:
        other.execute("CREATE TABLE recipe (name TEXT)")
    other.close()
    before = file.read_bytes()
    assert _refusal(file) == "foreign"
    assert file.read_bytes() == before


def test_a_place_that_can_not_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("in the way")
    assert _refusal(tmp_path / "a file" / "school.db") == "unwritable"


def test_jobs_submitted_before_a_failed_start_are_refused_too(tmp_path: Path) -> None:
    file = tmp_path / "school.db"
    file.write_bytes(b"not a database at all. " * 500)
    database = Database(file)
    job = database.submit(insert("a"))
    with pytest.raises(StoreError):
        database.start()
    with pytest.raises(StoreError):
        job.result(5)
    database.close()


def _refusal(file: Path) -> str:
    database = Database(file)
    with pytest.raises(StoreError) as refused:
        database.start()
    database.close()
    return refused.value.reason

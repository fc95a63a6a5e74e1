"""The database and its one thread: jobs go in, futures come out, and resolve only after the commit."""

import asyncio
import logging
import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeVar

from sqlalchemy import URL, Connection, Engine, make_url
from sqlalchemy.orm import Session

from classroom.errors import StoreError
from classroom.store.artefact_folder import ArtefactFolder
from classroom.store.engine import open_engine
from classroom.store.faults import store_fault
from classroom.store.migrating import bring_up_to_date

T = TypeVar("T")

_log = logging.getLogger(__name__)

_GROUP_LIMIT: Final = 128
"""Jobs in one transaction at the most, so that the first of them does not wait for ever for its commit."""


@dataclass(eq=False)
class _Job:
    work: Callable[[Session], Any]
    future: Future[Any] = field(default_factory=Future)
    result: Any = None
    error: BaseException | None = None


class Database:
    """A school's database (`migrations="school"`) or a district's (`"district"`).

    Group commit: jobs that wait together share one transaction, and so one fsync. Each runs in its
    own savepoint, so that one that fails rolls back alone. No future of the group resolves before
    the commit; when the commit fails, all of them fail. Every method may be called from any thread.
    """

    def __init__(
        self,
        url: str | Path,
        *,
        migrations: str = "school",
        artefacts: Path | None = None,
        busy_timeout_s: float = 5.0,
    ) -> None:
        """`url` is a file or an SQLAlchemy URL.

        `artefacts` is the folder for large artefacts; without it they lie beside the file.
        """
        self._url = _url(url)
        self._migrations = migrations
        self._busy_timeout_s = busy_timeout_s
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._accepting = threading.Lock()
        self._closed = False
        self._opened: Future[None] = Future()
        self._thread = threading.Thread(target=self._run, name="tinmel-database", daemon=True)
        if artefacts is None and self._url.get_backend_name() == "sqlite" and self._url.database:
            artefacts = Path(self._url.database).parent / "artefacts"
        self.artefacts: ArtefactFolder | None = None if artefacts is None else ArtefactFolder(artefacts)

    def start(self) -> None:
        """Open the database and bring it up to date; returns when it is ready. Raises StoreError."""
        self._thread.start()
        self._opened.result()

    def submit(self, work: Callable[[Session], T]) -> Future[T]:
        """Run `work` on the database's thread; the future resolves after the commit.

        `work` returns plain values, never rows. It fails with its own error, or with StoreError.
        """
        job = _Job(work)
        with self._accepting:
            if self._closed:
                raise RuntimeError("the database is closed")
            self._jobs.put(job)
        return job.future

    async def run(self, work: Callable[[Session], T]) -> T:
        """Like `submit`, for a coroutine: return what `work` returned, after the commit."""
        return await asyncio.wrap_future(self.submit(work))

    def close(self) -> None:
        """Finish every job that was submitted, then let go of the database. May be called again."""
        with self._accepting:
            if not self._closed:
                self._closed = True
                self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        try:
            engine = open_engine(self._url, self._busy_timeout_s)
            bring_up_to_date(engine, self._migrations)
        except BaseException as error:  # noqa: BLE001 - handed to whoever waits in start()
            self._refuse_everything()
            self._opened.set_exception(store_fault(error))
            return
        self._opened.set_result(None)
        if self.artefacts is not None:
            self.artefacts.sweep(time.time())
        open_for_more = True
        while open_for_more:
            jobs, open_for_more = self._take()
            if jobs:
                self._commit_together(engine, jobs)
        engine.dispose()

    def _take(self) -> tuple[list[_Job], bool]:
        """Wait for a job, take all that wait with it, and say whether there may be more later."""
        jobs: list[_Job] = []
        waiting = self._jobs.get()
        while waiting is not None:
            if waiting.future.set_running_or_notify_cancel():
                jobs.append(waiting)
            if len(jobs) >= _GROUP_LIMIT or self._jobs.empty():
                return jobs, True
            waiting = self._jobs.get()
        return jobs, False

    def _commit_together(self, engine: Engine, jobs: list[_Job]) -> None:
        fault: BaseException | None = None
        try:
            with engine.connect() as connection, connection.begin():
                for job in jobs:
                    self._run_job(connection, job)
        except BaseException as error:  # noqa: BLE001 - every job learns of it, and the thread goes on
            fault = store_fault(error)
        for job in jobs:
            _resolve(job, job.error or fault)

    def _run_job(self, connection: Connection, job: _Job) -> None:
        """Run a job in its own savepoint. Raises only when the whole transaction is lost."""
        try:
            with (
                Session(
                    connection,
                    join_transaction_mode="create_savepoint",
                    expire_on_commit=False,
                    info={"artefacts": self.artefacts},
                ) as session,
                session.begin(),
            ):
                job.result = job.work(session)
        except BaseException as error:
            job.error = store_fault(error)
            if not _still_in_transaction(connection):
                raise

    def _refuse_everything(self) -> None:
        with self._accepting:
            self._closed = True
        while not self._jobs.empty():
            job = self._jobs.get()
            if job is not None and job.future.set_running_or_notify_cancel():
                job.future.set_exception(StoreError("unwritable"))


def _resolve(job: _Job, failure: BaseException | None) -> None:
    """Tell whoever waits. A callback of theirs that exits or is interrupted must not end this thread."""
    try:
        if failure is None:
            job.future.set_result(job.result)
        else:
            job.future.set_exception(failure)
    except BaseException:  # noqa: BLE001 - logged; every other job waits for this thread
        _log.exception("a callback of a database job failed")


def _url(url: str | Path) -> URL:
    if isinstance(url, str) and "://" in url:
        return make_url(url)
    return URL.create("sqlite", database=str(url))


def _still_in_transaction(connection: Connection) -> bool:
    """Return False when the engine ended the transaction by itself, as SQLite may on a full disk."""
    if connection.invalidated:
        return False
    return bool(getattr(connection.connection.driver_connection, "in_transaction", True))

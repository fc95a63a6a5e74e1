"""Runs handed-in programs again, one after the other: no receipt, class or window waits for it."""

import asyncio
import contextlib
import logging
import secrets
import time
from collections import deque
from collections.abc import Callable
from typing import Final

import msgspec
from sqlalchemy.orm import Session

from classroom.errors import StoreError
from classroom.events import AttemptReceived, AttemptRechecked, ClassClosed, Event
from classroom.packs.service import PackService
from classroom.recheck.messages import Finding
from classroom.recheck.tasks import Task, Tasks
from classroom.recheck.worker import ChildDiedError, Worker
from classroom.store.database import Database
from classroom.store.recheck_store import RecheckStore
from classroom.store.work_store import WorkStore
from classroom.work.attempt import Attempt
from classroom.work.recheck import CHECKER, Engine, Recheck

IDLE_S: Final = 120.0
"""A child takes about 100 MB: between lessons there is none."""
MOST_CONTENT_BYTES: Final = 2 * 1024 * 1024
"""No program with its blocks and its trace is nearly as long."""

_log: Final = logging.getLogger(__name__)


def wall_clock_ms() -> int:
    return time.time_ns() // 1_000_000


class RecheckService:
    """Class thread. What came while the program was off is judged at the start, the oldest first."""

    def __init__(
        self,
        database: Database,
        packs: PackService,
        publish: Callable[[Event], None],
        *,
        worker: Worker | None = None,
        clock_ms: Callable[[], int] = wall_clock_ms,
        idle_s: float = IDLE_S,
    ) -> None:
        self._database = database
        self._tasks = Tasks(packs)
        self._publish = publish
        self._worker = worker or Worker()
        self._clock_ms = clock_ms
        self._idle_s = idle_s
        self._waiting: deque[Attempt] = deque()
        self._woken = asyncio.Event()
        self._ending = False
        self._working: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin; returns at once."""
        self._working = asyncio.create_task(self._work())

    def observe(self, event: Event) -> None:
        """Follow what happens in the class: work comes in, the hour ends."""
        match event:
            case AttemptReceived(attempt=attempt):
                self._waiting.append(attempt)
            case ClassClosed():
                self._ending = True
            case _:
                return
        self._woken.set()

    async def close(self) -> None:
        """End at once; what was not judged is judged after the next start."""
        working, self._working = self._working, None
        if working is not None:
            working.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await working
        await self._worker.stop()

    async def _work(self) -> None:
        try:
            self._waiting.extendleft(reversed(await self._left_over()))
        except StoreError:
            _log.exception("what waits for a re-check can't be read")
        while True:
            await self._rest()
            attempt = self._waiting.popleft()
            try:
                await self._check(attempt)
            except Exception:  # noqa: BLE001 - one piece of work must not keep the others from theirs
                _log.exception("%s was not checked", attempt.id)

    async def _rest(self) -> None:
        """Wait for work; without any for a while, or when the class is over, the child goes."""
        while not self._waiting:
            self._woken.clear()
            if self._ending or self._worker.pid is None:
                self._ending = False
                await self._worker.stop()
                await self._woken.wait()
                continue
            try:
                async with asyncio.timeout(self._idle_s):
                    await self._woken.wait()
            except TimeoutError:
                self._ending = True

    async def _left_over(self) -> list[Attempt]:
        """Return what no re-check has settled, of the steps that are known here, the oldest first."""
        steps = await self._database.run(lambda session: RecheckStore(session).waiting_steps(replayed=True))
        programs = [at for at in steps if await self._tasks.is_program(at)]

        def waiting(session: Session) -> list[Attempt]:
            ids = RecheckStore(session).waiting(programs, replayed=True)
            known = WorkStore(session).known(ids)
            return [known[one] for one in ids]

        return await self._database.run(waiting) if programs else []

    async def _check(self, attempt: Attempt) -> None:
        """Judge one piece of work, keep what came of it and tell. Raises StoreError."""
        if not await self._tasks.is_program(attempt.at):
            return
        before = await self._database.run(lambda session: RecheckStore(session).newest([attempt.id]))
        newest = before.get(attempt.id)
        if newest is not None and newest.checker >= CHECKER and not await self._can_do_better(newest):
            return
        task = await self._tasks.at(attempt.at)
        if task is None:
            return
        recheck = await self._recheck(attempt, task)
        await self._database.run(lambda session: RecheckStore(session).add(recheck))
        self._publish(AttemptRechecked(attempt=attempt.id))

    async def _can_do_better(self, newest: Recheck) -> bool:
        """Tell whether this computer can run now what it could not run then."""
        if newest.engine == "replay" or newest.fault == "engine":
            with contextlib.suppress(ChildDiedError):
                await self._worker.start()
                return self._worker.v8 is True
        return False

    async def _recheck(self, attempt: Attempt, task: Task) -> Recheck:
        if attempt.size_bytes > MOST_CONTENT_BYTES:
            return self._failed(attempt, task, "none", "unreadable")
        try:
            content = await self._database.run(lambda session: WorkStore(session).content(attempt.id))
        except StoreError as error:
            if error.reason != "damaged":
                raise
            return self._failed(attempt, task, "none", "unreadable")
        claim = _claimed(content)
        for last in (False, True):
            try:
                found = await self._worker.ask(task.step, task.worlds, content)
            except ChildDiedError as died:
                # A program that passed on a tablet came to its end there: this computer may have slept.
                if not last and (died.fault == "crashed" or (died.fault == "endless" and claim)):
                    continue
                engine: Engine = "none" if died.fault == "crashed" else "v8"
                return self._failed(attempt, task, engine, died.fault, claim=claim)
            return self._found(attempt, found)
        raise AssertionError("the last try has its answer")

    def _found(self, attempt: Attempt, found: Finding) -> Recheck:
        return Recheck(
            id=secrets.token_hex(16),
            attempt=attempt.id,
            engine=found.engine,
            passed=found.passed,
            stars=found.stars,
            maximum=found.maximum,
            claim_agrees=found.claim_agrees,
            trace_agrees=found.trace_agrees,
            fault=found.fault,
            facts=found.facts,
            out=found.out,
            state=found.state,
            checked_ms=self._clock_ms(),
        )

    def _failed(
        self, attempt: Attempt, task: Task, engine: Engine, fault: str, *, claim: bool | None = None
    ) -> Recheck:
        """Return what there is to say of work that nobody could run to its end."""
        ran = engine != "none"
        return Recheck(
            id=secrets.token_hex(16),
            attempt=attempt.id,
            engine=engine,
            passed=False if ran else None,
            stars=0,
            maximum=task.maximum,
            claim_agrees=claim is False if ran else None,
            trace_agrees=None,
            fault=fault,
            facts="",
            out="",
            state="",
            checked_ms=self._clock_ms(),
        )


class _Claim(msgspec.Struct, frozen=True):
    passed: bool = False


class _Claiming(msgspec.Struct, frozen=True):
    claim: _Claim = _Claim()


def _claimed(content: bytes) -> bool:
    """Return whether the tablet claims that it passed."""
    try:
        return msgspec.json.decode(content, type=_Claiming).claim.passed
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return False

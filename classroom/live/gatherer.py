"""Questions to the database that come at the same time are asked as one."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Final, Generic, TypeVar

from sqlalchemy.orm import Session

from classroom.errors import StoreError, TinmelError
from classroom.store.database import Database

Item = TypeVar("Item")
Answer = TypeVar("Answer")

MOST_TOGETHER: Final = 64


class Gatherer(Generic[Item, Answer]):
    """While one job is in the database, what is asked meanwhile waits for the next. Class thread only.

    A job costs as much as ten further rows in it, and forty tablets hand in at the bell.
    """

    def __init__(
        self,
        database: Database,
        work: Callable[[Session, Sequence[Item]], Sequence[Answer | TinmelError]],
    ) -> None:
        """`work` answers every item in its place; an error there is that item's own."""
        self._database = database
        self._work = work
        self._waiting: list[tuple[Item, asyncio.Future[Answer]]] = []
        self._busy = False

    async def ask(self, item: Item) -> Answer:
        """Return the item's answer after the commit, or raise its error."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Answer] = loop.create_future()
        self._waiting.append((item, answer))
        if not self._busy:
            self._busy = True
            loop.call_soon(self._submit_next)
        return await answer

    def _submit_next(self) -> None:
        asked, self._waiting = self._waiting[:MOST_TOGETHER], self._waiting[MOST_TOGETHER:]
        self._busy = bool(asked)
        if asked:
            self._submit(asked, self._submit_next)

    def _submit(self, asked: list[tuple[Item, asyncio.Future[Answer]]], then: Callable[[], None]) -> None:
        loop = asyncio.get_running_loop()

        def done(job: Future[Sequence[Answer | TinmelError]]) -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(self._answer, asked, job, then)

        items = [item for item, _ in asked]
        self._database.submit(lambda session: self._work(session, items)).add_done_callback(done)

    def _answer(
        self,
        asked: list[tuple[Item, asyncio.Future[Answer]]],
        job: Future[Sequence[Answer | TinmelError]],
        then: Callable[[], None],
    ) -> None:
        then()
        fault = job.exception()
        if fault is not None and len(asked) > 1 and not isinstance(fault, StoreError):
            # One of them is a bug's victim; the others shall not be.
            for one in asked:
                self._submit([one], lambda: None)
            return
        answers = job.result() if fault is None else [fault] * len(asked)
        for (_, future), answer in zip(asked, answers, strict=True):
            if future.done():
                continue
            if isinstance(answer, BaseException):
                future.set_exception(answer)
            else:
                future.set_result(answer)

"""Hands the outbox on to the class, one attempt after the other, until each has its receipt."""

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable
from typing import Final

from app.tablet.outbox import Outbox, SealedWork
from classroom.errors import StoreError
from classroom.link.client import LinkClient
from classroom.link.messages import CHUNK_BYTES, Chunk, HandInOffset, Receipt, Refused
from classroom.link.refusals import CHUNK_HASH, CHUNK_OFFSET, STORE_FAILED

ANSWER_S: Final = 30.0
FRAMES_A_SECOND: Final = 100
"""Half of what the class allows one tablet (classroom/live/frame_budget.py)."""
TRIES: Final = 3
TRY_AGAIN_S: Final = 5.0

Answer = HandInOffset | Receipt | Refused

_log: Final = logging.getLogger(__name__)


class Forwarder:
    """Lives on the loop, for as long as one link."""

    def __init__(
        self,
        outbox: Outbox,
        link: LinkClient,
        *,
        on_receipt: Callable[[Receipt], None],
        on_refused: Callable[[Refused], None],
    ) -> None:
        """`on_receipt` is told once a receipt is kept; `on_refused` what the class will not take.

        Refused work stays in the outbox and is offered again on the next link.
        """
        self._outbox = outbox
        self._link = link
        self._on_receipt = on_receipt
        self._on_refused = on_refused
        self._answers: asyncio.Queue[Answer] = asyncio.Queue()
        self._current: str | None = None
        self._refused: set[str] = set()
        self._task = asyncio.get_running_loop().create_task(self._run())

    def take(self, answer: Answer) -> bool:
        """Take a message of the class; False when it is not about work that is on its way."""
        about = answer.about if isinstance(answer, Refused) else answer.attempt
        if about != self._current:
            return False
        self._answers.put_nowait(answer)
        return True

    async def stop(self) -> None:
        """Stop; what has no receipt yet stays in the outbox."""
        self._task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._task

    async def _run(self) -> None:
        while True:
            self._outbox.added.clear()
            left = False
            for work in self._outbox.waiting():
                if work.attempt not in self._refused:
                    left = not await self._forward(work) or left
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._outbox.added.wait(), TRY_AGAIN_S if left else None)

    async def _forward(self, work: SealedWork) -> bool:
        """Hand in one attempt; False when it is worth another try on this link."""
        self._current = work.attempt
        try:
            refusal = await self._hand_in(work)
            for _ in range(TRIES - 1):
                if refusal is not None and refusal.code == CHUNK_HASH:
                    refusal = await self._hand_in(work)
        except (OSError, StoreError) as error:  # no answer, a broken link, or a full disk
            _log.warning("attempt %s waits: %r", work.attempt[:8], error)
            return False
        finally:
            self._current = None
        if refusal is None or refusal.code == STORE_FAILED:
            return refusal is None
        _log.error("the class refused attempt %s: %s; it stays here", work.attempt[:8], refusal.code)
        self._refused.add(work.attempt)
        self._on_refused(refusal)
        return True

    async def _hand_in(self, work: SealedWork) -> Refused | None:
        """Announce it and send from where the class is; None when its receipt is kept."""
        while not self._answers.empty():
            self._answers.get_nowait()
        await self._link.send(work.announce(time.time_ns() // 1_000_000))
        while True:
            async with asyncio.timeout(ANSWER_S):
                answer = await self._answers.get()
            match answer:
                case Receipt():
                    await self._outbox.receipted(answer)
                    self._on_receipt(answer)
                    return None
                case Refused(code=code):
                    if code != CHUNK_OFFSET:  # the right offset was told just before
                        return answer
                case HandInOffset(offset=offset):
                    data = await asyncio.to_thread(work.read, offset, CHUNK_BYTES)
                    if data:
                        await self._link.send(Chunk(attempt=work.attempt, offset=offset, data=data))
                        await asyncio.sleep(1 / FRAMES_A_SECOND)

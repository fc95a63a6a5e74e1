"""Keeps a link to the class: dials what it was last invited to, again and again, with patience."""

import asyncio
import contextlib
import logging
import random
from collections.abc import Awaitable, Callable
from typing import Final

from app import VERSION
from classroom.errors import FrameRefusedError, JoinRefusedError, NetworkUnreachableError, StoreError
from classroom.link.client import LinkClient
from classroom.link.messages import FromClass
from classroom.link.refusals import DEVICE_UNKNOWN
from classroom.link.ticket import Address, JoinLink, Ticket

CONNECT_S: Final = 4.0
"""For one address, to its first answer: one that accepts and says nothing must not hold up the next."""
LEAST_PAUSE_S: Final = 0.25
FIRST_PAUSE_S: Final = 0.5
LONGEST_PAUSE_S: Final = 10.0
REFUSED_PAUSE_S: Final = 15.0
"""After a refusal: the class knows us not, or another class answers at that address."""
MAX_HINTS: Final = 4

_log: Final = logging.getLogger(__name__)


class ClassDialer:
    """Lives on the loop. One link at a time."""

    def __init__(
        self,
        device: str,
        *,
        opened: Callable[[LinkClient], Awaitable[None]],
        heard: Callable[[FromClass], Awaitable[None]],
        closed: Callable[[], Awaitable[None]],
        token_lost: Callable[[], None],
    ) -> None:
        """`opened`, `heard` for each message with the first among them, and `closed` are called in turn."""
        self._device = device
        self._opened = opened
        self._heard = heard
        self._closed = closed
        self._token_lost = token_lost
        self._link: JoinLink | None = None
        self._token: bytes | None = None
        self._hints: tuple[Address, ...] = ()
        self._last: tuple[Address, ...] = ()
        """Where the class was last, at most one address."""
        self._poke = asyncio.Event()
        self._client: LinkClient | None = None
        self._task: asyncio.Task[None] | None = None

    async def dial(self, link: JoinLink, token: bytes | None) -> None:
        """Dial this class from now on; a link to another one is closed first."""
        if self._link is None or link.ticket.session != self._link.ticket.session:
            await self.stop()
        self._link, self._token = link, token
        if self._task is None or self._task.done():
            self._hints = self._last = ()
            self._task = asyncio.get_running_loop().create_task(self._run())
        self._poke.set()

    def forget(self) -> None:
        """Dial no more once the present link ends: the class is over."""
        self._link = None

    def remember(self, token: bytes) -> None:
        """Come back with this token."""
        self._token = token

    def hint(self, address: Address) -> None:
        """Try this address first, once: the class was heard there. A lie costs one try; its key can't lie."""
        self._hints = (address, *(known for known in self._hints if known != address))[:MAX_HINTS]
        self._poke.set()

    async def stop(self) -> None:
        """Close the link and dial no more."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task

    async def _run(self) -> None:
        pause_s = FIRST_PAUSE_S
        while self._link is not None:
            self._poke.clear()
            try:
                await self._visit(self._link)
                pause_s = FIRST_PAUSE_S
            except JoinRefusedError as error:
                _log.warning("the class refused us: %s", error.reason)
                if error.reason == DEVICE_UNKNOWN and self._token is not None:
                    self._token = None
                    self._token_lost()
                    continue
                pause_s = REFUSED_PAUSE_S
            except (NetworkUnreachableError, FrameRefusedError, TimeoutError, ConnectionError) as error:
                _log.info("the class is not there: %r", error)
                pause_s = min(2 * pause_s, LONGEST_PAUSE_S)
            except (StoreError, OSError):
                _log.exception("the disk did not take what the class said")
                pause_s = LONGEST_PAUSE_S
            await asyncio.sleep(LEAST_PAUSE_S)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._poke.wait(), pause_s * random.uniform(0.5, 1.0))

    async def _visit(self, link: JoinLink) -> None:
        """Open a link and follow it to its end."""
        client = await self._connect(link)
        try:
            await self._opened(client)
            await self._heard(client.first)
            async for message in client.messages():
                await self._heard(message)
        finally:
            await client.close()
            await self._closed()
        _log.info("the link ended: %s %s", client.close_code, client.close_reason)

    async def _connect(self, link: JoinLink) -> LinkClient:
        """Try one address after the other. Raises what a class said against us, or else the last failure."""
        hints, self._hints = self._hints, ()
        refusal: JoinRefusedError | None = None
        failure: Exception = NetworkUnreachableError(str(link.address))
        ticket = Ticket(link.ticket.session, link.ticket.secret)
        for address in dict.fromkeys((*hints, *self._last, *link.addresses)):
            try:
                async with asyncio.timeout(CONNECT_S):
                    client = await LinkClient.connect(
                        JoinLink(address, link.class_key, ticket),
                        device=self._device,
                        agent=f"agent {VERSION}",
                        token=self._token,
                    )
            except JoinRefusedError as error:
                refusal = error
            except (NetworkUnreachableError, FrameRefusedError, TimeoutError, ConnectionError) as error:
                failure = error
            else:
                self._last = (address,)
                return client
        raise refusal or failure

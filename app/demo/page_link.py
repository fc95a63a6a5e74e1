"""The link of a simulated page: what the class said so far, and coming back after every cut."""

import asyncio
import contextlib
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from app.demo.patient_http import PageFaultError
from classroom.errors import JoinRefusedError, NetworkUnreachableError
from classroom.link.client import LinkClient
from classroom.link.messages import (
    Claim,
    DraftSaved,
    Feedback,
    FromClass,
    FromTablet,
    HandInOffset,
    PackOffer,
    PackOffered,
    PupilCard,
    Receipt,
    Refused,
    Seated,
    StepAddress,
    Welcome,
)

ANSWER_S = 60.0
"""How long the page waits for any one answer; far above what is normal, below what a person would bear."""


@dataclass
class Attempt:
    """One piece of finished work, in the page's outbox until its receipt comes."""

    id: str
    at: StepAddress
    content: bytes
    made_ms: int = field(default_factory=lambda: time.time_ns() // 1_000_000)
    receipt: Receipt | None = None


class PageLink:
    """On one event loop. Methods raise PageFaultError when the class misbehaves."""

    def __init__(self, device: str | None = None) -> None:
        self.device = device or secrets.token_hex(16)
        self.outbox: dict[str, Attempt] = {}
        self.files: dict[str, bytes] = {}
        """Verified blobs by hash."""
        self.bytes_read = 0
        self.offers: dict[str, PackOffer] = {}
        self.deliveries: dict[str, dict[str, Any]] = {}
        self.names: list[PupilCard] = []
        self.seated: list[PupilCard] = []
        self.feedback: list[Feedback] = []
        self.refusals: list[Refused] = []
        self.offsets: dict[str, int] = {}
        self.drafts: dict[str, int] = {}
        self._token: bytes | None = None
        self.join_url = ""
        self._link: LinkClient | None = None
        self._reader: asyncio.Task[None] | None = None
        self._changed = asyncio.Condition()
        self._waking: asyncio.Future[None] | None = None

    async def connect(self) -> None:
        """Open the link, again with the token after the first time; tries until the class answers."""
        async with asyncio.timeout(ANSWER_S):
            while True:
                try:
                    link = await LinkClient.connect(
                        self.join_url, device=self.device, agent="simulated 1", token=self._token
                    )
                    break
                except NetworkUnreachableError:
                    await asyncio.sleep(0.1)
                except JoinRefusedError:
                    if self._token is None:
                        raise
                    # An agent that was set up anew gives new tokens; its page starts over with the ticket.
                    self._token = None
        if not isinstance(link.first, Welcome):
            raise PageFaultError("the class did not welcome a tablet with a ticket")
        self._link = link
        await self._apply(link.first)
        self._reader = asyncio.create_task(self._read(link))
        self._reader.add_done_callback(self._wake)

    async def drop(self) -> None:
        """Lose the Wi-Fi: the link is cut without a goodbye."""
        if self._link is not None:
            self._link.drop()
        await self.close()

    async def close(self) -> None:
        """Close the page."""
        if self._link is not None:
            await self._link.close()
            self._link = None
        if self._reader is not None:
            with contextlib.suppress(asyncio.CancelledError):
                await self._reader
            self._reader = None

    async def send(self, message: FromTablet) -> None:
        """Send a message; a link that broke meanwhile is opened again first."""
        for _ in range(5):
            link = self._link
            if link is not None and not self.is_cut():
                with contextlib.suppress(ConnectionError):
                    await link.send(message)
                    return
            await self._come_back()
        raise PageFaultError("the link breaks again and again")

    def is_cut(self) -> bool:
        """True when the link is gone; what was sent last may not have arrived."""
        return self._reader is None or self._reader.done()

    def sits(self, pupils: list[str]) -> bool:
        return [pupil.id for pupil in self.seated] == pupils

    async def _come_back(self) -> None:
        """Open the link again, with the same pupils."""
        sat = [pupil.id for pupil in self.seated]
        await self.close()
        await self.connect()
        while sat and not self.sits(sat) and self._link is not None:
            with contextlib.suppress(ConnectionError):
                await self._link.send(Claim(pupils=sat))
                await self.until(lambda: self.sits(sat) or self.is_cut(), "the seat after a cut")
            if self.is_cut():
                await self.close()
                await self.connect()

    async def stay_until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait until something holds that the class says by itself; come back after each cut."""
        while not holds():
            await self.until(lambda: holds() or self.is_cut(), what)
            if not holds():
                await self._come_back()

    async def _read(self, link: LinkClient) -> None:
        async for message in link.messages():
            await self._apply(message)

    def _wake(self, _reader: asyncio.Task[None]) -> None:
        """Let whoever waits see that the link is gone."""
        self._waking = asyncio.ensure_future(self._notify())

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    async def _apply(self, message: FromClass) -> None:
        async with self._changed:
            match message:
                case Welcome():
                    self._token = message.token
                    self.names = list(message.pupils)
                    self.seated = [
                        card for pupil in message.seated for card in message.pupils if card.id == pupil
                    ]
                    for offer in message.offers:
                        self.offers[offer.pack] = offer
                case Seated():
                    self.seated = list(message.pupils)
                case PackOffered():
                    self.offers[message.offer.pack] = message.offer
                case DraftSaved():
                    self.drafts[message.draft] = message.revision
                case HandInOffset():
                    self.offsets[message.attempt] = message.offset
                case Receipt():
                    if message.attempt in self.outbox:
                        self.outbox[message.attempt].receipt = message
                case Feedback():
                    if message.feedback not in {known.feedback for known in self.feedback}:
                        self.feedback.append(message)
                case Refused():
                    self.refusals.append(message)
                case _:
                    pass
            self._changed.notify_all()

    async def until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait until something holds; PageFaultError names what did not come."""
        try:
            async with asyncio.timeout(ANSWER_S), self._changed:
                await self._changed.wait_for(holds)
        except TimeoutError:
            raise PageFaultError(f"{what} did not come; refused: {self.refusals[-3:]}") from None

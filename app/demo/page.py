"""A browser without a screen: fetches what a browser fetches and speaks the page's own wire."""

import asyncio
import contextlib
import hashlib
import json
import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin

import aiohttp

from classroom.errors import JoinRefusedError, NetworkUnreachableError
from classroom.link.client import LinkClient
from classroom.link.messages import (
    CHUNK_BYTES,
    BeginHandIn,
    Chunk,
    Claim,
    DraftSaved,
    Feedback,
    FeedbackSeen,
    FromClass,
    FromTablet,
    HandInOffset,
    PackOffer,
    PackOffered,
    PackProgress,
    PupilCard,
    Receipt,
    Refused,
    RunReported,
    SaveDraft,
    Seated,
    StepAddress,
    StepReached,
    Welcome,
)
from classroom.work.receipt import pupil_receipt

ANSWER_S = 60.0
"""How long the page waits for any one answer; far above what is normal, below what a person would bear."""
_ASSET = re.compile(rb'(?:src|href)="([^"#:]+)"')


class PageFaultError(Exception):
    """The class did something that a page can't accept."""


@dataclass
class Attempt:
    """One piece of finished work, in the page's outbox until its receipt comes."""

    id: str
    at: StepAddress
    content: bytes
    made_ms: int = field(default_factory=lambda: time.time_ns() // 1_000_000)
    receipt: Receipt | None = None


class SimulatedPage:
    """One tablet's page, on one event loop. Methods raise PageFaultError when the class misbehaves."""

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
        self._offsets: dict[str, int] = {}
        self._drafts: dict[str, int] = {}
        self._token: bytes | None = None
        self._join = ""
        self._link: LinkClient | None = None
        self._reader: asyncio.Task[None] | None = None
        self._changed = asyncio.Condition()
        self._waking: asyncio.Future[None] | None = None

    async def open(self, url: str) -> None:
        """Open a join address as a tablet's browser does: the document, what it names, then the link."""
        async with (
            aiohttp.ClientSession() as http,
            http.get(url.partition("#")[0], allow_redirects=False) as answer,
        ):
            location = answer.headers.get("Location", "")
            if answer.status != 302 or not location:
                raise PageFaultError(f"{answer.status} instead of a redirect to the page")
            document = urljoin(str(answer.url), location.partition("#")[0])
            # A tablet agent's own page carries its key in the redirect; a class's is in the QR.
            fragment = location.partition("#")[2] or url.partition("#")[2]
            async with http.get(document) as page:
                html = await page.read()
                self.bytes_read += len(html)
            for name in sorted(set(_ASSET.findall(html))):
                async with http.get(urljoin(document, name.decode())) as asset:
                    asset.raise_for_status()
                    self.bytes_read += len(await asset.read())
        origin = "/".join(url.split("/")[:3])
        self._join = f"{origin}/#{fragment}"
        await self.connect()

    async def connect(self) -> None:
        """Open the link, again with the token after the first time; tries until the class answers."""
        async with asyncio.timeout(ANSWER_S):
            while True:
                try:
                    link = await LinkClient.connect(
                        self._join, device=self.device, agent="simulated 1", token=self._token
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

    async def sit(self, places: tuple[int, ...]) -> None:
        """Choose names by their places in the list and tick."""
        await self._until(lambda: len(self.names) > max(places), "the name list")
        wanted = [self.names[place].id for place in places]
        await self.send(Claim(pupils=wanted))
        await self._until(lambda: [pupil.id for pupil in self.seated] == wanted, "the seat")

    async def learn(self, packs: int) -> int:
        """Fetch every file of `packs` offered packs, once each, verified; return the bytes fetched."""
        await self._until(lambda: len(self.offers) >= packs, f"{packs} packs")
        fetched = 0
        async with aiohttp.ClientSession() as http:
            for offer in list(self.offers.values()):
                manifest = await self._fetch(http, offer.delivery)
                delivery = json.loads(manifest)
                total = sum(entry["size"] for entry in delivery["files"].values())
                have = 0
                for entry in delivery["files"].values():
                    fetched += len(await self._fetch(http, entry["sha256"]))
                    have += entry["size"]
                self.deliveries[offer.pack] = delivery
                await self.send(
                    PackProgress(pack=offer.pack, version=offer.version, have_bytes=have, total_bytes=total)
                )
        return fetched

    def file(self, pack: str, path: str) -> bytes:
        """Return a fetched file of a pack."""
        return self.files[self.deliveries[pack]["files"][path]["sha256"]]

    def step(self, pack: str, lesson: str, step: str) -> StepAddress:
        """Name a step of an offered pack."""
        return StepAddress(pack=pack, version=self.offers[pack].version, lesson=lesson, step=step)

    async def reach(self, at: StepAddress, index: int, steps: int) -> None:
        await self.send(StepReached(at=at, index=index, done=index, steps=steps))

    async def draft(self, at: StepAddress, content: str, revision: int) -> None:
        """Save an unfinished answer and wait until it is on the teacher's disk."""
        draft = hashlib.md5(repr((self.device, at)).encode(), usedforsecurity=False).hexdigest()
        while self._drafts.get(draft, -1) < revision:
            await self.send(SaveDraft(at=at, draft=draft, revision=revision, content=content))
            await self._until(
                lambda: self._drafts.get(draft, -1) >= revision or self._is_cut(), "the draft's echo"
            )

    async def report_run(self, at: StepAddress, passed: bool, summary: str) -> None:
        await self.send(RunReported(at=at, passed=passed, summary=summary))

    def keep(self, at: StepAddress, content: bytes) -> Attempt:
        """Put finished work into the outbox; from here on it is never lost."""
        attempt = Attempt(secrets.token_hex(16), at, content)
        self.outbox[attempt.id] = attempt
        return attempt

    async def hand_in(self, attempt: Attempt, *, stop_after_bytes: int | None = None) -> None:
        """Send an attempt from where the class is, and wait for its receipt.

        With `stop_after_bytes` the link is dropped after so many, and the attempt stays in the outbox.
        """
        digest = hashlib.sha256(attempt.content).hexdigest()
        while (receipt := attempt.receipt) is None:
            await self._begin(attempt, digest)
            if stop_after_bytes is not None:
                await self._send_chunk(attempt, stop_after_bytes)
                await self.drop()
                return
            while await self._send_chunk(attempt, CHUNK_BYTES):
                pass
        pictures, code = pupil_receipt(digest)
        if (tuple(receipt.pictures), receipt.code) != (tuple(pictures), code):
            raise PageFaultError("the receipt is for other work")

    async def _begin(self, attempt: Attempt, digest: str) -> None:
        """Announce an attempt, or ask where to go on."""
        self._offsets.pop(attempt.id, None)
        await self.send(
            BeginHandIn(
                attempt=attempt.id,
                at=attempt.at,
                authors=[pupil.id for pupil in self.seated],
                size_bytes=len(attempt.content),
                sha256=digest,
                made_ms=attempt.made_ms,
                elapsed_ms=max(0, time.time_ns() // 1_000_000 - attempt.made_ms),
            )
        )

    async def _send_chunk(self, attempt: Attempt, most_bytes: int) -> bool:
        """Wait until the class says where it is, and send the next bytes from there; False: it is over."""
        await self._until(
            lambda: attempt.receipt is not None or attempt.id in self._offsets or self._is_cut(),
            "the receipt",
        )
        if attempt.receipt is not None or self._is_cut():
            return False
        offset = self._offsets.pop(attempt.id)
        data = attempt.content[offset : offset + most_bytes]
        if data:
            await self.send(Chunk(attempt=attempt.id, offset=offset, data=data))
        return True

    async def wait_for_feedback(self, count: int = 1) -> None:
        """Wait until the class has returned so many pieces of work, and say that they were seen."""
        await self._until(lambda: len(self.feedback) >= count, "feedback")
        for feedback in self.feedback:
            await self.send(FeedbackSeen(feedback=feedback.feedback))

    async def send(self, message: FromTablet) -> None:
        """Send a message; a link that broke meanwhile is opened again first."""
        for _ in range(5):
            link = self._link
            if link is not None and not self._is_cut():
                with contextlib.suppress(ConnectionError):
                    await link.send(message)
                    return
            await self._come_back()
        raise PageFaultError("the link breaks again and again")

    def _is_cut(self) -> bool:
        """True when the link is gone; what was sent last may not have arrived."""
        return self._reader is None or self._reader.done()

    async def _come_back(self) -> None:
        sat = [pupil.id for pupil in self.seated]
        await self.close()
        await self.connect()
        if sat and [pupil.id for pupil in self.seated] != sat and self._link is not None:
            await self._link.send(Claim(pupils=sat))
            await self._until(lambda: [pupil.id for pupil in self.seated] == sat, "the seat after a cut")

    async def _fetch(self, http: aiohttp.ClientSession, sha256: str) -> bytes:
        """Fetch one blob unless it is here, and believe only its hash."""
        if sha256 in self.files:
            return b""
        origin = self._join.partition("/#")[0]
        async with http.get(f"{origin}/blob/{sha256}") as answer:
            answer.raise_for_status()
            data = await answer.read()
        if hashlib.sha256(data).hexdigest() != sha256:
            raise PageFaultError(f"blob {sha256} has other content")
        self.files[sha256] = data
        self.bytes_read += len(data)
        return data

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
                    self._drafts[message.draft] = message.revision
                case HandInOffset():
                    self._offsets[message.attempt] = message.offset
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

    async def _until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait until something holds; PageFaultError names what did not come."""
        try:
            async with asyncio.timeout(ANSWER_S), self._changed:
                await self._changed.wait_for(holds)
        except TimeoutError:
            raise PageFaultError(f"{what} did not come; refused: {self.refusals[-3:]}") from None

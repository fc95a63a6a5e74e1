"""A browser without a screen: fetches what a browser fetches and speaks the page's own wire."""

import hashlib
import json
import re
import secrets
import time
from urllib.parse import urljoin

from app.demo.page_link import ANSWER_S, Attempt, PageLink
from app.demo.patient_http import PageFaultError, PatientHttp
from classroom.link.messages import (
    CHUNK_BYTES,
    BeginHandIn,
    Chunk,
    Claim,
    FeedbackSeen,
    PackProgress,
    RunReported,
    SaveDraft,
    StepAddress,
    StepReached,
)
from classroom.work.receipt import pupil_receipt

_ASSET = re.compile(rb'(?:src|href)="([^"#:]+)"')


class SimulatedPage(PageLink):
    """One tablet's page, and what pupils do on it."""

    async def open(self, url: str) -> None:
        """Open a join address as a tablet's browser does: the document, what it names, then the link."""
        async with PatientHttp(ANSWER_S) as http:
            first = await http.get(url.partition("#")[0])
            if first.status != 302 or not first.location:
                raise PageFaultError(f"{first.status} instead of a redirect to the page")
            document = urljoin(first.url, first.location.partition("#")[0])
            # A tablet agent's own page carries its key in the redirect; a class's is in the QR.
            fragment = first.location.partition("#")[2] or url.partition("#")[2]
            html = (await http.get(document)).body
            self.bytes_read += len(html)
            for name in sorted(set(_ASSET.findall(html))):
                self.bytes_read += len((await http.get(urljoin(document, name.decode()))).body)
        origin = "/".join(url.split("/")[:3])
        self.join_url = f"{origin}/#{fragment}"
        await self.connect()

    async def sit(self, places: tuple[int, ...]) -> None:
        """Choose names by their places in the list and tick."""
        await self.stay_until(lambda: len(self.names) > max(places), "the name list")
        wanted = [self.names[place].id for place in places]
        while not self.sits(wanted):
            await self.send(Claim(pupils=wanted))
            await self.until(lambda: self.sits(wanted) or self.is_cut(), "the seat")

    async def learn(self, packs: int) -> int:
        """Fetch every file of `packs` offered packs, once each, verified; return the bytes fetched."""
        await self.stay_until(lambda: len(self.offers) >= packs, f"{packs} packs")
        fetched = 0
        async with PatientHttp(ANSWER_S) as http:
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
        while self.drafts.get(draft, -1) < revision:
            await self.send(SaveDraft(at=at, draft=draft, revision=revision, content=content))
            await self.until(
                lambda: self.drafts.get(draft, -1) >= revision or self.is_cut(), "the draft's echo"
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
        self.offsets.pop(attempt.id, None)
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
        await self.until(
            lambda: attempt.receipt is not None or attempt.id in self.offsets or self.is_cut(),
            "the receipt",
        )
        if attempt.receipt is not None or self.is_cut():
            return False
        offset = self.offsets.pop(attempt.id)
        data = attempt.content[offset : offset + most_bytes]
        if data:
            await self.send(Chunk(attempt=attempt.id, offset=offset, data=data))
        return True

    async def wait_for_feedback(self, count: int = 1) -> None:
        """Wait until the class has returned so many pieces of work, and say that they were seen."""
        await self.stay_until(lambda: len(self.feedback) >= count, "feedback")
        for feedback in self.feedback:
            await self.send(FeedbackSeen(feedback=feedback.feedback))

    async def _fetch(self, http: PatientHttp, sha256: str) -> bytes:
        """Fetch one blob unless it is here, and believe only its hash."""
        if sha256 in self.files:
            return b""
        data = (await http.get(f"{self.join_url.partition('/#')[0]}/blob/{sha256}")).body
        if hashlib.sha256(data).hexdigest() != sha256:
            raise PageFaultError(f"blob {sha256} has other content")
        self.files[sha256] = data
        self.bytes_read += len(data)
        return data

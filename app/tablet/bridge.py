"""Stands between the tablet's page and the class: to the class it is the tablet, to the page the class.

What the page must know to go on without the class is answered from memory; what the class must know is
kept until it is there.
"""

import asyncio
import logging
import time
from typing import Protocol

from app.tablet.drafts import DraftFolder, KeptDraft
from app.tablet.forwarder import Forwarder
from app.tablet.memory import ClassMemory, KeptFeedback, MemoryFile
from app.tablet.outbox import Outbox
from app.tablet.packs import PackKeeper
from classroom.errors import FrameRefusedError, RequestRefusedError
from classroom.link.client import LinkClient
from classroom.link.messages import (
    Alive,
    AliveEcho,
    BeginHandIn,
    Chunk,
    Claim,
    ClassEnded,
    DraftSaved,
    Feedback,
    FeedbackSeen,
    FromClass,
    FromTablet,
    HandInOffset,
    HandRaised,
    PackOffer,
    PackOffered,
    PackProgress,
    Receipt,
    Refused,
    Release,
    RunReported,
    SaveDraft,
    Seated,
    StepReached,
    Waiting,
    Welcome,
)
from classroom.link.refusals import CHUNK_OFFSET, PUPIL_UNKNOWN

MOST_SEEN = 500
MOST_FEEDBACK = 200

_log = logging.getLogger(__name__)


class Page(Protocol):
    """The tablet's one page; a fake one in tests."""

    def send(self, message: FromClass) -> None:
        """Queue a message; never waits."""


class Bridge:
    """Lives on the loop. Messages of one side are taken one after the other."""

    def __init__(
        self,
        *,
        memory: MemoryFile,
        outbox: Outbox,
        drafts: DraftFolder,
        packs: PackKeeper,
        page_token: bytes,
        name: str,
    ) -> None:
        """`name` stands in for a class's label while no class was ever joined."""
        self._file = memory
        self._outbox = outbox
        self._drafts = drafts
        self._packs = packs
        self._page_token = page_token
        self._name = name
        self._page: Page | None = None
        self._link: LinkClient | None = None
        self._forwarder: Forwarder | None = None
        self._to_open: set[str] = set()

    @property
    def memory(self) -> ClassMemory:
        return self._file.memory

    async def look(self) -> None:
        """Find out which packs are whole on the disk, before the first page asks."""
        await self._packs.look(self.memory.offers)

    # ------------------------------------------------------------ the page

    def page_came(self, page: Page) -> None:
        """A page is here; it replaces the one before. It gets all that is known, class or no class."""
        self._page = page
        page.send(self._welcome())
        for feedback in self.memory.visible_feedback():
            page.send(feedback)
        if self.memory.over:
            page.send(ClassEnded())

    def page_left(self, page: Page) -> None:
        """That page is gone; another one may be here already."""
        if self._page is page:
            self._page = None

    async def from_page(self, message: FromTablet) -> None:
        """Take one message of the page."""
        match message:
            case Alive(sent_ms=sent_ms, battery_percent=battery):
                if self._link is not None:
                    self._link.battery_percent = battery
                self._tell(AliveEcho(sent_ms=sent_ms, now_ms=self._now_ms()))
            case Claim(pupils=pupils):
                await self._claim(tuple(pupils), message)
            case Release():
                await self._claim((), message)
            case StepReached():
                self._file.change(step=message)
                await self._report(message)
            case HandRaised(up=up):
                self._file.change(hand_up=up)
                await self._report(message)
            case RunReported():
                await self._report(message)
            case PackProgress():
                pass  # what the class asks for is on this tablet's disk; the agent tells it itself
            case SaveDraft():
                await self._save_draft(message)
            case BeginHandIn() | Chunk():
                await self._hand_in(message)
            case FeedbackSeen(feedback=feedback):
                self._file.change(
                    feedback=tuple(
                        kept for kept in self.memory.feedback if kept.message.feedback != feedback
                    ),
                    seen=(*self.memory.seen, feedback)[-MOST_SEEN:],
                )
                await self._report(message)

    async def _claim(self, pupils: tuple[str, ...], message: Claim | Release) -> None:
        if await self._report(message):
            return
        cards = self.memory.cards(pupils)
        if len(cards) != len(set(pupils)):
            self._tell(Refused(code=PUPIL_UNKNOWN, about=""))
            return
        self._file.change(claim=pupils)
        self._seated(Seated(pupils=cards))

    async def _save_draft(self, message: SaveDraft) -> None:
        kept = KeptDraft(pupils=self.memory.seated, message=message)
        try:
            await asyncio.to_thread(self._drafts.keep, kept)
        except OSError as error:
            _log.warning("a draft could not be kept: %s", error)
        await self._report(message)

    async def _hand_in(self, message: BeginHandIn | Chunk) -> None:
        try:
            if isinstance(message, Chunk):
                self._tell(await self._outbox.add(message))
            else:
                self._tell(await self._outbox.begin(message))
        except RequestRefusedError as error:
            where = self._outbox.where(error.about)
            if error.reason == CHUNK_OFFSET and where is not None:
                self._tell(HandInOffset(attempt=error.about, offset=where))
            self._tell(Refused(code=error.reason, about=error.about))

    # ------------------------------------------------------------ the class

    async def class_came(self, link: LinkClient) -> None:
        """A link is open; its first message follows."""
        self._link = link

    async def class_left(self) -> None:
        """The link is over; what is under way stays here."""
        self._link = None
        if self._forwarder is not None:
            await self._forwarder.stop()
            self._forwarder = None
        await self._packs.stop()

    async def from_class(self, message: FromClass) -> None:
        """Take one message of the class."""
        match message:
            case Welcome():
                await self._welcomed(message)
            case Seated():
                self._seated(message)
            case PackOffered(offer=offer, open=opens):
                self._offered(offer, opens)
            case DraftSaved(draft=draft, revision=revision):
                await asyncio.to_thread(self._drafts.saved, draft, revision)
                self._tell(message)
            case Feedback():
                await self._returned(message)
            case HandInOffset() | Receipt():
                if self._forwarder is not None:
                    self._forwarder.take(message)
            case Refused():
                if self._forwarder is None or not self._forwarder.take(message):
                    self._tell(message)
            case ClassEnded():
                self._file.change(over=True)
                self._tell(message)
            case Waiting() | AliveEcho():
                pass

    async def _welcomed(self, welcome: Welcome) -> None:
        first = self._forwarder is None
        if welcome.session != self.memory.session:
            self._file.change(seated=(), claim=None, feedback=(), step=None, hand_up=False)
        self._file.change(
            session=welcome.session,
            label=welcome.label,
            over=False,
            pupils=tuple(welcome.pupils),
            ahead_ms=welcome.now_ms - _clock_ms(),
            offers=tuple(welcome.offers),
        )
        if self.memory.claim is None:
            self._sit(tuple(welcome.seated))
        self._tell(self._welcome())
        if first:
            await self._catch_up()

    async def _catch_up(self) -> None:
        """Tell the class what happened while it was away, and what is still to be handed in."""
        link = self._link
        if link is None:
            return
        memory = self.memory
        if memory.claim is not None:
            await self._report(Claim(pupils=list(memory.claim)) if memory.claim else Release())
            self._file.change(claim=None)
        if memory.seated:
            for draft in await asyncio.to_thread(self._drafts.of, memory.seated):
                await self._report(draft)
            if memory.step is not None:
                await self._report(memory.step)
            if memory.hand_up:
                await self._report(HandRaised(up=True))
        self._forwarder = Forwarder(self._outbox, link, on_receipt=self._tell, on_refused=self._tell)
        self._keep_packs(link)

    def _offered(self, offer: PackOffer, opens: bool) -> None:
        known = tuple(one for one in self.memory.offers if one.delivery != offer.delivery)
        self._file.change(offers=(*known, offer))
        if self._packs.is_ready(offer):
            self._tell(PackOffered(offer=offer, open=opens))
        elif opens:
            self._to_open.add(offer.delivery)
        if self._link is not None:
            self._keep_packs(self._link)

    def _keep_packs(self, link: LinkClient) -> None:
        self._packs.keep(self.memory.offers, link.address, self._tell_progress, self._pack_ready)

    async def _tell_progress(self, progress: PackProgress) -> None:
        await self._report(progress)

    def _pack_ready(self, offer: PackOffer) -> None:
        """All files of a pack are here; now the page may have it."""
        opens = offer.delivery in self._to_open
        self._to_open.discard(offer.delivery)
        self._tell(PackOffered(offer=offer, open=opens))

    async def _returned(self, feedback: Feedback) -> None:
        if feedback.feedback in self.memory.seen:
            await self._report(FeedbackSeen(feedback=feedback.feedback))
            return
        others = [kept for kept in self.memory.feedback if kept.message.feedback != feedback.feedback]
        kept = KeptFeedback(pupils=self.memory.seated, message=feedback)
        self._file.change(feedback=(*others, kept)[-MOST_FEEDBACK:])
        self._tell(feedback)

    # ------------------------------------------------------------ both

    def _sit(self, pupils: tuple[str, ...]) -> None:
        """Note who sits here; what those before them reached and wished is no longer so."""
        if set(pupils) != set(self.memory.seated):
            self._file.change(step=None, hand_up=False)
        self._file.change(seated=pupils)

    def _seated(self, message: Seated) -> None:
        """Tell the page who sits here, and what was returned to them."""
        before = self.memory.seated
        self._sit(tuple(card.id for card in message.pupils))
        self._tell(message)
        if self.memory.seated != before:
            for feedback in self.memory.visible_feedback():
                self._tell(feedback)

    def _welcome(self) -> Welcome:
        memory = self.memory
        return Welcome(
            token=self._page_token,
            label=memory.label or self._name,
            session=memory.session,
            now_ms=self._now_ms(),
            pupils=list(memory.pupils),
            seated=list(memory.seated),
            offers=[offer for offer in memory.offers if self._packs.is_ready(offer)],
        )

    def _now_ms(self) -> int:
        return max(0, _clock_ms() + self.memory.ahead_ms)

    def _tell(self, message: FromClass) -> None:
        if self._page is not None:
            self._page.send(message)

    async def _report(self, message: FromTablet) -> bool:
        """Send to the class; False when it is not there."""
        if self._link is None:
            return False
        try:
            await self._link.send(message)
        except ConnectionError:
            return False
        except FrameRefusedError as error:
            _log.warning("a message is not for the link: %s", error.reason)
        return True


def _clock_ms() -> int:
    return time.time_ns() // 1_000_000

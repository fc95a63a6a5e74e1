"""Stands between the tablet's page and the class: to the class it is the tablet, to the page the class.

What the page must know to go on without the class is answered from memory; what the class must know is
kept until it is there.
"""

import asyncio
import logging
from typing import Final, Protocol

from app.tablet.drafts import DraftFolder, KeptDraft
from app.tablet.forwarder import Forwarder
from app.tablet.outbox import Outbox
from app.tablet.packs import PackKeeper
from app.tablet.seat import Seat
from classroom.errors import FrameRefusedError, RequestRefusedError
from classroom.link.client import LinkClient
from classroom.link.messages import (
    Alive,
    AliveEcho,
    BeginHandIn,
    CardRead,
    Chunk,
    Claim,
    ClassEnded,
    DraftBrought,
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
    PicturesRead,
    Receipt,
    Refused,
    Release,
    RunReported,
    SaveDraft,
    Seated,
    ShowCard,
    ShowPictures,
    StepReached,
    Waiting,
    Welcome,
)
from classroom.link.refusals import (
    CHUNK_OFFSET,
    CLASS_AWAY,
    PUPIL_COUNT,
    PUPIL_ELSEWHERE,
    PUPIL_UNKNOWN,
    PUPIL_UNPROVEN,
)

_log: Final = logging.getLogger(__name__)


class Page(Protocol):
    """The tablet's one page, as the bridge needs it."""

    def send(self, message: FromClass) -> None:
        """Queue a message; never waits."""


class Bridge:
    """Lives on the loop. Messages of one side are taken one after the other."""

    def __init__(self, *, seat: Seat, outbox: Outbox, drafts: DraftFolder, packs: PackKeeper) -> None:
        self._seat = seat
        self._outbox = outbox
        self._drafts = drafts
        self._packs = packs
        self._page: Page | None = None
        self._link: LinkClient | None = None
        self._forwarder: Forwarder | None = None
        self._to_open: set[str] = set()
        self._claimed_away: tuple[str, ...] | None = None
        """Whom the class believes here, while it decides on a claim that was made without it."""

    async def look(self) -> None:
        """Find out which packs are whole on the disk, before the first page asks."""
        await self._packs.look(self._seat.memory.offers)

    # ------------------------------------------------------------ the page

    def page_came(self, page: Page) -> None:
        """A page is here; it replaces the one before. It gets all that is known, class or no class."""
        self._page = page
        self._tell(self._seat.welcome(self._packs.is_ready))
        self._tell_feedback()
        if self._seat.memory.over:
            self._tell(ClassEnded())

    def page_left(self, page: Page) -> None:
        """That page is gone; another one may be here already."""
        if self._page is page:
            self._page = None

    async def from_page(self, message: FromTablet) -> None:
        """Take one message of the page."""
        match message:
            case Alive(sent_ms=sent_ms, battery_percent=battery, storage_low=low):
                if self._link is not None:
                    self._link.battery_percent = battery
                    self._link.storage_low = self._link.storage_low if low is None else low
                self._tell(AliveEcho(sent_ms=sent_ms, now_ms=self._seat.now_ms()))
            case Claim(pupils=pupils):
                await self._claim(tuple(pupils), message)
            case Release():
                await self._claim((), message)
            case ShowPictures(pupil=about):
                await self._show(message, about)
            case ShowCard():
                await self._show(message, "")
            case StepReached():
                self._seat.reached(message)
                await self._report(message)
            case HandRaised():
                self._seat.raised(message)
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
                self._seat.saw(feedback)
                await self._report(message)

    async def _claim(self, pupils: tuple[str, ...], message: Claim | Release) -> None:
        if await self._report(message):
            return
        stranger = self._seat.unproven(pupils)
        if stranger is not None:
            self._tell(Refused(code=CLASS_AWAY, about=stranger))
            return
        cards = self._seat.claim(pupils)
        if cards is None:
            self._tell(Refused(code=PUPIL_UNKNOWN, about=""))
        else:
            self._seated(Seated(pupils=cards))

    async def _show(self, message: ShowPictures | ShowCard, about: str) -> None:
        """Hand a proof on; only the class can look at it."""
        if not await self._report(message):
            self._tell(Refused(code=CLASS_AWAY, about=about))

    async def _save_draft(self, message: SaveDraft) -> None:
        kept = KeptDraft(pupils=self._seat.memory.seated, message=message)
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
        self._link = self._claimed_away = None
        if self._forwarder is not None:
            await self._forwarder.stop()
            self._forwarder = None
        await self._packs.stop()

    async def from_class(self, message: FromClass) -> None:
        """Take one message of the class."""
        match message:
            case Welcome(seated=seated):
                self._seat.welcomed(message)
                self._tell(self._seat.welcome(self._packs.is_ready))
                if self._forwarder is None:
                    await self._catch_up(tuple(seated))
            case Seated():
                self._claimed_away = None
                self._seated(message)
            case PackOffered(offer=offer, open=opens):
                self._offered(offer, opens)
            case DraftSaved(draft=draft, revision=revision):
                await asyncio.to_thread(self._drafts.saved, draft, revision)
                self._tell(message)
            case DraftBrought() | PicturesRead() | CardRead():
                self._tell(message)
            case Feedback():
                if self._seat.returned(message):
                    self._tell(message)
                else:
                    await self._report(FeedbackSeen(feedback=message.feedback))
            case HandInOffset() | Receipt():
                if self._forwarder is not None:
                    self._forwarder.take(message)
            case Refused():
                if self._forwarder is None or not self._forwarder.take(message):
                    self._refused(message)
            case ClassEnded():
                self._seat.ended()
                self._tell(message)
            case Waiting() | AliveEcho():
                pass

    def _refused(self, message: Refused) -> None:
        """Tell the page; a claim made without the class, and refused, leaves who the class says sits here."""
        believed, seat_codes = (
            self._claimed_away,
            (PUPIL_ELSEWHERE, PUPIL_UNKNOWN, PUPIL_COUNT, PUPIL_UNPROVEN),
        )
        self._tell(message)
        if believed is not None and message.code in seat_codes:
            self._claimed_away = None
            self._seated(Seated(pupils=self._seat.memory.cards(believed)))

    async def _catch_up(self, seated: tuple[str, ...]) -> None:
        """Tell the class what happened while it was away, and hand on what waits."""
        link, memory = self._link, self._seat.memory
        if link is None:
            return
        if memory.claim is not None:
            await self._report(Claim(pupils=list(memory.claim)) if memory.claim else Release())
            self._claimed_away = seated
            self._seat.claim_told()
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
        self._seat.offered(offer)
        if self._packs.is_ready(offer):
            self._tell(PackOffered(offer=offer, open=opens))
        elif opens:
            self._to_open.add(offer.delivery)
        if self._link is not None:
            self._keep_packs(self._link)

    def _keep_packs(self, link: LinkClient) -> None:
        self._packs.keep(self._seat.wanted(), link.address, self._tell_progress, self._pack_ready)

    async def _tell_progress(self, progress: PackProgress) -> None:
        await self._report(progress)

    def _pack_ready(self, offer: PackOffer) -> None:
        """All files of a pack are here; now the page may have it."""
        opens = offer.delivery in self._to_open
        self._to_open.discard(offer.delivery)
        self._tell(PackOffered(offer=offer, open=opens))

    # ------------------------------------------------------------ both

    def _seated(self, message: Seated) -> None:
        """Tell the page who sits here, and what was returned to them."""
        new = self._seat.sit(tuple(card.id for card in message.pupils))
        self._tell(message)
        if new:
            self._tell_feedback()

    def _tell_feedback(self) -> None:
        for feedback in self._seat.memory.visible_feedback():
            self._tell(feedback)

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

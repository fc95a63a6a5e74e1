"""What a tablet that is in asks for, one message at a time."""

from typing import Final, assert_never

from classroom.errors import RequestRefusedError, StoreError
from classroom.events import PresenceChanged
from classroom.link.messages import (
    Alive,
    AliveEcho,
    BeginHandIn,
    Chunk,
    Claim,
    FeedbackSeen,
    FromTablet,
    HandRaised,
    PackOffered,
    PackProgress,
    Refused,
    Release,
    RunReported,
    SaveDraft,
    ShowCard,
    ShowPictures,
    StepReached,
)
from classroom.link.refusals import CARD_UNKNOWN, PICTURES_WRONG, PUPIL_UNPROVEN, STORE_FAILED
from classroom.live.feedback import FeedbackDesk
from classroom.live.hand_in import HandIns
from classroom.live.live_class import LiveClass
from classroom.live.reports import Reports
from classroom.live.seating import Seating
from classroom.live.showing import Showing
from classroom.live.tablet import Tablet

_EVERYDAY: Final = frozenset({PICTURES_WRONG, CARD_UNKNOWN, PUPIL_UNPROVEN})
"""A child touched beside it: nothing for the teacher's screen. What locks is."""


class Requests:
    """Answers or refuses; a refusal changes nothing and the link goes on. Class thread only."""

    def __init__(
        self,
        live: LiveClass,
        showing: Showing,
        seating: Seating,
        feedback: FeedbackDesk,
        reports: Reports,
        hand_ins: HandIns,
    ) -> None:
        self._live = live
        self._showing = showing
        self._seating = seating
        self._feedback = feedback
        self._reports = reports
        self._hand_ins = hand_ins

    async def handle(self, tablet: Tablet, message: FromTablet) -> None:
        """Do what a message asks for; returns when it is done, committed where it must be."""
        try:
            await self._do(tablet, message)
        except RequestRefusedError as error:
            self._refuse(tablet, error.reason, error.about)
        except StoreError:
            self._refuse(tablet, STORE_FAILED, _about(message))

    async def bring_up_to_date(self, tablet: Tablet) -> None:
        """Give a tablet that came in what the class wants of it now."""
        offer = self._live.offers.to_open(tablet.device)
        if offer is not None:
            tablet.send(PackOffered(offer=offer, open=True))
        await self._feedback.deliver(tablet)

    def show_presence(self, tablet: Tablet) -> None:
        """Publish how present a tablet is, if that changed."""
        presence = tablet.presence()
        if presence is tablet.shown:
            return
        tablet.shown = presence
        self._publish_presence(tablet)
        if self._live.seats.at(tablet.device):
            self._live.names_changed()

    async def _do(self, tablet: Tablet, message: FromTablet) -> None:
        match message:
            case Alive():
                self._alive(tablet, message)
            case Claim():
                await self._seating.claim(tablet, message.pupils)
                await self._feedback.deliver(tablet, again=True)
            case Release():
                await self._seating.release(tablet)
            case ShowPictures():
                await self._showing.pictures(tablet, message.pupil, message.pictures)
            case ShowCard():
                await self._showing.card(tablet, message.card)
            case PackProgress():
                self._reports.pack_progress(tablet, message)
            case StepReached():
                await self._reports.step(tablet, message)
            case RunReported():
                await self._reports.run(tablet, message)
            case HandRaised():
                self._reports.hand(tablet, message)
            case SaveDraft():
                await self._reports.draft(tablet, message)
            case BeginHandIn():
                await self._hand_ins.begin(tablet, message)
            case Chunk():
                await self._hand_ins.chunk(tablet, message)
            case FeedbackSeen():
                await self._feedback.seen(tablet, message)
            case _:
                assert_never(message)

    def _alive(self, tablet: Tablet, message: Alive) -> None:
        tablet.send(AliveEcho(sent_ms=message.sent_ms, now_ms=self._live.clock_ms()))
        low = tablet.storage_low if message.storage_low is None else message.storage_low
        if (message.battery_percent, low) != (tablet.battery_percent, tablet.storage_low):
            tablet.battery_percent, tablet.storage_low = message.battery_percent, low
            tablet.shown = tablet.presence()
            self._publish_presence(tablet)
        self.show_presence(tablet)

    def _publish_presence(self, tablet: Tablet) -> None:
        self._live.publish(
            PresenceChanged(
                device=tablet.device,
                presence=tablet.shown,
                battery_percent=tablet.battery_percent,
                storage_low=tablet.storage_low,
                changed_ms=self._live.clock_ms(),
            )
        )

    def _refuse(self, tablet: Tablet, reason: str, about: str) -> None:
        tablet.send(Refused(code=reason, about=about))
        if tablet.connection is not None:
            tablet.connection.penalise()
        if reason not in _EVERYDAY:
            self._live.note_refusal(tablet.device, reason)


def _about(message: FromTablet) -> str:
    """Return the id of what a message is about."""
    match message:
        case BeginHandIn() | Chunk():
            return message.attempt
        case SaveDraft():
            return message.draft
        case FeedbackSeen():
            return message.feedback
        case ShowPictures():
            return message.pupil
        case StepReached() | RunReported():
            return message.at.step
        case _:
            return ""

"""Returned work on its way back to its pupils."""

from classroom.errors import RequestRefusedError
from classroom.events import FeedbackWasSeen
from classroom.link.messages import Feedback, FeedbackSeen, StepAddress
from classroom.link.refusals import ATTEMPT_UNKNOWN
from classroom.live.live_class import LiveClass
from classroom.live.tablet import Tablet
from classroom.store.mark_store import MarkStore
from classroom.work.mark import ReturnedWork


class FeedbackDesk:
    """Class thread only."""

    def __init__(self, live: LiveClass) -> None:
        self._live = live

    async def deliver(self, tablet: Tablet, *, again: bool = False) -> None:
        """Send whoever sits at a tablet what waits for them.

        `again`: also what was sent on this link before; others sat here meanwhile, and the tablet forgot it.
        """
        pupils = self._live.seats.at(tablet.device)
        if not pupils:
            return
        waiting = await self._live.in_database(lambda session: MarkStore(session).waiting_for(pupils))
        if self._live.seats.at(tablet.device) != pupils:
            return
        for returned in waiting:
            if again or returned.id not in tablet.feedback:
                tablet.feedback[returned.id] = returned.attempt
                tablet.send(_message(returned))

    async def deliver_to_authors(self, authors: tuple[str, ...]) -> None:
        """Send it now to the tablets where one of them sits; the others get it when they come."""
        devices = {self._live.seats.device_of(author) for author in authors}
        for device in devices:
            tablet = self._live.tablets.get(device) if device is not None else None
            if tablet is not None:
                await self.deliver(tablet)

    async def seen(self, tablet: Tablet, message: FeedbackSeen) -> None:
        """Its pupils saw it. Raises RequestRefusedError for what this tablet was not sent."""
        attempt = tablet.feedback.get(message.feedback)
        if attempt is None:
            raise RequestRefusedError(ATTEMPT_UNKNOWN, message.feedback)
        now_ms = self._live.clock_ms()
        await self._live.in_database(lambda session: MarkStore(session).see(message.feedback, now_ms))
        self._live.publish(FeedbackWasSeen(attempt=attempt, seen_ms=now_ms))


def _message(returned: ReturnedWork) -> Feedback:
    at = returned.at
    return Feedback(
        feedback=returned.id,
        attempt=returned.attempt,
        at=StepAddress(pack=at.pack, version=at.version, lesson=at.lesson, step=at.step),
        score=returned.score,
        maximum=returned.maximum,
        comment=returned.comment,
    )

"""What tablets tell of the lesson: how far, which run, a raised hand, the newest draft."""

from classroom.errors import RequestRefusedError
from classroom.events import DraftKept, HandMoved, PackProgressed, RunHappened, StepChanged
from classroom.link.messages import (
    DraftSaved,
    HandRaised,
    PackProgress,
    RunReported,
    SaveDraft,
    StepReached,
)
from classroom.link.refusals import NOT_SEATED, STEP_UNKNOWN
from classroom.live.live_class import LiveClass
from classroom.live.tablet import Tablet
from classroom.store.draft_store import DraftStore
from classroom.work.attempt import Draft
from classroom.work.line import one_line


class Reports:
    """Class thread only. Every method raises RequestRefusedError for what can't be."""

    def __init__(self, live: LiveClass) -> None:
        self._live = live

    def pack_progress(self, tablet: Tablet, message: PackProgress) -> None:
        if not self._live.offers.is_offered(tablet.device, message.pack, message.version):
            raise RequestRefusedError(STEP_UNKNOWN, message.pack)
        self._live.publish(
            PackProgressed(
                device=tablet.device,
                pack=message.pack,
                version=message.version,
                have_bytes=message.have_bytes,
                total_bytes=message.total_bytes,
            )
        )

    async def step(self, tablet: Tablet, message: StepReached) -> None:
        self._require_pupils(tablet, message.at.step)
        at = await self._live.require_step(message.at)
        self._live.publish(
            StepChanged(
                device=tablet.device,
                at=at,
                index=message.index,
                done=message.done,
                steps=message.steps,
                changed_ms=self._live.clock_ms(),
            )
        )

    async def run(self, tablet: Tablet, message: RunReported) -> None:
        self._require_pupils(tablet, message.at.step)
        at = await self._live.require_step(message.at)
        self._live.publish(
            RunHappened(
                device=tablet.device,
                at=at,
                passed=message.passed,
                failed_in_row=self._live.failed_runs.run(tablet.device, at, message.passed),
                summary=one_line(message.summary),
                state=message.state,
                happened_ms=self._live.clock_ms(),
            )
        )

    def hand(self, tablet: Tablet, message: HandRaised) -> None:
        """Whoever can't find their name needs help too, so nobody has to sit here."""
        self._live.publish(HandMoved(device=tablet.device, up=message.up, moved_ms=self._live.clock_ms()))

    async def draft(self, tablet: Tablet, message: SaveDraft) -> None:
        """Keep it, then say which revision is on the disk now: an older one never replaces a newer."""
        authors = self._require_pupils(tablet, message.draft)
        draft = Draft(
            id=message.draft,
            at=await self._live.require_step(message.at),
            authors=authors,
            revision=message.revision,
            content=message.content,
            saved_ms=self._live.clock_ms(),
            device=tablet.device,
        )
        kept = await self._live.in_database(lambda session: DraftStore(session).save(draft))
        tablet.send(DraftSaved(draft=kept.id, revision=kept.revision))
        self._live.publish(DraftKept(device=tablet.device, at=kept.at, kept_ms=kept.saved_ms))

    def _require_pupils(self, tablet: Tablet, about: str) -> tuple[str, ...]:
        pupils = self._live.seats.at(tablet.device)
        if not pupils:
            raise RequestRefusedError(NOT_SEATED, about)
        return pupils

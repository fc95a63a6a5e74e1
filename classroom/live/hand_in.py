"""Handing in: staged bytes become a committed attempt, and only then there is a receipt."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from classroom.errors import RequestRefusedError
from classroom.events import AttemptReceived
from classroom.link.messages import BeginHandIn, Chunk, HandInOffset, Receipt
from classroom.link.refusals import ATTEMPT_CONFLICT, CHUNK_HASH, CHUNK_OFFSET, PUPIL_COUNT
from classroom.live.gatherer import Gatherer
from classroom.live.live_class import LiveClass, step_key
from classroom.live.staged_work import MoreWanted, Progress
from classroom.live.tablet import Tablet
from classroom.store.recording import record_attempts
from classroom.store.work_store import WorkStore
from classroom.work.attempt import Attempt, HandedIn
from classroom.work.receipt import pupil_receipt


class HandIns:
    """Idempotent by the attempt's id, resumable by offset. Class thread only."""

    def __init__(self, live: LiveClass) -> None:
        self._live = live
        self._known = Gatherer(live.database, _known)
        self._kept = Gatherer(live.database, record_attempts)
        self._committed: set[str] = set()
        """Since the class opened."""

    async def begin(self, tablet: Tablet, begun: BeginHandIn) -> None:
        """Answer where to go on, or the receipt when the attempt is committed. Raises RequestRefusedError.

        The authors need not sit at this tablet now: work of those who sat here before may come late.
        """
        if len(set(begun.authors)) != len(begun.authors):
            raise RequestRefusedError(PUPIL_COUNT, begun.attempt)
        known = await self._known.ask(begun.attempt)
        if known is not None:
            tablet.staged.finish(begun.attempt)
            if (known.sha256, known.at) != (begun.sha256, step_key(begun.at)):
                raise RequestRefusedError(ATTEMPT_CONFLICT, begun.attempt)
            self._send_receipt(tablet, known)
            return
        try:
            await self._live.require_step(begun.at)
        except RequestRefusedError as error:
            raise RequestRefusedError(error.reason, begun.attempt) from error
        await self._go_on(tablet, tablet.staged.begin(begun))

    async def chunk(self, tablet: Tablet, chunk: Chunk) -> None:
        """Take bytes; answer the next offset, or the receipt after the last, or when another link was
        faster. Raises RequestRefusedError.
        """
        begun = tablet.staged.begun(chunk.attempt)
        if begun is not None and chunk.attempt in self._committed:
            await self.begin(tablet, begun)
            return
        try:
            progress = tablet.staged.add(chunk)
        except RequestRefusedError as error:
            if error.reason == CHUNK_OFFSET and begun is not None:
                where = self._live.incoming.size(begun)
                tablet.send(HandInOffset(attempt=chunk.attempt, offset=where))
            raise
        await self._go_on(tablet, progress)

    async def _go_on(self, tablet: Tablet, progress: Progress) -> None:
        if isinstance(progress, MoreWanted):
            tablet.send(HandInOffset(attempt=progress.attempt, offset=progress.offset))
            return
        attempt = self._attempt(tablet, progress.begun)
        try:
            kept = await self._kept.ask(HandedIn(attempt, progress.content))
        except RequestRefusedError as error:
            if error.reason == CHUNK_HASH:
                tablet.staged.restart(attempt.id)
            raise RequestRefusedError(error.reason, attempt.id) from error
        self._committed.add(attempt.id)
        tablet.staged.finish(attempt.id)
        self._send_receipt(tablet, kept.attempt)
        if kept.new:
            self._live.publish(AttemptReceived(attempt=kept.attempt, again=kept.again))

    def _attempt(self, tablet: Tablet, begun: BeginHandIn) -> Attempt:
        return Attempt(
            id=begun.attempt,
            at=step_key(begun.at),
            authors=tuple(begun.authors),
            sha256=begun.sha256,
            size_bytes=begun.size_bytes,
            made_ms=begun.made_ms,
            received_ms=self._live.clock_ms(),
            device=tablet.device,
            session=self._live.session.id,
        )

    @staticmethod
    def _send_receipt(tablet: Tablet, attempt: Attempt) -> None:
        pictures, code = pupil_receipt(attempt.sha256)
        tablet.send(
            Receipt(attempt=attempt.id, received_ms=attempt.received_ms, pictures=list(pictures), code=code)
        )


def _known(session: Session, attempt_ids: Sequence[str]) -> list[Attempt | None]:
    known = WorkStore(session).known(attempt_ids)
    return [known.get(attempt_id) for attempt_id in attempt_ids]

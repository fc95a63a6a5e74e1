"""The teacher's verbs on a class. Every one is a coroutine on the class thread."""

import asyncio
import logging
import secrets
import time
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Final, TypeVar

from sqlalchemy.orm import Session

from classroom.errors import PackKeptError, RequestRefusedError
from classroom.events import (
    AttemptMarked,
    AttemptReturned,
    ClassClosed,
    ClassOpened,
    Event,
    JoinDetails,
    PackPushed,
)
from classroom.link.messages import PackOffered
from classroom.link.refusals import CLASS_ENDED
from classroom.live.offers import Push
from classroom.live.opening import Opening
from classroom.live.ports import CANDIDATE_PORTS
from classroom.live.running_class import RunningClass
from classroom.packs.service import PackService
from classroom.store.class_session_store import ClassSessionStore
from classroom.store.database import Database
from classroom.store.mark_store import MarkStore
from classroom.store.recording import record_mark, record_return
from classroom.store.roster_store import RosterStore
from classroom.store.secret_store import SecretStore
from classroom.store.work_store import WorkStore
from classroom.work.attempt import Attempt
from classroom.work.mark import Mark, ReturnedWork

T = TypeVar("T")

MOST_COMMENT_CHARACTERS: Final = 4_000

_log: Final = logging.getLogger(__name__)


def wall_clock_ms() -> int:
    return time.time_ns() // 1_000_000


class ClassroomService:
    """One class at a time. Verbs that need an open one raise RequestRefusedError(CLASS_ENDED) without it.

    What happens is published once, in order, on the class thread.
    """

    def __init__(
        self,
        database: Database,
        packs: PackService,
        data_dir: Path,
        publish: Callable[[Event], None],
        clock_ms: Callable[[], int] = wall_clock_ms,
        address_override: str | None = None,
    ) -> None:
        """`address_override` stands in for this computer's own addresses: tests, demo, a known cable."""
        self._database = database
        self._packs = packs
        self._publish = publish
        self._clock_ms = clock_ms
        self._opening = Opening(
            database=database,
            packs=packs,
            data_dir=data_dir,
            publish=publish,
            clock_ms=clock_ms,
            address=address_override,
        )
        self._running: RunningClass | None = None
        self._changing = asyncio.Lock()
        """Held while a class opens or ends: two clicks are one after the other."""

    # ------------------------------------------------------------ the class

    async def open_class(
        self,
        class_id: str,
        *,
        ports: Sequence[int] = CANDIDATE_PORTS,
        host: str = "0.0.0.0",  # noqa: S104
    ) -> ClassOpened:
        """Open a class, or go on with one that a crash interrupted: same QR, same code, same seats.

        Raises NotFoundError, PortUnavailableError and StoreError. A class that is open ends first.
        """
        async with self._changing:
            await self._end()
            running = self._running = await self._opening.open(class_id, ports, host)
            opened = ClassOpened(
                session=running.live.session.id,
                class_id=class_id,
                label=running.live.label,
                opened_ms=running.live.session.opened_ms,
                join=running.join,
            )
            _log.info("class open on port %d", running.port)
            # First of all events; the port is bound, so whoever dials already waits in its queue.
            self._publish(opened)
            await running.start()
            for push in running.live.offers.pushes:
                self._tell_pushed(push)
            return opened

    async def interrupted(self) -> str | None:
        """Return the class with which `open_class` would go on, None when none was interrupted."""
        return await self._opening.interrupted()

    async def end_class(self) -> None:
        """End the class for everybody; nothing happens without one. Raises StoreError."""
        async with self._changing:
            await self._end()

    async def close(self) -> None:
        """Stop serving but leave the class open, so that the next `open_class` goes on with it."""
        async with self._changing:
            running, self._running = self._running, None
            if running is not None:
                await running.suspend()

    async def _end(self) -> None:
        running, self._running = self._running, None
        if running is None:
            return
        await running.end()
        closed_ms = self._clock_ms()
        session = running.live.session.id
        await self._in_database(lambda rows: ClassSessionStore(rows).close(session, closed_ms))
        self._publish(ClassClosed(session=session, closed_ms=closed_ms))

    def join_details(self) -> JoinDetails:
        """Return what the join wall shows. Class thread."""
        return self._class.join

    # ------------------------------------------------------------ tablets and pupils

    async def admit(self, device: str) -> None:
        """Tick a tablet that joined by code. Raises NotFoundError when it no longer waits."""
        await self._class.reception.let_in(device)

    async def turn_away(self, device: str) -> None:
        """Send a tablet that joined by code away. Raises NotFoundError when it no longer waits."""
        await self._class.reception.turn_away(device)

    async def seat(
        self, device: str, pupil_ids: Sequence[str], *, work_follows: bool = True, by: str = "teacher"
    ) -> None:
        """Put right who sits at a tablet, the driver first; nobody when empty.

        The pupils leave their other tablet. With `work_follows`, what was handed in during this sitting
        under the wrong names becomes theirs (the ledger keeps who decided); without, pupils only move.
        Raises NotFoundError and RequestRefusedError.
        """
        running = self._class
        await running.seating.correct(device, pupil_ids, work_follows=work_follows, by=by)
        tablet = running.live.tablets[device]
        await running.feedback.deliver(tablet, again=True)

    async def ask_pictures(self, class_id: str, asks: bool) -> None:
        """Say whether a class's pupils show their pictures before they sit down; who sits already stays.

        Raises NotFoundError and StoreError. Needs no open class; one that is open follows at once.
        """

        def keep(session: Session) -> None:
            SecretStore(session).ask_pictures(class_id, asks)
            if asks:
                pupils = RosterStore(session).pupils(class_id)
                SecretStore(session).provide([pupil.id for pupil in pupils], self._clock_ms())

        await self._in_database(keep)
        live = None if self._running is None else self._running.live
        if live is not None and live.session.class_id == class_id and live.asks_pictures != asks:
            live.asks_pictures = asks
            live.names_changed()

    # ------------------------------------------------------------ packs

    async def push(
        self,
        pack: str,
        version: str,
        *,
        devices: Collection[str] | None = None,
        open: bool = True,  # noqa: A002
    ) -> None:
        """Want a pack on all tablets, later ones too, or on some; it takes the place of its other versions.

        Raises NotFoundError, FileRejectedError when it must not be pushed any more, and StoreError.
        """
        live = self._class.live
        async with self._packs.changing:
            offer = await self._packs.offer(pack, version)
            push = live.offers.push(offer, devices, open)
        for tablet in live.tablets.values():
            if tablet.introduced and push.concerns(tablet.device):
                opened = live.offers.to_open(tablet.device) if tablet.connection is not None else None
                tablet.send(PackOffered(offer=offer, open=opened == offer))
        live.changed()
        self._tell_pushed(push)

    def _tell_pushed(self, push: Push) -> None:
        offer = push.offer
        self._publish(PackPushed(pack=offer.pack, version=offer.version, size_bytes=offer.size_bytes))

    async def remove_pack(self, pack: str, version: str) -> None:
        """Take an installed pack away for good; work that was answered under it stays, and is still taken.

        Raises PackKeptError, "in_use" when the open class or one that was interrupted has it pushed,
        NotFoundError and StoreError.
        """
        async with self._packs.changing:
            if (pack, version) in await self._pushed():
                raise PackKeptError(pack, version, "in_use")
            await self._packs.remove(pack, version)

    async def _pushed(self) -> set[tuple[str, str]]:
        pushes = await self._opening.pushes() if self._running is None else self._running.live.offers.pushes
        return {(push.offer.pack, push.offer.version) for push in pushes}

    # ------------------------------------------------------------ work

    async def attempts(self) -> list[Attempt]:
        """Return what was handed in during this session, in the order in which it came."""
        session_id = self._class.live.session.id
        return await self._in_database(lambda session: WorkStore(session).attempts(session_id))

    async def mark(self, attempt_id: str, score: float, maximum: float, author: str, reason: str) -> None:
        """Add a mark; the newest counts. Raises NotFoundError. Needs no open class."""
        mark = self._new_mark(attempt_id, score, maximum, author, reason)
        await self._in_database(lambda session: record_mark(session, mark))
        self._publish(AttemptMarked(attempt=attempt_id, score=score, maximum=maximum))

    async def return_work(self, attempt_id: str, comment: str) -> None:
        """Give an attempt back with its newest mark, now if an author sits somewhere, else at the next
        join. Raises NotFoundError. Needs no open class.
        """
        now_ms = self._clock_ms()
        attempt = await self._in_database(lambda session: _give_back(session, attempt_id, comment, now_ms))
        await self._tell_returned(attempt)

    async def mark_and_return(
        self, attempt_id: str, score: float, maximum: float, author: str, comment: str
    ) -> None:
        """Mark an attempt, the comment being the reason, and give it back; both are kept, or neither.

        As `mark` and `return_work` otherwise.
        """
        mark = self._new_mark(attempt_id, score, maximum, author, comment)

        def record(session: Session) -> Attempt:
            record_mark(session, mark)
            return _give_back(session, attempt_id, comment, mark.given_ms)

        attempt = await self._in_database(record)
        self._publish(AttemptMarked(attempt=attempt_id, score=score, maximum=maximum))
        await self._tell_returned(attempt)

    def _new_mark(self, attempt_id: str, score: float, maximum: float, author: str, reason: str) -> Mark:
        return Mark(
            id=secrets.token_hex(16),
            attempt=attempt_id,
            score=score,
            maximum=maximum,
            author=author,
            reason=reason,
            given_ms=self._clock_ms(),
        )

    async def _tell_returned(self, attempt: Attempt) -> None:
        self._publish(AttemptReturned(attempt=attempt.id))
        if self._running is not None:
            await self._running.feedback.deliver_to_authors(attempt.authors)

    # ------------------------------------------------------------

    @property
    def _class(self) -> RunningClass:
        if self._running is None:
            raise RequestRefusedError(CLASS_ENDED)
        return self._running

    async def _in_database(self, work: Callable[[Session], T]) -> T:
        return await asyncio.wrap_future(self._database.submit(work))


def _give_back(session: Session, attempt_id: str, comment: str, now_ms: int) -> Attempt:
    """Return work with its newest mark; raises NotFoundError."""
    attempt = WorkStore(session).attempt(attempt_id)
    marks = MarkStore(session).marks(attempt_id)
    newest = marks[-1] if marks else None
    returned = ReturnedWork(
        id=secrets.token_hex(16),
        attempt=attempt_id,
        at=attempt.at,
        score=None if newest is None else newest.score,
        maximum=None if newest is None else newest.maximum,
        comment=comment[:MOST_COMMENT_CHARACTERS],
        returned_ms=now_ms,
    )
    record_return(session, returned)
    return attempt

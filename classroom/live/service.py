"""The teacher's verbs on a class. Every one is a coroutine on the class thread."""

import asyncio
import logging
import secrets
import time
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Final, TypeVar

from sqlalchemy.orm import Session

from classroom.errors import RequestRefusedError
from classroom.link.keys import ClassKey
from classroom.link.messages import PackOffered
from classroom.link.refusals import CLASS_ENDED
from classroom.link.ticket import SECRET_BYTES
from classroom.live.events import (
    AttemptMarked,
    AttemptReturned,
    ClassClosed,
    ClassOpened,
    Event,
    JoinDetails,
    PackPushed,
)
from classroom.live.join_code import JoinCode, new_code
from classroom.live.live_class import LiveClass
from classroom.live.offers import Offers
from classroom.live.open_session import RESUME_WITHIN_MS, OpenSession, OpenSessionFile
from classroom.live.pack_content import PackContent
from classroom.live.ports import CANDIDATE_PORTS, listen
from classroom.live.records import ClassSession, PackRecord
from classroom.live.running_class import RunningClass
from classroom.live.seats import Seats
from classroom.live.staged_work import prune
from classroom.store.class_session_store import ClassSessionStore
from classroom.store.database import Database
from classroom.store.mark_store import MarkStore
from classroom.store.pack_store import PackStore
from classroom.store.roster_store import RosterStore
from classroom.store.work_store import WorkStore
from classroom.work.attempt import Attempt
from classroom.work.mark import Mark, ReturnedWork
from classroom.work.recording import record_mark, record_return
from lessons.pack import Pack

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
        content: PackContent,
        data_dir: Path,
        publish: Callable[[Event], None],
        clock_ms: Callable[[], int] = wall_clock_ms,
        address_override: str | None = None,
    ) -> None:
        """`address_override` stands in for this computer's own addresses: tests, demo, a known cable."""
        self._database = database
        self._content = content
        self._incoming = data_dir / "incoming"
        self._saved = OpenSessionFile(data_dir)
        self._publish = publish
        self._clock_ms = clock_ms
        self._address = address_override
        self._running: RunningClass | None = None

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
        await self.end_class()
        saved = await self._interrupted(class_id)
        group = await self._in_database(lambda session: RosterStore(session).class_group(class_id))
        pupils = await self._in_database(lambda session: RosterStore(session).pupils(class_id))
        wanted = ports if saved is None else (saved.port, *(port for port in ports if port != saved.port))
        listening = listen(host, wanted)
        try:
            if saved is None:
                saved = await self._new_session(class_id)
            live = LiveClass(
                session=ClassSession(id=saved.session, class_id=class_id, opened_ms=saved.opened_ms),
                label=group.label,
                key=ClassKey(saved.class_key),
                secret=saved.secret,
                code=JoinCode(saved.code),
                pupils={pupil.id: pupil for pupil in pupils},
                seats=Seats([pupil.id for pupil in pupils], saved.seats()),
                offers=Offers(saved.desired()),
                admitted=set(saved.admitted),
                database=self._database,
                content=self._content,
                incoming=self._incoming,
                publish=self._publish,
                clock_ms=self._clock_ms,
            )
            self._running = RunningClass(live, listening, self._saved, self._address)
        except BaseException:
            listening.close()
            raise
        await self._running.start()
        opened = ClassOpened(
            session=saved.session,
            class_id=class_id,
            label=group.label,
            opened_ms=saved.opened_ms,
            join=self._running.join,
        )
        _log.info("class open on port %d", self._running.port)
        self._publish(opened)
        return opened

    async def end_class(self) -> None:
        """End the class for everybody; nothing happens without one."""
        running, self._running = self._running, None
        if running is None:
            return
        await running.end()
        closed_ms = self._clock_ms()
        session = running.live.session.id
        await self._in_database(lambda rows: ClassSessionStore(rows).close(session, closed_ms))
        self._publish(ClassClosed(session=session, closed_ms=closed_ms))

    async def close(self) -> None:
        """Stop serving but leave the class open, so that the next `open_class` goes on with it."""
        running, self._running = self._running, None
        if running is not None:
            await running.suspend()

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
        await running.feedback.deliver(tablet)

    # ------------------------------------------------------------ packs

    async def install_pack(self, pack: Pack) -> PackRecord:
        """Make a pack ready to be pushed. Raises StoreError. Needs no open class."""
        record = await asyncio.to_thread(self._content.install, pack)
        await self._in_database(lambda session: PackStore(session).add(record))
        return record

    async def push(
        self,
        pack: str,
        version: str,
        *,
        devices: Collection[str] | None = None,
        open: bool = True,  # noqa: A002
    ) -> None:
        """Want a pack on all tablets, later ones too, or on some. Raises NotFoundError."""
        live = self._class.live
        record = await self._in_database(lambda session: PackStore(session).get(pack, version))
        offer = await asyncio.to_thread(self._content.offer, record)
        push = live.offers.push(offer, devices, open)
        for tablet in live.tablets.values():
            if tablet.introduced and push.concerns(tablet.device):
                opened = live.offers.to_open(tablet.device) if tablet.connection is not None else None
                tablet.send(PackOffered(offer=offer, open=opened == offer))
        live.changed()
        self._publish(PackPushed(pack=pack, version=version, size_bytes=record.size_bytes))

    # ------------------------------------------------------------ work

    async def attempts(self) -> list[Attempt]:
        """Return what was handed in during this session, in the order in which it came."""
        session_id = self._class.live.session.id
        return await self._in_database(lambda session: WorkStore(session).attempts(session_id))

    async def mark(self, attempt_id: str, score: float, maximum: float, author: str, reason: str) -> None:
        """Add a mark; the newest counts. Raises NotFoundError. Needs no open class."""
        mark = Mark(
            id=secrets.token_hex(16),
            attempt=attempt_id,
            score=score,
            maximum=maximum,
            author=author,
            reason=reason,
            given_ms=self._clock_ms(),
        )
        await self._in_database(lambda session: record_mark(session, mark))
        self._publish(AttemptMarked(attempt=attempt_id, score=score, maximum=maximum))

    async def return_work(self, attempt_id: str, comment: str) -> None:
        """Give an attempt back with its newest mark, now if an author sits somewhere, else at the next
        join. Raises NotFoundError. Needs no open class.
        """
        now_ms = self._clock_ms()

        def record(session: Session) -> Attempt:
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

        attempt = await self._in_database(record)
        self._publish(AttemptReturned(attempt=attempt_id))
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

    async def _interrupted(self, class_id: str) -> OpenSession | None:
        """Return the session that a crash left open for this class; close every other one."""
        saved = await asyncio.to_thread(self._saved.load)
        now_ms = self._clock_ms()

        def close_forgotten(session: Session) -> OpenSession | None:
            sessions = ClassSessionStore(session)
            while (left := sessions.open_session()) is not None:
                if (
                    saved is not None
                    and left.id == saved.session
                    and left.class_id == saved.class_id == class_id
                    and now_ms - left.opened_ms < RESUME_WITHIN_MS
                ):
                    return saved
                sessions.close(left.id, now_ms)
                session.flush()
            return None

        return await self._in_database(close_forgotten)

    async def _new_session(self, class_id: str) -> OpenSession:
        await asyncio.to_thread(prune, self._incoming)
        opened = ClassSession(id=secrets.token_hex(16), class_id=class_id, opened_ms=self._clock_ms())
        await self._in_database(lambda session: ClassSessionStore(session).open(opened))
        return OpenSession(
            session=opened.id,
            class_id=class_id,
            opened_ms=opened.opened_ms,
            port=0,
            class_key=ClassKey().private_bytes(),
            secret=secrets.token_bytes(SECRET_BYTES),
            code=new_code(),
        )

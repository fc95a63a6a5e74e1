"""How a class opens: a new session, or the one that a crash or a power cut interrupted."""

import asyncio
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from sqlalchemy.orm import Session

from classroom.events import Event
from classroom.link.keys import ClassKey
from classroom.link.ticket import SECRET_BYTES
from classroom.live.incoming import IncomingFolder, prune
from classroom.live.join_code import JoinCode, new_code
from classroom.live.live_class import LiveClass
from classroom.live.offers import Offers, Push
from classroom.live.open_session import RESUME_WITHIN_MS, OpenSession, OpenSessionFile
from classroom.live.ports import listen
from classroom.live.running_class import RunningClass
from classroom.live.seats import Seats
from classroom.packs.service import PackService
from classroom.roster.pupil import Pupil
from classroom.roster.school import ClassGroup
from classroom.store.class_session_store import ClassSessionStore
from classroom.store.database import Database
from classroom.store.records.lesson_hour import ClassSession
from classroom.store.roster_store import RosterStore
from classroom.store.secret_store import SecretStore

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Opening:
    """What every class of this computer is made of. Class thread only."""

    database: Database
    packs: PackService
    data_dir: Path
    publish: Callable[[Event], None]
    clock_ms: Callable[[], int]
    address: str | None
    """In place of this computer's own addresses."""

    async def open(self, class_id: str, ports: Sequence[int], host: str) -> RunningClass:
        """Return a class whose port is bound, not yet started.

        Raises NotFoundError, PortUnavailableError and StoreError.
        """
        saved_file = OpenSessionFile(self.data_dir)
        group, pupils = await self._in_database(lambda session: self._roster(session, class_id))
        saved = await self._interrupted(class_id, await asyncio.to_thread(saved_file.load))
        wanted = ports if saved is None else (saved.port, *(port for port in ports if port != saved.port))
        listening = listen(host, wanted)
        try:
            session = saved or await self._new_session(class_id)
            live = LiveClass(
                session=ClassSession(id=session.session, class_id=class_id, opened_ms=session.opened_ms),
                label=group.label,
                key=ClassKey(session.class_key),
                secret=session.secret,
                code=JoinCode(session.code),
                pupils={pupil.id: pupil for pupil in pupils},
                asks_pictures=group.asks_pictures,
                seats=Seats([pupil.id for pupil in pupils], session.seats()),
                offers=Offers(session.desired()),
                admitted=set(session.admitted),
                database=self.database,
                content=self.packs.content,
                incoming=IncomingFolder(self.data_dir / "incoming"),
                publish=self.publish,
                clock_ms=self.clock_ms,
            )
            return RunningClass(live, listening, saved_file, self.address)
        except BaseException:
            listening.close()
            raise

    def _roster(self, session: Session, class_id: str) -> tuple[ClassGroup, list[Pupil]]:
        """Return a class with its pupils; when it asks for pictures, everybody has some."""
        store = RosterStore(session)
        group, pupils = store.class_group(class_id), store.pupils(class_id)
        if group.asks_pictures:
            SecretStore(session).provide([pupil.id for pupil in pupils], self.clock_ms())
        return group, pupils

    async def interrupted(self) -> str | None:
        """Return the class that was left open and would go on."""
        saved = await asyncio.to_thread(OpenSessionFile(self.data_dir).load)
        if saved is None:
            return None
        left = await self._in_database(lambda session: ClassSessionStore(session).open_session())
        return left.class_id if left is not None and _goes_on(left, saved, self.clock_ms()) else None

    async def pushes(self) -> Sequence[Push]:
        """Return what the class that was left open wants on its tablets; nothing when none would go on."""
        saved = await asyncio.to_thread(OpenSessionFile(self.data_dir).load)
        return saved.desired() if saved is not None and await self.interrupted() is not None else ()

    async def _interrupted(self, class_id: str, saved: OpenSession | None) -> OpenSession | None:
        """Return the session that was left open for this class; close every other one."""
        now_ms = self.clock_ms()

        def close_forgotten(session: Session) -> OpenSession | None:
            sessions = ClassSessionStore(session)
            while (left := sessions.open_session()) is not None:
                if saved is not None and left.class_id == class_id and _goes_on(left, saved, now_ms):
                    return saved
                sessions.close(left.id, now_ms)
                session.flush()
            return None

        return await self._in_database(close_forgotten)

    async def _new_session(self, class_id: str) -> OpenSession:
        await asyncio.to_thread(prune, self.data_dir / "incoming")
        opened = ClassSession(id=secrets.token_hex(16), class_id=class_id, opened_ms=self.clock_ms())
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

    async def _in_database(self, work: Callable[[Session], T]) -> T:
        return await asyncio.wrap_future(self.database.submit(work))


def _goes_on(left: ClassSession, saved: OpenSession, now_ms: int) -> bool:
    """Return whether what was saved belongs to the session that was left open, and is of this hour."""
    return (
        left.id == saved.session
        and left.class_id == saved.class_id
        and now_ms - left.opened_ms < RESUME_WITHIN_MS
    )

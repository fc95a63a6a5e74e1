"""Everything below the window, made on the class thread after the window is on the screen."""

import asyncio
import time
from collections.abc import Callable, Collection, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from app.teacher.packs import LessonCard, PackAdded, PackCard, PackShelf, StepCard
from classroom.events import ClassOpened, Event
from classroom.loop import ClassLoop
from lessons.errors import FileRejectedError

if TYPE_CHECKING:
    from classroom.discovery.service import DiscoveryService
    from classroom.folder_lock import FolderLock
    from classroom.live.service import ClassroomService
    from classroom.packs.service import PackService, ShelvedPack
    from classroom.recheck.service import RecheckService
    from classroom.store.database import Database
    from classroom.sync.keys import SchoolKeys
    from classroom.sync.service import SyncService
    from lessons.pack import Pack
    from lessons.steps.kinds import Step


@dataclass(frozen=True, kw_only=True)
class Services:
    """What controllers submit to; each lives on its own thread."""

    loop: ClassLoop
    database: "Database"
    classroom: "ClassroomService"
    packs: "PackService"
    discovery: "DiscoveryService"
    sync: "SyncService"
    recheck: "RecheckService"
    keys: "SchoolKeys"
    shelf: PackShelf
    """The packs that came with the program; `installed_cards` opens the others."""
    lock: "FolderLock"
    interrupted: str | None
    """The class that a crash or a power cut left open, if its hour is not long past."""

    async def close(self) -> None:
        """End the network side; an open class stays open for the next start. Class thread."""
        await self.discovery.stop()
        await self.classroom.close()
        await self.recheck.close()

    def release(self) -> None:
        """Let go of the database and then of the data folder, after the class thread has ended."""
        self.database.close()
        self.lock.release()

    async def installed_cards(self) -> list[PackCard]:
        """Open and verify the packs that the teacher installed, the newest of each first. Class thread."""
        names = await self._publishers()
        return [card_of(one, names) async for one in self.packs.installed()]

    async def add_pack(self, path: Path) -> PackAdded:
        """Install a .tmpack file. Class thread. Raises FileRejectedError and StoreError."""
        from classroom.packs.service import ShelvedPack

        came = await self.packs.install(path)
        card = card_of(ShelvedPack(record=came.record, pack=came.pack), await self._publishers())
        return PackAdded(card=card, newer=came.newer, was_here=came.was_here)

    async def _publishers(self) -> Mapping[str, Mapping[str, str]]:
        """Return the publishers' names by id; none when the list is damaged: each pack says so."""
        try:
            trust = await asyncio.to_thread(self.packs.publishers.load)
        except FileRejectedError:
            return {}
        return {publisher.id: _texts(publisher.names) for publisher in trust.publishers}

    async def announce(self, opened: ClassOpened) -> None:
        """Let the room's tablets find an open class. Class thread."""
        from classroom.discovery.announcement import Announcement
        from classroom.link.messages import PROTOCOL

        await self.discovery.announce(
            Announcement(
                id=opened.session,
                name=opened.label[:60].strip(),
                protocol=PROTOCOL,
                fingerprint=self.keys.fingerprint,
                port=int(opened.join.addresses[0].rpartition(":")[2]),
            )
        )

    async def invite(self, label: str, devices: Collection[str] | None = None) -> None:
        """Invite tablets nearby into the open class, all when none are named. Class thread.

        Raises RequestRefusedError when no class is open.
        """
        from classroom.discovery.invitation import make_invitation
        from classroom.store.roster_store import RosterStore

        join = self.classroom.join_details()
        school = await asyncio.wrap_future(
            self.database.submit(lambda session: RosterStore(session).school())
        )
        name = school.name if school is not None and school.name else "Tinmel"
        await self.discovery.invite_all(
            lambda device: make_invitation(
                self.keys,
                device=device,
                url=join.url,
                class_label=label,
                school_name=name,
                made_ms=time.time_ns() // 1_000_000,
            ),
            devices,
        )


async def compose(
    loop: ClassLoop,
    data_dir: Path,
    publish: Callable[[Event], None],
    *,
    address: str | None = None,
    interfaces: tuple[str, ...] | None = None,
) -> Services:
    """Hold the data folder, open the database, install the built-in packs and wire everything. Class thread.

    Raises StoreError, "locked" when another Tinmel works in that folder. Imports happen here, not at the
    top: they take longer than showing the window does.
    """
    from classroom.discovery.service import DiscoveryService
    from classroom.durable_file import storing
    from classroom.folder_lock import FolderLock
    from classroom.live.service import ClassroomService
    from classroom.packs.service import PackService
    from classroom.recheck.service import RecheckService
    from classroom.store.database import Database
    from classroom.sync.keys import SchoolKeys
    from classroom.sync.service import SyncService

    async with AsyncExitStack() as opened:
        lock = FolderLock(data_dir)
        opened.callback(lock.release)
        lock.take()  # at once, here: a thread of its own could take it after we were cancelled
        database = Database(data_dir / "tinmel.db")
        opened.push_async_callback(asyncio.to_thread, database.close)
        await asyncio.to_thread(database.start)
        packs = PackService(database, data_dir)
        shelf = PackShelf(card_of(one) for one in await packs.prepare())
        with storing():
            keys = await asyncio.to_thread(SchoolKeys.load_or_create, data_dir)
        listeners: list[Callable[[Event], None]] = [publish]

        def tell(event: Event) -> None:
            for listener in listeners:
                listener(event)

        classroom = ClassroomService(database, packs, data_dir, tell, address_override=address)
        discovery = DiscoveryService(publish, interfaces)
        listeners.append(discovery.observe)
        sync = SyncService(database, data_dir, publish)
        recheck = RecheckService(database, packs, publish)
        listeners.append(recheck.observe)
        interrupted = await classroom.interrupted()
        opened.push_async_callback(discovery.stop)
        await discovery.start()
        opened.push_async_callback(recheck.close)
        recheck.start()
        opened.pop_all()
    return Services(
        loop=loop,
        database=database,
        classroom=classroom,
        packs=packs,
        discovery=discovery,
        sync=sync,
        recheck=recheck,
        keys=keys,
        shelf=shelf,
        lock=lock,
        interrupted=interrupted,
    )


def card_of(
    shelved: "ShelvedPack", publishers: Mapping[str, Mapping[str, str]] = MappingProxyType({})
) -> PackCard:
    """Return what the window shows of a pack, as much as there is of one that can't be read.

    `publishers` are their names by id.
    """
    record, pack = shelved.record, shelved.pack
    return PackCard(
        pack=record.pack,
        version=record.version,
        titles=record.titles,
        summaries=_texts(pack.info.summaries) if pack is not None else {},
        languages=tuple(pack.info.languages) if pack is not None else (),
        publisher=record.publisher,
        size_bytes=record.size_bytes,
        minutes=pack.info.minutes if pack is not None else None,
        cover=bytes(pack.files.get(pack.info.cover, b"")) if pack is not None else b"",
        installed=bool(record.archive),
        publisher_names=publishers.get(record.publisher, {}),
        fault=shelved.fault,
        lessons=_lesson_cards(pack) if pack is not None else (),
    )


def _lesson_cards(pack: "Pack") -> tuple[LessonCard, ...]:
    return tuple(
        LessonCard(
            id=lesson.id,
            titles=_texts(lesson.titles),
            steps=tuple(_step_card(pack, step) for step in lesson.steps),
        )
        for lesson in pack.lessons
    )


def _step_card(pack: "Pack", step: "Step") -> StepCard:
    from lessons.steps.code import CodeStep

    return StepCard(step=step, worlds=pack.worlds_of(step) if isinstance(step, CodeStep) else ())


def _texts(texts: Mapping[Any, str]) -> dict[str, str]:
    return {str(language): text for language, text in texts.items()}

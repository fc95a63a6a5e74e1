"""The packs of this computer: the teacher's verbs on them. Coroutines on the class thread."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from sqlalchemy.orm import Session

from classroom.blobs import BlobFolder
from classroom.errors import FileRejectedError, NotFoundError, PackKeptError, StoreError
from classroom.link.messages import PackOffer
from classroom.packs.archives import ArchiveFolder
from classroom.packs.content import PackContent
from classroom.packs.ownership import BUILT_IN_PUBLISHER, admit, newer_than, newest_first
from classroom.packs.publishers import PublisherList
from classroom.packs.stick import read_file
from classroom.store.database import Database
from classroom.store.pack_store import PackStore
from classroom.store.records.lesson_hour import PackRecord
from lessons import library
from lessons.delivery import pupil_files
from lessons.pack import Pack

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class ShelvedPack:
    """One version of a pack, opened; `pack` is None when it can't be."""

    record: PackRecord
    pack: Pack | None
    fault: FileRejectedError | None = None
    """Why it can't be pushed."""


@dataclass(frozen=True, kw_only=True)
class InstalledPack:
    """A pack that was taken in just now."""

    record: PackRecord
    pack: Pack
    newer: str
    """A newer version that is here already; else empty."""
    was_here: bool
    """The very same was installed before."""


class PackService:
    """Built-in packs and installed ones. What is installed was verified whole; a refusal leaves nothing."""

    def __init__(self, database: Database, data_dir: Path) -> None:
        self._database = database
        self.content = PackContent(BlobFolder(data_dir / "blobs"))
        self.publishers = PublisherList(data_dir / "publishers.json")
        self._archives = ArchiveFolder(data_dir / "packs")
        self.changing = asyncio.Lock()
        """Held while packs come, go or are looked through, and by a push: nothing changes under it."""

    # ------------------------------------------------------------ what is there

    async def prepare(self) -> list[ShelvedPack]:
        """Open the built-in packs and see to it that each can be pushed. Before all else. StoreError."""
        async with self.changing:
            records = await self._records()
            owners = {record.pack: record.publisher for record in reversed(records)}
            known = {(record.pack, record.version): record for record in records}
            return [
                await self._built_in(pack_id, known)
                for pack_id in library.sources()
                if owners.get(pack_id, BUILT_IN_PUBLISHER) == BUILT_IN_PUBLISHER
            ]

    async def _built_in(self, pack_id: str, known: Mapping[tuple[str, str], PackRecord]) -> ShelvedPack:
        pack = await asyncio.to_thread(library.load, pack_id)
        record = known.get((pack.info.id, pack.info.version))
        if record is None or record.archive or record.manifest_sha256 != pack.manifest.sha256():
            record = await self._keep(pack, archive="", publisher=BUILT_IN_PUBLISHER)
        return ShelvedPack(record=record, pack=pack)

    async def installed(self) -> AsyncIterator[ShelvedPack]:
        """Yield every installed pack, opened and verified, the newest version of each first. Takes a while.

        One that was damaged or whose publisher was withdrawn comes with its fault; the rest is not
        concerned. On the way, what a newer Tinmel writes differently is written anew. StoreError.
        """
        async with self.changing:
            records = [one for one in await self._records() if one.removed_ms is None]
            archives = {one.archive for one in records if one.archive}
            with suppress(OSError):
                await asyncio.to_thread(self._archives.tidy, archives)
        for record in newest_first(records):
            async with self.changing:
                opened = await asyncio.to_thread(self._open, record)
                if opened.pack is not None and opened.fault is None:
                    record = await self._write_again(record, opened.pack)
            if record.archive:
                yield replace(opened, record=record)

    async def open(self, pack: str, version: str) -> Pack | None:
        """Return a version, whether it may be pushed or not; None when it is not here. StoreError."""
        try:
            record = await self._record(pack, version)
        except NotFoundError:
            return None
        return (await asyncio.to_thread(self._open, record)).pack

    async def kind_of(self, pack: str, version: str, lesson: str, step: str) -> str | None:
        """Return the kind of a step; None when it is not here. Opens no pack. StoreError."""
        try:
            record = await self._record(pack, version)
            return await asyncio.to_thread(self.content.kind_of, record.delivery_sha256, lesson, step)
        except NotFoundError:
            return None

    def _open(self, record: PackRecord) -> ShelvedPack:
        from lessons.archive import (
            read_pack,
        )  # brings the signature library, which a start without packs spares

        name = f"{record.pack}-{record.version}"
        try:
            if not record.archive:
                return ShelvedPack(record=record, pack=_built_in_pack(record))
            data = self._archives.read(record)
            try:
                return ShelvedPack(record=record, pack=read_pack(data, self.publishers.load(), name=name))
            except FileRejectedError as fault:
                return ShelvedPack(record=record, pack=read_pack(data, name=name), fault=fault)
        except FileRejectedError as fault:
            return ShelvedPack(record=record, pack=None, fault=fault)
        except NotFoundError:  # it came with an older Tinmel, and no longer does
            return ShelvedPack(record=record, pack=None)

    async def _write_again(self, record: PackRecord, pack: Pack) -> PackRecord:
        """Return the record of a pack as this Tinmel writes it for tablets."""
        delivery = await asyncio.to_thread(pupil_files, pack)
        if delivery.sha256 == record.delivery_sha256:
            return record
        return await self._keep(pack, archive=record.archive, publisher=record.publisher)

    # ------------------------------------------------------------ coming and going

    async def install(self, path: Path) -> InstalledPack:
        """Take a .tmpack file in: verified whole, or refused with nothing left of it.

        Raises FileRejectedError and StoreError.
        """
        from lessons.archive import MAX_PACK_BYTES, read_pack

        data = await asyncio.to_thread(read_file, path, MAX_PACK_BYTES)
        async with self.changing:
            trust = await asyncio.to_thread(self.publishers.load)
            pack = await asyncio.to_thread(read_pack, data, trust, name=str(path))
            known = await self._records()
            owner = admit(pack, known, str(path))
            newer = newer_than(pack.info.id, pack.info.version, known)
            wanted = (pack.info.id, pack.info.version, None)
            here = next((one for one in known if (one.pack, one.version, one.removed_ms) == wanted), None)
            if here is not None and await asyncio.to_thread(self._is_whole, here):
                return InstalledPack(record=here, pack=pack, newer=newer, was_here=True)
            with ExitStack() as undoing:
                archive = await asyncio.to_thread(self._archives.keep, data)
                undoing.callback(_quietly, self._archives.remove, archive)
                record = await self._keep(pack, archive=archive, publisher=owner)
                undoing.pop_all()
            return InstalledPack(record=record, pack=pack, newer=newer, was_here=False)

    def _is_whole(self, record: PackRecord) -> bool:
        try:
            return not record.archive or bool(self._archives.read(record))
        except FileRejectedError:
            return False

    async def remove(self, pack: str, version: str) -> None:
        """Take an installed version away: its file, and the blobs that no other pack names.

        It stays known: work that was answered under it is still taken, and its id and version stand for no
        other content. The caller holds `changing`, and knows that no class uses it. Raises NotFoundError,
        PackKeptError("built_in") and StoreError.
        """
        records = await self._records()
        record = await self._record(pack, version)
        if not record.archive:
            raise PackKeptError(pack, version, "built_in")
        now_ms = time.time_ns() // 1_000_000
        await self._in_database(lambda session: PackStore(session).remove(pack, version, now_ms))
        await asyncio.to_thread(self._archives.remove, record.archive)
        others = [one for one in records if one.removed_ms is None and one != record]
        await asyncio.to_thread(self._drop, record, others)

    def _drop(self, record: PackRecord, others: Iterable[PackRecord]) -> None:
        wanted = set[str]()
        for other in others:
            wanted |= self._blobs_of(other)
        self.content.drop(self._blobs_of(record) - wanted)

    def _blobs_of(self, record: PackRecord) -> set[str]:
        try:
            return {record.delivery_sha256, *self.content.files(record.delivery_sha256)}
        except NotFoundError:
            return {record.delivery_sha256}

    # ------------------------------------------------------------ being pushed

    async def offer(self, pack: str, version: str) -> PackOffer:
        """Return a pack as it is offered to tablets, every file of it checked; takes a while.

        An installed one is verified again, signature and all; a blob that our disk lost is made anew. The
        caller holds `changing`. Raises NotFoundError, FileRejectedError and StoreError.
        """
        record = await self._record(pack, version)
        opened = await asyncio.to_thread(self._open, record) if record.archive else None
        if opened is not None and opened.fault is not None:
            raise opened.fault
        try:
            return await asyncio.to_thread(self.content.offer, record)
        except NotFoundError:
            opened = opened if opened is not None else await asyncio.to_thread(self._open, record)
            whole = opened.pack
            if whole is None:
                raise
        record = await self._keep(whole, archive=record.archive, publisher=record.publisher)
        return await asyncio.to_thread(self.content.offer, record)

    # ------------------------------------------------------------ records

    async def _keep(self, pack: Pack, *, archive: str, publisher: str) -> PackRecord:
        """Write a pack's pupils' files and note it down, both or neither. Raises StoreError."""
        delivery = await asyncio.to_thread(pupil_files, pack)
        record = PackRecord(
            pack=pack.info.id,
            version=pack.info.version,
            manifest_sha256=pack.manifest.sha256(),
            delivery_sha256=delivery.sha256,
            size_bytes=delivery.size_bytes,
            titles={str(language): title for language, title in pack.info.titles.items()},
            publisher=publisher,
            added_ms=time.time_ns() // 1_000_000,
            archive=archive,
        )
        written = await asyncio.to_thread(self.content.keep, delivery)
        try:
            await self._in_database(lambda session: PackStore(session).add(record))
        except StoreError:
            await asyncio.to_thread(self.content.drop, written)
            raise
        return record

    async def _record(self, pack: str, version: str) -> PackRecord:
        record = await self._in_database(lambda session: PackStore(session).get(pack, version))
        if record.removed_ms is not None:
            raise NotFoundError("pack", f"{pack} {version}")
        return record

    async def _records(self) -> list[PackRecord]:
        return await self._in_database(lambda session: PackStore(session).packs())

    async def _in_database(self, work: Callable[[Session], T]) -> T:
        return await asyncio.wrap_future(self._database.submit(work))


def _built_in_pack(record: PackRecord) -> Pack:
    """Return what came with the program under this name. NotFoundError when it is another version."""
    pack = library.load(record.pack)
    if pack.info.version != record.version:
        raise NotFoundError("pack", f"{record.pack} {record.version}")
    return pack


def _quietly(remove: Callable[[str], None], archive: str) -> None:
    with suppress(StoreError):
        remove(archive)

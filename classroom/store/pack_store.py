"""Packs that this computer can push, and those that it once could."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from classroom.errors import NotFoundError
from classroom.store.records.lesson_hour import PackRecord
from classroom.store.tables.pack import PackRow


class PackStore:
    """Lives for one job on the database's thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, pack: PackRecord) -> None:
        """Keep a pack. The same version again keeps its first date; all else is as it is now."""
        row = self._session.get(PackRow, (pack.pack, pack.version))
        if row is None:
            row = PackRow(pack=pack.pack, version=pack.version, added_ms=pack.added_ms)
            self._session.add(row)
        row.manifest_sha256 = pack.manifest_sha256
        row.delivery_sha256 = pack.delivery_sha256
        row.size_bytes = pack.size_bytes
        row.titles = dict(pack.titles)
        row.publisher = pack.publisher
        row.archive = pack.archive
        row.removed_ms = pack.removed_ms
        self._session.flush()

    def remove(self, pack: str, version: str, at_ms: int) -> None:
        """Note that a version can no longer be pushed; it stays known. Raises NotFoundError."""
        self._row(pack, version).removed_ms = at_ms
        self._session.flush()

    def packs(self) -> list[PackRecord]:
        """Return every version of every pack in the order in which they were added, removed ones too."""
        rows = self._session.scalars(
            select(PackRow).order_by(PackRow.added_ms, PackRow.pack, PackRow.version)
        )
        return [_pack(row) for row in rows]

    def get(self, pack: str, version: str) -> PackRecord:
        """Return one version of a pack, also a removed one. Raises NotFoundError."""
        return _pack(self._row(pack, version))

    def _row(self, pack: str, version: str) -> PackRow:
        row = self._session.get(PackRow, (pack, version))
        if row is None:
            raise NotFoundError("pack", f"{pack} {version}")
        return row


def _pack(row: PackRow) -> PackRecord:
    return PackRecord(
        pack=row.pack,
        version=row.version,
        manifest_sha256=row.manifest_sha256,
        delivery_sha256=row.delivery_sha256,
        size_bytes=row.size_bytes,
        titles=dict(row.titles),
        publisher=row.publisher,
        added_ms=row.added_ms,
        archive=row.archive,
        removed_ms=row.removed_ms,
    )

"""One version of a pack that this computer can push, or once could."""

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from classroom.store.tables.metadata import SchoolTable


class PackRow(SchoolTable):
    __tablename__ = "pack"

    pack: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[str] = mapped_column(primary_key=True)
    manifest_sha256: Mapped[str]
    delivery_sha256: Mapped[str]
    size_bytes: Mapped[int]
    titles: Mapped[dict[str, str]] = mapped_column(JSON)
    publisher: Mapped[str]
    added_ms: Mapped[int]
    archive: Mapped[str]
    removed_ms: Mapped[int | None]

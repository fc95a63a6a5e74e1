"""A range of the ledger, sealed into one file."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from classroom.store.tables.metadata import SchoolTable


class BatchRow(SchoolTable):
    __tablename__ = "batch"
    __table_args__ = (
        CheckConstraint("first_entry >= 1 AND last_entry >= first_entry", name="range"),
        CheckConstraint("state IN ('sealed', 'sent', 'stored', 'verified', 'imported')", name="state_known"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    first_entry: Mapped[int] = mapped_column(unique=True)
    last_entry: Mapped[int] = mapped_column(unique=True)
    manifest_sha256: Mapped[str]
    previous_sha256: Mapped[str]
    path: Mapped[str]
    size_bytes: Mapped[int]
    made_ms: Mapped[int]
    state: Mapped[str]

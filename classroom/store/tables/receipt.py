"""A signed receipt for a batch, as it came."""

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from classroom.store.tables.metadata import SchoolTable


class ReceiptRow(SchoolTable):
    __tablename__ = "receipt"
    __table_args__ = (CheckConstraint("state IN ('stored', 'verified', 'imported')", name="state_known"),)

    batch_id: Mapped[str] = mapped_column(ForeignKey("batch.id"), primary_key=True)
    signed_sha256: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[str]
    signed: Mapped[bytes]
    at_ms: Mapped[int]

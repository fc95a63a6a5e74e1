"""What the district shall learn. Append-only and without gaps: triggers refuse anything else."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from classroom.store.tables.metadata import SchoolTable


class LedgerRow(SchoolTable):
    __tablename__ = "ledger"
    __table_args__ = (Index(None, "item"),)

    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at_ms: Mapped[int]
    kind: Mapped[str]
    item: Mapped[str]
    body: Mapped[str]
    """JSON with sorted keys."""

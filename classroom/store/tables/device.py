"""A tablet that once came in.

Nothing refers to this table by foreign key: a child's work is never refused because a row of
book-keeping is missing.
"""

from sqlalchemy.orm import Mapped, mapped_column

from classroom.store.tables.metadata import SchoolTable


class DeviceRow(SchoolTable):
    __tablename__ = "device"

    id: Mapped[str] = mapped_column(primary_key=True)
    token_sha256: Mapped[str]
    kind: Mapped[str]
    first_seen_ms: Mapped[int]
    last_seen_ms: Mapped[int]

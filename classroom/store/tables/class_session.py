"""One lesson hour of one class."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from classroom.store.tables.metadata import SchoolTable


class ClassSessionRow(SchoolTable):
    __tablename__ = "class_session"
    __table_args__ = (Index(None, "closed_ms", "opened_ms"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    class_id: Mapped[str] = mapped_column(ForeignKey("class_group.id"), index=True)
    opened_ms: Mapped[int]
    closed_ms: Mapped[int | None]

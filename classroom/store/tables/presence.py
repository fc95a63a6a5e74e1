"""A pupil was seen at a tablet during a session. Absence is the lack of a row, never a mark."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from classroom.store.tables.metadata import SchoolTable


class PresenceRow(SchoolTable):
    __tablename__ = "presence"

    session_id: Mapped[str] = mapped_column(ForeignKey("class_session.id"), primary_key=True)
    pupil_id: Mapped[str] = mapped_column(ForeignKey("pupil.id"), primary_key=True, index=True)
    device: Mapped[str] = mapped_column(primary_key=True)
    first_ms: Mapped[int]
    last_ms: Mapped[int]

"""Handed-in work and its one to three authors. A trigger refuses to change an attempt."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from classroom.store.tables.metadata import SchoolTable


class AttemptRow(SchoolTable):
    __tablename__ = "attempt"
    __table_args__ = (
        Index(None, "session_id", "received_ms"),
        Index(None, "received_ms"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    pack: Mapped[str]
    version: Mapped[str]
    lesson: Mapped[str]
    step: Mapped[str]
    sha256: Mapped[str] = mapped_column(ForeignKey("artefact.sha256"), index=True)
    made_ms: Mapped[int]
    received_ms: Mapped[int]
    device: Mapped[str]
    session_id: Mapped[str] = mapped_column(ForeignKey("class_session.id"))


class AttemptAuthorRow(SchoolTable):
    __tablename__ = "attempt_author"
    __table_args__ = (
        UniqueConstraint("pupil_id", "attempt_id"),
        CheckConstraint("position BETWEEN 0 AND 2", name="at_most_three"),
    )

    attempt_id: Mapped[str] = mapped_column(ForeignKey("attempt.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    pupil_id: Mapped[str] = mapped_column(ForeignKey("pupil.id"))

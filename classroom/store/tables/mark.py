"""A judgement of an attempt. Append-only: a trigger refuses to change or remove one."""

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from classroom.store.tables.metadata import SchoolTable


class MarkRow(SchoolTable):
    __tablename__ = "mark"
    __table_args__ = (
        CheckConstraint("maximum > 0 AND score >= 0 AND score <= maximum", name="on_its_scale"),
        CheckConstraint("author <> ''", name="has_author"),
        Index(None, "attempt_id", "given_ms"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    attempt_id: Mapped[str] = mapped_column(ForeignKey("attempt.id"))
    score: Mapped[float]
    maximum: Mapped[float]
    author: Mapped[str]
    reason: Mapped[str]
    given_ms: Mapped[int]

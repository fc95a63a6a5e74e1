"""Feedback on its way to the pupils, or seen by them."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from classroom.store.tables.metadata import SchoolTable


class ReturnedWorkRow(SchoolTable):
    __tablename__ = "returned_work"

    id: Mapped[str] = mapped_column(primary_key=True)
    attempt_id: Mapped[str] = mapped_column(ForeignKey("attempt.id"), index=True)
    score: Mapped[float | None]
    maximum: Mapped[float | None]
    comment: Mapped[str]
    returned_ms: Mapped[int]
    seen_ms: Mapped[int | None]

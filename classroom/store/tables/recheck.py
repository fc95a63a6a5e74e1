"""A handed-in program, run again by this computer. Append-only: a trigger refuses to change or remove one."""

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from classroom.store.tables.metadata import SchoolTable


class RecheckRow(SchoolTable):
    __tablename__ = "recheck"
    __table_args__ = (
        CheckConstraint("engine IN ('v8', 'blocks', 'replay', 'none')", name="engine_known"),
        CheckConstraint("(engine = 'none') = (passed IS NULL)", name="judged_by_somebody"),
        CheckConstraint("stars >= 0 AND stars <= maximum", name="on_its_scale"),
        Index(None, "attempt_id", "checked_ms"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    attempt_id: Mapped[str] = mapped_column(ForeignKey("attempt.id"))
    engine: Mapped[str]
    passed: Mapped[bool | None]
    stars: Mapped[int]
    maximum: Mapped[int]
    claim_agrees: Mapped[bool | None]
    trace_agrees: Mapped[bool | None]
    fault: Mapped[str]
    facts: Mapped[str]
    out: Mapped[str]
    state: Mapped[str]
    checked_ms: Mapped[int]
    checker: Mapped[int]

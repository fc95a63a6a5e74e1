"""A pupil is in a class, at a level; the class knows the school year."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from classroom.store.tables.metadata import SchoolTable


class EnrolmentRow(SchoolTable):
    __tablename__ = "enrolment"

    class_id: Mapped[str] = mapped_column(ForeignKey("class_group.id"), primary_key=True)
    pupil_id: Mapped[str] = mapped_column(ForeignKey("pupil.id"), primary_key=True, index=True)
    level: Mapped[str]
    position: Mapped[int]
    """The order of the class list."""
    left_ms: Mapped[int | None]
    """When an import or the teacher took the pupil out of the class; their work stays."""

"""A level that a class holds; multi-grade classes hold two or three, a few hold six."""

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from classroom.store.tables.metadata import SchoolTable


class ClassLevelRow(SchoolTable):
    __tablename__ = "class_level"
    __table_args__ = (UniqueConstraint("class_id", "level"),)

    class_id: Mapped[str] = mapped_column(ForeignKey("class_group.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    level: Mapped[str]

"""A class of one school year."""

from sqlalchemy import UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from classroom.store.tables.metadata import SchoolTable


class ClassGroupRow(SchoolTable):
    __tablename__ = "class_group"
    __table_args__ = (UniqueConstraint("school_year", "label"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    label: Mapped[str]
    school_year: Mapped[str]
    asks_pictures: Mapped[bool] = mapped_column(default=False, server_default=false())

"""A pupil: no more columns than the law lets a class keep (classroom/roster/pupil.py)."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from classroom.store.tables.metadata import SchoolTable


class PupilRow(SchoolTable):
    __tablename__ = "pupil"
    __table_args__ = (CheckConstraint("sex IN ('f', 'm')", name="sex_known"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    given_name: Mapped[str]
    family_name: Mapped[str]
    picture: Mapped[str]
    massar_code: Mapped[str | None] = mapped_column(unique=True)
    sex: Mapped[str | None]
    birth_year: Mapped[int | None]

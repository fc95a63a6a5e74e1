"""The newest unfinished answer of a step, and whose it is."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from classroom.store.tables.metadata import SchoolTable


class DraftRow(SchoolTable):
    __tablename__ = "draft"

    id: Mapped[str] = mapped_column(primary_key=True)
    pack: Mapped[str]
    version: Mapped[str]
    lesson: Mapped[str]
    step: Mapped[str]
    revision: Mapped[int]
    content: Mapped[str]
    saved_ms: Mapped[int]
    device: Mapped[str]


class DraftAuthorRow(SchoolTable):
    __tablename__ = "draft_author"

    draft_id: Mapped[str] = mapped_column(ForeignKey("draft.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    pupil_id: Mapped[str] = mapped_column(ForeignKey("pupil.id"), index=True)

"""The three pictures by which a pupil shows who they are; the teacher may look them up."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from classroom.store.tables.metadata import SchoolTable


class SecretPicturesRow(SchoolTable):
    __tablename__ = "secret_pictures"

    pupil_id: Mapped[str] = mapped_column(ForeignKey("pupil.id"), primary_key=True)
    pictures: Mapped[str]
    """Their ids in order, with a space between."""
    made_ms: Mapped[int]

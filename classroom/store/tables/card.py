"""A printed card that shows who a pupil is, by the hash of its random token."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from classroom.store.tables.metadata import SchoolTable


class CardRow(SchoolTable):
    __tablename__ = "card"

    token_sha256: Mapped[str] = mapped_column(primary_key=True)
    pupil_id: Mapped[str] = mapped_column(ForeignKey("pupil.id"), index=True)
    made_ms: Mapped[int]
    revoked_ms: Mapped[int | None]
    token: Mapped[str | None]
    """None when it was revoked."""

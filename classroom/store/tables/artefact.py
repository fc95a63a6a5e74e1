"""The bytes of handed-in work, once for each hash; large ones lie in a file named by the hash."""

from sqlalchemy import CheckConstraint, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from classroom.store.tables.metadata import SchoolTable


class ArtefactRow(SchoolTable):
    __tablename__ = "artefact"
    __table_args__ = (CheckConstraint("content IS NULL OR length(content) = size_bytes", name="whole"),)

    sha256: Mapped[str] = mapped_column(primary_key=True)
    size_bytes: Mapped[int]
    content: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)
    """None when the bytes lie in the artefact folder (classroom/store/artefact_folder.py)."""

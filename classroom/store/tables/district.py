"""The tables of a district's intake. Ids come from schools, so the school's code is part of every key."""

from typing import Final

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from classroom.store.tables.metadata import DistrictTable


class EnrolledSchoolRow(DistrictTable):
    __tablename__ = "school"

    code: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]


class IssuedEnrolmentRow(DistrictTable):
    """One enrolment certifies one key: the first that is seen is pinned."""

    __tablename__ = "enrolment"

    certificate_sha256: Mapped[str] = mapped_column(primary_key=True)
    school_code: Mapped[str] = mapped_column(ForeignKey("school.code"), index=True)
    enrolled_ms: Mapped[int]
    key_id: Mapped[str | None]
    pinned_ms: Mapped[int | None]


class ImportedBatchRow(DistrictTable):
    __tablename__ = "batch"
    __table_args__ = (UniqueConstraint("key_id", "number"), CheckConstraint("number >= 1", name="number"))

    id: Mapped[str] = mapped_column(primary_key=True)
    school_code: Mapped[str] = mapped_column(ForeignKey("school.code"), index=True)
    key_id: Mapped[str]
    number: Mapped[int]
    first_entry: Mapped[int]
    last_entry: Mapped[int]
    manifest_sha256: Mapped[str]
    previous_sha256: Mapped[str]
    file_sha256: Mapped[str]
    size_bytes: Mapped[int]
    made_ms: Mapped[int]
    imported_ms: Mapped[int]
    outcome: Mapped[str]
    """JSON: the counts and places that its receipt states."""


class ItemRow(DistrictTable):
    """Every accepted ledger item, as it was signed."""

    __tablename__ = "item"

    school_code: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    sha256: Mapped[str]
    batch_id: Mapped[str] = mapped_column(ForeignKey("batch.id"), index=True)
    statement: Mapped[bytes] = mapped_column(LargeBinary)


class CollectedAttemptRow(DistrictTable):
    __tablename__ = "attempt"
    __table_args__ = (
        UniqueConstraint("school_code", "statement"),
        Index(None, "pack", "lesson", "step"),
        Index(None, "received_ms"),
    )

    school_code: Mapped[str] = mapped_column(ForeignKey("school.code"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    statement: Mapped[str]
    class_label: Mapped[str]
    pack: Mapped[str]
    version: Mapped[str]
    lesson: Mapped[str]
    step: Mapped[str]
    received_ms: Mapped[int]
    made_ms: Mapped[int | None]
    session: Mapped[str]
    artefact_sha256: Mapped[str]
    artefact_bytes: Mapped[int]
    has_artefact: Mapped[bool]
    passed: Mapped[bool | None]
    stars: Mapped[int | None]
    batch_id: Mapped[str] = mapped_column(ForeignKey("batch.id"), index=True)


class CollectedArtefactRow(DistrictTable):
    """The work itself, once for each hash. Large work lies in the folder "artefacts": `content` is null."""

    __tablename__ = "artefact"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    size_bytes: Mapped[int]
    content: Mapped[bytes | None] = mapped_column(LargeBinary)


class AuthorRow(DistrictTable):
    """Who made an attempt, the driver first. `since_ms` is 0, or when a teacher corrected it last."""

    __tablename__ = "author"
    __table_args__ = (CheckConstraint("position BETWEEN 0 AND 2", name="at_most_three"),)

    school_code: Mapped[str] = mapped_column(primary_key=True)
    statement: Mapped[str] = mapped_column(primary_key=True)
    since_ms: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    pseudonym: Mapped[str]


class CollectedMarkRow(DistrictTable):
    __tablename__ = "mark"
    __table_args__ = (Index(None, "school_code", "statement"),)

    school_code: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    statement: Mapped[str]
    """The attempt's. It may come in a later batch than its mark."""
    score: Mapped[float]
    maximum: Mapped[float]
    author: Mapped[str]
    given_ms: Mapped[int]


class CollectedReturnRow(DistrictTable):
    __tablename__ = "returned_work"

    school_code: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    statement: Mapped[str]
    returned_ms: Mapped[int]


class CollectedPresenceRow(DistrictTable):
    __tablename__ = "presence"

    school_code: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    session: Mapped[str]
    pseudonym: Mapped[str]
    class_label: Mapped[str]
    first_ms: Mapped[int]
    last_ms: Mapped[int]


class KnownPupilRow(DistrictTable):
    """Who a pseudonym is. No name is ever sent, so there is no column for one."""

    __tablename__ = "pupil"

    school_code: Mapped[str] = mapped_column(primary_key=True)
    pseudonym: Mapped[str] = mapped_column(primary_key=True)
    massar_code: Mapped[str | None]
    level: Mapped[str]
    class_label: Mapped[str]
    school_year: Mapped[str]
    sex: Mapped[str | None]
    birth_year: Mapped[int | None]
    said_ms: Mapped[int]
    """When the batch that said so was made: the newest counts."""


class QuarantineRow(DistrictTable):
    """What came signed and well-formed, but contradicts what is known. A person decides; nothing is lost."""

    __tablename__ = "quarantine"

    id: Mapped[str] = mapped_column(primary_key=True)
    """Hash of what it is, so that the same thing again is the same row."""
    school_code: Mapped[str] = mapped_column(index=True)
    batch_id: Mapped[str]
    kind: Mapped[str]
    """An item's kind, or "batch"."""
    item: Mapped[str]
    sha256: Mapped[str]
    reason: Mapped[str]
    at_ms: Mapped[int]
    content: Mapped[bytes | None] = mapped_column(LargeBinary)
    """The item's statement. A batch's file lies in the folder "quarantine"."""


METADATA: Final = DistrictTable.metadata

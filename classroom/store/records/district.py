"""What the district keeps of its schools and their batches, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from classroom.work.attempt import StepKey


class RejectedItem(msgspec.Struct, frozen=True, kw_only=True):
    """`index` is the item's place in the manifest; `reason` is a stable code."""

    index: int
    kind: str
    id: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class AttemptFact:
    """`statement` is the attempt's statement id: marks refer to it. `passed` is the tablet's claim."""

    statement: str
    at: StepKey
    authors: tuple[str, ...]
    received_ms: int
    made_ms: int | None
    session: str
    class_label: str
    artefact_sha256: str
    artefact_bytes: int
    passed: bool | None
    stars: int | None


@dataclass(frozen=True, kw_only=True)
class MarkFact:
    attempt: str
    score: float
    maximum: float
    author: str
    given_ms: int


@dataclass(frozen=True, kw_only=True)
class ReturnFact:
    attempt: str
    returned_ms: int


@dataclass(frozen=True, kw_only=True)
class PresenceFact:
    session: str
    pupil: str
    class_label: str
    first_ms: int
    last_ms: int


@dataclass(frozen=True, kw_only=True)
class ReassignmentFact:
    attempt: str
    authors: tuple[str, ...]
    at_ms: int


Fact = AttemptFact | MarkFact | ReturnFact | PresenceFact | ReassignmentFact


@dataclass(frozen=True, kw_only=True)
class PupilFact:
    """Who a pseudonym is, by the ministry's own code; a name is never sent."""

    pseudonym: str
    massar_code: str | None
    level: str
    class_label: str
    school_year: str
    sex: str | None
    birth_year: int | None


@dataclass(frozen=True, kw_only=True)
class EnrolledSchool:
    """A school that got an enrolment file. `enrolment` is the hash of its certificate."""

    code: str
    name: str
    enrolment: str
    enrolled_ms: int


@dataclass(frozen=True, kw_only=True)
class IntakeItem:
    """An item of a batch, read. `fact` is None when its statement made no sense."""

    index: int
    kind: str
    id: str
    sha256: str
    line: bytes
    fact: Fact | None
    has_artefact: bool


@dataclass(frozen=True, kw_only=True)
class IntakeBatch:
    """A batch that was opened and verified, ready for the district's database."""

    id: str
    school: str
    enrolment: str
    key: str
    """The school key's id."""
    number: int
    first: int
    last: int
    manifest_sha256: str
    previous: str
    file_sha256: str
    size_bytes: int
    made_ms: int
    items: tuple[IntakeItem, ...]
    pupils: tuple[PupilFact, ...]
    artefacts: Mapping[str, bytes | int]
    """By SHA-256: the work, or only its size when it lies in the folder already."""


@dataclass(frozen=True, kw_only=True)
class IntakeOutcome:
    """What became of a batch: `outcome` is "imported", "duplicate" or "quarantined" (then with a reason).

    The counts are those of the first import, also when it is a duplicate.
    """

    outcome: str
    reason: str = ""
    accepted: int = 0
    duplicates: tuple[int, ...] = ()
    rejected: tuple[RejectedItem, ...] = ()
    imported_ms: int = 0


@dataclass(frozen=True, kw_only=True)
class SchoolStanding:
    """How far a school is. `gaps` are batch numbers that never came, of any of its keys."""

    code: str
    name: str
    batches: int
    last_number: int
    gaps: tuple[int, ...]
    attempts: int
    marks: int
    last_imported_ms: int | None
    quarantined: int


@dataclass(frozen=True, kw_only=True)
class ExportedAttempt:
    """One row of attempts.csv. `pupils` and `codes` belong together, the driver first."""

    school: str
    school_name: str
    id: str
    class_label: str
    pack: str
    version: str
    lesson: str
    step: str
    received_ms: int
    made_ms: int | None
    session: str
    artefact_sha256: str
    artefact_bytes: int
    has_artefact: bool
    passed: bool | None
    stars: int | None
    pupils: tuple[str, ...]
    codes: tuple[str, ...]
    levels: tuple[str, ...]
    score: float | None
    maximum: float | None
    batch: str


@dataclass(frozen=True, kw_only=True)
class ExportedMark:
    """One row of marks.csv; the newest of an attempt counts."""

    school: str
    id: str
    attempt: str
    score: float
    maximum: float
    author: str
    given_ms: int
    counts: bool


@dataclass(frozen=True, kw_only=True)
class ExportedPresence:
    """One row of presence.csv; of several rows of a pupil in a session the widest is true."""

    school: str
    id: str
    session: str
    class_label: str
    pupil: str
    code: str
    first_ms: int
    last_ms: int

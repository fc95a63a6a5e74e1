"""What happened in the class, as plain values that cross from the class thread to the screen.

Each is published once, in order, through the `publish` callable that `ClassroomService` was given.
`device` is a tablet's id (32 hex digits) everywhere. Times are UTC milliseconds.
"""

from dataclasses import dataclass
from enum import Enum

from classroom.roster.pupil import Pupil
from classroom.work.attempt import Attempt, StepKey


class Presence(Enum):
    """How present a tablet is; the rule is `presence()` in classroom/live/presence.py."""

    ONLINE = "online"
    SILENT = "silent"
    """Nothing heard for 10 s."""
    GONE = "gone"
    """Its connection is closed."""


@dataclass(frozen=True, kw_only=True)
class JoinDetails:
    """All that the join wall shows. `url` is what the QR holds."""

    url: str
    code: str
    """Six digits."""
    addresses: tuple[str, ...]
    """Typed by hand: "192.168.8.2:8420", best first."""


@dataclass(frozen=True, kw_only=True)
class ClassOpened:
    session: str
    class_id: str
    label: str
    opened_ms: int
    join: JoinDetails


@dataclass(frozen=True, kw_only=True)
class JoinDetailsChanged:
    """The PC's addresses changed; the wall shows the new QR."""

    join: JoinDetails


@dataclass(frozen=True, kw_only=True)
class TabletWaiting:
    """A tablet joined by code waits for the teacher's tick; both screens show these pictures."""

    device: str
    pictures: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class TabletJoined:
    device: str
    kind: str
    """"page", "agent" or "simulated"."""
    joined_ms: int


@dataclass(frozen=True, kw_only=True)
class PresenceChanged:
    device: str
    presence: Presence
    battery_percent: int | None
    changed_ms: int
    storage_low: bool = False
    """The tablet's disk is nearly full; what its pupils did is kept."""


@dataclass(frozen=True, kw_only=True)
class PupilsSeated:
    """Who sits at a tablet now, the driver first; nobody when empty."""

    device: str
    pupils: tuple[Pupil, ...]
    by_teacher: bool
    seated_ms: int


@dataclass(frozen=True, kw_only=True)
class PackPushed:
    pack: str
    version: str
    size_bytes: int


@dataclass(frozen=True, kw_only=True)
class PackProgressed:
    device: str
    pack: str
    version: str
    have_bytes: int
    total_bytes: int


@dataclass(frozen=True, kw_only=True)
class StepChanged:
    device: str
    at: StepKey
    index: int
    done: int
    steps: int
    changed_ms: int


@dataclass(frozen=True, kw_only=True)
class RunHappened:
    """A run or an answer, by the tablet's claim. `failed_in_row` counts since the last success or step."""

    device: str
    at: StepKey
    passed: bool
    failed_in_row: int
    summary: str
    happened_ms: int
    state: str | None = None
    """How the world stood at its end, JSON text from the tablet that nobody has read yet."""


@dataclass(frozen=True, kw_only=True)
class HandMoved:
    device: str
    up: bool
    moved_ms: int


@dataclass(frozen=True, kw_only=True)
class DraftKept:
    device: str
    at: StepKey
    kept_ms: int


@dataclass(frozen=True, kw_only=True)
class AttemptReceived:
    """An attempt is committed on disk, and its receipt sent."""

    attempt: Attempt
    again: bool
    """True when the same pupils handed in this step before: the hand-in counts as a further attempt."""


@dataclass(frozen=True, kw_only=True)
class AttemptRechecked:
    """This computer ran a handed-in program again, or could not (classroom/work/recheck.py)."""

    attempt: str


@dataclass(frozen=True, kw_only=True)
class AttemptMarked:
    attempt: str
    score: float
    maximum: float


@dataclass(frozen=True, kw_only=True)
class AttemptReturned:
    attempt: str


@dataclass(frozen=True, kw_only=True)
class FeedbackWasSeen:
    attempt: str
    seen_ms: int


@dataclass(frozen=True, kw_only=True)
class TabletRefused:
    """Something a tablet sent was refused; `reason` from classroom/link/refusals.py. The class goes on."""

    device: str | None
    reason: str


@dataclass(frozen=True, kw_only=True)
class NearbyTablet:
    """A tablet agent that announces itself and answered its health question, but is not in the class."""

    device: str
    name: str
    address: str
    port: int
    invited: bool


@dataclass(frozen=True, kw_only=True)
class NearbyTabletsChanged:
    tablets: tuple[NearbyTablet, ...]


@dataclass(frozen=True, kw_only=True)
class ClassClosed:
    session: str
    closed_ms: int


@dataclass(frozen=True, kw_only=True)
class SyncChanged:
    """How much waits and how far batches are: counts of ledger entries and batches."""

    entries_waiting: int
    batches_waiting: int
    batches_imported: int
    sending: bool
    fault: str | None
    """A stable code, or None while all is well."""


Event = (
    ClassOpened
    | JoinDetailsChanged
    | TabletWaiting
    | TabletJoined
    | PresenceChanged
    | PupilsSeated
    | PackPushed
    | PackProgressed
    | StepChanged
    | RunHappened
    | HandMoved
    | DraftKept
    | AttemptReceived
    | AttemptRechecked
    | AttemptMarked
    | AttemptReturned
    | FeedbackWasSeen
    | TabletRefused
    | NearbyTabletsChanged
    | ClassClosed
    | SyncChanged
)

"""A tablet of the open class, as the class thread knows it."""

import time
from dataclasses import dataclass, field
from typing import Final

from classroom.events import Presence
from classroom.link.messages import FromClass
from classroom.live.connection import TabletConnection
from classroom.live.presence import presence
from classroom.live.proofs import Proofs
from classroom.live.staged_work import StagedWork

KINDS: Final = ("page", "agent", "simulated")


def monotonic_ms() -> int:
    return time.monotonic_ns() // 1_000_000


@dataclass(eq=False, kw_only=True)
class Tablet:
    """Outlives its links: a tablet that comes back is the same one. Class thread only."""

    device: str
    kind: str
    token: bytes
    staged: StagedWork
    connection: TabletConnection | None = None
    heard_ms: int = field(default_factory=monotonic_ms)
    """When something came from it, by the monotonic clock."""
    seen_ms: int = 0
    """The same, by the wall clock."""
    battery_percent: int | None = None
    storage_low: bool = False
    shown: Presence = Presence.GONE
    """What was published last."""
    introduced: bool = False
    """Its TabletJoined was published."""
    names_version: int = -1
    """Which state of the name list its last welcome told."""
    proofs: Proofs = field(default_factory=Proofs)
    """Who has shown here who they are; of this link and of those that come back with its token."""
    feedback: dict[str, str] = field(default_factory=dict)
    """The attempts of the feedback that was sent to it, by feedback id."""

    def presence(self) -> Presence:
        return presence(self.connection is not None, self.heard_ms, monotonic_ms())

    def send(self, message: FromClass) -> None:
        """Queue a message; nothing happens while it is away."""
        if self.connection is not None:
            self.connection.send(message)


def kind_of(agent: str) -> str:
    """Return what speaks, by the first word of a hello's `agent`."""
    first = agent.split(maxsplit=1)[0] if agent.strip() else ""
    return first if first in KINDS else "page"

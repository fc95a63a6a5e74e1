"""What the window knows of sync at one moment."""

from dataclasses import dataclass

from classroom.events import SyncChanged
from classroom.store.records.ledger import Batch


@dataclass(frozen=True, kw_only=True)
class SyncView:
    """Read together, so that its parts belong together."""

    status: SyncChanged | None = None
    batches: tuple[Batch, ...] = ()
    receiver: str | None = None
    """Where work goes; None without an enrolment."""

    @property
    def entries_waiting(self) -> int:
        """How many entries of the ledger no batch holds yet."""
        return self.status.entries_waiting if self.status is not None else 0

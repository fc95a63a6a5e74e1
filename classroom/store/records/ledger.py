"""What the store keeps of sync: the ledger, the batches cut from it, and their receipts."""

from dataclasses import dataclass
from typing import Any, Final

BATCH_STATES: Final = ("sealed", "sent", "stored", "verified", "imported")
"""In the order in which a batch goes through them. An HTTP 2xx is "sent"; the rest needs a signed receipt."""


@dataclass(frozen=True, kw_only=True)
class LedgerEntry:
    """Something that the district shall learn. Entries are appended, never changed."""

    sequence: int | None = None
    """From 1, without gaps; None until the store assigned it."""
    at_ms: int
    kind: str
    """"attempt", "mark", "return", "presence" or "reassignment" (classroom/work/recording.py)."""
    item: str
    """The id of what it is about; the same id always comes with the same body."""
    body: dict[str, Any]
    """JSON values; all that a batch needs. Never changed after it was made."""


@dataclass(frozen=True, kw_only=True)
class Batch:
    """A contiguous range of the ledger, `first` to `last` inclusive, sealed into one file."""

    id: str
    number: int
    """From 1, without gaps."""
    first: int
    last: int
    manifest_sha256: str
    previous_sha256: str
    """The manifest of the batch before; empty for the first."""
    path: str
    size_bytes: int
    made_ms: int
    state: str


@dataclass(frozen=True, kw_only=True)
class ReceiptRecord:
    """A receipt as it came, signature and all. `state` is "stored", "verified" or "imported"."""

    batch: str
    state: str
    signed: bytes
    at_ms: int

"""What the store keeps of a lesson hour: the session, who was there, which tablets, which packs."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class ClassSession:
    """One lesson hour of one class; open while `closed_ms` is None."""

    id: str
    """32 hex digits."""
    class_id: str
    opened_ms: int
    closed_ms: int | None = None


@dataclass(frozen=True, kw_only=True)
class PresenceRecord:
    """A pupil was seen at a tablet between two moments of a session. Absence has no record."""

    session: str
    pupil: str
    device: str
    first_ms: int
    last_ms: int


@dataclass(frozen=True, kw_only=True)
class Device:
    """A tablet that once came in. Its token is never kept, only the token's SHA-256 in hex."""

    id: str
    token_sha256: str
    kind: str
    """"page", "agent" or "simulated"."""
    first_seen_ms: int
    last_seen_ms: int


@dataclass(frozen=True, kw_only=True)
class PackRecord:
    """One version of a pack that this computer can push, or once could: work was answered under it.

    `delivery_sha256` names the pupils' manifest, a public blob.
    """

    pack: str
    version: str
    manifest_sha256: str
    """Exactly this content, whoever signed it."""
    delivery_sha256: str
    size_bytes: int
    titles: dict[str, str]
    """By language; never changed after it was made."""
    publisher: str
    """The id of who signed it; "tinmel" for what came with the program."""
    added_ms: int
    archive: str = ""
    """SHA-256 of the installed file; empty for what came with the program."""
    removed_ms: int | None = None
    """When the teacher took it away. Work that was answered under it is still taken."""

"""What a batch says about itself: canonical JSON (RFC 8785), signed inside the batch."""

import hashlib
from typing import Annotated, Any, Final

import msgspec
import rfc8785

FORMAT: Final = "tinmel-batch/1"
PAYLOAD_TYPE: Final = "application/vnd.tinmel.batch+json"
MAX_ITEMS: Final = 50_000
SCHEMA: Final = 1

Sha256 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}\\Z")]
Number = Annotated[int, msgspec.Meta(ge=1, le=2**53 - 1)]
Id = Annotated[str, msgspec.Meta(min_length=1, max_length=128)]


class ManifestItem(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One ledger entry. Its statement is the line of the same place in statements.jsonl."""

    kind: Id
    id: Id
    sha256: Sha256
    """Of the statement's line, without its end of line."""
    artefact: Sha256 | None = None


class ManifestFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    name: Id
    sha256: Sha256
    size: Annotated[int, msgspec.Meta(ge=0)]


class Tombstone(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something the school erased by right; the district erases it too. Schema 1 makes none."""

    kind: Id
    id: Id
    at_ms: int


class Manifest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`first` to `last` is the ledger range; `previous` the manifest before, empty for the first."""

    batch: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}\\Z")]
    school: Annotated[str, msgspec.Meta(pattern="^[A-Z0-9][A-Z0-9-]{0,15}\\Z")]
    number: Number
    first: Number
    last: Number
    previous: Annotated[str, msgspec.Meta(pattern="^([0-9a-f]{64})?\\Z")]
    recipients: Annotated[tuple[str, ...], msgspec.Meta(min_length=1, max_length=16)]
    items: Annotated[tuple[ManifestItem, ...], msgspec.Meta(max_length=MAX_ITEMS)]
    files: Annotated[tuple[ManifestFile, ...], msgspec.Meta(max_length=MAX_ITEMS)]
    made_ms: Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]
    """The time of the newest entry, so that the same range makes the same bytes."""
    tombstones: Annotated[tuple[Tombstone, ...], msgspec.Meta(max_length=0)] = ()
    """Refused while nothing here would carry them out: an erasure must never be lost silently."""
    schema: int = SCHEMA
    format: str = FORMAT


def encode_manifest(manifest: Manifest) -> bytes:
    """Return the canonical bytes."""
    return rfc8785.dumps(msgspec.to_builtins(manifest))


def decode_manifest(data: bytes) -> Manifest:
    """Return the manifest; ValueError unless `data` is canonical, of our schema, and consistent."""
    manifest = msgspec.json.decode(data, type=Manifest)
    if manifest.format != FORMAT or manifest.schema != SCHEMA:
        raise ValueError("schema")
    if encode_manifest(manifest) != data:
        raise ValueError("canonical")
    if len(manifest.items) != manifest.last - manifest.first + 1:
        raise ValueError("range")
    if (manifest.number == 1) != (manifest.previous == ""):
        raise ValueError("previous")
    return manifest


def manifest_sha256(data: bytes) -> str:
    """Return the hash that the next manifest names as `previous`."""
    return hashlib.sha256(data).hexdigest()


def batch_id(school: str, key: str, number: int, first: int, last: int, previous: str) -> str:
    """Return the id of a range, always the same: 32 hex digits. `key` is the school key's id."""
    text = f"tinmel-batch/1\n{school}\n{key}\n{number}\n{first}\n{last}\n{previous}\n"
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def canonical(document: dict[str, Any]) -> bytes:
    """Return a JSON document as canonical bytes (RFC 8785)."""
    return rfc8785.dumps(document)

"""The manifest of a pack: every file by its hash, in canonical JSON (RFC 8785)."""

import hashlib
from collections.abc import Mapping
from typing import Annotated, Final, Literal

import msgspec
import rfc8785
from msgspec import Meta, Struct

from lessons.identifiers import END, Identifier, Version
from lessons.paths import MAX_FILES, MAX_PATH, PATH_PATTERN, Audience, audience

PACK_FORMAT: Final = "tinmel-pack/1"

FileName = Annotated[str, Meta(pattern=PATH_PATTERN, max_length=MAX_PATH)]
Sha256 = Annotated[str, Meta(pattern="^[0-9a-f]{64}" + END)]
Size = Annotated[int, Meta(ge=0, le=2**31)]


class FileEntry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file of a pack."""

    sha256: Sha256
    size: Size
    audience: Audience


class Manifest(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything a pack holds, except mimetype, manifest and signature themselves."""

    format: Literal["tinmel-pack/1"]
    id: Identifier
    version: Version
    files: Annotated[dict[FileName, FileEntry], Meta(max_length=MAX_FILES)]

    def canonical(self) -> bytes:
        """Return the one byte string that stands for this manifest, as RFC 8785 has it; signatures cover it.

        Everything in a manifest is plain ASCII or a whole number: sorted and without spaces is canonical.
        """
        return msgspec.json.encode(self, order="sorted")

    def sha256(self) -> str:
        """Return the hash that identifies exactly this content, whoever signed it."""
        return hashlib.sha256(self.canonical()).hexdigest()


def make_manifest(pack: str, version: str, files: Mapping[str, bytes]) -> Manifest:
    """Return the manifest of these files."""
    entries = {path: file_entry(path, data) for path, data in files.items()}
    return Manifest(format=PACK_FORMAT, id=pack, version=version, files=entries)


def file_entry(path: str, data: bytes) -> FileEntry:
    """Return what the manifest says about one file."""
    return FileEntry(sha256=hashlib.sha256(data).hexdigest(), size=len(data), audience=audience(path))


def canonical_json(value: object) -> bytes:
    """Encode plain JSON values as RFC 8785 prescribes."""
    return rfc8785.dumps(value)  # type: ignore[arg-type]

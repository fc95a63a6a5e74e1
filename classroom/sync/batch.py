"""A batch: tar → zstd → age, with the signed manifest inside. `age -d -i KEY F | zstd -d | tar x` opens it.

manifest.json      DSSE envelope around the canonical manifest, signed by the school
chain.pem          the certificates of the school's key and of its enrolment
statements.jsonl   xAPI 1.0.3, one line an item, in the manifest's order
pupils.jsonl       which Massar code, level and class a pseudonym stands for
artefacts/<sha256> the work itself
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import pyrage
import zstandard

from classroom.errors import FileRejectedError, SignatureRefusedError
from classroom.sync import chains, envelope
from classroom.sync.archive import read_archive, write_archive
from classroom.sync.chains import SchoolCertificate
from classroom.sync.keys import SchoolKeys
from classroom.sync.manifest import (
    MAX_ITEMS,
    PAYLOAD_TYPE,
    Manifest,
    ManifestFile,
    ManifestItem,
    batch_id,
    decode_manifest,
    encode_manifest,
    manifest_sha256,
)

MAX_BATCH_BYTES: Final = 25 * 1024 * 1024
MAX_PLAIN_BYTES: Final = 32 * 1024 * 1024
"""A sealed range is measured before compression, so nothing honest grows past this."""
FILE_NAME: Final = re.compile(
    r"(?P<school>[A-Z0-9][A-Z0-9-]{0,15})-(?P<number>\d{1,9})-(?P<id>[0-9a-f]{32})\.tinmel"
)
_LEVEL = 9
_SEALED_HEADER = b"age-encryption.org/v1\n"


@dataclass(frozen=True, kw_only=True)
class BatchItem:
    """One ledger entry, ready to leave: `line` is its canonical statement."""

    kind: str
    id: str
    line: bytes
    artefact: str | None = None


@dataclass(frozen=True, kw_only=True)
class BatchContent:
    """All that goes into a batch; `artefacts` by their SHA-256."""

    school: str
    number: int
    first: int
    last: int
    previous: str
    made_ms: int
    items: Sequence[BatchItem]
    pupils: Sequence[bytes]
    artefacts: Mapping[str, bytes]


@dataclass(frozen=True, kw_only=True)
class SealedBatch:
    id: str
    file_name: str
    manifest_sha256: str
    data: bytes


@dataclass(frozen=True, kw_only=True)
class OpenedBatch:
    """A batch whose signature, chain and hashes all hold."""

    manifest: Manifest
    manifest_sha256: str
    school: SchoolCertificate
    statements: tuple[bytes, ...]
    pupils: tuple[bytes, ...]
    artefacts: Mapping[str, bytes]


def plain_batch(
    content: BatchContent, recipients: Sequence[str], keys: SchoolKeys, chain: Sequence[bytes]
) -> tuple[bytes, Manifest]:
    """Return the tar before compression: the same bytes for the same content, keys and recipients."""
    files: dict[str, bytes] = {
        "chain.pem": b"".join(chains.to_pem(part) for part in chain),
        "statements.jsonl": b"".join(item.line + b"\n" for item in content.items),
        "pupils.jsonl": b"".join(line + b"\n" for line in content.pupils),
    }
    for sha256 in sorted(content.artefacts):
        files[f"artefacts/{sha256}"] = content.artefacts[sha256]
    manifest = Manifest(
        batch=batch_id(
            content.school, keys.fingerprint, content.number, content.first, content.last, content.previous
        ),
        school=content.school,
        number=content.number,
        first=content.first,
        last=content.last,
        previous=content.previous,
        recipients=tuple(sorted(recipients)),
        items=tuple(
            ManifestItem(kind=item.kind, id=item.id, sha256=_sha256(item.line), artefact=item.artefact)
            for item in content.items
        ),
        files=tuple(
            ManifestFile(name=name, sha256=_sha256(data), size=len(data)) for name, data in files.items()
        ),
        made_ms=content.made_ms,
    )
    signed = keys.sign(PAYLOAD_TYPE, encode_manifest(manifest))
    return write_archive({"manifest.json": signed, **files}), manifest


def seal_batch(
    content: BatchContent, recipients: Sequence[str], keys: SchoolKeys, chain: Sequence[bytes]
) -> SealedBatch:
    """Return a batch as it leaves the school. CPU work: run it in a thread, not on the loop.

    Raises FileRejectedError("too_big") when even this range makes more than 25 MB.
    """
    plain, manifest = plain_batch(content, recipients, keys, chain)
    name = f"{manifest.school}-{manifest.number}-{manifest.batch}.tinmel"
    packed = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True).compress(plain)
    to = [pyrage.x25519.Recipient.from_str(recipient) for recipient in manifest.recipients]
    data: bytes = pyrage.encrypt(packed, to)
    if len(data) > MAX_BATCH_BYTES or len(plain) > MAX_PLAIN_BYTES:
        raise FileRejectedError(name, "", "too_big")
    return SealedBatch(
        id=manifest.batch,
        file_name=name,
        manifest_sha256=manifest_sha256(encode_manifest(manifest)),
        data=data,
    )


def open_batch(
    data: bytes, path: str, identities: Sequence[str], root: bytes, now: datetime | None
) -> OpenedBatch:
    """Return a batch after every check that needs no database; `path` only names it in the refusal.

    Raises FileRejectedError: "not_a_batch", "too_big", "not_for_us", "damaged" (cut short or altered),
    "archive", "manifest", "signature", "chain", "expired", "hash" or "school".
    """
    files = _unpack(data, path, identities)
    try:
        chain = chains.from_pem(files["chain.pem"])
        school = chains.verify_school(chain, root, now)
        signed = envelope.verify(files.pop("manifest.json"), school.public_key, PAYLOAD_TYPE).payload
        manifest = decode_manifest(signed)
    except SignatureRefusedError as error:
        reason = error.reason if error.reason in ("chain", "expired") else "signature"
        raise FileRejectedError(path, "", reason) from error
    except (KeyError, ValueError, RecursionError) as error:
        raise FileRejectedError(path, "manifest.json", "manifest") from error
    if manifest.school != school.school:
        raise FileRejectedError(path, "manifest.json", "school")
    statements, pupils = _check_files(manifest, files, path)
    return OpenedBatch(
        manifest=manifest,
        manifest_sha256=manifest_sha256(signed),
        school=school,
        statements=statements,
        pupils=pupils,
        artefacts={name.removeprefix("artefacts/"): files[name] for name in files if "/" in name},
    )


def _unpack(data: bytes, path: str, identities: Sequence[str]) -> dict[str, bytes]:
    if len(data) > MAX_BATCH_BYTES:
        raise FileRejectedError(path, "", "too_big")
    if not data.startswith(_SEALED_HEADER):
        raise FileRejectedError(path, "", "not_a_batch")
    try:
        packed = pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(text) for text in identities])
    except pyrage.DecryptError as error:
        reason = "not_for_us" if "No matching keys" in str(error) else "damaged"
        raise FileRejectedError(path, "", reason) from error
    try:
        with zstandard.ZstdDecompressor(max_window_size=MAX_PLAIN_BYTES).stream_reader(packed) as reader:
            plain = reader.read(MAX_PLAIN_BYTES + 1)
    except zstandard.ZstdError as error:
        raise FileRejectedError(path, "", "archive") from error
    if len(plain) > MAX_PLAIN_BYTES:
        raise FileRejectedError(path, "", "too_big")
    try:
        return read_archive(plain, MAX_ITEMS)
    except ValueError as error:
        raise FileRejectedError(path, str(error), "archive") from error


def _check_files(
    manifest: Manifest, files: Mapping[str, bytes], path: str
) -> tuple[tuple[bytes, ...], tuple[bytes, ...]]:
    listed = {file.name: file for file in manifest.files}
    if listed.keys() != files.keys() or not {"statements.jsonl", "pupils.jsonl"} <= listed.keys():
        raise FileRejectedError(path, "manifest.json", "hash")
    for name, content in files.items():
        file = listed[name]
        if file.size != len(content) or file.sha256 != _sha256(content):
            raise FileRejectedError(path, name, "hash")
        if name.startswith("artefacts/") and name != f"artefacts/{file.sha256}":
            raise FileRejectedError(path, name, "hash")
    statements = _lines(files["statements.jsonl"])
    if [_sha256(line) for line in statements] != [item.sha256 for item in manifest.items]:
        raise FileRejectedError(path, "statements.jsonl", "hash")
    for item in manifest.items:
        if item.artefact is not None and f"artefacts/{item.artefact}" not in files:
            raise FileRejectedError(path, item.id, "hash")
    return statements, _lines(files["pupils.jsonl"])


def _lines(content: bytes) -> tuple[bytes, ...]:
    return tuple(content.split(b"\n")[:-1]) if content.endswith(b"\n") else ()


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()

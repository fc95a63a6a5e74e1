"""A pack as one `.tmpack` file: byte-reproducible to build, distrusted to read."""

import hashlib
import io
import stat
import zipfile
from collections.abc import Mapping
from typing import Final

import msgspec

from lessons.content import open_pack
from lessons.errors import FileRejectedError
from lessons.manifest import Manifest
from lessons.pack import Pack
from lessons.paths import MAX_FILES, audience, first_clash
from lessons.publisher import TrustStore, mistaken
from lessons.signature import MANIFEST_TYPE, AddingSigner, Signer, verify
from lessons.zip_entries import Entry, entries, unpacked

MIMETYPE: Final = b"application/vnd.tinmel.pack+zip"
MAX_PACK_BYTES: Final = 32 * 1024 * 1024
"""Of the archive, and of all its files together. The budget a lint asks for is half of it."""
MAX_FRAME_BYTES: Final = 1_000_000
"""Of the manifest, and of its signature, which holds it once more."""
_FRAME: Final[tuple[str, ...]] = ("mimetype", "MANIFEST.json", "SIGNATURE.json")
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)


def build_pack(source: Mapping[str, bytes], signer: Signer | None = None, *, name: str = "") -> bytes:
    """Return the archive of a pack's source files.

    The same source gives the same bytes on every machine: names sorted, no times, and files stored, since
    deflate differs between zlib versions. Raises FileRejectedError when the source makes no whole pack;
    `name` is its folder, for the error.
    """
    pack = open_pack(source, name=name)
    manifest = pack.manifest.canonical()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        _store(archive, "mimetype", MIMETYPE)
        _store(archive, "MANIFEST.json", manifest)
        if signer is not None:
            _store(archive, "SIGNATURE.json", signer.sign(MANIFEST_TYPE, manifest))
        for path, data in pack.files.items():
            _store(archive, path, data)
    built = out.getvalue()
    if len(built) > MAX_PACK_BYTES:
        raise FileRejectedError(name, "", "pack_too_large")
    return built


def _store(archive: zipfile.ZipFile, path: str, data: bytes) -> None:
    entry = zipfile.ZipInfo(path, _EPOCH)
    entry.create_system = 3  # Unix, wherever it is built
    entry.external_attr = (stat.S_IFREG | 0o644) << 16
    archive.writestr(entry, data)


def sign_pack(data: bytes, signer: Signer, *, name: str = "") -> bytes:
    """Return an archive with one more signature; manifest and files keep every byte. FileRejectedError."""
    files = read_pack(data, name=name).files
    envelope = envelope_of(data)
    return build_pack(files, AddingSigner(signer, envelope, name) if envelope else signer, name=name)


def envelope_of(data: bytes) -> bytes | None:
    """Return the signatures in an archive that `read_pack` has read, or None in an unsigned one."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read("SIGNATURE.json") if "SIGNATURE.json" in archive.namelist() else None


def read_pack(data: bytes, trust: TrustStore | None = None, *, name: str = "") -> Pack:
    """Return the pack in an archive, verified to the last byte; `name` is its file name, for errors.

    With a trust store, one of its publishers must have signed the pack. Without one a signature is
    not looked at: right for what came with the program, or for a look inside, never for a stranger's file.
    Raises FileRejectedError(name, place, reason), and then keeps nothing.
    """
    if len(data) > MAX_PACK_BYTES:
        raise FileRejectedError(name, "", "pack_too_large")
    other = mistaken(data)
    if other is not None:
        raise FileRejectedError(name, "", other)
    listed = _listed(entries(data, MAX_FILES + len(_FRAME), name), name)
    frame = {path: unpacked(data, listed.pop(path), name) for path in _FRAME if path in listed}
    manifest, publishers = _verified(frame, trust, name)
    _match(manifest, listed, name)
    files = dict[str, bytes]()
    for path, entry in listed.items():
        files[path] = unpacked(data, entry, name)
        if hashlib.sha256(files[path]).hexdigest() != manifest.files[path].sha256:
            raise FileRejectedError(name, path, "hash_wrong")
    return open_pack(files, name=name, manifest=manifest, publishers=publishers)


def _listed(found: list[Entry], name: str) -> dict[str, Entry]:
    """Return the entries by name, once everything that is declared is known to be bearable."""
    if not found or found[0].name != "mimetype":
        raise FileRejectedError(name, "", "mimetype_not_first")
    clash = first_clash([entry.name for entry in found])
    if clash is not None:
        raise FileRejectedError(name, clash, "name_twice")
    if sum(entry.size for entry in found) > MAX_PACK_BYTES:
        raise FileRejectedError(name, "", "pack_too_large")
    for entry in found:
        if entry.name in _FRAME and entry.size > MAX_FRAME_BYTES:
            raise FileRejectedError(name, entry.name, "file_too_large")
    return {entry.name: entry for entry in found}


def _verified(
    frame: Mapping[str, bytes], trust: TrustStore | None, name: str
) -> tuple[Manifest, tuple[str, ...]]:
    """Return the manifest and who vouches for it (nobody when that is not asked for)."""
    if frame["mimetype"] != MIMETYPE:
        raise FileRejectedError(name, "mimetype", "mimetype_wrong")
    if "MANIFEST.json" not in frame:
        raise FileRejectedError(name, "MANIFEST.json", "file_missing")
    raw, publishers = frame["MANIFEST.json"], tuple[str, ...]()
    if trust is not None:
        if "SIGNATURE.json" not in frame:
            raise FileRejectedError(name, "SIGNATURE.json", "unsigned")
        signed = verify(frame["SIGNATURE.json"], raw, trust, name)
        publishers = tuple(dict.fromkeys(one.id for one in signed))
    try:
        manifest = msgspec.json.decode(raw, type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise FileRejectedError(name, "MANIFEST.json", "manifest_unreadable") from error
    if manifest.canonical() != raw:
        raise FileRejectedError(name, "MANIFEST.json", "manifest_not_canonical")
    return manifest, publishers


def _match(manifest: Manifest, listed: Mapping[str, Entry], name: str) -> None:
    """Compare what archive and manifest declare, both ways."""
    for path in manifest.files:
        if path not in listed:
            raise FileRejectedError(name, path, "file_missing")
    for path, entry in listed.items():
        named = manifest.files.get(path)
        if named is None:
            raise FileRejectedError(name, path, "file_not_in_manifest")
        if named.size != entry.size:
            raise FileRejectedError(name, path, "size_differs")
        if named.audience != audience(path):
            raise FileRejectedError(name, path, "audience_wrong")

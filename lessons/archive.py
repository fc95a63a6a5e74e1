"""A pack as one `.tmpack` file: byte-reproducible to build, distrusted to read."""

import hashlib
import io
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import Final

import msgspec

from lessons.content import open_pack
from lessons.errors import FileRejectedError
from lessons.manifest import Manifest
from lessons.pack import Pack
from lessons.paths import audience, is_safe
from lessons.publisher import TrustStore
from lessons.signature import MANIFEST_TYPE, AddingSigner, Signer, verify

MIMETYPE: Final = b"application/vnd.tinmel.pack+zip"
MAX_PACK_BYTES: Final = 32 * 1024 * 1024
"""Of the archive, and of all its files together. The budget a lint asks for is half of it."""
MAX_FILES: Final = 2_000
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_ENTRY_MARK: Final = b"PK\x01\x02"


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
    if len(built) > MAX_PACK_BYTES or len(pack.files) > MAX_FILES:
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
    if data.count(_ENTRY_MARK) > 2 * MAX_FILES:
        raise FileRejectedError(name, "", "too_many_files")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            files = dict(_entries(archive, name))
    except FileRejectedError:
        raise
    except (
        zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError,
        OverflowError,
    ) as error:  # fmt: skip
        raise FileRejectedError(name, "", "archive_damaged") from error
    return _verified(files, trust, name)


def _entries(archive: zipfile.ZipFile, name: str) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of each entry, once everything that is declared is known to be bearable."""
    entries = archive.infolist()
    if not entries or entries[0].filename != "mimetype" or entries[0].header_offset != 0:
        raise FileRejectedError(name, "", "mimetype_not_first")
    if len(entries) > MAX_FILES:
        raise FileRejectedError(name, "", "too_many_files")
    seen = set[str]()
    for entry in entries:
        reason = _entry_fault(entry, seen)
        if reason is not None:
            raise FileRejectedError(name, _shown(entry.orig_filename), reason)
        seen.add(entry.filename.casefold())
    if sum(entry.file_size for entry in entries) > MAX_PACK_BYTES:
        raise FileRejectedError(name, "", "pack_too_large")
    for entry in entries:
        with archive.open(entry) as file:
            content = file.read(entry.file_size + 1)
        if len(content) != entry.file_size:
            raise FileRejectedError(name, entry.filename, "size_differs")
        yield entry.filename, content


def _entry_fault(entry: zipfile.ZipInfo, seen: set[str]) -> str | None:
    mode = entry.external_attr >> 16
    if entry.orig_filename != entry.filename or not is_safe(entry.filename):
        return "name_unsafe"
    if entry.filename.casefold() in seen:
        return "name_twice"
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        return "not_a_plain_file"
    if entry.flag_bits & 0x1:
        return "encrypted"
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return "compression_unknown"
    return None


def _shown(path: str) -> str:
    """Return a hostile name in a form that is safe to print."""
    return path[:120].encode("ascii", "backslashreplace").decode().replace("\n", "\\n").replace("\0", "\\0")


def _verified(files: dict[str, bytes], trust: TrustStore | None, name: str) -> Pack:
    if files.pop("mimetype") != MIMETYPE:
        raise FileRejectedError(name, "mimetype", "mimetype_wrong")
    raw, envelope = files.pop("MANIFEST.json", None), files.pop("SIGNATURE.json", None)
    if raw is None:
        raise FileRejectedError(name, "MANIFEST.json", "file_missing")
    publisher = ""
    if trust is not None:
        if envelope is None:
            raise FileRejectedError(name, "SIGNATURE.json", "unsigned")
        publisher = verify(envelope, raw, trust, name).id
    manifest = _manifest(raw, name)
    _match(manifest, files, name)
    return open_pack(files, name=name, manifest=manifest, publisher=publisher)


def _manifest(raw: bytes, name: str) -> Manifest:
    try:
        manifest = msgspec.json.decode(raw, type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise FileRejectedError(name, "MANIFEST.json", "manifest_unreadable") from error
    if manifest.canonical() != raw:
        raise FileRejectedError(name, "MANIFEST.json", "manifest_not_canonical")
    return manifest


def _match(manifest: Manifest, files: Mapping[str, bytes], name: str) -> None:
    """Compare files and manifest both ways."""
    for path in manifest.files:
        if path not in files:
            raise FileRejectedError(name, path[:120], "file_missing")
    for path, data in files.items():
        entry = manifest.files.get(path)
        if entry is None:
            raise FileRejectedError(name, path, "file_not_in_manifest")
        if entry.size != len(data) or entry.sha256 != hashlib.sha256(data).hexdigest():
            raise FileRejectedError(name, path, "hash_wrong")
        if entry.audience != audience(path):
            raise FileRejectedError(name, path, "audience_wrong")

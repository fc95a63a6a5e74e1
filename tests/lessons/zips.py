"""Zip archives that say whatever a test wants, field by field (APPNOTE.TXT 4.3)."""

import json
import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from lessons.archive import MIMETYPE
from lessons.manifest import make_manifest

HEADER = (
    "mark",
    "needed",
    "flags",
    "method",
    "time",
    "date",
    "checksum",
    "packed",
    "size",
    "name_size",
    "extra_size",
)
ENTRY = (
    *(
        "mark",
        "made_by",
        "needed",
        "flags",
        "method",
        "time",
        "date",
        "checksum",
        "packed",
        "size",
        "name_size",
    ),
    *("extra_size", "comment_size", "disk", "internal", "attributes", "offset"),
)
END = ("mark", "disk", "first_disk", "here", "count", "directory_size", "directory_at", "comment_size")


def honest(source: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return all entries of an archive whose manifest says the truth, whatever the files are."""
    info = json.loads(source["pack.json"])
    manifest = make_manifest(info["id"], info["version"], source).canonical()
    return {"mimetype": MIMETYPE, "MANIFEST.json": manifest, **source}


@dataclass(kw_only=True)
class Lies:
    """What an archive says instead of the truth; by entry and field, or at a place between its parts."""

    header: dict[str, dict[str, Any]] = field(default_factory=dict)
    entry: dict[str, dict[str, Any]] = field(default_factory=dict)
    end: dict[str, int] = field(default_factory=dict)
    names: dict[str, bytes] = field(default_factory=dict)
    """The name in the header at the file; the directory keeps the true one."""
    deflated: frozenset[str] = frozenset()
    content: dict[str, bytes] = field(default_factory=dict)
    """Packed bytes as they are, while sizes and checksums stay those of the true content."""
    before: bytes = b""
    between: bytes = b""
    """Behind the last file, before the directory."""
    in_directory: bytes = b""
    behind: bytes = b""
    extra: bytes = b""


def zipped(files: Mapping[str, bytes], lies: Lies | None = None) -> bytes:
    """Return an archive of these files in this order."""
    lies = lies or Lies()
    body, directory = bytearray(lies.before), bytearray()
    for path, content in files.items():
        name, packed, method = path.encode("utf-8", "surrogateescape"), content, 0
        if path in lies.deflated:
            worker = zlib.compressobj(9, zlib.DEFLATED, -15)
            packed, method = worker.compress(content) + worker.flush(), 8
        packed = lies.content.get(path, packed)
        true = {
            "mark": b"PK\3\4", "needed": 20, "flags": 0, "method": method, "checksum": zlib.crc32(content),
            "packed": len(packed), "size": len(content), "name_size": len(name),
            "extra_size": len(lies.extra), "made_by": 0x0314, "attributes": 0o100644 << 16,
            "offset": len(body),
        }  # fmt: skip
        shown = lies.names.get(path, name)
        said = true | {"name_size": len(shown)} | lies.header.get(path, {})
        body += struct.pack("<4s5H3L2H", *(said.get(one, 0) for one in HEADER)) + shown + lies.extra + packed
        said = true | {"mark": b"PK\1\2"} | lies.entry.get(path, {})
        directory += struct.pack("<4s6H3L5H2L", *(said.get(one, 0) for one in ENTRY)) + name + lies.extra
    body += lies.between
    directory += lies.in_directory
    last: dict[str, Any] = {
        "mark": b"PK\5\6", "here": len(files), "count": len(files), "directory_size": len(directory),
        "directory_at": len(body),
    } | lies.end  # fmt: skip
    end = struct.pack("<4s4H2LH", *(last.get(one, 0) for one in END))
    return bytes(body) + bytes(directory) + end + lies.behind

"""The entries of a zip archive that says one thing only, whoever reads it.

Readers of zip make the best of a strange file, each in its own way, and so one file can be two. Here the
entries fill the archive without gap or overlap from its first byte, the directory and its end follow, and
each entry's header says what the directory says. ZIP64, comments, sizes told afterwards, and compressions
but deflate are not for packs.
"""

import stat
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from lessons.errors import FileRejectedError
from lessons.paths import is_safe, printable

_END: Final = struct.Struct("<4s4H2LH")
_ENTRY: Final = struct.Struct("<4s6H3L5H2L")
_HEADER: Final = struct.Struct("<4s5H3L2H")
_HARMLESS_FLAGS: Final = 0x0806
"""How hard deflate tried, and names in UTF-8."""
_STORED: Final = 0
_DEFLATED: Final = 8


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A file as the directory declares it; nothing of it is unpacked yet."""

    name: str
    size: int
    """Bytes, unpacked; `unpacked` returns exactly so many or refuses."""
    packed: int
    method: int
    flags: int
    checksum: int
    mode: int
    offset: int


def entries(data: bytes, most: int, name: str) -> list[Entry]:
    """Return at most so many entries, in the order in which they lie in the archive; `name` is its file name.

    Raises FileRejectedError.
    """
    end = len(data) - _END.size
    if end < 0 or data[end : end + 4] != b"PK\5\6":
        elsewhere = -1 < data.rfind(b"PK\5\6", -_END.size - 0xFFFF) < end
        raise FileRejectedError(name, "", "archive_ambiguous" if elsewhere else "archive_damaged")
    _, disk, first_disk, here, count, size, start, comment = _END.unpack_from(data, end)
    if count > most:
        raise FileRejectedError(name, "", "too_many_files")
    if (disk, first_disk, comment, here, start + size) != (0, 0, 0, count, end):
        raise FileRejectedError(name, "", "archive_ambiguous")
    found = sorted(islice(_directory(data, start, end, name), count + 1), key=lambda entry: entry.offset)
    if len(found) != count:
        raise FileRejectedError(name, "", "archive_ambiguous")
    at = 0
    for entry in found:
        if entry.offset != at:
            raise FileRejectedError(name, entry.name, "archive_ambiguous")
        at = _begins(data, entry, name) + entry.packed
    if at != start:
        raise FileRejectedError(name, "", "archive_ambiguous")
    return found


def unpacked(data: bytes, entry: Entry, name: str) -> bytes:
    """Return the file's bytes; unpacking stops at the declared size. Raises FileRejectedError."""
    begins = _begins(data, entry, name)
    content = data[begins : begins + entry.packed]
    if entry.method == _DEFLATED:
        inflating = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            content = inflating.decompress(content, entry.size + 1)
        except zlib.error as error:
            raise FileRejectedError(name, entry.name, "archive_damaged") from error
        if not inflating.eof or inflating.unused_data:
            raise FileRejectedError(name, entry.name, "size_differs")
    if len(content) != entry.size:
        raise FileRejectedError(name, entry.name, "size_differs")
    if zlib.crc32(content) != entry.checksum:
        raise FileRejectedError(name, entry.name, "archive_damaged")
    return content


def _directory(data: bytes, at: int, end: int, name: str) -> Iterator[Entry]:
    """Yield what the directory between these places declares."""
    while at < end:
        if at + _ENTRY.size > end or data[at : at + 4] != b"PK\1\2":
            raise FileRejectedError(name, "", "archive_damaged")
        (_, _, _, flags, method, _, _, checksum, packed, size, name_size, extra_size, comment_size, disk, _,
         attributes, offset) = _ENTRY.unpack_from(data, at)  # fmt: skip
        raw = data[at + _ENTRY.size : at + _ENTRY.size + name_size]
        at += _ENTRY.size + name_size + extra_size + comment_size
        if at > end or disk != 0:
            raise FileRejectedError(name, "", "archive_damaged")
        yield Entry(
            name=_name(raw, name),
            size=size,
            packed=packed,
            method=method,
            flags=flags,
            checksum=checksum,
            mode=attributes >> 16,
            offset=offset,
        )


def _name(raw: bytes, name: str) -> str:
    """Return an entry's name; one that is not safe is shown in a form that can be printed."""
    text = raw.decode("utf-8", "surrogateescape")
    if not is_safe(text):
        raise FileRejectedError(name, printable(text), "name_unsafe")
    return text


def _begins(data: bytes, entry: Entry, name: str) -> int:
    """Return where a file's bytes begin, once its header says what the directory said."""
    reason = _entry_fault(entry)
    if reason is not None:
        raise FileRejectedError(name, entry.name, reason)
    if entry.offset + _HEADER.size > len(data):
        raise FileRejectedError(name, entry.name, "archive_damaged")
    mark, _, flags, method, _, _, checksum, packed, size, name_size, extra_size = _HEADER.unpack_from(
        data, entry.offset
    )
    begins: int = entry.offset + _HEADER.size + name_size
    said = (mark, flags, method, checksum, packed, size, data[begins - name_size : begins])
    if said != (
        *(b"PK\3\4", entry.flags, entry.method, entry.checksum, entry.packed, entry.size),
        entry.name.encode(),
    ):
        raise FileRejectedError(name, entry.name, "archive_ambiguous")
    return begins + int(extra_size)


def _entry_fault(entry: Entry) -> str | None:
    if stat.S_IFMT(entry.mode) not in (0, stat.S_IFREG):
        return "not_a_plain_file"
    if entry.flags & 0x1:
        return "encrypted"
    if entry.method not in (_STORED, _DEFLATED):
        return "compression_unknown"
    return "archive_ambiguous" if entry.flags & ~_HARMLESS_FLAGS else None

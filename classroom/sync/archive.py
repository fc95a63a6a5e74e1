"""The tar inside a batch: plain files only, the same bytes for the same content.

Reading is our own, because a batch is a stranger's until its signature holds: Python's tarfile
follows links, sparse maps and extended headers, and has looped on negative sizes (CVE-2025-8194).
"""

import io
import re
import tarfile
from collections.abc import Mapping

_BLOCK = 512
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)?")
_MAX_NAME_BYTES = 99


def write_archive(files: Mapping[str, bytes]) -> bytes:
    """Return a POSIX ustar archive of `files` in their order; names as `read_archive` allows."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name, content in files.items():
            if not _allowed(name):
                raise ValueError(name)
            member = tarfile.TarInfo(name)
            member.size = len(content)
            member.mode = 0o644
            archive.addfile(member, io.BytesIO(content))
    return buffer.getvalue()


def read_archive(data: bytes, max_files: int) -> dict[str, bytes]:
    """Return the files of a ustar archive, in order.

    ValueError on anything but regular files with small, plain, distinct names that really lie in `data`.
    """
    files: dict[str, bytes] = {}
    position = 0
    while True:
        header = data[position : position + _BLOCK]
        if len(header) < _BLOCK:
            raise ValueError("end")
        if header == bytes(_BLOCK):
            _check_end(data, position)
            return files
        name, size = _read_header(header)
        position += _BLOCK
        if name in files or len(files) >= max_files or position + size > len(data):
            raise ValueError("member")
        files[name] = data[position : position + size]
        position += -(-size // _BLOCK) * _BLOCK


def _read_header(header: bytes) -> tuple[str, int]:
    checksum = sum(header) - sum(header[148:156]) + 8 * ord(" ")
    if header[257:263] != b"ustar\0" or checksum != _octal(header[148:156]):
        raise ValueError("header")
    if header[156:157] != b"0" or header[157:257].strip(b"\0") or header[345:500].strip(b"\0"):
        raise ValueError("kind")
    name = header[:100].rstrip(b"\0").decode("latin-1")
    if not _allowed(name):
        raise ValueError("name")
    return name, _octal(header[124:136])


def _octal(field: bytes) -> int:
    digits = field.rstrip(b"\0 ").lstrip(b" ")
    if not re.fullmatch(rb"[0-7]{1,11}", digits):
        raise ValueError("number")
    return int(digits, 8)


def _allowed(name: str) -> bool:
    return len(name) <= _MAX_NAME_BYTES and _NAME.fullmatch(name) is not None and ".." not in name


def _check_end(data: bytes, position: int) -> None:
    if data[position:].strip(b"\0"):
        raise ValueError("trailing")

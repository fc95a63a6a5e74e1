"""Zip files that come out the same each time, whoever makes them, and when."""

import io
import zipfile
from collections.abc import Mapping
from typing import Final

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_MODE: Final = 0o644 << 16


def zipped(files: Mapping[str, bytes], first: Mapping[str, bytes] | None = None) -> bytes:
    """Return an archive: `first` in its order and stored, then the files by name and compressed."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for path, data in (first or {}).items():
            archive.writestr(_entry(path), data, zipfile.ZIP_STORED)
        for path, data in sorted(files.items()):
            archive.writestr(_entry(path), data, zipfile.ZIP_DEFLATED, compresslevel=9)
    return made.getvalue()


def _entry(path: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(path, _EPOCH)
    entry.external_attr = _MODE
    entry.create_system = 3
    return entry

"""Immutable files named by their SHA-256: one layout for the teacher's computer and every tablet agent."""

import hashlib
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

from classroom.durable_file import place_file, storing, write_file

_HEX: Final = frozenset("0123456789abcdef")


class BlobFolder:
    """`folder`/<2 digits>/<sha256>. Nothing is handed out before its hash was checked.

    Any thread; two who add the same content at once do no harm.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._verified: dict[str, tuple[int, int]] = {}
        """Size and modification time of each blob when its hash was right."""

    def path(self, sha256: str) -> Path | None:
        """Return where a blob lies, its hash checked once for each state of the file.

        None when it is missing, or no longer what its name says.
        """
        if not is_blob_name(sha256):
            return None
        path = self._path(sha256)
        try:
            state = _state(path)
            if self._verified.get(sha256) == state:
                return path
            with path.open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError:
            return None
        if found != sha256:
            return None
        self._verified[sha256] = state
        return path

    def add(self, data: bytes) -> str:
        """Keep a blob and return its name. Raises StoreError; a half-written one never gets its name."""
        name = blob_name(data)
        if self.path(name) is None:
            with storing():
                write_file(self._path(name), data)
        return name

    def take(self, sha256: str) -> Path | None:
        """Give the blob that was written at `unfinished` its name, and return where it lies now. OSError.

        None when it is not what the name says; then it is deleted.
        """
        finished = self.unfinished(sha256)
        with finished.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
        if found != sha256:
            finished.unlink()
            return None
        path = self._path(sha256)
        place_file(finished, path)
        self._verified[sha256] = _state(path)
        return path

    def unfinished(self, sha256: str) -> Path:
        """Return where a blob is written piece by piece, before `take` gives it its name."""
        return self._folder / "partial" / f"{sha256}.part"

    def keep_only(self, wanted: Collection[str]) -> int:
        """Delete every other blob, unfinished ones too, and return how many bytes that frees. OSError."""
        freed = sum(self.remove(name) for name in list(self._names()) if name not in wanted)
        for path in (self._folder / "partial").glob("*.part"):
            if path.stem not in wanted:
                freed += path.stat().st_size
                path.unlink()
        return freed

    def _names(self) -> Iterator[str]:
        for drawer in self._folder.glob("[0-9a-f][0-9a-f]"):
            yield from (blob.name for blob in drawer.iterdir() if is_blob_name(blob.name))

    def remove(self, sha256: str) -> int:
        """Delete a blob and return how many bytes that frees; 0 without one. OSError."""
        path = self._path(sha256)
        self._verified.pop(sha256, None)
        try:
            size = path.stat().st_size
            path.unlink()
        except FileNotFoundError:
            return 0
        return size

    def _path(self, sha256: str) -> Path:
        return self._folder / sha256[:2] / sha256


def blob_name(data: bytes) -> str:
    """Return the name under which this content is kept everywhere."""
    return hashlib.sha256(data).hexdigest()


def is_blob_name(name: str) -> bool:
    """Tell whether a name is a SHA-256 in lower-case hex: what comes from outside may be anything."""
    return len(name) == 64 and _HEX.issuperset(name)


def _state(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_size, found.st_mtime_ns

"""Bytes of work that did not come whole yet: files that outlive links and restarts."""

import contextlib
import time
from pathlib import Path
from typing import Final

from classroom.durable_file import file_fault
from classroom.link.messages import BeginHandIn

FORGOTTEN_AFTER_DAYS: Final = 30


class IncomingFolder:
    """Shared by all links of a class, whose tablets may go on with each other's work. Class thread only.

    Sizes are kept in memory: a look at the disk for every hand-in would let the database's thread in
    each time, and the class would wait for it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sizes: dict[str, int] = {path.name: path.stat().st_size for path in folder.glob("*.part")}

    def size(self, begun: BeginHandIn) -> int:
        """Return how many bytes of this work are here."""
        return self._sizes.get(_name(begun), 0)

    def path(self, begun: BeginHandIn) -> Path:
        """Return where its bytes lie; there is no file while there are none."""
        return self._folder / _name(begun)

    def append(self, begun: BeginHandIn, data: bytes) -> None:
        """Keep the next bytes. Raises StoreError; `size` then says how many of them came to lie here."""
        path = self.path(begun)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with path.open("ab") as file:
                file.write(data)
                self._sizes[path.name] = file.tell()
        except OSError as error:
            with contextlib.suppress(OSError):
                self._sizes[path.name] = path.stat().st_size
            raise file_fault(error) from error

    def remove(self, begun: BeginHandIn) -> None:
        """Forget the bytes of this work."""
        if self._sizes.pop(_name(begun), 0):
            self.path(begun).unlink(missing_ok=True)


def prune(folder: Path) -> None:
    """Remove the bytes of work that nobody went on with for a month."""
    oldest_s = time.time() - FORGOTTEN_AFTER_DAYS * 86_400
    for path in folder.glob("*.part"):
        if path.stat().st_mtime < oldest_s:
            path.unlink(missing_ok=True)


def _name(begun: BeginHandIn) -> str:
    return f"{begun.attempt}-{begun.sha256[:16]}.part"

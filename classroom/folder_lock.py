"""One program for one data folder: a second one would serve the same class, or hand everything in again."""

import errno
import sys
import time
from pathlib import Path
from typing import IO, Final

from classroom.durable_file import file_fault, make_folder, storing
from classroom.errors import StoreError

_HELD: Final = {errno.EACCES, errno.EAGAIN, errno.EDEADLK, getattr(errno, "EDEADLOCK", errno.EDEADLK)}

_PAUSE_S: Final = 0.02


class FolderLock:
    """Held from `take` to `release`, and freed by the system when the process dies, however it dies.

    Its file stays; that it is there says nothing.
    """

    def __init__(self, folder: Path, name: str = "lock") -> None:
        """`name` is the file's, where not the whole folder is meant."""
        self._path = folder / name
        self._file: IO[bytes] | None = None

    def take(self) -> None:
        """Make the folder where it is missing, and hold it.

        Raises StoreError: "locked" when another one holds it, "disk_full" or "unwritable" when it can't be
        made.
        """
        with storing():
            make_folder(self._path.parent)
            file = self._path.open("a+b")
        try:
            _lock(file)
        except OSError as error:
            file.close()
            raise (StoreError("locked") if error.errno in _HELD else file_fault(error)) from error
        self._file = file

    def take_within(self, seconds: float) -> None:
        """Like `take`, but wait so long for another one to free it."""
        until = time.monotonic() + seconds
        while True:
            try:
                return self.take()
            except StoreError as error:
                if error.reason != "locked" or time.monotonic() > until:
                    raise
            time.sleep(_PAUSE_S)

    def release(self) -> None:
        """Free it. Safe to call twice."""
        if self._file is not None:
            self._file.close()
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

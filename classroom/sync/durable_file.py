"""A file that is either whole on the disk or not there, whatever the power does."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from classroom.errors import StoreError

PRIVATE = 0o600
SHARED = 0o644


_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


@contextmanager
def storing() -> Iterator[None]:
    """Turn the system's refusal to write, at the edge, into StoreError("disk_full" or "unwritable")."""
    try:
        yield
    except BrokenPipeError:  # nobody reads our answer any more: no matter of the disk
        raise
    except OSError as error:
        raise StoreError("disk_full" if error.errno in _FULL else "unwritable") from error


def write_file(path: Path, data: bytes, mode: int = SHARED) -> None:
    """Put `data` at `path` in one step: temporary file, fsync, rename, fsync of the folder."""
    temporary = _write_beside(path, data, mode)
    temporary.replace(path)
    sync_folder(path.parent)


def create_file(path: Path, data: bytes, mode: int = SHARED) -> bool:
    """Like `write_file`, but never replaces a file; False when one was there already (it stays)."""
    if path.exists():
        return False
    temporary = _write_beside(path, data, mode)
    try:
        os.link(temporary, path)
    except FileExistsError:
        return False
    except OSError:  # FAT and some network drives know no hard links
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(path.parent)
    return True


def sync_folder(folder: Path) -> None:
    """Make a rename inside `folder` survive a power cut; Windows does so by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_beside(path: Path, data: bytes, mode: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary

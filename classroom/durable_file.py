"""A file that is either whole on the disk or not there, whatever the power does; and a disk's refusals."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from classroom.errors import StoreError

PRIVATE: Final = 0o600
SHARED: Final = 0o644

_FULL: Final = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_NO_FOLDER_SYNC: Final = {errno.EINVAL, errno.EBADF, errno.ENOTSUP}


def file_fault(error: OSError) -> StoreError:
    """Return what a refusal to write means: StoreError("disk_full" or "unwritable")."""
    return StoreError("disk_full" if error.errno in _FULL else "unwritable")


@contextmanager
def storing() -> Iterator[None]:
    """Turn the system's refusal to write, at the edge, into the StoreError of `file_fault`."""
    try:
        yield
    except BrokenPipeError:  # nobody reads our answer any more: no matter of the disk
        raise
    except OSError as error:
        raise file_fault(error) from error


@contextmanager
def loading() -> Iterator[None]:
    """Turn the system's refusal to read one of our own files into StoreError.

    "damaged": it should be there and is not. "unreadable": the disk fails.
    """
    try:
        yield
    except OSError as error:
        raise StoreError("damaged" if isinstance(error, FileNotFoundError) else "unreadable") from error


def write_file(path: Path, data: bytes, mode: int = SHARED) -> None:
    """Put `data` at `path` in one step: temporary file, fsync, rename, fsync of the folder. OSError."""
    temporary = _write_beside(path, data, mode)
    try:
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
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


def place_file(finished: Path, path: Path) -> None:
    """Give a file that was written piece by piece its final name, as durably as `write_file` does.

    Both are on the same disk; what was at `path` is replaced. OSError.
    """
    with finished.open("rb+") as file:
        os.fsync(file.fileno())
    make_folder(path.parent)
    finished.replace(path)
    sync_folder(path.parent)


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, so that they survive a power cut too; fine when it is there."""
    if folder.is_dir():
        return
    if folder.parent != folder:  # a drive that is not there has none above it
        make_folder(folder.parent)
    folder.mkdir(exist_ok=True)
    sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename inside `folder` survive a power cut; Windows does so by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:  # some network drives can't sync a folder at all
            raise
    finally:
        os.close(handle)


def _write_beside(path: Path, data: bytes, mode: int) -> Path:
    make_folder(path.parent)
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

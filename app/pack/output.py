"""Files that the commands write: whole, or not at all."""

import secrets
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from classroom.durable_file import SHARED, create_file, storing, sync_folder, write_file
from classroom.errors import InvalidValueError, StoreError


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turn the system's refusal to write into InvalidValueError("out"), a full disk into StoreError."""
    try:
        with storing():
            yield
    except StoreError as error:
        if error.reason == "unwritable":
            raise InvalidValueError("out", str(path)) from error
        raise


def put(path: Path, data: bytes) -> None:
    """Write a file in one step, over an older one; never over a device. InvalidValueError("out")."""
    with writing(path):
        if path.exists() and not path.is_file():
            raise InvalidValueError("out", str(path))
        write_file(path, data)


def put_new(path: Path, data: bytes, mode: int = SHARED) -> None:
    """Like `put`, but never over another file: InvalidValueError("taken")."""
    with writing(path):
        created = create_file(path, data, mode)
    if not created:
        raise InvalidValueError("taken", str(path))


def put_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files below a folder that is empty or not there; after a failure nothing of them stays.

    InvalidValueError("data") when something is in it.
    """
    check_empty(folder)
    existed = folder.exists()
    beside = folder if existed else folder.absolute().parent
    temporary = beside / f".{secrets.token_hex(4)}.part"
    try:
        with writing(folder):
            temporary.mkdir(parents=True)
            for name, data in files.items():
                path = temporary / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
            if existed:  # perhaps where the person stands: it stays the same folder
                for child in list(temporary.iterdir()):
                    child.rename(folder / child.name)
                temporary.rmdir()
            else:
                temporary.rename(folder)
            sync_folder(beside)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise


def check_empty(folder: Path) -> None:
    """Raise InvalidValueError("data") unless the folder is empty, or not there."""
    try:
        empty = not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
    except OSError as error:
        raise InvalidValueError("out", str(folder)) from error
    if not empty:
        raise InvalidValueError("data", str(folder))

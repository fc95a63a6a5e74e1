"""Packs on disk: a folder of sources, or a .tmpack file."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lessons.archive import MAX_PACK_BYTES, read_pack
from lessons.content import open_pack
from lessons.errors import FileRejectedError, NotFoundError
from lessons.pack import Pack
from lessons.paths import MAX_FILES
from lessons.publisher import TrustStore, read_trust


def open_path(path: Path, trust: TrustStore | None = None) -> Pack:
    """Open a folder or an archive; only an archive can be signed.

    Raises NotFoundError or FileRejectedError.
    """
    if path.is_dir():
        return open_pack(read_folder(path), name=str(path))
    return read_pack(read_file(path), trust, name=str(path))


def read_folder(folder: Path) -> dict[str, bytes]:
    """Return the files below a folder by their path in the pack; hidden ones are left out.

    Raises FileRejectedError, also for what can't be read: a pack without it would be another one.
    """
    files, size = dict[str, bytes](), 0
    for parent, folders, names in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        linked = [name for name in folders if (Path(parent) / name).is_symlink()]  # a walk passes them by
        for name in sorted(linked + [name for name in names if not name.startswith(".")]):
            path = Path(parent) / name
            place = path.relative_to(folder).as_posix()
            if path.is_symlink() or not path.is_file():
                raise FileRejectedError(str(folder), place, "not_a_plain_file")
            size += path.stat().st_size
            if size > MAX_PACK_BYTES:
                raise FileRejectedError(str(folder), place, "pack_too_large")
            if len(files) >= MAX_FILES:
                raise FileRejectedError(str(folder), place, "too_many_files")
            with reading(path):
                files[place] = path.read_bytes()
    return files


def read_file(path: Path) -> bytes:
    """Return a file's bytes, after a look at its size. Raises NotFoundError or FileRejectedError."""
    with reading(path):
        if not path.exists():
            raise NotFoundError("file", str(path))
        if not path.is_file():
            raise FileRejectedError(str(path), "", "not_a_plain_file")
        if path.stat().st_size > MAX_PACK_BYTES:
            raise FileRejectedError(str(path), "", "pack_too_large")
        return path.read_bytes()


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn the system's refusal to read into FileRejectedError("unreadable")."""
    try:
        yield
    except OSError as error:
        raise FileRejectedError(str(path), "", "unreadable") from error


def unreadable(error: OSError) -> None:
    """Raise FileRejectedError for a folder that a walk can't enter."""
    raise FileRejectedError(str(error.filename), "", "unreadable") from error


def read_trust_file(path: Path | None) -> TrustStore | None:
    """Return the publishers listed in a file, or None without one."""
    return None if path is None else read_trust(read_file(path), str(path))

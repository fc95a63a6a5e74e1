"""The installed packs as files, exactly as they came: a damaged blob is mended from them."""

import hashlib
from collections.abc import Collection
from pathlib import Path

from classroom.blobs import blob_name, is_blob_name
from classroom.durable_file import storing, write_file
from classroom.errors import FileRejectedError
from classroom.store.records.lesson_hour import PackRecord

SUFFIX = ".tmpack"


class ArchiveFolder:
    """`folder`/<sha256>.tmpack. Any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, data: bytes) -> str:
        """Keep an archive and return its name. Raises StoreError; it is whole on the disk or not there."""
        name = blob_name(data)
        with storing():
            write_file(self._path(name), data)
        return name

    def read(self, record: PackRecord) -> bytes:
        """Return the archive of an installed pack, its hash checked.

        Raises FileRejectedError("pack_lost" or "pack_spoilt"), named by pack and version.
        """
        name = f"{record.pack}-{record.version}{SUFFIX}"
        try:
            data = self._path(record.archive).read_bytes()
        except FileNotFoundError as error:
            raise FileRejectedError(name, "", "pack_lost") from error
        except OSError as error:
            raise FileRejectedError(name, "", "pack_spoilt") from error
        if hashlib.sha256(data).hexdigest() != record.archive:
            raise FileRejectedError(name, "", "pack_spoilt")
        return data

    def remove(self, archive: str) -> None:
        """Delete an archive; fine when it is not there. Raises StoreError."""
        with storing():
            self._path(archive).unlink(missing_ok=True)

    def tidy(self, wanted: Collection[str]) -> None:
        """Delete what an installation left that a power cut ended before it was noted down."""
        for path in self._folder.glob(f"*{SUFFIX}") if self._folder.is_dir() else ():
            if is_blob_name(path.stem) and path.stem not in wanted:
                path.unlink(missing_ok=True)

    def _path(self, archive: str) -> Path:
        return self._folder / f"{archive}{SUFFIX}"

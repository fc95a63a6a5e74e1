"""The folder of sealed batches that wait for their receipts, and where each is at the receiver."""

from collections.abc import Iterable
from pathlib import Path

from classroom.durable_file import PRIVATE, write_file
from classroom.errors import FileRejectedError
from classroom.store.records.ledger import Batch


class Outbox:
    """Files under `data_dir`/sync/outbox. Nothing is deleted here before it is imported. Blocking."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._folder = data_dir / "sync" / "outbox"

    def keep(self, name: str, data: bytes) -> str:
        """Write a batch durably and return its path relative to the data folder, which may move."""
        write_file(self._folder / name, data, PRIVATE)
        return (self._folder / name).relative_to(self._data_dir).as_posix()

    def path(self, batch: Batch) -> Path:
        """Return where a batch's file is; FileRejectedError("missing") when it is gone."""
        path = self._data_dir / batch.path
        if not path.is_file():
            raise FileRejectedError(str(path), "", "missing")
        return path

    def location(self, batch: Batch) -> str | None:
        """Return the address of the batch's unfinished upload, if one was begun."""
        try:
            return self._location_path(batch).read_text("utf-8") or None
        except FileNotFoundError:
            return None

    def remember(self, batch: Batch, location: str) -> None:
        """Keep the address of an upload, so that a restart goes on with it."""
        write_file(self._location_path(batch), location.encode(), PRIVATE)

    def forget(self, batch: Batch) -> None:
        """Drop the address of an upload that is done."""
        self._location_path(batch).unlink(missing_ok=True)

    def copy(self, batches: Iterable[Batch], folder: Path) -> list[Path]:
        """Copy batches to a stick or drop folder, whole or not at all, and return the files."""
        copied = []
        for batch in batches:
            source = self.path(batch)
            write_file(folder / source.name, source.read_bytes())
            copied.append(folder / source.name)
        return copied

    def _location_path(self, batch: Batch) -> Path:
        return self._folder / f"{batch.id}.location"

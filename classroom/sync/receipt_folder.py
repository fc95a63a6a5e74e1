"""Receipts as files: <folder>/<school>/<batch>/<state>.json, written whole, read with care."""

from itertools import islice
from pathlib import Path
from typing import Final

from classroom.durable_file import write_file
from classroom.errors import FileRejectedError
from classroom.sync.receipt import MAX_RECEIPT_BYTES, STATES, Receipt

_MAX_FILES: Final = 100_000


class ReceiptFolder:
    """What a receiver serves and a stick carries. Blocking: call it from a thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, receipt: Receipt, signed: bytes) -> Path:
        """Keep a receipt; a newer one of the same batch and state replaces it."""
        path = self._folder / receipt.school / receipt.batch / f"{receipt.state}.json"
        write_file(path, signed)
        return path

    def of(self, school: str, batch: str) -> list[bytes]:
        """Return the receipts of a batch in the order of their states; names must be checked before."""
        paths = (self._folder / school / batch / f"{state}.json" for state in STATES)
        return [path.read_bytes() for path in paths if path.is_file()]


def receipt_files(path: Path) -> list[Path]:
    """Return the receipt files at `path`: itself, or those below it, in order of name; 100,000 at the most.

    Raises FileRejectedError: "missing", or "unreadable" when a stick was pulled out.
    """
    try:
        if path.is_file():
            return [path]
        if not path.is_dir():
            raise FileRejectedError(str(path), "", "missing")
        named = (found for found in path.rglob("*.json") if found.stem in STATES and found.is_file())
        return sorted(islice(named, _MAX_FILES))
    except OSError as error:
        raise FileRejectedError(str(path), "", "unreadable") from error


def read_receipt(path: Path) -> bytes:
    """Return what is in a file, one byte more than a receipt may have at the most: then it is none.

    Raises FileRejectedError("unreadable").
    """
    try:
        with path.open("rb") as file:
            return file.read(MAX_RECEIPT_BYTES + 1)
    except OSError as error:
        raise FileRejectedError(str(path), "", "unreadable") from error

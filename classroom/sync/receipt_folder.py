"""Receipts as files: <folder>/<school>/<batch>/<state>.json, written whole, read with care."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from classroom.durable_file import write_file
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


def receipt_files(path: Path) -> Iterator[Path]:
    """Yield the receipt files at `path`: itself, or every small .json file below, in order of name."""
    if path.is_file():
        yield path
        return
    for number, found in enumerate(sorted(path.rglob("*.json"))):
        if number >= _MAX_FILES:
            return
        if found.stem in STATES and found.is_file() and found.stat().st_size <= MAX_RECEIPT_BYTES:
            yield found

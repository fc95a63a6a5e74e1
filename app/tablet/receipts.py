"""The teacher's receipts, kept for the page: one line each, appended and fsynced."""

import os
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from classroom.durable_file import PRIVATE, write_file
from classroom.link.messages import Hash, Receipt

KEPT: Final = 2_000
"""A page asks again within days; two thousand are a tablet's work of months."""


class KeptReceipt(Struct, frozen=True, kw_only=True):
    """`sha256` is of the work, so that the same id with other content is noticed."""

    receipt: Receipt
    sha256: Hash


class ReceiptBook:
    """A file of JSON lines. A line that was cut off by a power cut is left out: the class sends it again."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept: dict[str, KeptReceipt] = {}
        try:
            lines = path.read_bytes().splitlines()
        except FileNotFoundError:
            return
        for line in lines:
            try:
                kept = msgspec.json.decode(line, type=KeptReceipt)
            except (msgspec.MsgspecError, UnicodeDecodeError):
                continue
            self._kept[kept.receipt.attempt] = kept
        newest = list(self._kept.values())[-KEPT:]
        self._kept = {kept.receipt.attempt: kept for kept in newest}
        write_file(path, b"".join(_line(kept) for kept in newest), PRIVATE)

    def find(self, attempt: str) -> KeptReceipt | None:
        """Return an attempt's receipt."""
        return self._kept.get(attempt)

    def add(self, receipt: Receipt, sha256: str) -> None:
        """Keep one; returns when it is on the disk."""
        kept = KeptReceipt(receipt=receipt, sha256=sha256)
        with self._path.open("ab") as file:
            file.write(_line(kept))
            file.flush()
            os.fsync(file.fileno())
        self._kept[receipt.attempt] = kept


def _line(kept: KeptReceipt) -> bytes:
    return msgspec.json.encode(kept) + b"\n"

"""Handed-in work on this tablet's disk, from its last byte until the teacher's receipt."""

import asyncio
import hashlib
import logging
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from app.tablet.receipts import ReceiptBook
from classroom.durable_file import PRIVATE, create_file
from classroom.errors import RequestRefusedError
from classroom.link.messages import (
    CHUNK_BYTES,
    MAX_ARTEFACT_BYTES,
    BeginHandIn,
    Chunk,
    HandInOffset,
    Receipt,
)
from classroom.link.refusals import (
    ATTEMPT_CONFLICT,
    ATTEMPT_TOO_LARGE,
    ATTEMPT_UNKNOWN,
    CHUNK_HASH,
    CHUNK_OFFSET,
    STORE_FAILED,
)

MAX_HEADER_BYTES: Final = 16_384
STAGED_FOR_S: Final = 30 * 86_400
"""Bytes of work that was never finished are kept for a month."""

_log: Final = logging.getLogger(__name__)


class SealedHeader(Struct, frozen=True, kw_only=True):
    """The first line of an outbox file; the work's bytes follow it."""

    begun: BeginHandIn
    sealed_ms: int
    """By this tablet's clock, when `begun.elapsed_ms` was true."""
    school: str = ""
    """Whose pupils made it: only that school gets it. Empty when the tablet had no school."""


@dataclass(frozen=True)
class SealedWork:
    """Whole work that waits for its receipt."""

    header: SealedHeader
    path: Path
    start: int
    """Where the work's bytes begin in the file."""

    @property
    def attempt(self) -> str:
        return self.header.begun.attempt

    def announce(self, now_ms: int) -> BeginHandIn:
        """Return the message that announces it now: its age has grown since it was sealed."""
        grown_ms = max(0, now_ms - self.header.sealed_ms)
        begun = self.header.begun
        return msgspec.structs.replace(begun, elapsed_ms=begun.elapsed_ms + grown_ms)

    def read(self, offset: int, size: int) -> bytes:
        """Return up to `size` bytes of the work from `offset`."""
        with self.path.open("rb") as file:
            file.seek(self.start + offset)
            return file.read(size)


class Outbox:
    """`data_dir`/outbox, one file an attempt. Lives on the loop; slow disk work is done in a thread."""

    def __init__(self, data_dir: Path) -> None:
        """Read what waits. A file that can't be read is left alone and logged."""
        self._folder = data_dir / "outbox"
        self._staging = data_dir / "incoming"
        self._folder.mkdir(parents=True, exist_ok=True)
        self._staging.mkdir(parents=True, exist_ok=True)
        self._receipts = ReceiptBook(data_dir / "receipts.jsonl")
        self._begun: dict[str, BeginHandIn] = {}
        self._waiting: dict[str, SealedWork] = {}
        self.school = ""
        """Fingerprint of the key of the school that this tablet belongs to now."""
        self.added = asyncio.Event()
        """Set when work was added; whoever forwards it clears it."""
        _remove_older(self._staging, time.time() - STAGED_FOR_S)
        for rest in self._folder.glob(".*.part"):
            rest.unlink(missing_ok=True)
        for path in sorted(self._folder.glob("*.work")):
            self._load(path)

    def waiting(self) -> list[SealedWork]:
        """Return what has no receipt yet and is for this school, oldest first."""
        ours = (work for work in self._waiting.values() if work.header.school in ("", self.school))
        return sorted(ours, key=lambda work: (work.header.sealed_ms, work.attempt))

    def busy(self) -> set[tuple[str, str]]:
        """Return the packs and versions of which work waits here."""
        begun = [work.header.begun.at for work in self.waiting()]
        return {(at.pack, at.version) for at in begun}

    async def begin(self, begun: BeginHandIn) -> HandInOffset | Receipt:
        """Announce work, again or for the first time; tells where to go on, or gives its receipt.

        Raises RequestRefusedError: ATTEMPT_TOO_LARGE, ATTEMPT_CONFLICT (same id, other content).
        """
        if begun.size_bytes > MAX_ARTEFACT_BYTES:
            raise RequestRefusedError(ATTEMPT_TOO_LARGE, begun.attempt)
        kept = self._receipts.find(begun.attempt)
        sealed = self._waiting.get(begun.attempt)
        if kept is not None:
            _require_same(begun, kept.sha256)
            return kept.receipt
        if sealed is not None:
            _require_same(begun, sealed.header.begun.sha256)
            return HandInOffset(attempt=begun.attempt, offset=begun.size_bytes)
        self._begun[begun.attempt] = begun
        offset = _size(self._staged(begun))
        if offset > begun.size_bytes:
            self._staged(begun).unlink()
            offset = 0
        if offset == begun.size_bytes:
            return await self._seal(begun)
        return HandInOffset(attempt=begun.attempt, offset=offset)

    async def add(self, chunk: Chunk) -> HandInOffset:
        """Take the next bytes. The offset is the whole size only when all of it is durable here.

        Raises RequestRefusedError: ATTEMPT_UNKNOWN, CHUNK_OFFSET, CHUNK_HASH, STORE_FAILED.
        """
        begun = self._begun.get(chunk.attempt)
        if begun is None:
            raise RequestRefusedError(ATTEMPT_UNKNOWN, chunk.attempt)
        path = self._staged(begun)
        end = chunk.offset + len(chunk.data)
        if chunk.offset != _size(path) or end > begun.size_bytes or not 0 < len(chunk.data) <= CHUNK_BYTES:
            raise RequestRefusedError(CHUNK_OFFSET, chunk.attempt)
        try:
            with path.open("ab") as file:
                file.write(chunk.data)
        except OSError as error:
            raise RequestRefusedError(STORE_FAILED, chunk.attempt) from error
        if end == begun.size_bytes:
            return await self._seal(begun)
        return HandInOffset(attempt=chunk.attempt, offset=end)

    def where(self, attempt: str) -> int | None:
        """Return how many bytes of announced work are here; None when it was not announced."""
        begun = self._begun.get(attempt)
        return None if begun is None else _size(self._staged(begun))

    async def receipted(self, receipt: Receipt) -> None:
        """Keep a receipt for the page; only then let the work go."""
        work = self._waiting.get(receipt.attempt)
        if work is None:
            return
        await asyncio.to_thread(self._receipts.add, receipt, work.header.begun.sha256)
        self._waiting.pop(receipt.attempt, None)
        work.path.unlink(missing_ok=True)

    async def _seal(self, begun: BeginHandIn) -> HandInOffset:
        header = SealedHeader(begun=begun, sealed_ms=time.time_ns() // 1_000_000, school=self.school)
        staged, path = self._staged(begun), self._folder / f"{begun.attempt}.work"
        line = msgspec.json.encode(header) + b"\n"
        try:
            whole = await asyncio.to_thread(_seal, staged, path, line, begun.sha256)
        except OSError as error:
            raise RequestRefusedError(STORE_FAILED, begun.attempt) from error
        if not whole:
            raise RequestRefusedError(CHUNK_HASH, begun.attempt)
        self._begun.pop(begun.attempt, None)
        self._waiting[begun.attempt] = SealedWork(header, path, len(line))
        self.added.set()
        return HandInOffset(attempt=begun.attempt, offset=begun.size_bytes)

    def _load(self, path: Path) -> None:
        try:
            with path.open("rb") as file:
                line = file.readline(MAX_HEADER_BYTES)
            header = msgspec.json.decode(line, type=SealedHeader)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            _log.error("work in the outbox can't be read and is left where it is: %s: %s", path.name, error)
            return
        if self._receipts.find(header.begun.attempt) is not None:
            path.unlink(missing_ok=True)
            return
        self._waiting[header.begun.attempt] = SealedWork(header, path, len(line))

    def _staged(self, begun: BeginHandIn) -> Path:
        return self._staging / f"{begun.attempt}-{begun.sha256[:16]}.part"


def _seal(staged: Path, path: Path, header: bytes, sha256: str) -> bool:
    """Turn staged bytes into an outbox file when their hash is right; either way they are staged no more."""
    content = staged.read_bytes()
    right = hashlib.sha256(content).hexdigest() == sha256
    if right:
        create_file(path, header + content, PRIVATE)
    staged.unlink(missing_ok=True)
    return right


def _require_same(begun: BeginHandIn, sha256: str) -> None:
    if begun.sha256 != sha256:
        raise RequestRefusedError(ATTEMPT_CONFLICT, begun.attempt)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _remove_older(folder: Path, oldest_s: float) -> None:
    for path in folder.glob("*.part"):
        if path.stat().st_mtime < oldest_s:
            path.unlink(missing_ok=True)

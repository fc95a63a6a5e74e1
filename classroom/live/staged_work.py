"""Handed-in work on its way: bytes that came so far, which survive a broken link and a restart."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from classroom.errors import RequestRefusedError
from classroom.link.messages import CHUNK_BYTES, MAX_ARTEFACT_BYTES, BeginHandIn, Chunk
from classroom.link.refusals import ATTEMPT_TOO_LARGE, ATTEMPT_UNKNOWN, CHUNK_OFFSET
from classroom.live.incoming import IncomingFolder

MOST_STAGED_BYTES: Final = 4 * MAX_ARTEFACT_BYTES
"""Announced and unfinished on one link: more can't be meant."""


@dataclass(frozen=True)
class WholeWork:
    """All bytes are here; their hash is checked by whoever keeps them. A path is of a file of ours."""

    begun: BeginHandIn
    content: bytes | Path


@dataclass(frozen=True)
class MoreWanted:
    """Send from `offset`."""

    attempt: str
    offset: int


Progress = WholeWork | MoreWanted


class StagedWork:
    """The unfinished hand-ins of one link. Work that comes in one chunk never touches a file.

    Class thread only.
    """

    def __init__(self, incoming: IncomingFolder) -> None:
        self._incoming = incoming
        self._begun: dict[str, BeginHandIn] = {}

    def begin(self, begun: BeginHandIn) -> Progress:
        """Announce work; tell where to go on. Raises RequestRefusedError(ATTEMPT_TOO_LARGE)."""
        unfinished = sum(other.size_bytes for other in self._begun.values() if other.attempt != begun.attempt)
        if begun.size_bytes > MAX_ARTEFACT_BYTES or unfinished + begun.size_bytes > MOST_STAGED_BYTES:
            raise RequestRefusedError(ATTEMPT_TOO_LARGE, begun.attempt)
        self._begun[begun.attempt] = begun
        if self._incoming.size(begun) > begun.size_bytes:
            self._incoming.remove(begun)
        return self._progress(begun)

    def add(self, chunk: Chunk) -> Progress:
        """Take the next bytes. Raises RequestRefusedError: ATTEMPT_UNKNOWN before `begin`, CHUNK_OFFSET
        for bytes that are not the next ones; and StoreError.
        """
        begun = self._begun.get(chunk.attempt)
        if begun is None:
            raise RequestRefusedError(ATTEMPT_UNKNOWN, chunk.attempt)
        end = chunk.offset + len(chunk.data)
        if (
            chunk.offset != self._incoming.size(begun)
            or end > begun.size_bytes
            or not 0 < len(chunk.data) <= CHUNK_BYTES
        ):
            raise RequestRefusedError(CHUNK_OFFSET, chunk.attempt)
        if len(chunk.data) == begun.size_bytes:
            return WholeWork(begun, chunk.data)
        self._incoming.append(begun, chunk.data)
        return self._progress(begun)

    def begun(self, attempt: str) -> BeginHandIn | None:
        """Return how unfinished work was announced last on this link, or None."""
        return self._begun.get(attempt)

    def finish(self, attempt: str) -> None:
        """Forget work that is committed."""
        begun = self._begun.pop(attempt, None)
        if begun is not None:
            self._incoming.remove(begun)

    def restart(self, attempt: str) -> None:
        """Throw the bytes away but stay announced: they were not what their hash says."""
        begun = self._begun.get(attempt)
        if begun is not None:
            self._incoming.remove(begun)

    def _progress(self, begun: BeginHandIn) -> Progress:
        have = self._incoming.size(begun)
        if have == begun.size_bytes:
            return WholeWork(begun, self._incoming.path(begun))
        return MoreWanted(begun.attempt, have)

"""Files of packs on this tablet, named by their SHA-256: fetched with resume, believed only by their hash."""

import asyncio
import hashlib
from pathlib import Path
from typing import Final

import aiohttp

from classroom.durable_file import file_fault, place_file
from classroom.errors import FileRejectedError, NetworkUnreachableError

PIECE_BYTES: Final = 65_536
SILENCE_S: Final = 10.0
_HEX: Final = frozenset("0123456789abcdef")


class BlobStore:
    """`data_dir`/blobs. A file with its final name was whole; it is checked again once in each run."""

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir / "blobs"
        self._verified: dict[str, tuple[int, int]] = {}

    def path(self, sha256: str) -> Path | None:
        """Return where a blob is; None when it is missing or no longer what its name says."""
        if len(sha256) != 64 or not _HEX.issuperset(sha256):
            return None
        path = self._final(sha256)
        try:
            state = path.stat()
            if self._verified.get(sha256) == (state.st_size, state.st_mtime_ns):
                return path
            with path.open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError:
            return None
        if found != sha256:
            return None
        self._verified[sha256] = (state.st_size, state.st_mtime_ns)
        return path

    def partial_bytes(self, sha256: str) -> int:
        """Return how much of an unfinished blob is here."""
        try:
            return self._partial(sha256).stat().st_size
        except FileNotFoundError:
            return 0

    async def fetch(self, http: aiohttp.ClientSession, url: str, sha256: str, most_bytes: int) -> Path:
        """Bring one blob from `url`, going on where an earlier try stopped; returns when it is whole.

        Raises FileRejectedError("hash" or "size"), NetworkUnreachableError, StoreError.
        """
        here = await asyncio.to_thread(self.path, sha256)
        if here is not None:
            return here
        try:
            await self._download(http, url, sha256, most_bytes)
            return await asyncio.to_thread(self._finish, sha256, url)
        except OSError as error:
            if isinstance(error, aiohttp.ClientError | TimeoutError):
                raise NetworkUnreachableError(url) from error
            raise file_fault(error) from error
        except aiohttp.ClientError as error:
            raise NetworkUnreachableError(url) from error

    async def _download(self, http: aiohttp.ClientSession, url: str, sha256: str, most_bytes: int) -> None:
        partial = self._partial(sha256)
        partial.parent.mkdir(parents=True, exist_ok=True)
        have = self.partial_bytes(sha256)
        headers = {"Range": f"bytes={have}-"} if have else {}
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=SILENCE_S, sock_read=SILENCE_S)
        async with http.get(url, headers=headers, timeout=timeout, allow_redirects=False) as answer:
            if answer.status == 416:  # it was whole already, or longer than it should be
                return
            if answer.status not in (200, 206):
                raise NetworkUnreachableError(url)
            went_on = answer.status == 206 and answer.headers.get("Content-Range", "").startswith(
                f"bytes {have}-"
            )
            if answer.status == 206 and not went_on:
                raise FileRejectedError(url, "", "range")
            with partial.open("ab" if went_on else "wb") as file:
                held = have if went_on else 0
                async for piece in answer.content.iter_chunked(PIECE_BYTES):
                    held += len(piece)
                    if held > most_bytes:
                        raise FileRejectedError(url, "", "size")
                    file.write(piece)

    def _finish(self, sha256: str, url: str) -> Path:
        partial, final = self._partial(sha256), self._final(sha256)
        if not partial.exists() and (here := self.path(sha256)) is not None:
            return here  # an earlier try that was given up had its last byte after all
        with partial.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
        if found != sha256:
            partial.unlink()
            raise FileRejectedError(url, "", "hash")
        place_file(partial, final)
        state = final.stat()
        self._verified[sha256] = (state.st_size, state.st_mtime_ns)
        return final

    def _final(self, sha256: str) -> Path:
        return self._folder / sha256[:2] / sha256

    def _partial(self, sha256: str) -> Path:
        return self._folder / "partial" / f"{sha256}.part"

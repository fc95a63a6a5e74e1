"""Brings files of packs onto this tablet: resumed where a cut left them, believed only by their hash."""

import asyncio
from pathlib import Path
from typing import Final

import aiohttp

from classroom.blobs import BlobFolder
from classroom.durable_file import file_fault
from classroom.errors import FileRejectedError, NetworkUnreachableError

PIECE_BYTES: Final = 65_536
SILENCE_S: Final = 10.0


class BlobFetcher:
    """Fetches into a folder of blobs; what is unfinished waits there."""

    def __init__(self, blobs: BlobFolder) -> None:
        self._blobs = blobs

    def partial_bytes(self, sha256: str) -> int:
        """Return how much of an unfinished blob is here."""
        try:
            return self._blobs.unfinished(sha256).stat().st_size
        except FileNotFoundError:
            return 0

    async def fetch(self, http: aiohttp.ClientSession, url: str, sha256: str, most_bytes: int) -> Path:
        """Bring one blob from `url`, going on where an earlier try stopped; returns when it is whole.

        Raises FileRejectedError("hash" or "size"), NetworkUnreachableError, StoreError.
        """
        here = await asyncio.to_thread(self._blobs.path, sha256)
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
        partial = self._blobs.unfinished(sha256)
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
                        break
                    file.write(piece)
        if held > most_bytes:
            partial.unlink()
            raise FileRejectedError(url, "", "size")

    def _finish(self, sha256: str, url: str) -> Path:
        partial = self._blobs.unfinished(sha256)
        if not partial.exists() and (here := self._blobs.path(sha256)) is not None:
            return here  # an earlier try that was given up had its last byte after all
        path = self._blobs.take(sha256)
        if path is None:
            raise FileRejectedError(url, "", "hash")
        return path

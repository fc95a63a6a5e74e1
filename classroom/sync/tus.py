"""Upload by tus 1.0.0 (core, creation, checksum where offered): what was sent once is not sent again.

HEAD comes before every resume, PATCHes are 256 KiB to 1 MiB by the speed of the link, tries are
bounded and wait with full jitter. Only the configured receiver is ever contacted: no redirects, and
an upload address elsewhere is refused.
"""

import asyncio
import base64
import hashlib
import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Final

import aiohttp
from yarl import URL

from classroom.errors import NetworkUnreachableError, UploadRefusedError

VERSION: Final = "1.0.0"
OFFSET_TYPE: Final = "application/offset+octet-stream"
CHECKSUM_MISMATCH: Final = 460
MIN_CHUNK_BYTES: Final = 256 * 1024
MAX_CHUNK_BYTES: Final = 1024 * 1024
_QUICK_S = 4.0
_CREATIONS = 3
_GONE = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)
_TRY_AGAIN = (
    HTTPStatus.REQUEST_TIMEOUT,
    HTTPStatus.CONFLICT,
    HTTPStatus.LOCKED,
    HTTPStatus.TOO_MANY_REQUESTS,
    CHECKSUM_MISMATCH,
)


@dataclass(frozen=True, kw_only=True)
class Patience:
    """How long to go on: `tries` failures in a row without a byte of progress, waits up to `longest_s`."""

    tries: int = 6
    first_s: float = 0.5
    longest_s: float = 30.0

    def wait_s(self, failures: int) -> float:
        """Return a random wait, so that schools whose link comes back together do not call together."""
        return random.uniform(0, min(self.longest_s, self.first_s * 2**failures))


@dataclass(frozen=True, kw_only=True)
class Upload:
    """A file and where it goes. `about` is the batch's id; `location` is kept from an earlier start."""

    endpoint: str
    path: Path
    about: str
    metadata: Mapping[str, bytes]
    location: str | None = None


class _FailedError(Exception):
    """Worth another try: the network, or a server that says so."""


class TusClient:
    """Uploads files over one aiohttp session, on the class thread."""

    def __init__(self, session: aiohttp.ClientSession, patience: Patience | None = None) -> None:
        self._session = session
        self._patience = patience or Patience()

    async def send(
        self,
        upload: Upload,
        created: Callable[[str], None] = lambda location: None,
        progressed: Callable[[int, int], None] = lambda sent, size: None,
    ) -> str:
        """Send the whole file and return its address at the receiver; that is not a receipt.

        `created` hears each new address at once, to be kept across restarts; `progressed` the bytes
        there and in all. Raises NetworkUnreachableError or UploadRefusedError.
        """
        return await _Transfer(self._session, self._patience, upload, created, progressed).run()


class _Transfer:
    """One upload on its way: the state that `TusClient.send` needs from try to try."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        patience: Patience,
        upload: Upload,
        created: Callable[[str], None],
        progressed: Callable[[int, int], None],
    ) -> None:
        self._session = session
        self._patience = patience
        self._upload = upload
        self._created = created
        self._progressed = progressed
        self._size = upload.path.stat().st_size
        kept = upload.location
        same = kept is not None and URL(kept).origin() == URL(upload.endpoint).origin()
        self._location = kept if same else None
        self._creations = 0
        self._chunk_bytes = MIN_CHUNK_BYTES
        self._algorithm: str | None = None
        self._best = -1
        self._failures = 0

    async def run(self) -> str:
        while True:
            try:
                self._algorithm = await self._offered_checksum()
                location, offset = await self._find_or_create()
                while offset < self._size:
                    self._moved(offset)
                    offset = await self._patch(location, offset)
                self._moved(offset)
                return location
            except (_FailedError, aiohttp.ClientError, TimeoutError, OSError) as error:
                self._failures += 1
                self._chunk_bytes = MIN_CHUNK_BYTES
                if self._failures >= self._patience.tries:
                    raise NetworkUnreachableError(self._upload.endpoint) from error
                await asyncio.sleep(self._patience.wait_s(self._failures))

    def _moved(self, offset: int) -> None:
        if offset > self._best:
            self._best = offset
            self._failures = 0
            self._progressed(offset, self._size)

    async def _offered_checksum(self) -> str | None:
        async with self._session.options(self._upload.endpoint, allow_redirects=False) as answer:
            if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
                raise _FailedError
            # A server that forbids OPTIONS may still take uploads; it then offers no checksum.
            offered = answer.headers.get("Tus-Checksum-Algorithm", "").split(",")
        return next((name for name in ("sha256", "sha1") if name in offered), None)

    async def _find_or_create(self) -> tuple[str, int]:
        if self._location is not None:
            offset = await self._head(self._location)
            if offset is not None:
                return self._location, offset
        if self._creations >= _CREATIONS:
            raise UploadRefusedError("sha256", self._upload.about)
        self._creations += 1
        self._best = -1
        self._location = await self._create()
        self._created(self._location)
        offset = await self._head(self._location)
        if offset is None:
            raise _FailedError
        return self._location, offset

    async def _create(self) -> str:
        pairs = (
            f"{key} {base64.b64encode(value).decode('ascii')}" for key, value in self._upload.metadata.items()
        )
        headers = {
            "Tus-Resumable": VERSION,
            "Upload-Length": str(self._size),
            "Upload-Metadata": ",".join(pairs),
        }
        url = URL(self._upload.endpoint)
        async with self._session.post(url, headers=headers, allow_redirects=False) as answer:
            if answer.status != HTTPStatus.CREATED:
                await self._raise_for(answer)
            location = url.join(URL(answer.headers.get("Location", "")))
        if location.origin() != url.origin():
            raise UploadRefusedError("elsewhere", self._upload.about)
        return str(location)

    async def _head(self, location: str) -> int | None:
        """Return how much is there; None when the receiver no longer knows the upload."""
        headers = {"Tus-Resumable": VERSION}
        async with self._session.head(location, headers=headers, allow_redirects=False) as answer:
            if answer.status in _GONE:
                return None
            if not answer.ok:
                await self._raise_for(answer)
            return self._offset(answer)

    async def _patch(self, location: str, offset: int) -> int:
        chunk = await asyncio.to_thread(_read, self._upload.path, offset, self._chunk_bytes)
        headers = {
            "Tus-Resumable": VERSION,
            "Upload-Offset": str(offset),
            "Content-Type": OFFSET_TYPE,
        }
        if self._algorithm is not None:
            digest = hashlib.new(self._algorithm, chunk).digest()
            headers["Upload-Checksum"] = f"{self._algorithm} {base64.b64encode(digest).decode('ascii')}"
        begun = time.monotonic()
        async with self._session.patch(
            location, data=chunk, headers=headers, allow_redirects=False
        ) as answer:
            if answer.status != HTTPStatus.NO_CONTENT:
                await self._raise_for(answer)
            reached = self._offset(answer)
        if time.monotonic() - begun < _QUICK_S:
            self._chunk_bytes = min(MAX_CHUNK_BYTES, self._chunk_bytes * 2)
        if reached <= offset:
            raise _FailedError
        return reached

    def _offset(self, answer: aiohttp.ClientResponse) -> int:
        text = answer.headers.get("Upload-Offset", "")
        if not text.isascii() or not text.isdigit() or int(text) > self._size:
            raise _FailedError
        return int(text)

    async def _raise_for(self, answer: aiohttp.ClientResponse) -> None:
        server_fault = answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR
        if server_fault and answer.status != HTTPStatus.INSUFFICIENT_STORAGE:
            raise _FailedError
        if answer.status in _TRY_AGAIN or answer.status in _GONE:
            raise _FailedError
        code = answer.headers.get("Tinmel-Refusal", "")
        reason = code if code.isidentifier() else f"http_{answer.status}"
        raise UploadRefusedError(reason, self._upload.about)


def _read(path: Path, offset: int, size: int) -> bytes:
    with path.open("rb") as file:
        file.seek(offset)
        return file.read(size)

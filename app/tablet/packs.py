"""Brings offered packs onto this tablet and tells the class how far they are."""

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated, Final

import aiohttp
import msgspec
from msgspec import Meta, Struct

from app.tablet.blobs import BlobStore
from classroom.errors import FileRejectedError, NetworkUnreachableError, StoreError
from classroom.link.messages import Hash, PackOffer, PackProgress
from classroom.link.ticket import Address

MAX_MANIFEST_BYTES: Final = 4 * 1024 * 1024
MAX_FILE_BYTES: Final = 1024 * 1024 * 1024
PROGRESS_EVERY_S: Final = 0.5
TRY_AGAIN_S: Final = 3.0

Report = Callable[[PackProgress], Awaitable[None]]
Ready = Callable[[PackOffer], None]

_log: Final = logging.getLogger(__name__)


class _File(Struct, frozen=True):
    sha256: Hash
    size: Annotated[int, Meta(ge=0, le=MAX_FILE_BYTES)]


class _Delivery(Struct, frozen=True):
    files: dict[str, _File]


class PackKeeper:
    """One offered pack after the other, newest wish first. Lives on the loop."""

    def __init__(self, blobs: BlobStore) -> None:
        self._blobs = blobs
        self._whole: set[str] = set()
        self._work: asyncio.Task[None] | None = None

    def is_ready(self, offer: PackOffer) -> bool:
        """Tell whether every file of an offered pack is here, as far as was found out."""
        return offer.delivery in self._whole

    async def look(self, offers: tuple[PackOffer, ...]) -> None:
        """Find out which offered packs are whole on the disk; at the start, when no class is there to ask."""
        for offer in offers:
            if await asyncio.to_thread(self._is_whole, offer):
                self._whole.add(offer.delivery)

    async def keep(
        self, offers: tuple[PackOffer, ...], address: Address, report: Report, ready: Ready
    ) -> None:
        """Fetch what is missing of these from a class that is there now; replaces an earlier wish.

        `report` tells the class how far each is, the whole ones too; `ready` is called for each that
        became whole.
        """
        await self.stop()
        self._work = asyncio.get_running_loop().create_task(self._keep(offers, address, report, ready))

    async def stop(self) -> None:
        """Stop fetching; what came so far stays."""
        if self._work is not None:
            self._work.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._work
            self._work = None

    async def _keep(
        self, offers: tuple[PackOffer, ...], address: Address, report: Report, ready: Ready
    ) -> None:
        waiting = list(offers)
        async with aiohttp.ClientSession(trust_env=False) as http:
            while waiting:
                waiting = [
                    offer for offer in waiting if not await self._bring(http, offer, address, report, ready)
                ]
                if waiting:
                    await asyncio.sleep(TRY_AGAIN_S)

    async def _bring(
        self, http: aiohttp.ClientSession, offer: PackOffer, address: Address, report: Report, ready: Ready
    ) -> bool:
        """Fetch one pack; False when it has to be tried again."""
        try:
            total = await self._fetch(http, offer, address, report)
        except (NetworkUnreachableError, FileRejectedError, StoreError) as error:
            _log.warning("pack %s %s is not here yet: %r", offer.pack, offer.version, error)
            return False
        new = offer.delivery not in self._whole
        self._whole.add(offer.delivery)
        await report(_progress(offer, total, total))
        if new:
            ready(offer)
        return True

    async def _fetch(
        self, http: aiohttp.ClientSession, offer: PackOffer, address: Address, report: Report
    ) -> int:
        """Fetch the manifest and every file that it names; return the bytes of all files."""
        manifest = await self._blobs.fetch(
            http, _url(address, offer.delivery), offer.delivery, MAX_MANIFEST_BYTES
        )
        files = {file.sha256: file.size for file in _read(manifest).files.values()}
        total, have = sum(files.values()), 0
        told_s = 0.0
        for sha256, size in files.items():
            await self._blobs.fetch(http, _url(address, sha256), sha256, size)
            have += size
            if time.monotonic() - told_s > PROGRESS_EVERY_S and have < total:
                told_s = time.monotonic()
                await report(_progress(offer, have, total))
        return total

    def _is_whole(self, offer: PackOffer) -> bool:
        manifest = self._blobs.path(offer.delivery)
        if manifest is None:
            return False
        try:
            files = _read(manifest).files.values()
        except FileRejectedError:
            return False
        return all(self._blobs.path(file.sha256) is not None for file in files)


def _read(manifest: Path) -> _Delivery:
    try:
        return msgspec.json.decode(manifest.read_bytes(), type=_Delivery)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise FileRejectedError(manifest.name, "", "manifest") from error


def _progress(offer: PackOffer, have: int, total: int) -> PackProgress:
    return PackProgress(pack=offer.pack, version=offer.version, have_bytes=have, total_bytes=total)


def _url(address: Address, sha256: str) -> str:
    return f"http://{address}/blob/{sha256}"

"""Brings offered packs onto this tablet and tells the class how far they are."""

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

import aiohttp

from app.tablet.blobs import BlobFetcher
from app.tablet.delivery import MAX_MANIFEST_BYTES, read_delivery
from app.tablet.shelf import TabletShelf
from classroom.blobs import BlobFolder
from classroom.errors import FileRejectedError, NetworkUnreachableError, StoreError
from classroom.link.messages import PackOffer, PackProgress
from classroom.link.ticket import Address

PROGRESS_EVERY_S: Final = 0.5
TRY_AGAIN_S: Final = 3.0

Report = Callable[[PackProgress], Awaitable[None]]
Ready = Callable[[PackOffer], None]

_log: Final = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Wish:
    """What the class offers on one link, and whom to tell."""

    offers: tuple[PackOffer, ...]
    address: Address
    report: Report
    ready: Ready


class PackKeeper:
    """Brings one offered pack after the other, the newest first. Lives on the loop."""

    def __init__(self, blobs: BlobFolder, shelf: TabletShelf) -> None:
        self._blobs = blobs
        self._shelf = shelf
        self._fetcher = BlobFetcher(blobs)
        self._whole: set[str] = set()
        self._wish: _Wish | None = None
        self._wished = asyncio.Event()
        self._work: asyncio.Task[None] | None = None

    def is_ready(self, offer: PackOffer) -> bool:
        """Tell whether every file of an offered pack is here, as far as was found out."""
        return offer.delivery in self._whole

    async def look(self, offers: tuple[PackOffer, ...]) -> None:
        """Find out which offered packs are whole on the disk; at the start, when no class is there to ask."""
        for offer in offers:
            if await asyncio.to_thread(self._is_whole, offer):
                self._whole.add(offer.delivery)

    def keep(self, offers: tuple[PackOffer, ...], address: Address, report: Report, ready: Ready) -> None:
        """Fetch what is missing of these from a class that is there, until `stop`; replaces an earlier wish.

        `report` tells the class once on each link how far a pack is, a whole one too; `ready` is called for
        each pack that became whole.
        """
        self._wish = _Wish(offers, address, report, ready)
        self._wished.set()
        if self._work is None or self._work.done():
            self._work = asyncio.get_running_loop().create_task(self._run())

    async def stop(self) -> None:
        """Stop fetching, the link is over; what came so far stays."""
        work, self._work, self._wish = self._work, None, None
        if work is not None:
            work.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await work

    async def _run(self) -> None:
        done: set[str] = set()
        async with aiohttp.ClientSession(trust_env=False) as http:
            while True:
                wish = self._wish
                assert wish is not None
                self._wished.clear()
                for offer in reversed(wish.offers):
                    if offer.delivery not in done and await self._bring(http, offer, wish):
                        done.add(offer.delivery)
                left = any(offer.delivery not in done for offer in wish.offers)
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._wished.wait(), TRY_AGAIN_S if left else None)

    async def _bring(self, http: aiohttp.ClientSession, offer: PackOffer, wish: _Wish) -> bool:
        """Fetch one pack; False when it has to be tried again."""
        try:
            total = await self._fetch(http, offer, wish)
        except (NetworkUnreachableError, FileRejectedError, StoreError) as error:
            _log.warning("pack %s %s is not here yet: %r", offer.pack, offer.version, error)
            return False
        new = offer.delivery not in self._whole
        self._whole.add(offer.delivery)
        with contextlib.suppress(StoreError):  # a full disk costs this note only; the pack is here
            await asyncio.to_thread(self._shelf.note, offer)
        await wish.report(_progress(offer, total, total))
        if new:
            wish.ready(offer)
        return True

    async def _fetch(self, http: aiohttp.ClientSession, offer: PackOffer, wish: _Wish) -> int:
        """Fetch the manifest and every file that it names; return the bytes of all files."""
        manifest = await self._fetcher.fetch(
            http, _url(wish.address, offer.delivery), offer.delivery, MAX_MANIFEST_BYTES
        )
        files = await asyncio.to_thread(read_delivery, manifest)
        total, have = sum(files.values()), 0
        self._whole &= await asyncio.to_thread(self._make_room, files, wish)
        told_s = 0.0
        for sha256, size in files.items():
            await self._fetcher.fetch(http, _url(wish.address, sha256), sha256, size)
            have += size
            if time.monotonic() - told_s > PROGRESS_EVERY_S and have < total:
                told_s = time.monotonic()
                await wish.report(_progress(offer, have, total))
        return total

    def _make_room(self, files: dict[str, int], wish: _Wish) -> set[str]:
        """Return the deliveries that are still here once there is room for the missing of these files."""
        missing = sum(size for sha256, size in files.items() if self._blobs.path(sha256) is None)
        if not missing:
            return self._whole
        return self._shelf.make_room(missing, {offer.delivery for offer in wish.offers})

    def _is_whole(self, offer: PackOffer) -> bool:
        manifest = self._blobs.path(offer.delivery)
        if manifest is None:
            return False
        try:
            files = read_delivery(manifest)
        except FileRejectedError:
            return False
        return all(self._blobs.path(sha256) is not None for sha256 in files)


def _progress(offer: PackOffer, have: int, total: int) -> PackProgress:
    return PackProgress(pack=offer.pack, version=offer.version, have_bytes=have, total_bytes=total)


def _url(address: Address, sha256: str) -> str:
    return f"http://{address}/blob/{sha256}"

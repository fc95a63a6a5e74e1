"""Which packs lie whole on this tablet, and which of them go when its disk runs short."""

import logging
import shutil
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from app.tablet.delivery import read_delivery
from classroom.blobs import BlobFolder
from classroom.durable_file import storing, write_file
from classroom.errors import FileRejectedError
from classroom.link.messages import PackOffer

RESERVE_BYTES: Final = 256 * 1024 * 1024
"""So much stays free beside a pack that comes: pupils' work goes before lessons."""
VERSIONS_KEPT: Final = 2

_log: Final = logging.getLogger(__name__)


class Held(Struct, frozen=True, kw_only=True):
    """A pack that came whole."""

    pack: str
    version: str
    delivery: str


class TabletShelf:
    """`data_dir`/packs.json, the newest last. What came once stays as long as there is room."""

    def __init__(
        self,
        data_dir: Path,
        blobs: BlobFolder,
        busy: Callable[[], Collection[tuple[str, str]]],
        free_bytes: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free,
    ) -> None:
        """`busy` names the packs and versions whose work waits in the outbox."""
        self._path = data_dir / "packs.json"
        self._blobs = blobs
        self._busy = busy
        self._free_bytes = free_bytes
        try:
            self._held = msgspec.json.decode(self._path.read_bytes(), type=list[Held])
        except FileNotFoundError:
            self._held = []
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            _log.warning("which packs are here can't be read: %s", error)
            self._held = []

    def note(self, offer: PackOffer) -> None:
        """A pack is whole here now. Raises StoreError."""
        held = Held(pack=offer.pack, version=offer.version, delivery=offer.delivery)
        if self._held[-1:] != [held]:
            self._held = [*(one for one in self._held if one.delivery != held.delivery), held]
            self._save()

    def make_room(self, coming_bytes: int, offered: Collection[str]) -> set[str]:
        """See to it that a pack fits; return the deliveries that are kept, all when nothing had to go.

        Kept are those that the class offers, of each pack the two versions that came last, and what the
        outbox has work of. Every other blob goes, unfinished ones too. Raises StoreError.
        """
        with storing():
            if self._free_bytes(self._path.parent) >= coming_bytes + RESERVE_BYTES:
                return {held.delivery for held in self._held} | set(offered)
            kept = [held for held in self._held if held.delivery in self._wanted(offered)]
            named = set[str]()
            for delivery in {held.delivery for held in kept} | set(offered):
                named |= {delivery, *self._files(delivery)}
            freed = self._blobs.keep_only(named)
            _log.warning("the disk is short: %d bytes of older packs went", freed)
        self._held = kept
        self._save()
        return {held.delivery for held in kept} | set(offered)

    def _wanted(self, offered: Collection[str]) -> set[str]:
        busy = set(self._busy())
        wanted = {held.delivery for held in self._held if (held.pack, held.version) in busy}
        by_pack: dict[str, list[str]] = {}
        for held in self._held:
            by_pack.setdefault(held.pack, []).append(held.delivery)
        for deliveries in by_pack.values():
            wanted.update(deliveries[-VERSIONS_KEPT:])
        return wanted | set(offered)

    def _files(self, delivery: str) -> Collection[str]:
        manifest = self._blobs.path(delivery)
        try:
            return read_delivery(manifest) if manifest is not None else ()
        except FileRejectedError:
            return ()

    def _save(self) -> None:
        with storing():
            write_file(self._path, msgspec.json.encode(self._held))

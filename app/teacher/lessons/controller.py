"""The teacher's verbs on packs: add one, trust a publisher, take a version away."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from PySide6.QtCore import QObject, Signal

from app.teacher.packs import PackAdded, PackCard, PackShelf
from app.teacher.services import Services
from app.widgets.bridge import Bridge
from lessons.errors import TinmelError

if TYPE_CHECKING:
    from lessons.publisher import Publisher

T = TypeVar("T")
PACK_SUFFIX: Final = ".tmpack"
PUBLISHER_SUFFIX: Final = ".publisher.json"


class PacksController(QObject):
    """Signals:
    changed: a PackShelf; the window follows it.
    added: a PackAdded.
    removed: pack and version.
    asked: a Publisher, which the teacher may `trust`.
    trusted: a Publisher.
    busy: True while a file is looked through.
    failed: a TinmelError; nothing was changed.
    """

    changed = Signal(object)
    added = Signal(object)
    removed = Signal(str, str)
    asked = Signal(object)
    trusted = Signal(object)
    busy = Signal(bool)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._services: Services | None = None
        self._shelf = PackShelf()
        self._files = 0
        """How many are looked through now."""

    def start(self, services: Services) -> None:
        """Everything below is there now; installed packs are opened and verified after that."""
        self._services = services
        self._shelf = services.shelf
        self._open_installed()

    def stop(self) -> None:
        """Nothing is asked for any more."""
        self._services = None

    def add(self, path: str) -> None:
        """Take a file in that the teacher chose: a pack, or what is known of a publisher."""
        services = self._services
        if services is None:
            return
        self._look_through(1)
        if path.lower().endswith(PUBLISHER_SUFFIX):
            reading = asyncio.to_thread(services.packs.publishers.read, Path(path))
            self._submit(reading, self._ask, self._refuse)
        else:
            self._submit(services.add_pack(Path(path)), self._take, self._refuse)

    def trust(self, publisher: "Publisher") -> None:
        """Take a publisher's packs from now on, or no longer when the file says that the key is withdrawn."""
        services = self._services
        if services is not None:
            adding = asyncio.to_thread(services.packs.publishers.add, publisher)
            self._submit(adding, lambda _: self._trusted(publisher))

    def remove(self, pack: str, version: str) -> None:
        """Take an installed version away; what was handed in stays."""
        services = self._services
        if services is not None:
            removing = services.classroom.remove_pack(pack, version)
            self._submit(removing, lambda _: self._removed(pack, version))

    def _open_installed(self) -> None:
        if self._services is not None:
            self._submit(self._services.installed_cards(), self._show_installed)

    def _show_installed(self, cards: list[PackCard]) -> None:
        self._show(self._shelf.with_cards(cards))
        damaged = next((card.fault for card in cards if card.fault is not None and not card.lessons), None)
        if damaged is not None:
            self.failed.emit(damaged)

    def _look_through(self, more: int) -> None:
        self._files += more
        self.busy.emit(self._files > 0)

    def _refuse(self, error: TinmelError) -> None:
        self._look_through(-1)
        self.failed.emit(error)

    def _ask(self, publisher: "Publisher") -> None:
        self._look_through(-1)
        self.asked.emit(publisher)

    def _take(self, added: PackAdded) -> None:
        self._look_through(-1)
        self._show(self._shelf.with_cards([added.card]))
        self.added.emit(added)

    def _trusted(self, publisher: "Publisher") -> None:
        self.trusted.emit(publisher)
        self._open_installed()

    def _removed(self, pack: str, version: str) -> None:
        self._show(self._shelf.without(pack, version))
        self.removed.emit(pack, version)

    def _show(self, shelf: PackShelf) -> None:
        self._shelf = shelf
        self.changed.emit(shelf)

    def _submit(
        self,
        verb: Coroutine[Any, Any, T],
        then: Callable[[T], object],
        otherwise: Callable[[TinmelError], object] | None = None,
    ) -> None:
        assert self._services is not None
        self._bridge.deliver(self._services.loop.submit(verb), then, otherwise or self.failed.emit)

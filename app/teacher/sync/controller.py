"""Enrol, send, copy to a stick: the teacher's verbs about sync."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.teacher.services import Services
from app.teacher.sync.view import SyncView
from app.widgets.bridge import Bridge
from classroom.events import (
    AttemptMarked,
    AttemptReceived,
    AttemptReturned,
    ClassClosed,
    Event,
    SyncChanged,
)
from classroom.store.records.ledger import Batch
from lessons.errors import TinmelError

if TYPE_CHECKING:
    from classroom.sync.service import SyncService

GROWS = AttemptReceived | AttemptMarked | AttemptReturned | ClassClosed
"""What writes into the ledger."""


class SyncController(QObject):
    """Signals:
    changed: a SyncView.
    key_kept: the path of the file that holds the school's recovery key now.
    failed: a TinmelError.
    """

    changed = Signal(object)
    key_kept = Signal(str)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._services: Services | None = None
        self.view = SyncView()
        self._soon = QTimer(self, interval=1000, singleShot=True)
        self._soon.timeout.connect(self.load)

    def start(self, services: Services) -> None:
        """Everything below is there now."""
        self._services = services
        self.load()

    def stop(self) -> None:
        """No timer runs any more."""
        self._soon.stop()
        self._services = None

    def apply(self, event: Event) -> None:
        """Follow an event; what grows the ledger is counted again within a second."""
        if isinstance(event, SyncChanged):
            self._take(replace(self.view, status=event))
        elif isinstance(event, GROWS) and not self._soon.isActive():
            self._soon.start()

    def load(self) -> None:
        """Read status, batches and enrolment again."""
        services = self._services
        if services is not None:
            self._bridge.deliver(services.loop.submit(_read(services.sync)), self._take, self.failed.emit)

    def enrol(self, path: str) -> None:
        """Import the district's enrolment file."""
        services = self._services
        if services is not None:
            future = services.loop.submit(services.sync.enrol(Path(path)))
            self._bridge.deliver(future, lambda _: self.load(), self.failed.emit)

    def send(self) -> None:
        """Seal what waits, send it, and fetch receipts."""
        services = self._services
        if services is None:
            return

        async def seal_and_send() -> list[Batch]:
            await services.sync.seal_batches()
            return await services.sync.send()

        self._bridge.deliver(services.loop.submit(seal_and_send()), lambda _: self.load(), self._fail)

    def copy(self, folder: str) -> None:
        """Seal what waits and copy every unfinished batch to a stick."""
        services = self._services
        if services is None:
            return

        async def seal_and_copy() -> list[Path]:
            await services.sync.seal_batches()
            return await services.sync.copy_batches(Path(folder))

        self._bridge.deliver(services.loop.submit(seal_and_copy()), lambda _: self.load(), self._fail)

    def import_receipts(self, folder: str) -> None:
        """Take receipts from a stick."""
        services = self._services
        if services is not None:
            future = services.loop.submit(services.sync.import_receipts(Path(folder)))
            self._bridge.deliver(future, lambda _: self.load(), self.failed.emit)

    def keep_recovery_key(self, folder: str) -> None:
        """Write the school's recovery key to a stick or folder."""
        services = self._services
        if services is not None:
            future = services.loop.submit(_keep_recovery_key(services.sync, Path(folder)))
            self._bridge.deliver(future, self.key_kept.emit, self.failed.emit)

    def _fail(self, error: TinmelError) -> None:
        self.failed.emit(error)
        self.load()

    def _take(self, view: SyncView) -> None:
        self.view = view
        self.changed.emit(view)


async def _read(sync: "SyncService") -> SyncView:
    enrolment = await sync.enrolment()
    return SyncView(
        status=await sync.status(),
        batches=tuple(await sync.batches()),
        receiver=str(enrolment.document.receiver) if enrolment is not None else None,
    )


async def _keep_recovery_key(sync: "SyncService", folder: Path) -> str:
    enrolment = await sync.enrolment()
    school = "".join(filter(str.isalnum, enrolment.document.school)) if enrolment is not None else ""
    path = folder / f"tinmel-recovery-key-{school}.txt"
    await sync.export_recovery_key(path)
    return str(path)

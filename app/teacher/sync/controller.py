"""Enrol, send, copy to a stick: the teacher's verbs about sync."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.teacher.services import Services
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

GROWS = AttemptReceived | AttemptMarked | AttemptReturned | ClassClosed
"""What writes into the ledger."""


class SyncController(QObject):
    """Signals:
    changed: SyncChanged or None, batches, the receiver's address or None.
    failed: a TinmelError.
    """

    changed = Signal(object, object, object)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._services: Services | None = None
        self.status: SyncChanged | None = None
        self.batches: Sequence[Batch] = ()
        self.receiver: str | None = None
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
            self.status = event
            self._tell()
        elif isinstance(event, GROWS) and not self._soon.isActive():
            self._soon.start()

    def load(self) -> None:
        """Read status, batches and enrolment again."""
        services = self._services
        if services is None:
            return
        self._bridge.deliver(
            services.loop.submit(services.sync.status()), self._take_status, self.failed.emit
        )
        self._bridge.deliver(
            services.loop.submit(services.sync.batches()), self._take_batches, self.failed.emit
        )
        self._bridge.deliver(
            services.loop.submit(services.sync.enrolment()), self._take_enrolment, self.failed.emit
        )

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

    def _fail(self, error: TinmelError) -> None:
        self.failed.emit(error)
        self.load()

    def _take_status(self, status: SyncChanged) -> None:
        self.status = status
        self._tell()

    def _take_batches(self, batches: list[Batch]) -> None:
        self.batches = batches
        self._tell()

    def _take_enrolment(self, enrolment: object) -> None:
        document = getattr(enrolment, "document", None)
        self.receiver = str(document.receiver) if document is not None else None
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.status, self.batches, self.receiver)

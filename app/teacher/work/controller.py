"""Keeps the list of hand-ins true to the store."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.teacher.services import Services
from app.teacher.work.hand_in import HandIn
from app.teacher.work.hand_ins_model import HandInsModel
from app.widgets.bridge import Bridge
from classroom.events import AttemptMarked, AttemptReceived, AttemptReturned, Event


class WorkController(QObject):
    """Reads again, at most once in 300 ms, when something about work happened.

    Signals:
        failed: a TinmelError.
        loaded: the list was read.
    """

    failed = Signal(object)
    loaded = Signal()

    def __init__(self, bridge: Bridge, model: HandInsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._model = model
        self._services: Services | None = None
        self._soon = QTimer(self, interval=300, singleShot=True)
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
        """Follow an event of the class."""
        if isinstance(event, AttemptReceived | AttemptMarked | AttemptReturned) and not self._soon.isActive():
            self._soon.start()

    def load(self) -> None:
        """Read the hand-ins."""
        if self._services is None:
            return
        from app.teacher.work.loading import load_hand_ins

        self._bridge.deliver(self._services.database.submit(load_hand_ins), self._show, self.failed.emit)

    def _show(self, hand_ins: list[HandIn]) -> None:
        self._model.replace(hand_ins)
        self.loaded.emit()

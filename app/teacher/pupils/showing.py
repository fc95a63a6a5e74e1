"""How pupils show who they are: the teacher's verbs."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.teacher.pupils.secrets import PupilSecrets
from app.teacher.services import Services
from app.widgets.bridge import Bridge


class ShowingController(QObject):
    """Signals:
    shown: the PupilSecrets of the pupil in hand.
    asked: what a class asks has changed.
    failed: a TinmelError.
    """

    shown = Signal(object)
    asked = Signal()
    failed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._services: Services | None = None

    def start(self, services: Services) -> None:
        """Everything below is there now."""
        self._services = services

    def stop(self) -> None:
        """Nothing is asked for any more."""
        self._services = None

    def ask_pictures(self, class_id: str, asks: bool) -> None:
        """Say whether a class's pupils show their pictures before they sit down."""
        if self._services is not None:
            wish = self._services.classroom.ask_pictures(class_id, asks)
            future = self._services.loop.submit(wish)
            self._bridge.deliver(future, lambda _: self.asked.emit(), self.failed.emit)

    def open(self, pupil_id: str) -> None:
        """Look up by what a pupil shows who they are."""
        from app.teacher.pupils.loading import load_secrets

        self._do(load_secrets, pupil_id)

    def renew_pictures(self, pupil_id: str) -> None:
        """Give a pupil other pictures."""
        from app.teacher.pupils.loading import renew_pictures

        self._do(renew_pictures, pupil_id)

    def renew_card(self, pupil_id: str) -> None:
        """Make a pupil's card, or another one in place of a lost one."""
        from app.teacher.pupils.loading import renew_card

        self._do(renew_card, pupil_id)

    def _do(self, job: "Callable[..., PupilSecrets]", pupil_id: str) -> None:
        if self._services is not None:
            now_ms = time.time_ns() // 1_000_000
            future = self._services.database.submit(lambda session: job(session, pupil_id, now_ms))
            self._bridge.deliver(future, self.shown.emit, self.failed.emit)

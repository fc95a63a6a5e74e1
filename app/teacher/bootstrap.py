"""The teacher's program put together: window first, everything below it on the class thread after that."""

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.teacher.live.controller import ANY_HOST, LiveController
from app.teacher.main_window import MainWindow
from app.teacher.pages import Pages
from app.teacher.services import Services, compose
from app.widgets.bridge import Bridge
from classroom.loop import ClassLoop
from lessons.errors import TinmelError

STOP_TIMEOUT_S: Final = 10.0

_log: Final = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class TeacherOptions:
    """What the command line may say."""

    language: str | None = None
    host: str = ANY_HOST
    address: str | None = None
    """What the QR says instead of the address that was found."""
    interfaces: tuple[str, ...] | None = None
    """Our own IPv4 addresses on which zeroconf speaks; None for every real network."""


class TeacherProgram(QObject):
    """Window, threads and services. Make it on the GUI thread, with an application there.

    Signals:
        ready: everything below the window is there.
        failed: a TinmelError kept it from getting ready; the window says so.
    """

    ready = Signal()
    failed = Signal(object)

    def __init__(self, data_dir: Path, options: TeacherOptions | None = None) -> None:
        super().__init__()
        self._data_dir = data_dir
        self._options = options or TeacherOptions()
        self.loop = ClassLoop()
        self.bridge = Bridge(self)
        self.services: Services | None = None
        self.pages = Pages(
            self.bridge, data_dir / "preferences.json", self._options.language, self._options.host
        )
        self.bridge.happened.connect(self.pages.apply)
        self._stopped = False

    @property
    def window(self) -> MainWindow:
        """The one window."""
        return self.pages.window

    @property
    def live(self) -> LiveController:
        """The teacher's verbs."""
        return self.pages.live

    def start(self) -> None:
        """Show the window, then make everything below it on the class thread; returns at once."""
        self.window.show()
        self.loop.start()
        making = compose(
            self.loop,
            self._data_dir,
            self.bridge.publish,
            address=self._options.address,
            interfaces=self._options.interfaces,
        )
        self.bridge.deliver(self.loop.submit(making), self._take, self._fail, self.pages.give_up)

    def stop(self) -> None:
        """End everything, from the outside in; a class that is open goes on at the next start."""
        if self._stopped:
            return
        self._stopped = True
        self.pages.stop()
        self.bridge.close()
        services = self.services
        if services is not None:
            closing = self.loop.submit(services.close())
            try:
                closing.result(STOP_TIMEOUT_S)
            except Exception:  # noqa: BLE001 at shutdown the rest is still to be closed, whatever failed
                _log.exception("the class did not close in order")
        self.loop.stop(STOP_TIMEOUT_S)
        if services is not None:
            services.release()
        self.window.close()

    def _take(self, services: Services) -> None:
        self.services = services
        self.pages.start(services)
        self.ready.emit()

    def _fail(self, error: TinmelError) -> None:
        self.pages.give_up(error)
        self.failed.emit(error)

"""The teacher's program put together: window first, everything below it on the class thread after that."""

import asyncio
import logging
from collections.abc import Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Signal

from app.teacher.live.controller import ANY_HOST, LiveController
from app.teacher.main_window import MainWindow
from app.teacher.pages import Pages
from app.teacher.services import Services, compose
from app.widgets.bridge import Bridge
from classroom.loop import ClassLoop
from lessons.errors import TinmelError

T = TypeVar("T")
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
        self._making: asyncio.Task[Services] | None = None
        self._started = False
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
        self._started = True
        making = self._make()
        self.bridge.deliver(self.loop.submit(making), self._take, self._fail, self.pages.give_up)

    def stop(self) -> None:
        """End everything, from the outside in; a class that is open goes on at the next start."""
        if self._stopped:
            return
        self._stopped = True
        self.pages.stop()
        self.bridge.close()
        self.window.hide()
        services = self._wait_for(self._settle()) if self._started else None
        if services is not None:
            self._wait_for(services.close())
        self.loop.stop(STOP_TIMEOUT_S)
        if services is not None:
            services.release()
        self.window.close()

    async def _make(self) -> Services:
        """Make everything below the window. Class thread."""
        self._making = asyncio.current_task()
        return await compose(
            self.loop,
            self._data_dir,
            self.bridge.publish,
            address=self._options.address,
            interfaces=self._options.interfaces,
        )

    async def _settle(self) -> Services | None:
        """Return what is there below the window; what is still being made undoes itself. Class thread.

        Not by way of the future that `start` gave to the bridge: cancelling that one forgets what was
        finished at the same moment.
        """
        making = self._making
        assert making is not None, "start() submitted it before"
        making.cancel()
        await asyncio.wait([making])
        if making.cancelled() or making.exception() is not None:
            return None
        return making.result()

    def _wait_for(self, closing: Coroutine[Any, Any, T]) -> T | None:
        future = self.loop.submit(closing)
        try:
            return future.result(STOP_TIMEOUT_S)
        except Exception:  # noqa: BLE001 at shutdown the rest is still to be closed, whatever failed
            _log.exception("it did not close in order")
            return None

    def _take(self, services: Services) -> None:
        self.services = services
        self.pages.start(services)
        self.ready.emit()

    def _fail(self, error: TinmelError) -> None:
        self.pages.give_up(error)
        self.failed.emit(error)

"""The teacher's real program in the demo, and the director's way to its GUI thread."""

import sys
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from app.demo.agents import LOOPBACK
from app.demo.happenings import Happenings
from app.demo.processes import DemoFailedError
from app.teacher.bootstrap import TeacherOptions, TeacherProgram
from app.teacher.services import Services

T = TypeVar("T")
_ANSWER_S = 60.0
_LOOK_EVERY_S = 0.05


class TeacherDesk(QObject):
    """Made on the GUI thread; its methods are the director's, called from another thread."""

    _wanted = Signal(object)

    def __init__(self, data_dir: Path, language: str | None) -> None:
        super().__init__()
        options = TeacherOptions(language=language, host=LOOPBACK, address=LOOPBACK, interfaces=(LOOPBACK,))
        self.program = TeacherProgram(data_dir, options)
        self.happenings = Happenings()
        self._ready: Future[None] = Future()
        self.program.bridge.happened.connect(self.happenings.add)
        self.program.ready.connect(lambda: self._ready.set_result(None))
        self.program.failed.connect(self._ready.set_exception)
        self._wanted.connect(self._act, Qt.ConnectionType.QueuedConnection)

    def wait_until_ready(self) -> Services:
        """Wait for everything below the window."""
        self._ready.result(_ANSWER_S)
        assert self.program.services is not None
        return self.program.services

    def give_up(self, fault: BaseException) -> None:
        """Say that the teacher's program has a bug, and wait for it no longer."""
        sys.__excepthook__(type(fault), fault, fault.__traceback__)
        if not self._ready.done():
            self._ready.set_exception(fault)

    def on_screen(self, act: Callable[[], T]) -> T:
        """Do something on the GUI thread, as the teacher's hand would, and return its result."""
        done: Future[T] = Future()
        self._wanted.emit((act, done))
        return done.result(_ANSWER_S)

    def verb(self, act: Callable[[], "Future[T] | None"]) -> T:
        """Call a controller's verb on the GUI thread and wait until the class has done it."""
        future = self.on_screen(act)
        assert future is not None
        return future.result(_ANSWER_S)

    def in_database(self, work: Callable[[Any], T]) -> T:
        """Run a function on the database thread."""
        assert self.program.services is not None
        return self.program.services.database.submit(work).result(_ANSWER_S)

    def wait_on_screen(self, shows: Callable[[], bool], what: str) -> None:
        """Wait until the window shows something; it repaints at most ten times a second."""
        late_s = time.monotonic() + _ANSWER_S
        while not self.on_screen(shows):
            if time.monotonic() > late_s:
                raise DemoFailedError(f"{what} did not come on the screen")
            time.sleep(_LOOK_EVERY_S)

    def photograph(self, page: str, picture: Path) -> None:
        """Bring a page to the front and take its picture: PNG, and as a grey map beside it."""

        def take() -> None:
            self.program.window.show_page(page)
            image = self.program.window.grab().toImage()
            image.save(str(picture))
            image.convertToFormat(QImage.Format.Format_Grayscale8).save(str(picture.with_suffix(".pgm")))

        self.on_screen(take)

    @Slot(object)
    def _act(self, wanted: tuple[Callable[[], Any], "Future[Any]"]) -> None:
        act, done = wanted
        try:
            done.set_result(act())
        except Exception as error:  # noqa: BLE001 the director hears of it, on its own thread
            done.set_exception(error)

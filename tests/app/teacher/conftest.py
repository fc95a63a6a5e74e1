"""The teacher's program on loopback, with real parts, and tablets that join it."""

import asyncio
import gc
import os
import secrets
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import zxingcpp
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.teacher.bootstrap import TeacherOptions, TeacherProgram
from app.widgets import fonts
from classroom.link.client import LinkClient
from classroom.link.messages import BeginHandIn, Chunk, Claim, FromClass, HandInOffset, Receipt, StepAddress
from classroom.loop import ClassLoop

T = TypeVar("T")
LOOPBACK = "127.0.0.1"
TIMEOUT_MS = 20_000


@pytest.fixture(scope="session", autouse=True)
def _fonts(qapp: QApplication) -> None:
    fonts.load()


@pytest.fixture(autouse=True)
def _nothing_left(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a thread, a running timer or a translator behind."""
    before = set(threading.enumerate())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [thread.name for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    assert not left, f"threads left: {left}"
    assert QCoreApplication.translate("ActionsBar", "End") == "End", "a translator is left"
    timers = [thing for thing in gc.get_objects() if isinstance(thing, QTimer)]
    running = [timer for timer in timers if _is_running(timer)]
    assert not running, f"timers left: {[timer.parent() for timer in running]}"


def _is_running(timer: QTimer) -> bool:
    try:
        return timer.isActive()
    except RuntimeError:  # its C++ half is gone already
        return False


class TabletInTest:
    """A tablet that speaks the real link; every act waits for the class's answer."""

    def __init__(self, tablets: "Tablets", link: LinkClient, device: str) -> None:
        self._tablets = tablets
        self.link = link
        self.device = device

    def send(self, message: Any) -> None:
        self._tablets.do(self.link.send(message))

    def expect(self, kind: type[T]) -> T:
        async def next_of_kind() -> T:
            async with asyncio.timeout(TIMEOUT_MS / 1000):
                while True:
                    message: FromClass | None = await self.link.receive()
                    assert message is not None, f"closed: {self.link.close_code} {self.link.close_reason}"
                    if isinstance(message, kind):
                        return message

        return self._tablets.do(next_of_kind())

    def sit(self, *pupils: str) -> None:
        self.send(Claim(pupils=list(pupils)))

    def hand_in(self, at: StepAddress, content: bytes, *authors: str) -> Receipt:
        import hashlib

        attempt = secrets.token_hex(16)
        self.send(
            BeginHandIn(
                attempt=attempt,
                at=at,
                authors=list(authors),
                size_bytes=len(content),
                sha256=hashlib.sha256(content).hexdigest(),
                made_ms=1,
                elapsed_ms=0,
            )
        )
        self.expect(HandInOffset)
        self.send(Chunk(attempt=attempt, offset=0, data=content))
        return self.expect(Receipt)


class Tablets:
    """Tablets on a thread of their own, so that the window's thread is free to answer them."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._loop = ClassLoop("tablets")
        self._loop.start()
        self._links: list[LinkClient] = []

    def do(self, coroutine: Any) -> Any:
        """Run a coroutine on the tablets' thread while the window goes on."""
        future: Future[Any] = self._loop.submit(coroutine)
        self._qtbot.waitUntil(future.done, timeout=TIMEOUT_MS)
        return future.result()

    def join(self, url: str, **how: Any) -> TabletInTest:
        device = secrets.token_hex(16)
        link = self.do(LinkClient.connect(url, device=device, agent="simulated test", **how))
        self._links.append(link)
        return TabletInTest(self, link, device)

    def close(self) -> None:
        for link in self._links:
            self._loop.submit(link.close()).result(10)
        self._loop.stop()


@pytest.fixture
def tablets(qtbot: QtBot) -> Iterator[Tablets]:
    made = Tablets(qtbot)
    yield made
    made.close()


class ProgramInTest:
    """The program, and the patience to wait for what it shows."""

    def __init__(self, qtbot: QtBot, program: TeacherProgram) -> None:
        self.qtbot = qtbot
        self.program = program
        self.pages = program.pages
        self.window = program.window

    def wait(self, condition: Callable[[], bool]) -> None:
        try:
            self.qtbot.waitUntil(condition, timeout=TIMEOUT_MS)
        except self.qtbot.TimeoutError as error:
            told = self.window.fault_line.text()
            raise AssertionError(f"on {self.window.shown}, which says {told!r}, it did not come") from error

    def click(self, name: str) -> None:
        """Click a control by its name once it is visible and enabled, as a person would."""
        from PySide6.QtCore import Qt

        self.wait(lambda: bool(_clickable(name)))
        self.qtbot.mouseClick(_clickable(name)[0], Qt.MouseButton.LeftButton)

    def set_up(self) -> None:
        """From an empty folder to a practice class, by clicks."""
        self.wait(self.pages.home_page.setup.isVisible)
        self.click("setup_practice")
        self.wait(self.pages.home_page.open.isVisible)

    def open_class(self) -> str:
        """Open the class by a click and return what the QR on the wall says, read from a picture of it."""
        self.click("home_open")
        self.wait(lambda: self.window.shown == "wall")
        return read_qr(self.pages.wall_page.wall)

    @property
    def pupils(self) -> list[str]:
        return [pupil.id for pupil in self.pages.roster.roster.pupils]

    def do(self, coroutine: Any) -> Any:
        """Run a coroutine on the class thread while the window goes on."""
        future: Future[Any] = self.program.loop.submit(coroutine)
        self.wait(future.done)
        return future.result()


def _clickable(name: str) -> list[QWidget]:
    return [
        widget
        for top in QApplication.topLevelWidgets()
        for widget in (top, *top.findChildren(QWidget))
        if widget.objectName() == name and widget.isVisible() and widget.isEnabled()
    ]


def read_qr(widget: QWidget) -> str:
    """Return what an independent reader sees in a picture of a widget."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(bytes(image.constBits())).cast("B", (image.height(), image.bytesPerLine()))
    found = zxingcpp.read_barcodes(pixels)
    assert len(found) == 1, f"{len(found)} codes seen"
    return str(found[0].text)


@pytest.fixture
def teacher(qtbot: QtBot, tmp_path: Path) -> Iterator[ProgramInTest]:
    """The program, started on an empty folder and ready."""
    options = TeacherOptions(language="fr", host=LOOPBACK, address=LOOPBACK, interfaces=(LOOPBACK,))
    program = TeacherProgram(tmp_path / "data", options)
    try:
        with qtbot.waitSignal(program.ready, timeout=TIMEOUT_MS):
            program.start()
        yield ProgramInTest(qtbot, program)
    finally:
        program.stop()
        program.window.deleteLater()

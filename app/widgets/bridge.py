"""The one crossing between the GUI thread and the others: events come up, finished futures come back."""

import sys
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from lessons.errors import TinmelError

T = TypeVar("T")


class Bridge(QObject):
    """Lives on the GUI thread; `publish` and futures may reach it from any thread.

    Signals:
        happened: an event from the class, on the GUI thread, in the order of publishing.
    """

    happened = Signal(object)
    _arrived = Signal(object)
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        queued = Qt.ConnectionType.QueuedConnection
        self._arrived.connect(self._hand_on, queued)
        self._finished.connect(self._call, queued)

    def publish(self, event: object) -> None:
        """Send an event up; returns at once. Any thread."""
        if self._open:
            self._arrived.emit(event)

    def deliver(
        self,
        future: "Future[T]",
        on_success: Callable[[T], object] | None = None,
        on_failure: Callable[[TinmelError], object] | None = None,
        on_bug: Callable[[], object] | None = None,
    ) -> None:
        """Call one of them on the GUI thread once `future` is done.

        A TinmelError goes to `on_failure`; any other exception is a bug and reaches `sys.excepthook`
        (then `on_bug` is called), and so does a TinmelError that nobody wants. A cancelled future calls
        nothing.
        """

        def settle(done: "Future[T]") -> None:
            try:
                error = done.exception()
            except CancelledError:
                return
            if self._open:
                self._finished.emit(lambda: _settle(done, error, on_success, on_failure, on_bug))

        future.add_done_callback(settle)

    def close(self) -> None:
        """Let nothing more cross; what is already queued is dropped."""
        self._open = False

    @Slot(object)
    def _hand_on(self, event: object) -> None:
        if self._open:
            self.happened.emit(event)

    @Slot(object)
    def _call(self, act: Callable[[], None]) -> None:
        if self._open:
            act()


def _settle(
    done: "Future[T]",
    error: BaseException | None,
    on_success: Callable[[T], object] | None,
    on_failure: Callable[[TinmelError], object] | None,
    on_bug: Callable[[], object] | None,
) -> None:
    if error is None:
        if on_success is not None:
            on_success(done.result())
    elif isinstance(error, TinmelError) and on_failure is not None:
        on_failure(error)
    else:
        sys.excepthook(type(error), error, error.__traceback__)
        if on_bug is not None:
            on_bug()

"""The teacher's verbs on a class."""

from collections.abc import Callable, Collection, Coroutine, Sequence
from concurrent.futures import Future
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Signal

from app.teacher.services import Services
from app.widgets.bridge import Bridge
from classroom.events import ClassOpened

T = TypeVar("T")
ANY_HOST: Final = "0.0.0.0"  # noqa: S104 tablets come in over whatever network the room has


class LiveController(QObject):
    """Every verb returns a future that is done when the class has done it, or None before all is ready.

    Signals:
        opened: ClassOpened.
        failed: a TinmelError.
        fault_gone: something worked.
    """

    opened = Signal(object)
    failed = Signal(object)
    fault_gone = Signal()

    def __init__(
        self, bridge: Bridge, teacher: Callable[[], str], host: str = ANY_HOST, parent: QObject | None = None
    ) -> None:
        """`teacher` gives the name under which marks are given."""
        super().__init__(parent)
        self._bridge = bridge
        self._teacher = teacher
        self._host = host
        self._services: Services | None = None
        self._label = ""

    def start(self, services: Services) -> None:
        """Everything below is there now."""
        self._services = services

    def stop(self) -> None:
        """No verb does anything any more."""
        self._services = None

    def open_class(self, class_id: str) -> "Future[ClassOpened] | None":
        """Open a class and announce it to the tablets in the room."""
        services = self._services
        if services is None:
            return None

        async def open_and_announce() -> ClassOpened:
            opened = await services.classroom.open_class(class_id, host=self._host)
            self._label = opened.label
            await services.announce(opened)
            return opened

        return self._submit(open_and_announce(), self.opened.emit)

    def end_class(self) -> "Future[None] | None":
        """End the class for everybody."""
        services = self._services
        if services is None:
            return None

        async def end_and_withdraw() -> None:
            await services.classroom.end_class()
            await services.discovery.announce(None)

        return self._submit(end_and_withdraw())

    def push(self, pack: str, version: str) -> "Future[None] | None":
        """Want a pack on every tablet."""
        services = self._services
        return None if services is None else self._submit(services.classroom.push(pack, version))

    def seat(self, device: str, pupil_ids: Sequence[str]) -> "Future[None] | None":
        """Put right who sits at a tablet."""
        services = self._services
        if services is None:
            return None
        by = self._teacher() or "teacher"
        return self._submit(services.classroom.seat(device, list(pupil_ids), by=by))

    def admit(self, device: str) -> "Future[None] | None":
        """Let a tablet in that shows the same pictures."""
        services = self._services
        return None if services is None else self._submit(services.classroom.admit(device))

    def turn_away(self, device: str) -> "Future[None] | None":
        """Do not let a tablet in."""
        services = self._services
        return None if services is None else self._submit(services.classroom.turn_away(device))

    def invite_all(self) -> "Future[object] | None":
        """Invite every tablet nearby, each with an invitation of its own."""
        return self.invite(None)

    def invite(self, devices: Collection[str] | None) -> "Future[object] | None":
        """Invite these tablets nearby; all of them when it is None."""
        services = self._services
        return None if services is None else self._submit(services.invite(self._label, devices))

    def mark(self, attempt: str, score: float, maximum: float, reason: str) -> "Future[None] | None":
        """Give a mark."""
        services = self._services
        if services is None:
            return None
        author = self._teacher() or "teacher"
        return self._submit(services.classroom.mark(attempt, score, maximum, author, reason))

    def return_work(self, attempt: str, comment: str) -> "Future[None] | None":
        """Give work back with its newest mark and a comment."""
        services = self._services
        return None if services is None else self._submit(services.classroom.return_work(attempt, comment))

    def mark_and_return(
        self, attempt: str, score: float, maximum: float, comment: str
    ) -> "Future[None] | None":
        """Give a mark and the work back with it: both, or neither."""
        services = self._services
        if services is None:
            return None
        author = self._teacher() or "teacher"
        return self._submit(services.classroom.mark_and_return(attempt, score, maximum, author, comment))

    def _submit(
        self, coroutine: Coroutine[Any, Any, T], then: Callable[[T], object] | None = None
    ) -> "Future[T]":
        assert self._services is not None
        future = self._services.loop.submit(coroutine)

        def succeed(result: T) -> None:
            self.fault_gone.emit()
            if then is not None:
                then(result)

        self._bridge.deliver(future, succeed, self.failed.emit)
        return future

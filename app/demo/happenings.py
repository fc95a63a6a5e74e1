"""What happened in the demo's class, to wait for: filled on the GUI thread, read by the director."""

import threading
from collections.abc import Callable
from typing import TypeVar

from app.demo.processes import DemoFailedError
from classroom.events import Event

E = TypeVar("E")


class Happenings:
    """All events so far, in order. Any thread."""

    def __init__(self) -> None:
        self._events: list[Event] = []
        self._changed = threading.Condition()

    def add(self, event: Event) -> None:
        with self._changed:
            self._events.append(event)
            self._changed.notify_all()

    def of(self, kind: type[E]) -> list[E]:
        """Return the events of one kind."""
        with self._changed:
            return [event for event in self._events if isinstance(event, kind)]

    def wait(self, holds: Callable[[], bool], what: str, timeout_s: float = 60.0) -> None:
        """Wait until something holds, looked at after each event; DemoFailedError names what did not come."""
        if not self.settle(holds, timeout_s):
            raise DemoFailedError(f"{what} did not come within {timeout_s:.0f} s")

    def settle(self, holds: Callable[[], bool], timeout_s: float) -> bool:
        """Wait like `wait`, but only tell whether it came."""
        with self._changed:
            return self._changed.wait_for(holds, timeout_s)

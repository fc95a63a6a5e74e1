"""The class thread: one plain asyncio loop, on its own thread, beside the GUI."""

import asyncio
import concurrent.futures
import logging
import threading
from collections.abc import Coroutine
from typing import Any, Final, TypeVar

T = TypeVar("T")

_log: Final = logging.getLogger(__name__)


class ClassLoop:
    """Runs coroutines on the class thread. Everything network lives there; nothing else does."""

    def __init__(self, name: str = "class") -> None:
        self._name = name
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        """The loop itself, once started."""
        assert self._loop is not None, "start() comes first"
        return self._loop

    def start(self) -> None:
        """Start the thread; returns when its loop runs. Any thread, once."""
        assert self._thread is None, "a loop starts once"
        running = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, args=(running,), name=self._name)
        self._thread.start()
        running.wait()

    def submit(self, coroutine: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:
        """Run a coroutine on the class thread, from any thread."""
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop)

    def stop(self, timeout_s: float = 10.0) -> bool:
        """Cancel what still runs, end the thread; True when it ended in time. Not from the class thread."""
        if self._loop is None or self._thread is None:
            return True
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(timeout_s)
        if self._thread.is_alive():
            _log.error("the class thread did not end within %.1f s", timeout_s)
            return False
        return True

    def _run(self, running: threading.Event) -> None:
        loop = self.loop
        asyncio.set_event_loop(loop)
        loop.call_soon(running.set)
        try:
            loop.run_forever()
            self._cancel_rest(loop)
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            asyncio.set_event_loop(None)
            loop.close()

    @staticmethod
    def _cancel_rest(loop: asyncio.AbstractEventLoop) -> None:
        tasks = asyncio.all_tasks(loop)
        for task in tasks:
            task.cancel()
        if tasks:
            loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))

"""The class thread."""

import asyncio
import threading

import pytest

from classroom.loop import ClassLoop


def test_coroutines_run_on_the_class_thread() -> None:
    loop = ClassLoop("class in test")
    loop.start()

    async def where() -> str:
        await asyncio.sleep(0)
        return threading.current_thread().name

    assert loop.submit(where()).result(5) == "class in test"
    assert loop.stop(5)


def test_an_error_comes_back_to_whoever_asked() -> None:
    loop = ClassLoop()
    loop.start()

    async def fail() -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        loop.submit(fail()).result(5)
    assert loop.stop(5)


def test_stopping_cancels_what_still_runs_and_leaves_no_thread() -> None:
    loop = ClassLoop("class to stop")
    loop.start()
    cancelled, started = threading.Event(), threading.Event()

    async def forever() -> None:
        started.set()
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            cancelled.set()
            raise

    future = loop.submit(forever())
    assert started.wait(5)
    assert loop.stop(5)
    assert cancelled.is_set() and future.cancelled()
    assert "class to stop" not in {thread.name for thread in threading.enumerate()}
    assert loop.stop(5), "a second stop does nothing"

"""The crossing between the threads."""

import sys
import threading
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from pytestqt.qtbot import QtBot

from app.widgets.bridge import Bridge
from classroom.errors import NotEnrolledError


@pytest.fixture
def bridge(qtbot: QtBot) -> Bridge:
    return Bridge()


def test_events_of_another_thread_arrive_on_this_one_and_in_order(bridge: Bridge, qtbot: QtBot) -> None:
    arrived: list[tuple[object, bool]] = []
    here = threading.current_thread()
    bridge.happened.connect(lambda event: arrived.append((event, threading.current_thread() is here)))
    sender = threading.Thread(target=lambda: [bridge.publish(number) for number in range(200)])
    sender.start()
    qtbot.waitUntil(lambda: len(arrived) == 200, timeout=5000)
    sender.join()
    assert arrived == [(number, True) for number in range(200)]


def test_a_result_is_delivered_on_this_thread(bridge: Bridge, qtbot: QtBot) -> None:
    got: list[tuple[int, bool]] = []
    here = threading.current_thread()
    with ThreadPoolExecutor(1) as pool:
        bridge.deliver(pool.submit(lambda: 7), lambda n: got.append((n, threading.current_thread() is here)))
        qtbot.waitUntil(lambda: bool(got), timeout=5000)
    assert got == [(7, True)]


def test_a_fault_that_a_person_may_see_goes_to_on_failure(bridge: Bridge, qtbot: QtBot) -> None:
    future: Future[int] = Future()
    failures: list[object] = []
    bridge.deliver(future, lambda _: pytest.fail("no success"), failures.append)
    error = NotEnrolledError()
    future.set_exception(error)
    qtbot.waitUntil(lambda: bool(failures), timeout=5000)
    assert failures == [error]


@pytest.mark.parametrize("error", [ValueError("bug"), NotEnrolledError()])
def test_anything_nobody_waits_for_reaches_the_excepthook(
    bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    hooked: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, raised, trace: hooked.append(raised))
    future: Future[int] = Future()
    bridge.deliver(future, lambda _: None, None)
    future.set_exception(error)
    qtbot.waitUntil(lambda: bool(hooked), timeout=5000)
    assert hooked == [error]


def test_a_cancelled_future_calls_nothing(bridge: Bridge, qtbot: QtBot) -> None:
    future: Future[int] = Future()
    called: list[object] = []
    bridge.deliver(future, called.append, called.append)
    future.cancel()
    done: Future[int] = Future()
    bridge.deliver(done, called.append)
    done.set_result(1)
    qtbot.waitUntil(lambda: bool(called), timeout=5000)
    assert called == [1]


def test_after_closing_nothing_crosses(bridge: Bridge, qtbot: QtBot) -> None:
    called: list[object] = []
    bridge.happened.connect(called.append)
    future: Future[int] = Future()
    bridge.deliver(future, called.append)
    bridge.publish("queued before")
    bridge.close()
    bridge.publish("sent after")
    future.set_result(1)
    other = Bridge()
    marks: list[object] = []
    other.happened.connect(marks.append)
    other.publish("mark")
    qtbot.waitUntil(lambda: bool(marks), timeout=5000)
    assert called == []

"""The seats as Qt sees them."""

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.teacher.board.board import Board
from app.teacher.board.seats_model import COALESCE_MS, SeatRole, SeatsModel
from classroom.events import (
    ClassClosed,
    ClassOpened,
    HandMoved,
    JoinDetails,
    Presence,
    PresenceChanged,
    TabletJoined,
)

JOIN = JoinDetails(url="u", code="1", addresses=("a:1",))
OPENED = ClassOpened(session="s", class_id="c", label="L", opened_ms=0, join=JOIN)


def joined(device: str) -> TabletJoined:
    return TabletJoined(device=device, kind="page", joined_ms=1000)


def test_the_model_is_sound_while_tablets_come_and_go(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    model = SeatsModel(Board(), lambda: 5000)
    qtmodeltester.check(model)
    model.apply(OPENED)
    for device in ("a", "b", "c"):
        model.apply(joined(device))
        model.refresh()
    model.apply(PresenceChanged(device="b", presence=Presence.GONE, battery_percent=None, changed_ms=2000))
    model.refresh()
    assert [model.index(row).data(SeatRole.SEAT).device for row in range(model.rowCount())] == ["a", "c"]
    qtmodeltester.check(model)
    model.stop()


def test_many_events_repaint_once_within_a_tenth_of_a_second(qtbot: QtBot) -> None:
    assert COALESCE_MS >= 100
    model = SeatsModel(Board(), lambda: 5000)
    model.apply(OPENED)
    refreshed: list[int] = []
    model.refreshed.connect(lambda: refreshed.append(model.rowCount()))
    for number in range(20):
        model.apply(joined(f"{number}"))
    qtbot.waitUntil(lambda: bool(refreshed), timeout=5000)
    assert refreshed == [20]
    model.stop()


def test_a_seat_can_be_read_aloud(qtbot: QtBot) -> None:
    model = SeatsModel(Board(), lambda: 41_000)
    model.apply(OPENED)
    model.apply(joined("a"))
    model.apply(HandMoved(device="a", up=True, moved_ms=1000))
    model.refresh()
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "1" in spoken and "40" in spoken
    model.stop()


def test_no_timer_runs_after_the_class(qtbot: QtBot) -> None:
    model = SeatsModel(Board(), lambda: 5000)
    model.apply(OPENED)
    model.apply(ClassClosed(session="s", closed_ms=4000))
    model.refresh()
    model._soon.stop()
    assert not model._tick.isActive()

"""A page that nobody sees does no work, and is true again when it comes to the front."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from app.teacher.board.board import Board
from app.teacher.board.seats_model import SeatsModel
from app.teacher.live.page import LivePage
from app.teacher.wall.page import WallPage
from app.widgets.look import Look
from classroom.events import ClassOpened, JoinDetails, JoinDetailsChanged, TabletJoined

JOIN = JoinDetails(url="http://192.168.8.2:8420/#x", code="482917", addresses=("192.168.8.2:8420",))
OPENED = ClassOpened(session="0" * 32, class_id="1" * 32, label="6APG-1", opened_ms=1, join=JOIN)


class CountedBoard(Board):
    """Counts how often all seats were worked out."""

    counted = 0

    def seats(self, now_ms: int):  # type: ignore[no-untyped-def]
        self.counted += 1
        return super().seats(now_ms)


@pytest.fixture
def seats() -> Iterator[SeatsModel]:
    model = SeatsModel(CountedBoard(), lambda: 60_001)
    yield model
    model.stop()


def stacked(qtbot: QtBot, page: QWidget) -> tuple[QScrollArea, QStackedWidget]:
    """Return a window, to be held on to, with an empty page before this one."""
    stack = QStackedWidget()
    stack.addWidget(QWidget())
    stack.addWidget(page)
    window = QScrollArea()  # without a smallest size, which the offscreen platform complains of
    window.setWidget(stack)
    window.setWidgetResizable(True)
    qtbot.addWidget(window)
    window.show()
    return window, stack


def test_the_board_waits_until_it_is_shown(qtbot: QtBot, seats: SeatsModel) -> None:
    page = LivePage(Look(), seats, lambda: "fr")
    _window, stack = stacked(qtbot, page)
    before = page.strip.tablets.number()
    for event in (OPENED, TabletJoined(device="d", kind="page", joined_ms=2)):
        seats.apply(event)
    seats.refresh()
    assert page.strip.tablets.number() == before
    stack.setCurrentIndex(1)
    assert page.strip.tablets.number() == "1/1"
    seats.apply(TabletJoined(device="e", kind="page", joined_ms=3))
    seats.refresh()
    assert page.strip.tablets.number() == "2/2"


def test_the_wall_waits_but_not_its_projector(qtbot: QtBot, seats: SeatsModel) -> None:
    page = WallPage(Look(), seats)
    _window, stack = stacked(qtbot, page)
    seats.apply(OPENED)
    seats.refresh()
    assert page.wall.accessibleName() == ""
    page.toggle_projector()
    assert page.projector is not None
    assert "482917" in page.projector.accessibleName()
    other = JoinDetails(url="http://10.0.0.1:8420/#x", code="111222", addresses=("10.0.0.1:8420",))
    seats.apply(JoinDetailsChanged(join=other))
    seats.refresh()
    assert "10.0.0.1" in page.projector.accessibleName()
    assert page.wall.accessibleName() == ""
    stack.setCurrentIndex(1)
    assert "10.0.0.1" in page.wall.accessibleName()
    page.close_projector()


def test_seats_are_worked_out_once_a_refresh(qtbot: QtBot, seats: SeatsModel) -> None:
    board = seats.board
    assert isinstance(board, CountedBoard)
    pages = (LivePage(Look(), seats, lambda: "fr"), WallPage(Look(), seats))
    held = [stacked(qtbot, page) for page in pages]
    for _window, stack in held:
        stack.setCurrentIndex(1)
    seats.apply(OPENED)
    before = board.counted
    seats.refresh()
    assert board.counted - before == 1

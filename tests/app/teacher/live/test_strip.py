"""The strip of figures over the class."""

from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from app.teacher.board.board import Board
from app.teacher.live.strip import Strip
from app.widgets.look import Look
from classroom.events import ClassClosed, ClassOpened, HandMoved, JoinDetails, TabletJoined

JOIN = JoinDetails(url="http://192.168.8.2:8420/#x", code="482917", addresses=("192.168.8.2:8420",))
OPENED = ClassOpened(session="0" * 32, class_id="1" * 32, label="6APG-1", opened_ms=1, join=JOIN)


def test_after_the_class_only_what_is_final_is_left(qtbot: QtBot) -> None:
    look = Look()
    strip, board = Strip(look), Board()
    window = QScrollArea()
    window.setWidget(strip)
    window.setWidgetResizable(True)
    qtbot.addWidget(window)
    window.show()
    board.apply(OPENED)
    board.apply(TabletJoined(device="d", kind="page", joined_ms=2))
    board.apply(HandMoved(device="d", up=True, moved_ms=3))
    passing = (strip.tablets, strip.hands, strip.stuck, strip.done)
    final = (strip.present, strip.received, strip.to_send)

    strip.follow(board, board.figures(board.seats(60_001)), 60_001, "Lesson")
    assert all(figure.isVisible() for figure in (*passing, *final))

    board.apply(ClassClosed(session="0" * 32, closed_ms=60_001))
    strip.follow(board, board.figures(board.seats(120_001)), 120_001, "Lesson")
    assert [figure.isVisible() for figure in (*passing, *final)] == [False] * 4 + [True] * 3

    board.apply(OPENED)
    strip.follow(board, board.figures(board.seats(180_001)), 180_001, "Lesson")
    assert all(figure.isVisible() for figure in (*passing, *final))

"""The seats as a Qt model: thin, and it repaints at most ten times a second."""

import time
from collections.abc import Callable
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from app.teacher.board.board import Board, Figures
from app.teacher.board.seat import Seat
from app.teacher.board.words import seat_words
from classroom.events import Event

COALESCE_MS: Final = 100
TICK_MS: Final = 1000

Index = QModelIndex | QPersistentModelIndex


class SeatRole(IntEnum):
    """What views ask for beside Qt's own roles."""

    SEAT = Qt.ItemDataRole.UserRole + 1
    NOW_MS = Qt.ItemDataRole.UserRole + 2


def wall_clock_ms() -> int:
    """Return UTC milliseconds since 1970."""
    return time.time_ns() // 1_000_000


class SeatsModel(QAbstractListModel):
    """One row a tablet, in the order of joining.

    Signals:
        refreshed: the board's state was taken over; figures may have changed.
    """

    refreshed = Signal()

    def __init__(
        self, board: Board, clock_ms: Callable[[], int] = wall_clock_ms, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.board = board
        self.clock_ms = clock_ms
        self._now_ms = clock_ms()
        self._seats: tuple[Seat, ...] = ()
        self._soon = QTimer(self, interval=COALESCE_MS, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.refresh)

    def apply(self, event: Event) -> None:
        """Follow an event of the class; views hear of it within 100 ms."""
        self.board.apply(event)
        if not self._soon.isActive():
            self._soon.start()
        if self.board.running and not self._tick.isActive():
            self._tick.start()

    def stop(self) -> None:
        """Let ages stand still; no timer runs any more."""
        self._soon.stop()
        self._tick.stop()

    def refresh(self) -> None:
        """Take the board's state over: rows keep their place, ages move on."""
        if not self.board.running:
            self._tick.stop()
        self._now_ms = self.clock_ms()
        seats = self.board.seats(self._now_ms)
        if [seat.device for seat in seats] == [seat.device for seat in self._seats]:
            self._seats = seats
            if seats:
                self.dataChanged.emit(self.index(0), self.index(len(seats) - 1))
        elif [seat.device for seat in seats[: len(self._seats)]] == [seat.device for seat in self._seats]:
            self.beginInsertRows(QModelIndex(), len(self._seats), len(seats) - 1)
            self._seats = seats
            self.endInsertRows()
            self.dataChanged.emit(self.index(0), self.index(len(seats) - 1))
        else:
            self.beginResetModel()
            self._seats = seats
            self.endResetModel()
        self.refreshed.emit()

    @property
    def now_ms(self) -> int:
        """The moment that the shown ages refer to."""
        return self._now_ms

    @property
    def seats(self) -> tuple[Seat, ...]:
        """Every seat as shown, in the order of the rows."""
        return self._seats

    def figures(self) -> Figures:
        """Return the numbers that belong to the shown seats."""
        return self.board.figures(self._seats)

    def seat(self, device: str) -> Seat | None:
        """Return a tablet's seat as shown."""
        return next((seat for seat in self._seats if seat.device == device), None)

    def row_of(self, device: str) -> int | None:
        """Return a tablet's row."""
        return next((row for row, seat in enumerate(self._seats) if seat.device == device), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own signature
        return 0 if parent.isValid() else len(self._seats)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._seats):
            return None
        seat = self._seats[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " + ".join(pupil.given_name for pupil in seat.pupils)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return seat_words(seat, self._now_ms)
            case SeatRole.SEAT:
                return seat
            case SeatRole.NOW_MS:
                return self._now_ms
            case _:
                return None

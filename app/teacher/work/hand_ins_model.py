"""Hand-ins as a Qt model, newest first."""

from bisect import bisect
from collections.abc import Callable, Iterable
from enum import IntEnum
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.teacher.packs import PackShelf
from app.teacher.work.hand_in import HandIn
from app.teacher.work.words import progress_word, short_verdict

Index = QModelIndex | QPersistentModelIndex


class HandInRole(IntEnum):
    """What views ask for beside Qt's own roles."""

    HAND_IN = Qt.ItemDataRole.UserRole + 1
    STEP = Qt.ItemDataRole.UserRole + 2
    CLAIM = Qt.ItemDataRole.UserRole + 3
    """How it went in words, as this computer found or the tablet says, and whether that is good."""


class HandInsModel(QAbstractListModel):
    """One row a hand-in."""

    def __init__(self, language: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._shelf = PackShelf()
        self._rows: list[HandIn] = []

    def show_shelf(self, shelf: PackShelf) -> None:
        """Say from which packs the steps' titles come."""
        self._shelf = shelf
        self.tell_all()

    def tell_all(self) -> None:
        """Every row may read differently now."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def take(self, rows: Iterable[HandIn]) -> None:
        """Show these too, each at its place by time; what is shown already is shown as it is now."""
        places = {row.id: place for place, row in enumerate(self._rows)}
        new = []
        for row in rows:
            place = places.get(row.id)
            if place is None:
                new.append(row)
            elif self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))
        new.sort(key=_newest_first)
        runs = [
            (place, list(run))
            for place, run in groupby(
                new, lambda row: bisect(self._rows, _newest_first(row), key=_newest_first)
            )
        ]
        for place, run in reversed(runs):
            self._insert(place, run)

    def _insert(self, place: int, rows: list[HandIn]) -> None:
        self.beginInsertRows(QModelIndex(), place, place + len(rows) - 1)
        self._rows[place:place] = rows
        self.endInsertRows()

    def hand_in(self, attempt_id: str) -> HandIn | None:
        """Return a row by its attempt."""
        return next((row for row in self._rows if row.id == attempt_id), None)

    def row_of(self, attempt_id: str) -> int | None:
        """Return where an attempt stands."""
        return next((place for place, row in enumerate(self._rows) if row.id == attempt_id), None)

    def to_mark(self) -> int:
        """Return how many have neither mark nor comment yet."""
        return sum(row.wants_mark and row.mark is None and not row.returned for row in self._rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.names
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                step = self._shelf.step_title(row.attempt.at, self._language())
                return f"{row.names}, {step}, {progress_word(row)}"
            case HandInRole.HAND_IN:
                return row
            case HandInRole.STEP:
                return self._shelf.step_title(row.attempt.at, self._language())
            case HandInRole.CLAIM:
                card = self._shelf.step(row.attempt.at)
                return short_verdict(row, card)
            case _:
                return None


def _newest_first(row: HandIn) -> tuple[int, str]:
    return -row.attempt.received_ms, row.id

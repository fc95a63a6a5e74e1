"""Hand-ins as a Qt model, newest first."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.teacher.packs import PackShelf
from app.teacher.work.hand_in import HandIn
from app.teacher.work.words import progress_word

Index = QModelIndex | QPersistentModelIndex


class HandInRole(IntEnum):
    """What views ask for beside Qt's own roles."""

    HAND_IN = Qt.ItemDataRole.UserRole + 1
    STEP = Qt.ItemDataRole.UserRole + 2


class HandInsModel(QAbstractListModel):
    """One row a hand-in."""

    def __init__(self, language: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._shelf = PackShelf()
        self._rows: tuple[HandIn, ...] = ()

    def show_shelf(self, shelf: PackShelf) -> None:
        """Say from which packs the steps' titles come."""
        self._shelf = shelf
        self.tell_all()

    def tell_all(self) -> None:
        """Every row may read differently now."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def replace(self, rows: Sequence[HandIn]) -> None:
        """Show other rows; those that stay keep their place."""
        wanted = tuple(rows)
        if [row.id for row in wanted] == [row.id for row in self._rows]:
            self._rows = wanted
            self.tell_all()
            return
        new = len(wanted) - len(self._rows)
        if new > 0 and [row.id for row in wanted[new:]] == [row.id for row in self._rows]:
            self.beginInsertRows(QModelIndex(), 0, new - 1)
            self._rows = wanted
            self.endInsertRows()
            self.tell_all()
            return
        self.beginResetModel()
        self._rows = wanted
        self.endResetModel()

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
            case _:
                return None

"""The class list as a Qt model."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from classroom.roster.pupil import Pupil

Index = QModelIndex | QPersistentModelIndex


class PupilRole(IntEnum):
    """What views ask for beside Qt's own roles."""

    PUPIL = Qt.ItemDataRole.UserRole + 1


class PupilsModel(QAbstractListModel):
    """One row a pupil, in the order of the class list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pupils: tuple[Pupil, ...] = ()

    def replace(self, pupils: Sequence[Pupil]) -> None:
        """Show another class."""
        self.beginResetModel()
        self._pupils = tuple(pupils)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own signature
        return 0 if parent.isValid() else len(self._pupils)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._pupils):
            return None
        pupil = self._pupils[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{pupil.given_name} {pupil.family_name}"
            case PupilRole.PUPIL:
                return pupil
            case _:
                return None

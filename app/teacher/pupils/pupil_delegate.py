"""Paints a pupil as a card: picture, names, level."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.teacher.pupils.pupils_model import PupilRole
from app.widgets.fonts import bold, font
from app.widgets.look import Look
from app.widgets.mirrored import Mirror
from classroom.roster.pupil import Pupil

CELL: Final = QSize(243, 74)

Index = QModelIndex | QPersistentModelIndex


class PupilDelegate(QStyledItemDelegate):
    """One card a cell, with a gap around."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._cell = CELL

    def set_cell(self, size: QSize) -> None:
        """Say how big a cell is."""
        self._cell = size

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        pupil = index.data(PupilRole.PUPIL)
        if not isinstance(pupil, Pupil):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._look.colour
        card = QRectF(option.rect).adjusted(5, 1, -5, -9)
        focused = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(colour("blue" if focused else "line"), 2 if focused else 1))
        painter.setBrush(colour("card"))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        mirror = Mirror(card, option.direction is Qt.LayoutDirection.RightToLeft)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("disc"))
        place = mirror.rect(12, (card.height() - 40) / 2, 40, 40)
        painter.drawEllipse(place)
        painter.drawPixmap(mirror.inside(place, 30), self._look.picture(pupil.picture, 30))
        self._paint_words(painter, mirror, pupil)
        painter.restore()

    def _paint_words(self, painter: QPainter, mirror: Mirror, pupil: Pupil) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        room = mirror.width - 64 - 10
        painter.setFont(bold(15))
        painter.setPen(self._look.colour("ink"))
        elide = Qt.TextElideMode.ElideRight
        name = QFontMetricsF(painter.font()).elidedText(pupil.given_name, elide, room)
        painter.drawText(mirror.rect(64, 8, room, 26), mirror.start | middle, name)
        painter.setFont(font(13))
        painter.setPen(self._look.colour("ink2"))
        words = f"{pupil.family_name} · {pupil.level}"
        words = QFontMetricsF(painter.font()).elidedText(words, elide, room)
        painter.drawText(mirror.rect(64, 33, room, 22), mirror.start | middle, words)

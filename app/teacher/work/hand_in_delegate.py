"""Paints a hand-in as one row: picture, names, step, what the tablet says, how far the teacher is."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.teacher.work.hand_in import HandIn
from app.teacher.work.hand_ins_model import HandInRole
from app.teacher.work.words import moment, progress_word
from app.widgets.fonts import bold, font
from app.widgets.look import Look
from app.widgets.mirrored import Mirror

ROW: Final = 76

Index = QModelIndex | QPersistentModelIndex


class HandInDelegate(QStyledItemDelegate):
    """One card a row, with a gap below."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hand_in = index.data(HandInRole.HAND_IN)
        if not isinstance(hand_in, HandIn):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        colour = self._look.colour
        card = QRectF(option.rect).adjusted(1, 1, -1, -9)
        painter.setPen(QPen(colour("blue" if selected or hovered else "line"), 2 if selected else 1))
        painter.setBrush(colour("blue_soft" if selected else "card"))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        mirror = Mirror(card, option.direction is Qt.LayoutDirection.RightToLeft)
        self._paint_picture(painter, mirror, hand_in)
        end = self._paint_end(painter, mirror, hand_in)
        self._paint_words(painter, mirror, index, end)
        painter.restore()

    def _paint_picture(self, painter: QPainter, mirror: Mirror, hand_in: HandIn) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("disc"))
        place = mirror.rect(12, 13, 40, 40)
        painter.drawEllipse(place)
        if hand_in.pupils:
            painter.drawPixmap(mirror.inside(place, 30), self._look.picture(hand_in.pupils[0].picture, 30))

    def _paint_end(self, painter: QPainter, mirror: Mirror, hand_in: HandIn) -> float:
        """Paint the end of the row and return how wide it is."""
        middle = Qt.AlignmentFlag.AlignVCenter
        word = progress_word(hand_in)
        tone = hand_in.tone
        painter.setFont(bold(13))
        width = QFontMetricsF(painter.font()).horizontalAdvance(word) + 20
        box = mirror.rect(mirror.width - 12 - width, 9, width, 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(f"{tone}_soft"))
        painter.drawRoundedRect(box, 7, 7)
        painter.setPen(self._look.colour(tone))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)
        painter.setFont(font(13))
        painter.setPen(self._look.colour("ink2"))
        painter.drawText(
            mirror.rect(mirror.width - 132, 36, 120, 22),
            mirror.end | middle,
            moment(hand_in.attempt.received_ms),
        )
        return max(width, 60) + 16

    def _paint_words(self, painter: QPainter, mirror: Mirror, index: Index, end: float) -> None:
        names, (words, good) = str(index.data()), index.data(HandInRole.CLAIM)
        step = str(index.data(HandInRole.STEP))
        middle = Qt.AlignmentFlag.AlignVCenter
        room = mirror.width - 64 - end - 8
        painter.setFont(bold(15))
        painter.setPen(self._look.colour("ink"))
        elide = Qt.TextElideMode.ElideRight
        shown = QFontMetricsF(painter.font()).elidedText(names, elide, room)
        painter.drawText(mirror.rect(64, 8, room, 26), mirror.start | middle, shown)
        icon, tone = ("check", "mint") if good else ("pencil", "saffron")
        painter.drawPixmap(mirror.inside(mirror.rect(64, 39, 16, 16), 16), self._look.pixmap(icon, tone, 16))
        painter.setFont(font(13))
        painter.setPen(self._look.colour(tone))
        width = QFontMetricsF(painter.font()).horizontalAdvance(words) + 4
        painter.drawText(mirror.rect(84, 36, width, 22), mirror.start | middle, words)
        painter.setPen(self._look.colour("ink2"))
        left = mirror.width - 84 - width - 70
        step_words = QFontMetricsF(painter.font()).elidedText("·  " + step, elide, left)
        painter.drawText(mirror.rect(84 + width + 4, 36, left, 22), mirror.start | middle, step_words)

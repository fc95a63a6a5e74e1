"""Paints a tablet's tile: who, how far, which state, since when."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.teacher.board.attention import SeatState
from app.teacher.board.seat import Seat
from app.teacher.board.seats_model import SeatRole
from app.teacher.board.words import LOOKS, state_word, tablet_name
from app.teacher.live.step_dots import paint_dots
from app.widgets.ages import age
from app.widgets.fonts import bold, font
from app.widgets.look import Look
from app.widgets.mirrored import Mirror

GAP: Final = 12
EDGE: Final = 5
PAD: Final = 17
DISC: Final = 38
WHEEL: Final = 15
"""Beside the one of two or three who drives."""

Index = QModelIndex | QPersistentModelIndex


class SeatDelegate(QStyledItemDelegate):
    """One tile in a cell of the board, with half a gap at each side and a whole one at its foot."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._cell = QSize(248, 155)

    def set_cell(self, size: QSize) -> None:
        """Say how big a cell is; the board decides."""
        self._cell = size

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        seat = index.data(SeatRole.SEAT)
        if not isinstance(seat, Seat):
            return
        now_ms = index.data(SeatRole.NOW_MS)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        cell = QRectF(option.rect)
        tile = cell.adjusted(GAP / 2, 0, -GAP / 2, -GAP)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self._paint_ground(painter, tile, seat, rtl, selected, hovered)
        faint = seat.state in (SeatState.SILENT, SeatState.GONE)
        mirror = Mirror(tile.adjusted(1, 1, -1, -1), rtl)
        self._paint_who(painter, mirror, seat, faint)
        self._paint_progress(painter, mirror, seat, faint)
        self._paint_state(painter, mirror, seat, int(now_ms))
        if seat.battery_percent is not None:
            self._paint_battery(painter, mirror, seat.battery_percent)
        if seat.storage_low:
            full = self._look.pixmap("warning", "red", 16)
            painter.drawPixmap(mirror.inside(mirror.rect(mirror.width - 30, 30, 16, 16), 16), full)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, tile: QRectF, seat: Seat, rtl: bool, selected: bool, hovered: bool
    ) -> None:
        look = LOOKS[seat.state]
        colour = self._look.colour
        shape = QPainterPath()
        shape.addRoundedRect(tile.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.fillPath(shape, colour(look.ground))
        painter.save()
        painter.setClipPath(shape)
        edge = QRectF(tile.right() - EDGE if rtl else tile.left(), tile.top(), EDGE, tile.height())
        painter.fillRect(edge, colour(look.edge))
        painter.restore()
        strong = selected or hovered
        painter.setPen(QPen(colour("blue") if strong else colour(look.border), 2 if selected else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)

    def _paint_who(self, painter: QPainter, mirror: Mirror, seat: Seat, faint: bool) -> None:
        compact = mirror.height < 116
        top = 6 if compact else 10
        disc = 30 if compact else DISC
        colour = self._look.colour
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("disc"))
        place = mirror.rect(PAD, top, disc, disc)
        painter.drawEllipse(place)
        painter.setOpacity(0.55 if faint else 1.0)
        if seat.pupils:
            side = round(disc * 0.74)
            picture = self._look.picture(seat.pupils[0].picture, side)
            painter.drawPixmap(mirror.inside(place, side), picture)
        else:
            painter.drawPixmap(mirror.inside(place, 20), self._look.pixmap("pupils", "ink2", 20))
        painter.setOpacity(1.0)
        names = [pupil.given_name for pupil in seat.pupils] or [tablet_name(seat.number)]
        if compact and len(names) > 2:
            names = [names[0], " + ".join(names[1:])]
        pixels = 14 if compact or len(names) > 2 else 15
        step = 17 if compact or len(names) > 2 else 18
        painter.setFont(bold(pixels))
        painter.setPen(colour("grey" if faint else "ink"))
        battery = 52 if seat.battery_percent is not None else 24 if seat.storage_low else 0
        width = mirror.width - PAD - disc - 10 - 10 - battery
        first = top + (disc - step * len(names)) / 2 if len(names) < 3 else top - 2
        metrics = QFontMetricsF(painter.font())
        shared = len(seat.pupils) > 1
        for line, name in enumerate(names):
            drives = shared and line == 0
            room = width - WHEEL - 4 if drives else width
            top_of_line = first + line * step
            words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            box = mirror.rect(PAD + disc + 10, top_of_line, room, step)
            painter.drawText(box, mirror.start | Qt.AlignmentFlag.AlignVCenter, words)
            if drives:
                behind = PAD + disc + 10 + metrics.horizontalAdvance(words) + 5
                wheel = mirror.rect(behind, top_of_line + (step - WHEEL) / 2, WHEEL, WHEEL)
                token = "grey" if faint else "blue"
                painter.drawPixmap(mirror.inside(wheel, WHEEL), self._look.pixmap("drive", token, WHEEL))

    def _paint_progress(self, painter: QPainter, mirror: Mirror, seat: Seat, faint: bool) -> None:
        middle = mirror.height * 0.565 if mirror.height > 116 else mirror.height - 42
        if seat.state is SeatState.RECEIVING or (
            not seat.steps and (seat.pack_share or 0) < 1 and seat.pack_share
        ):
            self._paint_bar(painter, mirror, middle, seat.pack_share or 0.0)
        elif seat.steps:
            painter.setOpacity(0.7 if faint else 1.0)
            stuck = seat.state is SeatState.STUCK
            paint_dots(painter, mirror, self._look, middle, PAD, seat.done, seat.index, seat.steps, stuck)
            painter.setOpacity(1.0)

    def _paint_bar(self, painter: QPainter, mirror: Mirror, middle: float, share: float) -> None:
        width = mirror.width - PAD - 12 - 50
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("grey_soft"))
        painter.drawRoundedRect(mirror.rect(PAD, middle - 4, width, 8), 4, 4)
        painter.setBrush(self._look.colour("blue_fill"))
        painter.drawRoundedRect(mirror.rect(PAD, middle - 4, max(8.0, width * share), 8), 4, 4)
        painter.setFont(font(13))
        painter.setPen(self._look.colour("ink2"))
        box = mirror.rect(PAD + width + 6, middle - 10, 46, 20)
        painter.drawText(box, mirror.end | Qt.AlignmentFlag.AlignVCenter, f"{round(share * 100)} %")

    def _paint_state(self, painter: QPainter, mirror: Mirror, seat: Seat, now_ms: int) -> None:
        look = LOOKS[seat.state]
        middle = mirror.height - (19 if mirror.height > 116 else 14)
        icon = self._look.pixmap(look.icon, look.colour, 16)
        painter.drawPixmap(mirror.inside(mirror.rect(PAD, middle - 8, 16, 16), 16), icon)
        painter.setFont(bold(13))
        painter.setPen(self._look.colour(look.colour))
        word = state_word(seat.state)
        width = QFontMetricsF(painter.font()).horizontalAdvance(word) + 4
        painter.drawText(
            mirror.rect(PAD + 21, middle - 11, width, 22), mirror.start | Qt.AlignmentFlag.AlignVCenter, word
        )
        painter.setFont(font(13))
        painter.setPen(QColor(self._look.colour("ink2")))
        left = mirror.width - PAD - 21 - width - 16
        words = QFontMetricsF(painter.font()).elidedText(
            age(seat.since_ms, now_ms), Qt.TextElideMode.ElideRight, left
        )
        box = mirror.rect(mirror.width - 13 - left, middle - 11, left, 22)
        painter.drawText(box, mirror.end | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_battery(self, painter: QPainter, mirror: Mirror, percent: int) -> None:
        icon = self._look.pixmap("battery-low", "red", 16)
        painter.drawPixmap(mirror.inside(mirror.rect(mirror.width - 60, 10, 16, 16), 16), icon)
        painter.setFont(bold(12))
        painter.setPen(self._look.colour("red"))
        box = mirror.rect(mirror.width - 42, 8, 34, 20)
        painter.drawText(box, mirror.start | Qt.AlignmentFlag.AlignVCenter, f"{percent} %")

"""The join wall: a huge QR, the address and the code, and the names as they come. For a projector."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.teacher.board.seat import Seat
from app.teacher.wall.names import NameCell, name_cells, names_grid
from app.widgets.fonts import bold, font
from app.widgets.look import Look
from app.widgets.mirrored import Mirror
from app.widgets.qr_view import QrView
from classroom.events import JoinDetails
from classroom.roster.pupil import Pupil


class JoinWall(QWidget):
    """Drawn for 1366×768 and scaled as a whole; night blue in both themes, because a projector shows it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wall")
        self._look = look
        self._label = ""
        self._join: JoinDetails | None = None
        self._cells: tuple[NameCell, ...] = ()
        self._present = 0
        self._total = 0
        self.qr = QrView(self)
        self.qr.setObjectName("qr")
        look.changed.connect(self.update)

    def show_class(
        self, label: str, join: JoinDetails | None, seats: Sequence[Seat], roster: Sequence[Pupil]
    ) -> None:
        """Show how to join, and who has joined so far."""
        self._label, self._join = label, join
        self._cells = name_cells(seats, roster)
        here = {pupil.id for seat in seats for pupil in seat.pupils}
        self._present, self._total = len(here), max(len(roster), len(here))
        self.qr.set_text(join.url if join is not None else "")
        self._place()
        if join is not None:
            self.qr.setAccessibleName(self.tr("QR code to join the class"))
            self.setAccessibleName(
                self.tr("Join class {label}: address {address}, code {code}").format(
                    label=label, address=self._address(), code=join.code
                )
            )
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.LanguageChange):
            self._place()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._look.colour("night"))
        mirror = Mirror(QRectF(self.rect()), self._right_to_left())
        self._paint_how(painter, mirror)
        self._paint_heading(painter, mirror)
        self._paint_names(painter, mirror)
        painter.end()

    def _right_to_left(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _scale(self) -> float:
        return min(self.width() / 1366, self.height() / 768)

    def _qr_side(self) -> int:
        others = self._join is not None and len(self._join.addresses) > 1
        foot = 246 if others else 212
        return int(min(self.height() - foot * self._scale(), self.width() * 0.42))

    def _place(self) -> None:
        scale, side = self._scale(), self._qr_side()
        margin = round(48 * scale)
        left = self.width() - margin - side if self._right_to_left() else margin
        self.qr.setGeometry(QRect(left, round(40 * scale), side, side))

    def _address(self) -> str:
        return self._join.addresses[0] if self._join is not None and self._join.addresses else ""

    def _paint_how(self, painter: QPainter, mirror: Mirror) -> None:
        if self._join is None:
            return
        scale = self._scale()
        top = 40 * scale + self._qr_side() + 16 * scale
        painter.setFont(font(round(17 * scale)))
        painter.setPen(self._look.colour("on_night2"))
        words = self.tr("or type the address, then the code")
        painter.drawText(mirror.rect(48 * scale, top, 600 * scale, 28 * scale), mirror.start, words)
        painter.setFont(bold(round(31 * scale)))
        painter.setPen(self._look.colour("on_night"))
        address = self._address()
        width = QFontMetricsF(painter.font()).horizontalAdvance(address)
        row = top + 32 * scale
        painter.drawText(
            mirror.rect(48 * scale, row, width + 4, 46 * scale),
            Qt.AlignmentFlag.AlignVCenter,
            "\u200e" + address,
        )
        code = f"{self._join.code[:3]} {self._join.code[3:]}"
        code_font = bold(round(31 * scale))
        code_font.setLetterSpacing(code_font.SpacingType.AbsoluteSpacing, 3 * scale)
        painter.setFont(code_font)
        code_width = QFontMetricsF(code_font).horizontalAdvance(code) + 30 * scale
        box = mirror.rect(48 * scale + width + 18 * scale, row + 2 * scale, code_width, 42 * scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(box, 10, 10)
        painter.setPen(self._look.colour("night"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "\u200e" + code)
        others = self._join.addresses[1:3]
        if others:
            painter.setFont(font(round(15 * scale)))
            painter.setPen(self._look.colour("on_night2"))
            words = self.tr("or {addresses}").format(
                addresses="  ".join("\u2066" + other + "\u2069" for other in others)
            )
            painter.drawText(
                mirror.rect(48 * scale, row + 54 * scale, 600 * scale, 26 * scale), mirror.start, words
            )

    def _paint_heading(self, painter: QPainter, mirror: Mirror) -> None:
        scale = self._scale()
        start, width = self._names_start(), self._names_width()
        painter.setFont(bold(round(34 * scale)))
        painter.setPen(self._look.colour("on_night"))
        title = self.tr("Join class {label}").format(label=f"\u2068{self._label}\u2069")
        words = QFontMetricsF(painter.font()).elidedText(title, Qt.TextElideMode.ElideRight, width)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(mirror.rect(start, 34 * scale, width, 52 * scale), mirror.start | middle, words)
        painter.setFont(font(round(19 * scale)))
        painter.setPen(self._look.colour("on_night2"))
        steps = self.tr("1. Open the camera   2. Aim at the square   3. Touch your name")
        painter.drawText(mirror.rect(start, 86 * scale, width, 34 * scale), mirror.start | middle, steps)
        painter.setFont(bold(round(25 * scale)))
        painter.setPen("#ffd166")
        count = self.tr("{present} of {total} are here").format(present=self._present, total=self._total)
        painter.drawText(mirror.rect(start, 130 * scale, width, 44 * scale), mirror.start | middle, count)

    def _names_start(self) -> float:
        return 48 * self._scale() + self._qr_side() + 56 * self._scale()

    def _names_width(self) -> float:
        return self.width() - self._names_start() - 48 * self._scale()

    def _paint_names(self, painter: QPainter, mirror: Mirror) -> None:
        scale = self._scale()
        top = 184 * scale
        height = self.height() - top - 24 * scale
        grid = names_grid(len(self._cells), self._names_width() / scale, height / scale)
        width = (self._names_width() - (grid.columns - 1) * 8 * scale) / grid.columns
        for place, cell in enumerate(self._cells[: grid.columns * grid.rows]):
            column, row = place % grid.columns, place // grid.columns
            box = mirror.rect(
                self._names_start() + column * (width + 8 * scale),
                top + row * grid.row_height * scale,
                width,
                (grid.row_height - 8) * scale,
            )
            self._paint_cell(painter, box, cell, scale)

    def _paint_cell(self, painter: QPainter, box: QRectF, cell: NameCell, scale: float) -> None:
        look = self._look
        if cell.here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Qt.GlobalColor.white)
        else:
            painter.setPen(QPen(look.colour("night_line"), 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 10, 10)
        mirror = Mirror(box, self._right_to_left())
        side = round(min(30 * scale, box.height() * 0.72))
        pad = 12 * scale
        painter.setOpacity(1.0 if cell.here else 0.4)
        if cell.picture:
            place = mirror.rect(pad, 0, side, box.height())
            painter.drawPixmap(mirror.inside(place, side), look.picture(cell.picture, side))
        painter.setOpacity(1.0)
        painter.setFont(bold(round(min(18 * scale, box.height() * 0.46))))
        painter.setPen("#1d2433" if cell.here else "#a9b0e0")
        width = box.width() - side - pad * 2 - 10 * scale
        words = QFontMetricsF(painter.font()).elidedText(cell.words, Qt.TextElideMode.ElideRight, width)
        painter.drawText(
            mirror.rect(side + pad + 10 * scale, 0, width, box.height()),
            mirror.start | Qt.AlignmentFlag.AlignVCenter,
            words,
        )

"""Many small pictures in rows, as many as fit, and how many more there are."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.widgets.fonts import bold
from app.widgets.look import Look
from app.widgets.mirrored import Mirror

DISC: Final = 44
PITCH: Final = 52


class Faces(QWidget):
    """Pictures on discs; the last place counts those that found no room."""

    def __init__(self, look: Look, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows = rows
        self._names: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(PITCH * rows)
        look.changed.connect(self.update)

    def show_pictures(self, names: Sequence[str]) -> None:
        """Show these pictures of resources/pictures."""
        self._names = tuple(names)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(PITCH * 8, PITCH * self._rows)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror = Mirror(QRectF(self.rect()), self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        columns = max(1, self.width() // PITCH)
        room = columns * self._rows
        shown = self._names if len(self._names) <= room else self._names[: room - 1]
        places = [mirror.rect(at % columns * PITCH, at // columns * PITCH, DISC, DISC) for at in range(room)]
        for name, place in zip(shown, places, strict=False):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("disc"))
            painter.drawEllipse(place)
            side = round(DISC * 0.72)
            painter.drawPixmap(mirror.inside(place, side), self._look.picture(name, side))
        if len(shown) < len(self._names):
            painter.setFont(bold(14))
            painter.setPen(self._look.colour("ink2"))
            painter.drawText(places[-1], Qt.AlignmentFlag.AlignCenter, f"+{len(self._names) - len(shown)}")
        painter.end()

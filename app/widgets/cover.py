"""A picture of the content itself, cropped to a rounded box."""

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from app.widgets.look import Look


class Cover(QWidget):
    """An SVG picture that fills its box; a plain ground where there is none."""

    def __init__(self, look: Look, svg: bytes, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._renderer = QSvgRenderer(QByteArray(svg)) if svg else None
        self.setFixedSize(size)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 10, 10)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), self._look.colour("blue_soft"))
        if self._renderer is not None and self._renderer.isValid():
            box = self._renderer.viewBoxF()
            scale = max(self.width() / max(1.0, box.width()), self.height() / max(1.0, box.height()))
            width, height = box.width() * scale, box.height() * scale
            place = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
            self._renderer.render(painter, place)
        else:
            icon = self._look.pixmap("lessons", "blue", 56)
            painter.drawPixmap((self.width() - 56) // 2, (self.height() - 56) // 2, icon)
        painter.end()

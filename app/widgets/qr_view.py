"""A QR code painted from its matrix: whole pixels a module, and the quiet zone that readers need."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

QUIET_MODULES: Final = 4
"""ISO/IEC 18004, section 9.1: four modules on every side."""


def matrix(text: str) -> list[list[bool]]:
    """Return the modules of the smallest QR code for `text`, without a quiet zone."""
    import qrcode  # late: it brings an image library, and no window needs it before a class is open
    from qrcode.constants import ERROR_CORRECT_M

    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    return [[bool(cell) for cell in row] for row in code.get_matrix()]


def module_pixels(modules: int, side: int) -> int:
    """Return how many whole device pixels a module gets when the code stands in a square of `side`."""
    return max(1, side // (modules + 2 * QUIET_MODULES))


class QrView(QWidget):
    """Shows one text as a QR code, black on white in every theme and direction, as big as fits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._matrix: list[list[bool]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def text(self) -> str:
        """Return what the code says."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text; an empty one shows an empty card."""
        if text != self._text:
            self._text = text
            self._matrix = matrix(text) if text else []
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(470, 470)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 180)

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        side = int(min(self.width(), self.height()) * ratio)
        painter = QPainter(self)
        painter.scale(1 / ratio, 1 / ratio)
        left = int((self.width() * ratio - side) // 2)
        top = int((self.height() * ratio - side) // 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("white"))
        painter.drawRoundedRect(QRect(left, top, side, side), 14 * ratio, 14 * ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._paint_modules(painter, left, top, side)
        painter.end()

    def _paint_modules(self, painter: QPainter, left: int, top: int, side: int) -> None:
        if not self._matrix:
            return
        count = len(self._matrix)
        pixels = module_pixels(count, side)
        margin = (side - count * pixels) // 2
        for y, row in enumerate(self._matrix):
            for x, dark in enumerate(row):
                if dark:
                    at = (left + margin + x * pixels, top + margin + y * pixels)
                    painter.fillRect(*at, pixels, pixels, QColor("black"))

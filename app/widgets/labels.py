"""Labels by rank, so that sizes and weights stay the few of LOOK."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.widgets.look import Look

RIGHT_TO_LEFT_MARK = "\u200f"

Rank = Literal["title", "heading", "strong", "text", "small", "figure", "field"]


class Label(QLabel):
    """Text of a rank; it wraps where asked, is never rich text, and reads in the window's direction.

    Qt takes a text's direction from its first letter: "6APG-1" would jump to the left in an Arabic window.
    A right-to-left mark in front (U+200F) keeps it in line.
    """

    def __init__(self, rank: Rank = "text", wrap: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = ""
        self.setProperty("rank", rank)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)

    def setText(self, text: str) -> None:
        self._said = text
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        super().setText(RIGHT_TO_LEFT_MARK + text if right and text else text)

    def text(self) -> str:
        return self._said

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.setText(self._said)
        super().changeEvent(event)


class Symbol(QLabel):
    """An icon or a picture that only decorates: a screen reader passes over it."""

    def __init__(self, look: Look, icon: str, token: str, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._token = token
        self._pixels = size
        self.setFixedSize(QSize(size, size))
        look.changed.connect(self.paint_again)
        self.paint_again()

    def show_icon(self, icon: str, token: str) -> None:
        """Show another icon or colour."""
        self._icon = icon
        self._token = token
        self.paint_again()

    def paint_again(self) -> None:
        """Follow the theme and the direction."""
        self.setPixmap(self._look.pixmap(self._icon, self._token, self._pixels))


class Picture(QLabel):
    """A pupil's picture on its disc."""

    def __init__(self, look: Look, name: str, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(size, size))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("disc", True)
        self.setPixmap(look.picture(name, round(size * 0.72)))

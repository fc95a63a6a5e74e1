"""An empty screen that teaches: what comes here, and one button to make it come."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.widgets.buttons import Button
from app.widgets.labels import Label, Symbol
from app.widgets.look import Look


class EmptyState(QWidget):
    """Signals:
    wished: the button was pressed.
    """

    wished = Signal()

    def __init__(
        self, look: Look, icon: str, name: str, button_icon: str = "", parent: QWidget | None = None
    ) -> None:
        """`name` is the button's object name; without words for the button there is none."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.setSpacing(12)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Symbol(look, icon, "blue", 56), 0, middle)
        self._title = Label("heading")
        self._text = Label("text", wrap=True)
        self._text.setAlignment(middle)
        self._text.setMinimumWidth(460)
        self._text.setMaximumWidth(520)
        self._button = Button(look, "main", button_icon, name)
        self._button.clicked.connect(self.wished)
        column.addWidget(self._title, 0, middle)
        column.addWidget(self._text, 0, middle)
        column.addSpacing(4)
        column.addWidget(self._button, 0, middle)

    def set_words(self, title: str, text: str, button: str = "") -> None:
        """Say what comes here; `button` empty hides it."""
        self._title.setText(title)
        self._text.setText(text)
        self._button.set_words(button)
        self._button.setVisible(bool(button))

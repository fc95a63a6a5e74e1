"""The rail: where the person is, and where else there is to go."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QVBoxLayout, QWidget

from app.widgets.buttons import Button
from app.widgets.look import Look


class Rail(QFrame):
    """Entries with icon and word, one of them chosen; the last stands at the foot.

    Signals:
        chosen: the key of the entry the person pressed.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, entries: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`entries` are (key, icon), in order."""
        super().__init__(parent)
        self._look = look
        self.setObjectName("rail")
        self.setFixedWidth(88)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 16, 8, 16)
        column.setSpacing(6)
        mark = QLabel()
        mark.setPixmap(look.brand("wordmark", 14))
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        mark.setAccessibleName("Tinmel")
        column.addWidget(mark)
        column.addSpacing(18)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Button] = {}
        for place, (key, icon) in enumerate(entries):
            if place == len(entries) - 1:
                column.addStretch(1)
            column.addWidget(self._entry(key, icon))

    def _entry(self, key: str, icon: str) -> Button:
        button = Button(self._look, "rail", icon, f"rail_{key}")
        button.setCheckable(True)
        button.setFixedSize(72, 58)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self._buttons[key] = button
        return button

    def set_words(self, words: dict[str, str]) -> None:
        """Set the word of each entry."""
        for key, word in words.items():
            self._buttons[key].set_words(word)

    def choose(self, key: str) -> None:
        """Mark an entry as where the person is; a key without entry marks none."""
        button = self._buttons.get(key)
        if button is not None:
            button.setChecked(True)

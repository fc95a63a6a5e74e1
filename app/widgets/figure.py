"""A number that says what it counts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.widgets.card import Card
from app.widgets.labels import Label


class Figure(Card):
    """A number over a word, in the colour of what it counts."""

    def __init__(self, name: str, colour: str, parent: QWidget | None = None) -> None:
        """`colour` is a token that the style sheet knows: ink, mint, clay, saffron, blue."""
        super().__init__("column", "card", 0, parent)
        self.setObjectName(name)
        self.body.setContentsMargins(13, 4, 13, 5)
        self.body.setSpacing(0)
        self._number = Label("figure")
        self._number.setProperty("colour", colour)
        self._word = Label("small")
        for label in (self._number, self._word):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.body.addWidget(label)

    def number(self) -> str:
        """Return the number as it stands there."""
        return self._number.text()

    def show_number(self, number: str, tone: str = "card") -> None:
        """Show a number; `tone` colours the card when it wants attention."""
        self._number.setText(number)
        self.set_tone(tone)
        self.setAccessibleName(f"{self._word.text()}: {number}")

    def set_word(self, word: str) -> None:
        """Say what it counts."""
        self._word.setText(word)
        self.setAccessibleName(f"{word}: {self._number.text()}")

"""A fault is one line in place, with one thing to do; it goes when the fault goes (LOOK)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.widgets.buttons import Button
from app.widgets.card import Card
from app.widgets.labels import Label, Symbol
from app.widgets.look import Look


class FaultLine(Card):
    """Hidden while all is well.

    Signals:
        dismissed: the person closed it.
    """

    dismissed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("row", "red", 8, parent)
        self.setObjectName("fault_line")
        self._text = Label("strong", wrap=True)
        self._close = Button(look, "round", "close", "fault_close")
        self._close.clicked.connect(self._dismiss)
        self.body.addWidget(Symbol(look, "warning", "red", 22))
        self.body.addWidget(self._text, 1)
        self.body.addWidget(self._close)
        self.hide()

    def text(self) -> str:
        """Return the sentence shown, empty while hidden."""
        return self._text.text()

    def show_fault(self, text: str, close_words: str) -> None:
        """Show one sentence; it replaces the one before."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._close.set_words(close_words)
        self.show()

    def clear(self) -> None:
        """The fault is gone."""
        self._text.setText("")
        self.hide()

    def _dismiss(self) -> None:
        self.clear()
        self.dismissed.emit()

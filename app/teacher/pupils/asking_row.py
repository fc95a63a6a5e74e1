"""What a class asks of pupils who sit down: their name, or their pictures as well. Chosen in place."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from app.widgets.buttons import Button
from app.widgets.card import Card
from app.widgets.labels import Label
from app.widgets.look import Look


class AskingRow(Card):
    """Signals:
    asking_requested: True for pictures.
    """

    asking_requested = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("row", "card", 8, parent)
        self._title = Label("field")
        self.names = Button(look, "choice", "pupils", "asking_names")
        self.pictures = Button(look, "choice", "lock", "asking_pictures")
        self.body.addWidget(self._title)
        for button, asks in ((self.names, False), (self.pictures, True)):
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, asks=asks: self._choose(asks))
            self.body.addWidget(button)
        self.body.addStretch(1)
        self._asks = False
        self.retranslate()

    def show_asking(self, asks: bool) -> None:
        """Show what holds now."""
        self._asks = asks
        self.names.setChecked(not asks)
        self.pictures.setChecked(asks)

    def _choose(self, asks: bool) -> None:
        """What holds changes once it is kept: until then the buttons say what was."""
        before = self._asks
        self.show_asking(before)
        if asks != before:
            self.asking_requested.emit(asks)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self._title.setText(self.tr("Pupils sign in by:"))
        self.names.set_words(self.tr("touching their name"))
        self.pictures.set_words(self.tr("name and three pictures"))

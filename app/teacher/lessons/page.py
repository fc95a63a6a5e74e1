"""The packs that can be taught, each with its cover, its languages and one button."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.teacher.packs import PackCard, PackShelf, in_language
from app.widgets.ages import size
from app.widgets.buttons import Button
from app.widgets.card import Card, emptied
from app.widgets.cover import Cover
from app.widgets.labels import Label
from app.widgets.look import Look

LANGUAGE_NAMES = {"ar": "العربية", "fr": "Français", "zgh": "ⵜⴰⵎⴰⵣⵉⵖⵜ", "en": "English"}


class LessonsPage(QWidget):
    """Signals:
    push_requested: pack id and version, to every tablet of the open class.
    """

    push_requested = Signal(str, str)

    def __init__(self, look: Look, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._shelf = PackShelf()
        self._running = False
        self._pushed: tuple[str, str] | None = None
        self._title = Label("title")
        self._hint = Label("text")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._hint, 1)
        column.addLayout(head)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(16)
        inner = QWidget()
        inner.setLayout(self._list)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inner)
        column.addWidget(scroll, 1)
        self.retranslate()

    def show_shelf(self, shelf: PackShelf) -> None:
        """Say which packs there are."""
        self._shelf = shelf
        self._draw()

    def show_class(self, running: bool, pushed: tuple[str, str] | None) -> None:
        """Say whether a class runs, and which pack it has."""
        if (running, pushed) != (self._running, self._pushed):
            self._running, self._pushed = running, pushed
            self._draw()

    def _draw(self) -> None:
        emptied(self._list)
        for card in self._shelf.cards:
            self._list.addWidget(self._card(card))
        self._list.addStretch(1)
        self._hint.setText("" if self._running else self.tr("Open a class to send a lesson to its tablets."))

    def _card(self, pack: PackCard) -> Card:
        card = Card("row", "card", 16)
        card.body.addWidget(Cover(self._look, pack.cover, QSize(220, 150)), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(6)
        title = Label("heading", wrap=True)
        title.setText(in_language(pack.titles, self._language()))
        summary = Label("text", wrap=True)
        summary.setText(in_language(pack.summaries, self._language()))
        facts = Label("small", wrap=True)
        parts = [
            self.tr("lessons: {n}").format(n=len(pack.lessons)),
            self.tr("steps: {n}").format(n=pack.steps),
        ]
        if pack.minutes is not None:
            parts.append(self.tr("{n} min").format(n=pack.minutes))
        parts.append(size(pack.size_bytes))
        facts.setText("  ·  ".join(parts))
        words.addWidget(title)
        words.addWidget(summary)
        words.addWidget(facts)
        words.addLayout(self._languages(pack))
        words.addStretch(1)
        card.body.addLayout(words, 1)
        card.body.addWidget(self._button(pack), 0, Qt.AlignmentFlag.AlignBottom)
        return card

    def _languages(self, pack: PackCard) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for language in pack.languages:
            pill = Label("small")
            pill.setProperty("pill", "grey")
            pill.setText(LANGUAGE_NAMES.get(language, language))
            row.addWidget(pill)
        row.addStretch(1)
        return row

    def _button(self, pack: PackCard) -> Button:
        sent = self._running and self._pushed == (pack.pack, pack.version)
        button = Button(
            self._look, "plain" if sent else "main", "check" if sent else "upload", f"lesson_{pack.pack}"
        )
        button.set_words(self.tr("On the tablets") if sent else self.tr("Send to the tablets"))
        button.setEnabled(self._running and not sent)
        button.clicked.connect(partial(self.push_requested.emit, pack.pack, pack.version))
        return button

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self._title.setText(self.tr("Lessons"))
        self._draw()

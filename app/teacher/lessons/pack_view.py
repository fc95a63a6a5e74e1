"""One pack on the page of lessons: cover, words, facts, and its versions, the newest first."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.teacher.lessons.version_row import OnTablets, VersionRow
from app.teacher.packs import PackCard, in_language
from app.widgets.card import Card
from app.widgets.cover import Cover
from app.widgets.labels import Label
from app.widgets.look import Look

LANGUAGE_NAMES = {"ar": "العربية", "fr": "Français", "zgh": "ⵜⴰⵎⴰⵣⵉⵖⵜ", "en": "English"}


class PackView(Card):
    """Signals, each with the version that is meant:
    push_requested, removal_asked, removal_agreed: the person's wish.
    removal_declined: they would rather keep it.
    """

    push_requested = Signal(str)
    removal_asked = Signal(str)
    removal_agreed = Signal(str)
    removal_declined = Signal()

    def __init__(
        self, look: Look, versions: tuple[PackCard, ...], language: str, on_tablets: OnTablets, asking: str
    ) -> None:
        """`versions` are of one pack, the newest first; `asking`: the one about whose removal is asked."""
        super().__init__("row", "card", 16)
        self._language = language
        sound = next((card for card in versions if card.fault is None), versions[0])
        self.body.addWidget(Cover(look, sound.cover, QSize(220, 150)), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(6)
        title = Label("heading", wrap=True)
        title.setText(in_language(sound.titles, language) or sound.pack)
        summary = Label("text", wrap=True)
        summary.setText(in_language(sound.summaries, language))
        words.addWidget(title)
        words.addWidget(summary)
        words.addLayout(self._facts(sound))
        words.addStretch(1)
        for card in versions:
            row = VersionRow(look, card, newest=card is sound, on_tablets=on_tablets)
            row.push_requested.connect(partial(self.push_requested.emit, card.version))
            row.removal_asked.connect(partial(self.removal_asked.emit, card.version))
            row.removal_agreed.connect(partial(self.removal_agreed.emit, card.version))
            row.removal_declined.connect(self.removal_declined)
            if card.version == asking:
                row.ask()
            else:
                row.show_version(language)
            words.addWidget(row)
        self.body.addLayout(words, 1)

    def _facts(self, pack: PackCard) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for language in pack.languages:
            pill = Label("small")
            pill.setProperty("pill", "grey")
            pill.setText(LANGUAGE_NAMES.get(language, language))
            row.addWidget(pill)
        parts = [
            self.tr("lessons: {n}").format(n=len(pack.lessons)),
            self.tr("steps: {n}").format(n=pack.steps),
        ]
        if pack.minutes is not None:
            parts.append(self.tr("{n} min").format(n=pack.minutes))
        facts = Label("small")
        facts.setText("  ·  ".join(parts) if pack.lessons else "")
        row.addWidget(facts)
        row.addStretch(1)
        return row

"""Language, light or dark, who teaches, and the school."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.teacher.roster import Roster
from app.teacher.settings.preferences import LANGUAGES
from app.widgets.buttons import Button
from app.widgets.card import Card
from app.widgets.labels import Label
from app.widgets.look import Look

OWN_NAMES = {"ar": "العربية", "fr": "Français", "zgh": "ⵜⴰⵎⴰⵣⵉⵖⵜ", "en": "English"}


class SettingsPage(QWidget):
    """Signals:
    language_requested: ar, fr, zgh or en.
    dark_requested: True for the dark theme.
    teacher_changed: the name under which marks are given.
    school_requested: name and code.
    """

    language_requested = Signal(str)
    dark_requested = Signal(bool)
    teacher_changed = Signal(str)
    school_requested = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        self._title = Label("title")
        column.addWidget(self._title)
        self._headings: dict[str, Label] = {}
        column.addWidget(self._language_card())
        column.addWidget(self._theme_card())
        column.addWidget(self._school_card())
        column.addStretch(1)
        self.retranslate()

    def _section(self, key: str) -> Card:
        card = Card("column", "card", 18)
        self._headings[key] = Label("field")
        card.body.addWidget(self._headings[key])
        return card

    def _language_card(self) -> Card:
        card = self._section("language")
        row = QHBoxLayout()
        row.setSpacing(12)
        self._languages: dict[str, Button] = {}
        for language in LANGUAGES:
            button = Button(self._look, "choice", "", f"language_{language}")
            button.set_words(OWN_NAMES[language])
            button.setCheckable(True)
            button.setMinimumWidth(150)
            button.clicked.connect(
                lambda _checked=False, language=language: self.language_requested.emit(language)
            )
            self._languages[language] = button
            row.addWidget(button)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _theme_card(self) -> Card:
        card = self._section("theme")
        row = QHBoxLayout()
        row.setSpacing(12)
        self.light = Button(self._look, "choice", "", "theme_light")
        self.dark = Button(self._look, "choice", "", "theme_dark")
        for button, dark in ((self.light, False), (self.dark, True)):
            button.setCheckable(True)
            button.setMinimumWidth(150)
            button.clicked.connect(lambda _checked=False, dark=dark: self.dark_requested.emit(dark))
            row.addWidget(button)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _school_card(self) -> Card:
        card = self._section("school")
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        self.teacher, self.school, self.code = QLineEdit(), QLineEdit(), QLineEdit()
        self.teacher.setObjectName("settings_teacher")
        self.school.setObjectName("settings_school")
        self.code.setObjectName("settings_code")
        self.save = Button(self._look, "main", "check", "settings_save")
        self._labels = (Label("small"), Label("small"), Label("small"))
        for column, (field, stretch) in enumerate(((self.teacher, 3), (self.school, 4), (self.code, 2))):
            self._labels[column].setBuddy(field)
            grid.addWidget(self._labels[column], 0, column)
            grid.addWidget(field, 1, column, Qt.AlignmentFlag.AlignVCenter)
            grid.setColumnStretch(column, stretch)
        grid.addWidget(self.save, 1, 3)
        card.body.addLayout(grid)
        self.save.clicked.connect(self._save)
        return card

    def show_preferences(self, language: str, dark: bool, teacher: str) -> None:
        """Show what holds now."""
        for key, button in self._languages.items():
            button.setChecked(key == language)
        self.light.setChecked(not dark)
        self.dark.setChecked(dark)
        if not self.teacher.hasFocus():
            self.teacher.setText(teacher)

    def show_roster(self, roster: Roster) -> None:
        """Show the school."""
        if roster.school is not None:
            self.school.setText(roster.school.name)
            self.code.setText(roster.school.code)

    def _save(self) -> None:
        self.teacher_changed.emit(self.teacher.text().strip())
        self.school_requested.emit(self.school.text().strip(), self.code.text().strip().upper())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self._title.setText(self.tr("Settings"))
        self._headings["language"].setText(self.tr("Language of this window"))
        self._headings["theme"].setText(self.tr("Light or dark"))
        self._headings["school"].setText(self.tr("You and your school"))
        self.light.set_words(self.tr("Light"))
        self.dark.set_words(self.tr("Dark"))
        words = (self.tr("Your name, for marks"), self.tr("Name of the school"), self.tr("School code"))
        for label, field, word in zip(
            self._labels, (self.teacher, self.school, self.code), words, strict=True
        ):
            label.setText(word)
            field.setAccessibleName(word)
        self.code.setPlaceholderText("12345A")
        self.save.set_words(self.tr("Save"))

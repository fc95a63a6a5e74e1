"""Language and theme change at once, without a restart."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

import resources
from app.teacher.settings.preferences import Preferences, load_preferences, save_preferences
from app.widgets.fonts import font
from app.widgets.look import Look
from app.widgets.theme import style_sheet

LOCALES = {"ar": "ar_MA", "fr": "fr_MA", "zgh": "zgh_MA", "en": "en_GB"}


class SettingsController(QObject):
    """Signals:
    changed: Preferences that hold now.
    """

    changed = Signal(object)

    def __init__(
        self, look: Look, path: Path, language: str | None = None, parent: QObject | None = None
    ) -> None:
        """`path` keeps the preferences; `language` wins over what was kept."""
        super().__init__(parent)
        self._look = look
        self._path = path
        self._translators: list[QTranslator] = []
        kept = load_preferences(path)
        self.preferences = Preferences(
            language=language or kept.language, dark=kept.dark, teacher=kept.teacher
        )

    @property
    def language(self) -> str:
        """The interface language."""
        return self.preferences.language

    def apply_all(self) -> None:
        """Put language and theme in force; once, before the window is made."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setFont(font(14))
        self._wear_theme()
        self._speak()

    def set_language(self, language: str) -> None:
        """Change the language of every open window."""
        self._keep(
            Preferences(language=language, dark=self.preferences.dark, teacher=self.preferences.teacher)
        )
        self._speak()

    def set_dark(self, dark: bool) -> None:
        """Change the theme of every open window."""
        self._keep(Preferences(language=self.language, dark=dark, teacher=self.preferences.teacher))
        self._wear_theme()

    def set_teacher(self, name: str) -> None:
        """Keep the name under which marks are given."""
        self._keep(Preferences(language=self.language, dark=self.preferences.dark, teacher=name))

    def stop(self) -> None:
        """Take our translators out of the application, for whoever uses it next."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators.clear()

    def _keep(self, preferences: Preferences) -> None:
        self.preferences = preferences
        save_preferences(self._path, preferences)
        self.changed.emit(preferences)

    def _wear_theme(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._look.set_dark(self.preferences.dark)
        application.setStyleSheet(style_sheet(self._look.tokens))

    def _speak(self) -> None:
        self.stop()
        language = self.preferences.language
        QLocale.setDefault(QLocale(LOCALES[language]))
        own = resources.folder() / "translations"
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{language}", qt), (f"tinmel_{language}", str(own))):
            translator = QTranslator(self)
            if translator.load(name, folder):
                self._translators.append(translator)
                QCoreApplication.installTranslator(translator)
        right = Qt.LayoutDirection.RightToLeft
        left = Qt.LayoutDirection.LeftToRight
        QApplication.setLayoutDirection(right if language == "ar" else left)
        self._look.changed.emit()

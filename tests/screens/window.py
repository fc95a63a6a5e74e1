"""Draws every screen of the teacher's window to PNG files. No real pupils."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

LANGUAGES = ("fr", "ar", "zgh", "en")
TRANSLATIONS = Path(__file__).resolve().parents[2] / "packaging" / "translations.py"


def draw(
    out: Path, languages: tuple[str, ...] = LANGUAGES, themes: tuple[bool, ...] = (False, True)
) -> list[Path]:
    """Draw all screens into `out`, one file each, and return the files; a theme is True for dark."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from app.widgets import fonts

    application = QApplication.instance() or QApplication(["tinmel"])
    subprocess.run([sys.executable, str(TRANSLATIONS), "build"], check=True)
    fonts.load()
    out.mkdir(parents=True, exist_ok=True)
    drawn: list[Path] = []
    for language in languages:
        for dark in themes:
            drawn.extend(_draw_language(out, language, dark))
    application.processEvents()
    return drawn


def _draw_language(out: Path, language: str, dark: bool) -> Iterator[Path]:
    from PySide6.QtWidgets import QApplication

    from tests.screens.window_content import Screens

    theme = "-dark" if dark else ""
    with tempfile.TemporaryDirectory() as folder:
        screens = Screens(Path(folder) / "preferences.json", language, dark)
        for name, show in screens.steps():
            show()
            if dark and not name.startswith(("live", "home", "work", "settings")):
                continue
            path = out / f"{name}-{language}{theme}.png"
            _settle(QApplication.processEvents)
            screens.pages.window.grab().save(str(path))
            yield path
        screens.close()


def _settle(process: Callable[[], None]) -> None:
    """Let layouts and deferred deletions come to rest."""
    from PySide6.QtCore import QCoreApplication, QEvent

    for _ in range(4):
        process()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def today_at(hour: int, minute: int) -> int:
    """Return a time of today as UTC milliseconds."""
    now = datetime.now().astimezone().replace(hour=hour, minute=minute, second=0, microsecond=0)
    return int(now.timestamp() * 1000)

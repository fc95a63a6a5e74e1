"""Every screen can be drawn, and fits the screen that a school has."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.screens import window

PAGES = {"home", "live", "wall", "lessons", "work", "pupils", "sync", "settings"}


@pytest.mark.parametrize("language", window.LANGUAGES)
def test_each_page_fits_1366_by_768_in_each_language(
    qapp: QApplication, tmp_path: Path, language: str
) -> None:
    drawn = window.draw(tmp_path, (language,), themes=(language == "fr",))
    pages = PAGES if language != "fr" else PAGES - {"wall", "lessons", "pupils", "sync"}  # drawn dark
    assert {path.stem.split("-")[0] for path in drawn} == pages
    for path in drawn:
        image = QImage(str(path))
        assert (image.width(), image.height()) == (1366, 768), path.name

"""The window says errors in its own language, and keeps Latin names readable inside Arabic."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.teacher.sentences import refusal, sentence
from app.teacher.settings.controller import SettingsController
from app.widgets.look import Look
from classroom.errors import FileRejectedError, StoreError
from classroom.link import refusals


def test_a_name_is_isolated_from_the_direction_around_it(qtbot: QtBot) -> None:
    words = sentence(FileRejectedError("/media/stick/list.xlsx", "Feuil1!القسم", "label_missing"))
    assert "\u2068list.xlsx\u2069" in words
    assert "\u2068القسم\u2069" in words


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", "Le disque est plein."), ("ar", "القرص ممتلئ."), ("en", "The disk is full.")],
)
def test_an_error_is_said_in_the_teachers_language(
    qtbot: QtBot, tmp_path: Path, language: str, said: str
) -> None:
    settings = SettingsController(Look(), tmp_path / "preferences.json", language)
    settings.apply_all()
    try:
        assert sentence(StoreError("disk_full")).startswith(said)
        assert ("typed a wrong code" in refusal(refusals.CODE_WRONG)) == (language == "en")
    finally:
        settings.stop()

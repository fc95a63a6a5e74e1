"""Icons in a token's colour, pictures, fonts."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import resources
from app.widgets.icons import INK, MIRRORED, recoloured
from app.widgets.look import Look

ICONS = sorted((resources.folder() / "icons").glob("*.svg"))


def test_recolouring_leaves_none_of_the_ink() -> None:
    for path in ICONS:
        assert INK not in recoloured(path.read_text("utf-8"), "#ff0000")


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_every_icon_is_drawn(qtbot: QtBot, path: Path) -> None:
    image = Look().pixmap(path.stem, "red", 24).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_icons_that_mirror_exist() -> None:
    assert {path.stem for path in ICONS} >= MIRRORED


def test_clocks_and_play_do_not_mirror() -> None:
    assert not MIRRORED & {"play", "timer", "step-forward", "pause"}


def test_our_own_fonts_are_there_for_every_script(qapp: QApplication) -> None:
    assert {"Noto Sans", "Noto Kufi Arabic", "Noto Sans Tifinagh"} <= set(QFontDatabase.families())


def test_a_picture_that_is_not_there_is_empty_and_breaks_nothing(qtbot: QtBot) -> None:
    assert not Look().picture("unicorn", 20).isNull()

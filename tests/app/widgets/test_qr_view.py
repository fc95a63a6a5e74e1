"""The painted QR is read by an independent reader at every size."""

import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.widgets.qr_view import QUIET_MODULES, QrView, matrix, module_pixels

TEXT = "http://192.168.8.2:8420/#" + "q" * 43 + "." + "A" * 60


def painted(view: QrView) -> QImage:
    return view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


@pytest.mark.parametrize("side", [180, 331, 470, 900])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_what_is_painted_is_what_is_read(qtbot: QtBot, side: int, direction: Qt.LayoutDirection) -> None:
    view = QrView()
    qtbot.addWidget(view)
    view.setLayoutDirection(direction)
    view.resize(side, side)
    view.set_text(TEXT)
    image = painted(view)
    pixels = memoryview(bytes(image.constBits())).cast("B", (image.height(), image.bytesPerLine()))
    assert [found.text for found in zxingcpp.read_barcodes(pixels)] == [TEXT]


def test_modules_are_whole_pixels_with_a_quiet_zone(qtbot: QtBot) -> None:
    count = len(matrix(TEXT))
    assert module_pixels(count, 470) * (count + 2 * QUIET_MODULES) <= 470
    view = QrView()
    qtbot.addWidget(view)
    view.resize(470, 470)
    view.set_text(TEXT)
    image = painted(view)
    pixels = module_pixels(count, 470)
    margin = (470 - count * pixels) // 2
    assert margin >= QUIET_MODULES * pixels
    middle = range(margin, margin + count * pixels)
    assert {image.pixelColor(x, y).lightness() for x in middle for y in (margin, margin + pixels // 2)} == {
        0,
        255,
    }


def test_without_a_text_there_is_an_empty_card(qtbot: QtBot) -> None:
    view = QrView()
    qtbot.addWidget(view)
    view.resize(200, 200)
    view.set_text("")
    assert painted(view).pixelColor(100, 100).lightness() == 255

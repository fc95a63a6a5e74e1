"""A small picture of a world: as large as it may be, and the same in every reading direction."""

from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.widgets.look import Look
from app.widgets.world_picture import Body, Cells, Drawing, Lines, Plane, WorldPicture

MOST = QSize(200, 100)
GRID = Cells(
    width=4, height=2, walls=((0, 0),), goal=(3, 1), items=((2, 0),), painted=((1, 1, "clay"),),
    wanted=((1, 0, "blue"),), robot=Body(at=(0.5, 1.5), radius=0.36, heading=0),
)  # fmt: skip
FLOOR = Plane(
    width=1000, height=500, bands=((((100, 100), (900, 100)), 20),), boxes=((700, 300, 100, 100),),
    stations=((100, 300, 100, 100),), goal=(850, 50, 100, 100), trail=((100, 100), (300, 100)),
    robot=Body(at=(300, 100), radius=80, heading=90),
)  # fmt: skip
SHEET = Plane(width=400, height=200, dots=((350, 150),), strokes=((20, 20, 20, 180, "mint"),))
TEXT = Lines(lines=("print one", "مرحبا"))


def painted(
    qtbot: QtBot, drawing: Drawing, direction: Qt.LayoutDirection, look: Look | None = None
) -> QImage:
    picture = WorldPicture(look or Look(), MOST)
    qtbot.addWidget(picture)
    picture.setLayoutDirection(direction)
    picture.show_picture(drawing, "How it ended")
    picture.resize(picture.sizeHint())
    assert picture.accessibleName() == "How it ended"
    return picture.grab().toImage()


@pytest.mark.parametrize("drawing", [GRID, FLOOR, SHEET, TEXT])
def test_no_world_is_mirrored(qtbot: QtBot, drawing: Any) -> None:
    left = painted(qtbot, drawing, Qt.LayoutDirection.LeftToRight)
    assert left == painted(qtbot, drawing, Qt.LayoutDirection.RightToLeft)
    assert left != left.flipped(Qt.Orientation.Horizontal), "the test would see a mirror"


def test_what_is_there_is_where_it_is(qtbot: QtBot) -> None:
    look = Look()
    image = painted(qtbot, GRID, Qt.LayoutDirection.LeftToRight, look)
    cell = image.width() / 4

    def at(x: float, y: float) -> QColor:
        return image.pixelColor(int(x * cell), int(y * cell))

    assert at(0.5, 0.5) == look.colour("ring"), "a wall"
    assert at(1.5, 1.5) == look.colour("clay"), "paint"
    assert at(2.5, 0.5) == look.colour("saffron_fill"), "an item"
    assert at(3.5, 1.5) == look.colour("mint_soft"), "the goal"
    assert at(0.35, 1.5) == look.colour("blue"), "the robot"


def test_a_crash_is_seen(qtbot: QtBot) -> None:
    crashed = Cells(width=4, height=2, robot=Body(at=(0.5, 1.5), radius=0.36, heading=0, crashed=True))
    look = Look()
    image = painted(qtbot, crashed, Qt.LayoutDirection.LeftToRight, look)
    assert image.pixelColor(int(image.width() * 0.09), int(image.height() * 0.75)) == look.colour("red")


def test_it_takes_no_more_room_than_it_may_and_none_without_a_picture(qtbot: QtBot) -> None:
    picture = WorldPicture(Look(), MOST)
    qtbot.addWidget(picture)
    assert picture.isHidden()
    for drawing in (GRID, FLOOR, SHEET, TEXT, Cells(width=1, height=20), Lines(lines=("x",) * 50)):
        picture.show_picture(drawing)
        hint = picture.sizeHint()
        assert hint.width() <= MOST.width()
        assert 0 < hint.height() <= MOST.height()
    picture.show_picture(None)
    assert picture.isHidden()

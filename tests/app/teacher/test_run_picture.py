"""What a tablet tells of a run becomes a picture of its step's world, or none."""

from typing import Any

import pytest

from app.teacher.run_picture import run_picture
from app.widgets.world_picture import Cells, Lines, Plane
from classroom.work.run_state import CanvasState, ConsoleState, DriveState, GridState
from tests.classroom.recheck.handed_in import places

GRID = GridState(x=2, y=1, d="s", crash=True, items=(1, 0, 1), painted=((0, 0, "clay"),))
DRIVE = DriveState(x=300, y=400, heading=90, trail=((200, 400), (300, 400)))
CANVAS = CanvasState(strokes=((1, 2, 3, 4, "blue"),))
CONSOLE = ConsoleState(out=("42",))
WORLDS = {step: place.worlds[0] for step, place in places().items()}


def test_a_grid_has_what_is_left_in_it_and_the_robot_as_it_stands() -> None:
    drawn = run_picture(WORLDS["typed-walk"], GRID)
    assert isinstance(drawn, Cells)
    assert drawn.items == ((1, 1), (3, 1))
    assert drawn.robot is not None
    assert (drawn.robot.at, drawn.robot.heading, drawn.robot.crashed) == ((2.5, 1.5), 90.0, True)
    assert drawn.goal == (5, 1)


def test_floors_sheets_and_texts_have_theirs() -> None:
    floor = run_picture(WORLDS["to-the-depot"], DRIVE)
    assert isinstance(floor, Plane)
    assert floor.robot is not None
    assert (floor.robot.at, floor.trail, floor.goal) == ((300, 400), DRIVE.trail, (900, 300, 200, 200))
    sheet = run_picture(WORLDS["square"], CANVAS)
    assert isinstance(sheet, Plane)
    assert (len(sheet.dots), sheet.strokes) == (4, CANVAS.strokes)
    assert run_picture(WORLDS["shop"], CONSOLE) == Lines(lines=("42",))


@pytest.mark.parametrize("state", [None, ConsoleState(), DRIVE, CANVAS])
def test_nothing_is_drawn_of_what_was_not_told_or_is_of_another_kind(state: Any) -> None:
    assert run_picture(WORLDS["typed-walk"], state) is None


def test_a_state_of_places_that_are_not_there_is_drawn_all_the_same() -> None:
    assert run_picture(WORLDS["typed-walk"], GridState(x=-9, y=999, d="n", items=(1,) * 9)) is not None

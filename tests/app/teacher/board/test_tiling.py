"""How many tiles stand in a row."""

import pytest

from app.teacher.board.tiling import MIN_HEIGHT, MIN_WIDTH, tiling

BOARD = (1254, 621)
"""What the board has of 1366×768."""


def test_twenty_tablets_stand_in_five_columns_as_in_the_drawing() -> None:
    plan = tiling(20, *BOARD)
    assert (plan.columns, plan.scrolls) == (5, False)
    assert plan.cell_height * 4 <= BOARD[1]


@pytest.mark.parametrize("count", range(1, 43))
def test_a_class_is_seen_whole_without_scrolling(count: int) -> None:
    plan = tiling(count, *BOARD)
    rows = -(-count // plan.columns)
    assert not plan.scrolls
    assert rows * plan.cell_height <= BOARD[1]
    assert plan.columns * plan.cell_width <= BOARD[0]
    assert plan.cell_width >= MIN_WIDTH and plan.cell_height >= MIN_HEIGHT


def test_fifty_tablets_scroll_rather_than_shrink_to_nothing() -> None:
    plan = tiling(50, *BOARD)
    assert plan.scrolls
    assert plan.cell_height == MIN_HEIGHT


def test_a_sliver_still_has_one_column() -> None:
    assert tiling(3, 60, 50).columns == 1

"""Who is on the join wall."""

from app.teacher.board.attention import SeatState
from app.teacher.board.seat import Seat
from app.teacher.wall.names import MIN_ROW, name_cells, names_grid
from classroom.roster.pupil import Pupil


def pupil(number: int) -> Pupil:
    return Pupil(id=f"{number:032x}", given_name=f"P{number}", family_name="Z", picture="fox", level="6APG")


def seat(number: int, *pupils: Pupil) -> Seat:
    return Seat(
        device=str(number), number=number, pupils=pupils, state=SeatState.READY, since_ms=0, at=None, index=0,
        done=0, steps=0, pack_share=None, received=0, battery_percent=None, storage_low=False, summary="",
        ended=None,
    )  # fmt: skip


def test_who_sits_together_stands_together_and_before_who_is_missing() -> None:
    roster = [pupil(number) for number in range(4)]
    cells = name_cells([seat(1, roster[2], roster[0]), seat(2)], roster)
    assert [(cell.words, cell.here) for cell in cells] == [("P2 + P0", True), ("P1", False), ("P3", False)]


def test_forty_names_fit_the_wall_from_the_first_to_the_last_tablet() -> None:
    for count in range(1, 41):
        grid = names_grid(count, 600, 560)
        assert grid.columns * grid.rows >= count
        assert grid.row_height >= MIN_ROW

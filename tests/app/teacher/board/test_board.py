"""The class as the screens see it, told by events alone."""

import pytest

from app.teacher.board.attention import SeatState, is_stuck
from app.teacher.board.board import Board
from app.teacher.board.words import seat_words, storage_words
from classroom.events import (
    AttemptReceived,
    ClassClosed,
    ClassOpened,
    DraftKept,
    HandMoved,
    JoinDetails,
    JoinDetailsChanged,
    PackProgressed,
    PackPushed,
    Presence,
    PresenceChanged,
    PupilsSeated,
    RunHappened,
    StepChanged,
    TabletJoined,
    TabletRefused,
    TabletWaiting,
)
from classroom.roster.pupil import Pupil
from classroom.work.attempt import Attempt, StepKey

NOW = 1_000_000_000
AT = StepKey(pack="robot-souk", version="1.0.0", lesson="l", step="s")
AMINA, OMAR = (
    Pupil(id=f"{n:032x}", given_name=name, family_name="Z", picture="fox", level="6APG")
    for n, name in ((1, "Amina"), (2, "Omar"))
)


def opened() -> ClassOpened:
    join = JoinDetails(url="http://192.168.8.2:8420/#k.t", code="482917", addresses=("192.168.8.2:8420",))
    return ClassOpened(session="s", class_id="c", label="6APG-1", opened_ms=NOW - 60_000, join=join)


@pytest.fixture
def board() -> Board:
    """A class with one tablet, two pupils, a pack that is there, and step 3 of 8 in hand."""
    board = Board()
    board.pupils_total = 40
    for event in (
        opened(),
        TabletJoined(device="a", kind="page", joined_ms=NOW - 50_000),
        PupilsSeated(device="a", pupils=(AMINA, OMAR), by_teacher=False, seated_ms=NOW - 45_000),
        PackPushed(pack="robot-souk", version="1.0.0", size_bytes=9),
        PackProgressed(device="a", pack="robot-souk", version="1.0.0", have_bytes=9, total_bytes=9),
        StepChanged(device="a", at=AT, index=2, done=2, steps=8, changed_ms=NOW - 5_000),
    ):
        board.apply(event)
    return board


def state(board: Board, now_ms: int = NOW) -> SeatState:
    return board.seats(now_ms)[0].state


def ran(failed: int) -> RunHappened:
    return RunHappened(
        device="a", at=AT, passed=not failed, failed_in_row=failed, summary="x", happened_ms=NOW
    )


def test_a_tablet_without_names_has_joined() -> None:
    board = Board()
    board.apply(opened())
    board.apply(TabletJoined(device="a", kind="page", joined_ms=NOW))
    assert state(board) is SeatState.JOINED


def test_a_pack_on_its_way_shows_its_share() -> None:
    board = Board()
    for event in (
        opened(),
        TabletJoined(device="a", kind="page", joined_ms=NOW),
        PackPushed(pack="p", version="1.0.0", size_bytes=8),
        PackProgressed(device="a", pack="p", version="1.0.0", have_bytes=2, total_bytes=8),
    ):
        board.apply(event)
    seat = board.seats(NOW)[0]
    assert (seat.state, seat.pack_share) == (SeatState.RECEIVING, 0.25)


def test_pupils_with_the_whole_pack_are_ready_and_with_a_step_they_work(board: Board) -> None:
    assert state(board) is SeatState.WORKING
    board.apply(PupilsSeated(device="a", pupils=(AMINA,), by_teacher=True, seated_ms=NOW))
    assert state(board) is SeatState.READY


def test_a_hand_matters_more_than_being_stuck(board: Board) -> None:
    board.apply(ran(3))
    assert state(board) is SeatState.STUCK
    board.apply(HandMoved(device="a", up=True, moved_ms=NOW - 40_000))
    assert state(board) is SeatState.HAND
    assert board.seats(NOW)[0].since_ms == NOW - 40_000
    board.apply(HandMoved(device="a", up=False, moved_ms=NOW))
    assert state(board) is SeatState.STUCK


def test_a_hand_that_is_up_keeps_its_place_in_the_queue(board: Board) -> None:
    board.apply(HandMoved(device="a", up=True, moved_ms=NOW - 40_000))
    board.apply(HandMoved(device="a", up=True, moved_ms=NOW))
    assert board.figures(board.seats(NOW)).oldest_hand_ms == NOW - 40_000


@pytest.mark.parametrize(
    ("failed", "idle_ms", "stuck"), [(2, 239_999, False), (3, 0, True), (0, 240_000, True)]
)
def test_stuck_is_three_failed_runs_or_four_idle_minutes(failed: int, idle_ms: int, stuck: bool) -> None:
    assert is_stuck(failed, NOW - idle_ms, NOW) is stuck


def test_a_saved_draft_counts_as_activity(board: Board) -> None:
    later = NOW + 300_000
    assert state(board, later) is SeatState.STUCK
    board.apply(DraftKept(device="a", at=AT, kept_ms=later - 1000))
    assert state(board, later) is SeatState.WORKING


def test_all_steps_done_is_done_however_long_ago(board: Board) -> None:
    board.apply(StepChanged(device="a", at=AT, index=7, done=8, steps=8, changed_ms=NOW))
    assert state(board, NOW + 3_600_000) is SeatState.DONE


@pytest.mark.parametrize(
    ("presence", "expected"), [(Presence.SILENT, SeatState.SILENT), (Presence.GONE, SeatState.GONE)]
)
def test_a_tablet_that_is_not_heard_says_so_before_anything_else(
    board: Board, presence: Presence, expected: SeatState
) -> None:
    board.apply(HandMoved(device="a", up=True, moved_ms=NOW))
    board.apply(PresenceChanged(device="a", presence=presence, battery_percent=None, changed_ms=NOW))
    assert state(board) is expected
    assert board.figures(board.seats(NOW)).hands == 0


def test_a_tablet_that_comes_back_keeps_its_number_and_pupils(board: Board) -> None:
    board.apply(PresenceChanged(device="a", presence=Presence.GONE, battery_percent=None, changed_ms=NOW))
    board.apply(TabletJoined(device="b", kind="page", joined_ms=NOW))
    board.apply(TabletJoined(device="a", kind="page", joined_ms=NOW))
    seats = board.seats(NOW)
    assert [(seat.device, seat.number) for seat in seats] == [("a", 1), ("b", 2)]
    assert seats[0].pupils == (AMINA, OMAR)


def test_an_empty_tablet_that_left_has_no_tile(board: Board) -> None:
    board.apply(TabletJoined(device="b", kind="page", joined_ms=NOW))
    board.apply(PresenceChanged(device="b", presence=Presence.GONE, battery_percent=None, changed_ms=NOW))
    assert [seat.device for seat in board.seats(NOW)] == ["a"]


def test_only_a_low_battery_is_shown(board: Board) -> None:
    for percent, shown in ((16, None), (15, 15)):
        board.apply(
            PresenceChanged(device="a", presence=Presence.ONLINE, battery_percent=percent, changed_ms=NOW)
        )
        assert board.seats(NOW)[0].battery_percent == shown


def test_a_tablet_that_is_nearly_full_says_so_until_it_is_not(board: Board) -> None:
    for low in (True, False):
        board.apply(
            PresenceChanged(
                device="a",
                presence=Presence.ONLINE,
                battery_percent=None,
                storage_low=low,
                changed_ms=NOW,
            )
        )
        (seat,) = board.seats(NOW)
        assert seat.storage_low is low
        assert (storage_words() in seat_words(seat, NOW)) is low


def test_an_attempt_that_is_told_twice_counts_once(board: Board) -> None:
    attempt = Attempt(
        id="x", at=AT, authors=(AMINA.id,), sha256="", size_bytes=1, made_ms=1, received_ms=1, device="a",
        session="s",
    )  # fmt: skip
    board.apply(AttemptReceived(attempt=attempt, again=False))
    board.apply(AttemptReceived(attempt=attempt, again=True))
    assert board.figures(board.seats(NOW)).received == 1


def test_the_next_hand_is_the_oldest_and_goes_round(board: Board) -> None:
    for device, age in (("b", 10), ("c", 90)):
        board.apply(TabletJoined(device=device, kind="page", joined_ms=NOW))
        board.apply(HandMoved(device=device, up=True, moved_ms=NOW - age))
    assert board.next_in({SeatState.HAND}, None, NOW) == "c"
    assert board.next_in({SeatState.HAND}, "c", NOW) == "b"
    assert board.next_in({SeatState.HAND}, "b", NOW) == "c"
    assert board.next_in({SeatState.STUCK}, None, NOW) is None


def test_a_waiting_tablet_is_at_the_door_until_it_joins_or_is_refused(board: Board) -> None:
    for device in ("w", "v"):
        board.apply(TabletWaiting(device=device, pictures=("bee", "cat", "fox")))
    board.apply(TabletJoined(device="w", kind="page", joined_ms=NOW))
    board.apply(TabletRefused(device="v", reason="not_let_in"))
    assert board.waiting == {}


def test_a_waiting_tablet_that_goes_away_waits_no_longer(board: Board) -> None:
    board.apply(TabletWaiting(device="w", pictures=("bee", "cat", "fox")))
    board.apply(PresenceChanged(device="w", presence=Presence.GONE, battery_percent=None, changed_ms=NOW))
    assert board.waiting == {}


def test_events_of_an_unknown_tablet_change_nothing(board: Board) -> None:
    before = board.seats(NOW)
    board.apply(HandMoved(device="unknown", up=True, moved_ms=NOW))
    assert board.seats(NOW) == before
    assert board.figures(board.seats(NOW)).hands == 0


def test_new_addresses_reach_the_wall_and_the_class_goes_on(board: Board) -> None:
    join = JoinDetails(url="http://10.0.0.1:8420/#k.t", code="111111", addresses=("10.0.0.1:8420",))
    board.apply(JoinDetailsChanged(join=join))
    assert board.join == join
    assert board.running


def test_a_class_that_ended_still_shows_what_came_of_it(board: Board) -> None:
    board.apply(ClassClosed(session="s", closed_ms=NOW))
    assert not board.running
    assert board.join is None
    assert board.figures(board.seats(NOW)).present == 2


def test_another_class_starts_from_nothing(board: Board) -> None:
    board.apply(opened())
    assert board.seats(NOW) == ()
    assert board.pushed is None

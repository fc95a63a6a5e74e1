"""Whom to help: the rules by which a tablet's state is told (PEERS, point 36)."""

from enum import Enum
from typing import Final

from classroom.events import Presence

STUCK_FAILED_RUNS: Final = 3
STUCK_IDLE_MS: Final = 240_000
LOW_BATTERY_PERCENT: Final = 15


class SeatState(Enum):
    """What a tile says. Never by colour alone: each has an icon and a word."""

    JOINED = "joined"
    """In the class; nobody chose a name yet, or there is no pack."""
    RECEIVING = "receiving"
    READY = "ready"
    WORKING = "working"
    HAND = "hand"
    STUCK = "stuck"
    DONE = "done"
    SILENT = "silent"
    GONE = "gone"


def is_stuck(failed_in_row: int, active_ms: int, now_ms: int) -> bool:
    """Three failed runs in a row, or four minutes without any activity."""
    return failed_in_row >= STUCK_FAILED_RUNS or now_ms - active_ms >= STUCK_IDLE_MS


def battery_is_low(percent: int | None) -> bool:
    """True when the tablet may go dark within the lesson."""
    return percent is not None and percent <= LOW_BATTERY_PERCENT


def seat_state(
    *,
    presence: Presence,
    hand_up: bool,
    done: int,
    steps: int,
    failed_in_row: int,
    active_ms: int | None,
    pack_share: float | None,
    now_ms: int,
) -> SeatState:
    """Return the one state that matters most.

    `active_ms` is when the pupils last did something, None before the first step; `pack_share` is how
    much of the pushed pack is there, None when none was pushed.
    """
    if presence is Presence.GONE:
        return SeatState.GONE
    if presence is Presence.SILENT:
        return SeatState.SILENT
    if hand_up:
        return SeatState.HAND
    if steps and done >= steps:
        return SeatState.DONE
    if active_ms is not None:
        return SeatState.STUCK if is_stuck(failed_in_row, active_ms, now_ms) else SeatState.WORKING
    if pack_share is None:
        return SeatState.JOINED
    return SeatState.READY if pack_share >= 1 else SeatState.RECEIVING

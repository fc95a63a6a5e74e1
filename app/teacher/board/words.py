"""Words and icons for the states of a seat; one place, used by tiles, panels and screen readers."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.teacher.board.attention import SeatState
from app.teacher.board.seat import Seat
from app.widgets.ages import age

translate = QCoreApplication.translate


class StateLook(NamedTuple):
    """How a state is shown: icon id, colour token of edge and word, and of the ground."""

    icon: str
    colour: str
    edge: str
    ground: str
    border: str


LOOKS: dict[SeatState, StateLook] = {
    SeatState.JOINED: StateLook("pupils", "ink2", "ring", "card", "line"),
    SeatState.RECEIVING: StateLook("download", "ink2", "ring", "card", "line"),
    SeatState.READY: StateLook("lessons", "blue", "blue_fill", "card", "line"),
    SeatState.WORKING: StateLook("pencil", "blue", "blue_fill", "card", "line"),
    SeatState.HAND: StateLook("hand", "clay", "clay", "clay_soft", "clay_line"),
    SeatState.STUCK: StateLook("warning", "saffron", "saffron_fill", "saffron_soft", "saffron_line"),
    SeatState.DONE: StateLook("check", "mint", "mint", "card", "line"),
    SeatState.SILENT: StateLook("silent", "grey", "grey", "grey_soft", "grey_soft"),
    SeatState.GONE: StateLook("wifi-off", "grey", "grey", "grey_soft", "grey_soft"),
}


def state_word(state: SeatState) -> str:
    """Return the word for a state."""
    match state:
        case SeatState.JOINED:
            return translate("SeatWords", "joined")
        case SeatState.RECEIVING:
            return translate("SeatWords", "loading")
        case SeatState.READY:
            return translate("SeatWords", "ready")
        case SeatState.WORKING:
            return translate("SeatWords", "working")
        case SeatState.HAND:
            return translate("SeatWords", "hand up")
        case SeatState.STUCK:
            return translate("SeatWords", "stuck")
        case SeatState.DONE:
            return translate("SeatWords", "done")
        case SeatState.SILENT:
            return translate("SeatWords", "silent")
        case SeatState.GONE:
            return translate("SeatWords", "left")


def tablet_name(number: int) -> str:
    """Return what a tablet is called while nobody sits at it."""
    return translate("SeatWords", "Tablet {number}").format(number=number)


def seat_words(seat: Seat, now_ms: int) -> str:
    """Return a tile as one spoken sentence: who, which state, how far, since when."""
    who = ", ".join(pupil.given_name for pupil in seat.pupils) or tablet_name(seat.number)
    parts = [who, state_word(seat.state)]
    if seat.steps:
        parts.append(
            translate("SeatWords", "{done} of {steps} steps").format(done=seat.done, steps=seat.steps)
        )
    parts.append(age(seat.since_ms, now_ms))
    if seat.battery_percent is not None:
        parts.append(translate("SeatWords", "battery {percent} %").format(percent=seat.battery_percent))
    if seat.storage_low:
        parts.append(storage_words())
    return ", ".join(parts)


def storage_words() -> str:
    """Return what a teacher can do about a tablet whose disk is nearly full."""
    return translate(
        "SeatWords",
        "This tablet is nearly full. What its pupils did is safe: let them hand in, then delete pictures or "
        "other programs’ files on it.",
    )

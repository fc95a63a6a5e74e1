"""Words for how far a hand-in is."""

from PySide6.QtCore import QCoreApplication, QDateTime

from app.teacher.work.hand_in import HandIn
from app.widgets.ages import date
from app.widgets.numbers import number_text

translate = QCoreApplication.translate


def progress_word(hand_in: HandIn) -> str:
    """Return "to mark", "4 / 5" or "returned"."""
    if hand_in.returned and hand_in.mark is not None:
        return translate("WorkWords", "returned · {score}/{maximum}").format(
            score=number_text(hand_in.mark.score), maximum=number_text(hand_in.mark.maximum)
        )
    if hand_in.returned:
        return translate("WorkWords", "returned")
    if hand_in.mark is not None:
        return translate("WorkWords", "marked · {score}/{maximum}").format(
            score=number_text(hand_in.mark.score), maximum=number_text(hand_in.mark.maximum)
        )
    return translate("WorkWords", "to mark") if hand_in.wants_mark else translate("WorkWords", "read")


def claim_word(hand_in: HandIn) -> str:
    """Return what the tablet says about it."""
    if hand_in.answer.passed is None:
        return translate("WorkWords", "not judged")
    if hand_in.answer.kind == "read":
        return translate("WorkWords", "read")
    return (
        translate("WorkWords", "works") if hand_in.answer.passed else translate("WorkWords", "not yet right")
    )


def moment(ms: int) -> str:
    """Return a time of today as 09:41, an older one with its date."""
    at = QDateTime.fromMSecsSinceEpoch(ms)
    if at.date() == QDateTime.currentDateTime().date():
        return at.toString("HH:mm")
    return f"{date(at)} {at.toString('HH:mm')}"

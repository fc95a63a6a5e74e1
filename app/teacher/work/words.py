"""Words for how far a hand-in is."""

from PySide6.QtCore import QCoreApplication, QDateTime

from app.teacher.packs import StepCard
from app.teacher.work.claim import HANDED_IN
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
    if not hand_in.wants_mark:
        return judged_word(hand_in.claim.kind, passed=True)
    return translate("WorkWords", "to mark")


def is_the_teachers(hand_in: HandIn, card: StepCard | None) -> bool:
    """Tell whether only the teacher can say what it is worth, whatever the tablet claims."""
    kind = hand_in.claim.kind or (card.kind if card is not None else "")
    return kind in HANDED_IN or (card is not None and card.is_the_teachers)


def claim_word(hand_in: HandIn, card: StepCard | None) -> str:
    """Return what the tablet says about it; where only the teacher can tell, that it was handed in."""
    claim = hand_in.claim
    kind = claim.kind or (card.kind if card is not None else "")
    if is_the_teachers(hand_in, card):
        return translate("WorkWords", "handed in")
    if claim.passed is None:
        return translate("WorkWords", "not judged")
    return judged_word(kind, passed=claim.passed)


def short_verdict(hand_in: HandIn, card: StepCard | None) -> tuple[str, bool]:
    """Return how it went in a word or two, and whether that is good; the re-check's word counts."""
    recheck = hand_in.recheck
    if recheck is None or recheck.passed is None:
        return claim_word(hand_in, card), is_the_teachers(hand_in, card) or hand_in.claim.passed is True
    if recheck.claim_agrees is False and hand_in.claim.passed:
        return translate("WorkWords", "not as the tablet says"), False
    return judged_word("code", passed=recheck.passed), recheck.passed


def judged_word(kind: str, *, passed: bool) -> str:
    """Return how an answer to a step of this kind went."""
    if kind == "read":
        return translate("WorkWords", "read")
    if kind == "watch":
        return translate("WorkWords", "watched")
    if not passed:
        return translate("WorkWords", "not yet right")
    return translate("WorkWords", "works") if kind == "code" else translate("WorkWords", "right")


def moment(ms: int) -> str:
    """Return a time of today as 09:41, an older one with its date."""
    at = QDateTime.fromMSecsSinceEpoch(ms)
    if at.date() == QDateTime.currentDateTime().date():
        return at.toString("HH:mm")
    return f"{date(at)} {at.toString('HH:mm')}"

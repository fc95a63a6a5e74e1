"""How a hand-in went, in one line, and who says so: this computer, the tablet, or nobody but the teacher."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.teacher.packs import StepCard
from app.teacher.work.claim import TabletClaim
from app.teacher.work.hand_in import HandIn
from app.teacher.work.recheck_words import being_checked, pack_missing, recheck_words
from app.teacher.work.words import claim_word, is_the_teachers, judged_word
from classroom.work.recheck import Recheck
from lessons.steps.score import Score

translate = QCoreApplication.translate


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """`good` only when somebody who can tell says so."""

    words: str
    good: bool


def verdict(hand_in: HandIn, card: StepCard | None, score: Score | None, *, here: bool = True) -> Verdict:
    """Return the line; without a score, as while it is being read, the tablet's claim.

    `here` tells whether the step is on this computer in the very version that was answered.
    """
    claim = hand_in.claim
    kind = claim.kind or (card.kind if card is not None else "")
    if is_the_teachers(hand_in, card):
        words = translate("WorkVerdict", "Yours to mark: only you can tell")
        if score is not None and not score.passed:
            words += " · " + translate("WorkVerdict", "little or nothing is in it")
        return Verdict(words=words, good=False)
    if hand_in.recheck is not None:
        return _rechecked(hand_in.recheck, claim_word(hand_in, card), claim)
    if score is None or score.basis != "checked":
        return _claimed(hand_in, card, here=here)
    words = translate("WorkVerdict", "Checked here: {verdict}").format(
        verdict=judged_word(kind, passed=score.passed)
    )
    if claim.passed is not None and claim.passed is not score.passed:
        words += " · " + translate("WorkVerdict", "the tablet says: {claim}").format(
            claim=claim_word(hand_in, card)
        )
    return Verdict(words=words, good=score.passed)


def proposed(hand_in: HandIn, score: Score | None) -> Score | None:
    """Return the score that a mark may begin with: what this computer found, if it ran the program itself."""
    recheck = hand_in.recheck
    if recheck is None or recheck.passed is None or recheck.engine == "replay":
        return score
    return Score(score=recheck.stars, maximum=recheck.maximum, passed=recheck.passed)


def _rechecked(recheck: Recheck, claimed: str, claim: TabletClaim) -> Verdict:
    good = claim.passed is True if recheck.passed is None else recheck.passed
    if good and recheck.passed and claim.stars != recheck.stars:
        # Both say that it works: what they differ in are the stars.
        claimed += _stars(claim)
    suspicious = recheck.claim_agrees is False or recheck.trace_agrees is False
    return Verdict(words=recheck_words(recheck, claimed), good=good and not suspicious)


def _claimed(hand_in: HandIn, card: StepCard | None, *, here: bool) -> Verdict:
    claim = hand_in.claim
    claimed = claim_word(hand_in, card) + _stars(claim)
    if claim.kind != "code":
        words = translate("WorkVerdict", "The tablet says: {claim}").format(claim=claimed)
    elif here:
        words = being_checked(claimed)
    else:
        words = pack_missing(claimed)
    return Verdict(words=words, good=claim.passed is True)


def _stars(claim: TabletClaim) -> str:
    if claim.kind != "code":
        return ""
    return " · " + translate("WorkVerdict", "stars: {n}").format(n=claim.stars)

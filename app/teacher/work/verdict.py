"""How a hand-in went, in one line, and who says so: this computer, the tablet, or nobody but the teacher."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.teacher.packs import StepCard
from app.teacher.work.claim import TabletClaim
from app.teacher.work.hand_in import HandIn
from app.teacher.work.words import claim_word, is_the_teachers, judged_word
from lessons.steps.score import Score

translate = QCoreApplication.translate


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """`good` only when somebody who can tell says so."""

    words: str
    good: bool


def verdict(hand_in: HandIn, card: StepCard | None, score: Score | None) -> Verdict:
    """Return the line; without a score, as while it is being read, the tablet's claim."""
    claim = hand_in.claim
    kind = claim.kind or (card.kind if card is not None else "")
    if is_the_teachers(hand_in, card):
        words = translate("WorkVerdict", "Yours to mark: only you can tell")
        if score is not None and not score.passed:
            words += " · " + translate("WorkVerdict", "little or nothing is in it")
        return Verdict(words=words, good=False)
    if score is None or score.basis != "checked":
        words = translate("WorkVerdict", "The tablet says: {claim}").format(claim=claim_word(hand_in, card))
        return Verdict(words=words + _stars(claim), good=claim.passed is True)
    words = translate("WorkVerdict", "Checked here: {verdict}").format(
        verdict=judged_word(kind, passed=score.passed)
    )
    if claim.passed is not None and claim.passed is not score.passed:
        words += " · " + translate("WorkVerdict", "the tablet says: {claim}").format(
            claim=claim_word(hand_in, card)
        )
    return Verdict(words=words, good=score.passed)


def _stars(claim: TabletClaim) -> str:
    if claim.kind != "code":
        return ""
    return " · " + translate("WorkVerdict", "stars: {n}").format(n=claim.stars)

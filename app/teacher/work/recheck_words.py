"""What the re-check found, in words: whether it works, why not, and where the tablet said otherwise."""

from PySide6.QtCore import QCoreApplication

from app.teacher.work.words import judged_word
from classroom.work.recheck import Recheck

translate = QCoreApplication.translate


def recheck_words(recheck: Recheck, claimed: str) -> str:
    """Return the line; `claimed` is what the tablet says, in words."""
    if recheck.passed is None:
        return could_not(why_not(recheck.fault)) + " · " + tablet_says(claimed)
    word = judged_word("code", passed=recheck.passed)
    if recheck.engine == "replay":
        said = translate("Recheck", "Only its steps were repeated here: {verdict}").format(verdict=word)
    else:
        said = translate("Recheck", "Checked here: {verdict}").format(verdict=word)
    parts = [said]
    if recheck.passed and recheck.maximum:
        parts.append(translate("Recheck", "stars: {n}").format(n=recheck.stars))
    if recheck.fault:
        parts.append(why_not(recheck.fault))
    if recheck.claim_agrees is False:
        parts.append(translate("Recheck", "the tablet said otherwise: {claim}").format(claim=claimed))
    elif recheck.trace_agrees is False:
        parts.append(translate("Recheck", "what the tablet wrote down is not what this program does"))
    return " · ".join(parts)


def being_checked(claimed: str) -> str:
    """Return the line while the re-check has not come to it."""
    return translate("Recheck", "Being checked here…") + " · " + tablet_says(claimed)


def pack_missing(claimed: str) -> str:
    """Return the line for work of a lesson that is no longer there in this version."""
    why = translate("Recheck", "this version of the lesson is no longer on this computer")
    return could_not(why) + " · " + tablet_says(claimed)


def could_not(why: str) -> str:
    """Say that nobody could check it."""
    return translate("Recheck", "Could not be checked: {why}").format(why=why)


def tablet_says(claimed: str) -> str:
    """Say whose word it is."""
    return translate("Recheck", "the tablet says: {claim}").format(claim=claimed)


def why_not(fault: str) -> str:
    """Return why a program did not come to its end, or could not be checked."""
    match fault:
        case "endless":
            return translate("Recheck", "the program did not end")
        case "memory":
            return translate("Recheck", "the program wanted too much memory")
        case "recursion":
            return translate("Recheck", "a function called itself too often")
        case "output":
            return translate("Recheck", "the program printed too much")
        case "python":
            return translate("Recheck", "the program stopped at a mistake")
        case "asks":
            return translate("Recheck", "the program waits for an answer that nobody gave")
        case "unreadable":
            return translate("Recheck", "it is no program that can be read")
        case "engine":
            return translate("Recheck", "this computer can’t run such programs")
        case _:
            return translate("Recheck", "the check broke off")

"""The teacher's sentences for what is refused on the wire: the codes of classroom/link/refusals.py."""

from app.phrases.language import Translate, in_english
from classroom.link import refusals


def refusal(reason: str, translate: Translate = in_english) -> str:
    """Return the sentence for a code; a code of a newer Tinmel, which comes over the wire, is named."""
    said = _join(reason, translate) or _invitation(reason, translate) or _request(reason, translate)
    if said is not None:
        return said
    text = translate("Sentences", "A tablet asked for something that can't be done ({code}).")
    return text.format(code=reason)


def _join(reason: str, translate: Translate) -> str | None:
    match reason:
        case refusals.TICKET_WRONG | refusals.TICKET_OLD:
            return translate("Sentences", "A tablet used an old QR code. Let it scan the one on the wall.")
        case refusals.CODE_WRONG:
            return translate("Sentences", "A tablet typed a wrong code. Let it type the one on the wall.")
        case refusals.CODE_LOCKED:
            return translate("Sentences", "A tablet typed five wrong codes. It may try again in a minute.")
        case refusals.DEVICE_UNKNOWN:
            return translate(
                "Sentences", "A tablet from another class tried to join. Let it scan the QR code."
            )
        case refusals.CLASS_FULL:
            return translate("Sentences", "The class is full: no more tablets can join.")
        case refusals.NOT_LET_IN:
            return translate("Sentences", "The tablet was not let in.")
        case refusals.PROTOCOL_UNKNOWN:
            return translate("Sentences", "A tablet runs another version of Tinmel. Reload its page.")
        case refusals.HELLO_INVALID:
            return translate(
                "Sentences",
                "A tablet could not introduce itself. Reload its page and scan the QR code again.",
            )
        case refusals.CLASS_ENDED:
            return translate("Sentences", "The class is over.")
        case _:
            return None


def _invitation(reason: str, translate: Translate) -> str | None:
    # Codes of classroom/discovery, written out: its modules load cryptography, and a window starts without.
    match reason:
        case "invitation_invalid":
            return translate("Sentences", "The tablet got an invitation that it can't read. Invite it again.")
        case "invitation_unreadable":
            return translate(
                "Sentences",
                "The invitation was sealed for another tablet. Look for tablets again, then invite it.",
            )
        case "invitation_other_device":
            return translate(
                "Sentences", "The invitation was for another tablet. Invite this one by its name."
            )
        case "invitation_other_school":
            return translate(
                "Sentences",
                "The tablet belongs to another school. If it shall belong to yours, delete its data folder.",
            )
        case "invitation_old":
            return translate(
                "Sentences", "The invitation is older than the one before. Invite the tablet again."
            )
        case _:
            return None


def _request(reason: str, translate: Translate) -> str | None:
    match reason:
        case refusals.PUPIL_UNKNOWN:
            return translate("Sentences", "This pupil is not in the class.")
        case refusals.PUPIL_ELSEWHERE:
            return translate("Sentences", "This pupil sits at another tablet.")
        case refusals.PUPIL_COUNT:
            return translate("Sentences", "One, two or three pupils share a tablet.")
        case refusals.PUPIL_UNPROVEN:
            return translate("Sentences", "Pupils of this class show their pictures or their card first.")
        case refusals.PICTURES_WRONG:
            return translate("Sentences", "A pupil touched other pictures than their own.")
        case refusals.PICTURES_LOCKED:
            return translate(
                "Sentences",
                "Wrong pictures too often. Wait a minute, or choose who sits at this tablet yourself.",
            )
        case refusals.CARD_UNKNOWN:
            return translate(
                "Sentences", "A card was shown that is not of this class, or is not good any more."
            )
        case refusals.CARD_LOCKED:
            return translate("Sentences", "Wrong cards too often. The tablet waits a minute.")
        case refusals.CLASS_AWAY:
            return translate("Sentences", "The class is away: nobody can look at pictures or cards now.")
        case refusals.NOT_SEATED:
            return translate(
                "Sentences", "Nobody sits at this tablet yet. Let the pupils choose their names."
            )
        case refusals.STEP_UNKNOWN:
            return translate("Sentences", "A tablet shows a lesson that was not sent. Send the lesson again.")
        case refusals.ATTEMPT_CONFLICT:
            return translate(
                "Sentences", "A tablet sent the same work again with other content. The first was kept."
            )
        case refusals.ATTEMPT_TOO_LARGE:
            return translate("Sentences", "A tablet sent work that is too large. Nothing of it was kept.")
        case refusals.ATTEMPT_UNKNOWN:
            return translate(
                "Sentences", "A tablet spoke of work that it had not announced. It begins again."
            )
        case refusals.CHUNK_OFFSET | refusals.CHUNK_HASH:
            return translate(
                "Sentences", "A tablet's work did not arrive whole. It sends it again by itself."
            )
        case refusals.STORE_FAILED:
            return translate("Sentences", "Work could not be saved on this computer. The tablet keeps it.")
        case (
            refusals.FRAME_TAG
            | refusals.FRAME_COUNTER
            | refusals.FRAME_TOO_LARGE
            | refusals.FRAME_KIND
            | refusals.FRAME_FLOOD
            | refusals.MESSAGE_INVALID
        ):
            return translate("Sentences", "A tablet's connection was disturbed. It connects again by itself.")
        case _:
            return None

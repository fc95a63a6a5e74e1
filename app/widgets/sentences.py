"""One sentence, in the teacher's language, for every error and every refusal a person may be shown."""

from PySide6.QtCore import QCoreApplication

from classroom.errors import (
    EnvironmentFaultError,
    FileRejectedError,
    FrameRefusedError,
    InvalidInputError,
    InvalidValueError,
    JoinRefusedError,
    NetworkUnreachableError,
    NotEnrolledError,
    NotFoundError,
    PortUnavailableError,
    RequestRefusedError,
    SignatureRefusedError,
    StoreError,
    TinmelError,
    UploadRefusedError,
)
from classroom.link import refusals

translate = QCoreApplication.translate


def sentence(error: TinmelError) -> str:
    """Return what to tell the teacher: what is wrong and, where there is one, the thing to do."""
    match error:
        case PortUnavailableError(ports=ports):
            return translate(
                "Sentences", "Other programs use all ports ({ports}). Close one of them, then open the class."
            ).format(ports=", ".join(str(port) for port in ports))
        case NetworkUnreachableError(address=address):
            return translate(
                "Sentences", "Nobody answers at {address}. Check the cable or the Wi-Fi."
            ).format(address=address)
        case NotEnrolledError():
            return translate(
                "Sentences", "Your school is not enrolled yet. Open the enrolment file from your district."
            )
        case StoreError(reason=reason):
            return _store(reason)
        case FileRejectedError(path=path, place=place, reason=reason):
            return _file(path, place, reason)
        case (
            JoinRefusedError(reason=reason)
            | FrameRefusedError(reason=reason)
            | RequestRefusedError(reason=reason)
        ):
            return refusal(reason)
        case SignatureRefusedError():
            return translate("Sentences", "Nobody we know has signed this. Nothing was changed.")
        case UploadRefusedError(reason=reason):
            return translate(
                "Sentences", "The district did not take a batch ({reason}). It stays here."
            ).format(reason=reason)
        case InvalidValueError(value=value):
            return translate("Sentences", "“{value}” can't be used here.").format(value=value)
        case NotFoundError(name=name):
            return translate("Sentences", "{name} is no longer there.").format(name=name)
        case EnvironmentFaultError(code=code) | InvalidInputError(code=code) | TinmelError(code=code):
            return translate("Sentences", "That did not work ({code}).").format(code=code)


def _store(reason: str) -> str:
    match reason:
        case "disk_full":
            return translate(
                "Sentences", "The disk is full. Free some space; nothing received so far is lost."
            )
        case "locked":
            return translate("Sentences", "Another Tinmel uses this data. Close it, then start again.")
        case "newer_schema":
            return translate("Sentences", "This data was made by a newer Tinmel. Install that one.")
        case _:
            return translate("Sentences", "The data on this computer is damaged. Restore the last copy.")


def _file(path: str, place: str, reason: str) -> str:
    name = path.replace("\\", "/").rsplit("/", 1)[-1]
    match reason:
        case "missing" | "file_missing":
            words = translate("Sentences", "{name} can't be read. Is the stick still there?")
        case "no_class_list" | "not_a_workbook":
            words = translate("Sentences", "{name} is no class list from Massar. Nothing was changed.")
        case "label_missing":
            words = translate("Sentences", "{name} does not say {place}. Nothing was changed.")
        case "too_large" | "too_big" | "file_too_large":
            words = translate("Sentences", "{name} is too large. Nothing was changed.")
        case "not_an_enrolment":
            words = translate("Sentences", "{name} is no enrolment file. Ask your district for it.")
        case "other_school":
            words = translate(
                "Sentences", "{name} is for another school. Check the school code in the settings."
            )
        case "other_district":
            words = translate("Sentences", "{name} is from another district than before. Ask your district.")
        case "signature":
            words = translate("Sentences", "{name} was changed on its way. Ask your district for it again.")
        case _:
            words = translate("Sentences", "{name} can't be used ({reason}). Nothing was changed.")
    return words.format(name=f"\u2068{name}\u2069", place=place.rpartition("!")[2], reason=reason)


def refusal(reason: str) -> str:
    """Return the teacher's sentence for a code of classroom/link/refusals.py."""
    match reason:
        case refusals.TICKET_WRONG | refusals.TICKET_OLD:
            return translate("Sentences", "A tablet used an old QR code. Let it scan the one on the wall.")
        case refusals.CODE_WRONG:
            return translate("Sentences", "A tablet typed a wrong code.")
        case refusals.CODE_LOCKED:
            return translate("Sentences", "A tablet typed five wrong codes. It may try again in a minute.")
        case refusals.DEVICE_UNKNOWN:
            return translate(
                "Sentences", "A tablet from another class tried to join. Let it scan the QR code."
            )
        case refusals.CLASS_FULL:
            return translate("Sentences", "The class is full.")
        case refusals.NOT_LET_IN:
            return translate("Sentences", "The tablet was not let in.")
        case refusals.PROTOCOL_UNKNOWN:
            return translate("Sentences", "A tablet runs another version of Tinmel. Reload its page.")
        case refusals.PUPIL_UNKNOWN:
            return translate("Sentences", "This pupil is not in the class.")
        case refusals.PUPIL_ELSEWHERE:
            return translate("Sentences", "This pupil sits at another tablet.")
        case refusals.PUPIL_COUNT:
            return translate("Sentences", "One, two or three pupils share a tablet.")
        case refusals.ATTEMPT_CONFLICT:
            return translate(
                "Sentences", "A tablet sent the same work again with other content. The first was kept."
            )
        case refusals.ATTEMPT_TOO_LARGE:
            return translate("Sentences", "A tablet sent work that is too large.")
        case refusals.STORE_FAILED:
            return translate("Sentences", "Work could not be saved on this computer. The tablet keeps it.")
        case refusals.CLASS_ENDED:
            return translate("Sentences", "The class is over.")
        case (
            refusals.FRAME_TAG
            | refusals.FRAME_COUNTER
            | refusals.FRAME_TOO_LARGE
            | refusals.FRAME_KIND
            | refusals.FRAME_FLOOD
        ):
            return translate("Sentences", "A tablet's connection was disturbed. It connects again by itself.")
        case _:
            return translate("Sentences", "A tablet asked for something that can't be done ({code}).").format(
                code=reason
            )

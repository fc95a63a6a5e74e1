"""One sentence for every error a person may be shown: the only place where errors become words.

The commands say them in English; the window hands in Qt's `translate`. Which is why each sentence stands as
`translate("Sentences", "…")`: Qt's lupdate collects them from here.
"""

from collections.abc import Callable

from app.demo.errors import DemoNumbersError
from classroom.errors import (
    FileRejectedError,
    FrameRefusedError,
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

Translate = Callable[[str, str], str]


def in_english(_context: str, text: str) -> str:
    """The translation of the commands."""
    return text


def sentence(error: TinmelError, translate: Translate = in_english) -> str:
    """Return what is wrong and, where there is one, the thing to do."""
    match error:
        case PortUnavailableError(ports=ports):
            text = translate(
                "Sentences", "Other programs use all ports ({ports}). Close one of them, then open the class."
            )
            return text.format(ports=", ".join(map(str, ports)))
        case NetworkUnreachableError(address=address):
            text = translate("Sentences", "Nobody answers at {address}. Check the cable or the Wi-Fi.")
            return text.format(address=address)
        case NotEnrolledError():
            return translate(
                "Sentences", "Your school is not enrolled yet. Open the enrolment file from your district."
            )
        case StoreError(reason=reason):
            return _store(reason, translate)
        case FileRejectedError(path=path, place=place, reason=reason):
            return _file(path, place, reason, translate)
        case SignatureRefusedError():
            return translate(
                "Sentences",
                "The signature is missing, wrong, or not of somebody we know. Nothing was changed.",
            )
        case UploadRefusedError(reason=reason):
            text = translate(
                "Sentences",
                "The receiver does not take this batch ({reason}). It stays here; ask your district.",
            )
            return text.format(reason=reason)
        case InvalidValueError(field=field, value=value):
            return _value(field, value, translate)
        case (
            JoinRefusedError(reason=reason)
            | FrameRefusedError(reason=reason)
            | RequestRefusedError(reason=reason)
        ):
            return refusal(reason, translate)
        case NotFoundError(name=name):
            return translate("Sentences", "{name} is not there.").format(name=name)
        case DemoNumbersError(pupils=pupils, tablets=tablets):
            text = translate(
                "Sentences",
                "{pupils} pupils can't sit at {tablets} tablets: one to three at each, 4 to 50 tablets.",
            )
            return text.format(pupils=pupils, tablets=tablets)
        case _:
            return translate("Sentences", "That did not work ({code}).").format(code=error.code)


def _store(reason: str, translate: Translate) -> str:
    match reason:
        case "disk_full":
            return translate(
                "Sentences", "The disk is full. Free some space; nothing received so far is lost."
            )
        case "locked":
            return translate("Sentences", "Another Tinmel uses this data. Close it, then start again.")
        case "newer_schema":
            return translate("Sentences", "This data was made by a newer Tinmel. Install that one.")
        case "unwritable":
            return translate("Sentences", "Tinmel may not write into its data folder. Choose another one.")
        case "foreign":
            return translate("Sentences", "This file belongs to another program. Choose another folder.")
        case "unreachable":
            return translate("Sentences", "The database server does not answer. Check that it runs.")
        case _:
            return translate("Sentences", "The data on this computer is damaged. Restore the last copy.")


def _file(path: str, place: str, reason: str, translate: Translate) -> str:
    name = path.replace("\\", "/").rsplit("/", 1)[-1] or "–"
    why = _why_rejected(reason, translate)
    if place:
        text = translate("Sentences", "{name} can't be used, because of {place}: {why}")
        return text.format(name=name, place=place, why=why)
    return translate("Sentences", "{name} can't be used: {why}").format(name=name, why=why)


def _why_rejected(reason: str, translate: Translate) -> str:
    match reason:
        case "no_class_list":
            return translate("Sentences", "it is no class list of Massar. Nothing was changed.")
        case "not_a_workbook":
            return translate("Sentences", "it is no Excel file. Nothing was changed.")
        case "pupils" | "label_missing":
            return translate("Sentences", "pupils or the class name are missing in it. Nothing was changed.")
        case "not_an_enrolment":
            return translate("Sentences", "it is no enrolment file. Nothing was changed.")
        case "other_district":
            return translate("Sentences", "it is of another district. Nothing was changed.")
        case "other_school":
            return translate("Sentences", "it is for another school. Nothing was changed.")
        case "not_a_batch" | "archive":
            return translate("Sentences", "it is no batch, or was cut short. Nothing of it was kept.")
        case "keys" | "key" | "age_key" | "receiver_key":
            return translate("Sentences", "it is not sealed for us, or the key is another one.")
        case "hash" | "hash_wrong" | "size" | "size_differs":
            return translate("Sentences", "it was changed or damaged on the way. Nothing of it was kept.")
        case "signature" | "signature_wrong" | "signature_for_other_content":
            return translate("Sentences", "the signature is false. Nothing of it was kept.")
        case "too_big" | "too_large" | "file_too_large" | "pack_too_large" | "too_many_files":
            return translate("Sentences", "it is too large. Nothing of it was kept.")
        case "missing" | "unreadable" | "damaged":
            return translate("Sentences", "it can't be read. Nothing was changed.")
        case "archive_damaged" | "mimetype_not_first" | "mimetype_wrong":
            return translate("Sentences", "it is no lesson pack. Nothing of it was kept.")
        case _:
            return translate(
                "Sentences", "it is not as it should be ({reason}). Nothing of it was kept."
            ).format(reason=reason)


def _value(field: str, value: str, translate: Translate) -> str:
    match field:
        case "school_code":
            text = translate("Sentences", "{value} is no GRESA code: five digits and a letter, as 12345A.")
        case "school":
            text = translate("Sentences", "{value} is not CODE:NAME, as 12345A:École Tazert.")
        case "receiver":
            text = translate("Sentences", "{value} is no address of a receiver: http://… or https://…")
        case "recipient":
            text = translate("Sentences", "{value} is no age key: it begins with age1.")
        case "name":
            text = translate("Sentences", "{value} is no usable name.")
        case "data":
            text = translate("Sentences", "{value} already holds something else. Choose another folder.")
        case _:
            text = translate("Sentences", "{field} can't be {value}.")
    return text.format(field=field, value=value or "–")


def refusal(reason: str, translate: Translate = in_english) -> str:
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
        case refusals.FRAME_TAG | refusals.FRAME_COUNTER | refusals.FRAME_TOO_LARGE | refusals.FRAME_KIND:
            return translate("Sentences", "A tablet's connection was disturbed. It connects again by itself.")
        case _:
            text = translate("Sentences", "A tablet asked for something that can't be done ({code}).")
            return text.format(code=reason)

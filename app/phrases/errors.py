"""The sentence for each kind of error in the tree (classroom/errors.py)."""

from app.phrases.files import file_rejected
from app.phrases.language import Translate, in_english
from app.phrases.refusals import refusal
from app.phrases.signatures import signature_refused
from app.phrases.uploads import upload_refused
from app.phrases.values import invalid_value, not_found
from classroom.errors import (
    DemoNumbersError,
    FileRejectedError,
    FrameRefusedError,
    InvalidValueError,
    JoinRefusedError,
    NetworkUnreachableError,
    NotEnrolledError,
    NotFoundError,
    PackKeptError,
    PortUnavailableError,
    RequestRefusedError,
    SignatureRefusedError,
    StoreError,
    TinmelError,
    UploadRefusedError,
)


def sentence(error: TinmelError, translate: Translate = in_english) -> str:
    """Return what is wrong and, where there is one, the thing to do."""
    match error:
        case FileRejectedError(path=path, place=place, reason=reason, about=about):
            said = file_rejected(path, place, reason, translate, about)
        case JoinRefusedError() | FrameRefusedError() | RequestRefusedError():
            said = refusal(error.reason, translate)
        case SignatureRefusedError(reason=reason):
            said = signature_refused(reason, translate)
        case InvalidValueError(field=field, value=value):
            said = invalid_value(field, value, translate)
        case UploadRefusedError(reason=reason):
            said = upload_refused(reason, translate)
        case NotFoundError(kind=kind, name=name):
            said = not_found(kind, name, translate)
        case StoreError(reason=reason):
            said = _store(reason, translate)
        case _:
            said = _rest(error, translate)
    if said is not None:
        return said
    # A reason that a newer Tinmel gave: tests/app/phrases sees to it that none of ours comes here.
    return translate("Sentences", "That did not work ({code}).").format(code=": ".join(_codes(error)))


def _codes(error: TinmelError) -> list[str]:
    return [
        error.code,
        *(str(part) for name in ("kind", "field", "reason") if (part := vars(error).get(name))),
    ]


def _rest(error: TinmelError, translate: Translate) -> str | None:
    match error:
        case PackKeptError(version=version, reason="in_use"):
            text = translate(
                "Sentences", "Version {version} is used by a class. Remove it after the class has ended."
            )
            return text.format(version=version)
        case PackKeptError():
            return translate("Sentences", "This pack came with Tinmel and stays.")
        case PortUnavailableError(ports=ports):
            text = translate(
                "Sentences",
                "Other programs use the ports {ports}. Close one of those programs, then try again.",
            )
            return text.format(ports=", ".join(map(str, ports)))
        case NetworkUnreachableError(address=address):
            text = translate(
                "Sentences",
                "Nobody answers at {address}. Check the cable or the Wi-Fi. What is not sent is safe here.",
            )
            return text.format(address=address)
        case NotEnrolledError():
            return translate(
                "Sentences",
                "Your school is not enrolled yet, so nothing leaves it. "
                "First open the enrolment file from your district.",
            )
        case DemoNumbersError(pupils=pupils, tablets=tablets):
            text = translate(
                "Sentences",
                "{pupils} pupils can't sit at {tablets} tablets: one to three at each, 4 to 50 tablets.",
            )
            return text.format(pupils=pupils, tablets=tablets)
        case _:
            return None


def _store(reason: str, translate: Translate) -> str | None:
    match reason:
        case "disk_full":
            return translate(
                "Sentences", "The disk is full. Free some space; nothing received so far is lost."
            )
        case "locked":
            return translate("Sentences", "Another Tinmel uses this data. Close it, then start again.")
        case "newer_schema":
            return translate("Sentences", "This data was made by a newer Tinmel. Install that one.")
        case "damaged":
            return translate("Sentences", "The data on this computer is damaged. Restore the last copy.")
        case "foreign":
            return translate(
                "Sentences", "The data folder holds the database of another program. Choose another folder."
            )
        case "unwritable":
            return translate(
                "Sentences", "Tinmel may not write into its data folder. Choose another folder, or allow it."
            )
        case "unreadable":
            return translate(
                "Sentences", "The disk can't be read. Copy the data folder to another disk and use the copy."
            )
        case "unreachable":
            return translate(
                "Sentences", "The database server does not answer. Check that it runs, then try again."
            )
        case _:
            return None

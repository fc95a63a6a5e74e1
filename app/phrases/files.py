"""The sentences for files that can't be used: class lists, enrolments, batches, keys, tablets' pieces."""

from collections.abc import Sequence

from app.phrases.language import Translate
from app.phrases.packs import pack_rejected


def file_rejected(
    path: str, place: str, reason: str, translate: Translate, about: Sequence[str] = ()
) -> str | None:
    """Return the sentence for a FileRejectedError, None for a reason that is not known.

    A file is named without its folder; inside a pack, the place comes before the sentence.
    """
    name = path.replace("\\", "/").rsplit("/", 1)[-1]
    in_pack = pack_rejected(reason, translate, about)
    if in_pack is not None:
        return ": ".join(part for part in (name, place, in_pack) if part)
    text = (
        _class_list(reason, translate)
        or _enrolment(reason, translate)
        or _batch(reason, translate)
        or _key(reason, translate)
        or _piece(reason, translate)
    )
    if text is None:
        return None
    named = name or translate("Sentences", "This file")
    return text.format(name=named, place=place.rpartition("!")[2])


def _class_list(reason: str, translate: Translate) -> str | None:
    match reason:
        case "missing":
            return translate(
                "Sentences", "{name} is no longer there. If it was on a stick, put the stick in again."
            )
        case "unreadable":
            return translate(
                "Sentences", "{name} can't be read. Take the stick out, put it in again and try once more."
            )
        case "too_large":
            return translate(
                "Sentences", "{name} is too large for a class list. Choose the file as Massar gave it to you."
            )
        case "not_a_workbook":
            return translate(
                "Sentences", "{name} is no Excel file. Choose the class list as Massar gave it to you."
            )
        case "old_format":
            return translate(
                "Sentences", "{name} is an old Excel file, or has a password. Save it as .xlsx, without one."
            )
        case "no_class_list":
            return translate(
                "Sentences", "{name} is no class list from Massar. Choose the file that Massar gave you."
            )
        case "label_missing":
            return translate(
                "Sentences", "{name} does not say {place}. Download the class list from Massar again."
            )
        case _:
            return None


def _enrolment(reason: str, translate: Translate) -> str | None:
    match reason:
        case "not_an_enrolment":
            return translate("Sentences", "{name} is no enrolment file. Ask your district for it.")
        case "other_district":
            return translate("Sentences", "{name} is from another district than before. Ask your district.")
        case "other_school":
            return translate(
                "Sentences", "{name} is for another school. Check the school code in the settings."
            )
        case "other_file":
            return translate(
                "Sentences", "{name} is a receipt for other content than was sent. Tell your district."
            )
        case _:
            return None


def _batch(reason: str, translate: Translate) -> str | None:
    match reason:
        case "not_a_batch":
            return translate("Sentences", "{name} is no file from a school's Tinmel. Choose a .tinmel file.")
        case "too_big":
            return translate("Sentences", "{name} is larger than a batch may be (25 MB). Tell your district.")
        case "not_for_us":
            return translate(
                "Sentences", "{name} is sealed for another district; this one has no key for it."
            )
        case "damaged":
            return translate("Sentences", "{name} is damaged or cut short. Get it again, or use your copy.")
        case "archive":
            return translate(
                "Sentences", "{name} is not put together as it must be. Ask the school to send it again."
            )
        case "manifest":
            return translate("Sentences", "The table of contents of {name} is wrong. Ask for the file again.")
        case "signature":
            return translate("Sentences", "{name} was changed on its way. Ask your district for it again.")
        case "chain":
            return translate("Sentences", "{name} is from a school that this district did not enrol.")
        case "expired":
            return translate(
                "Sentences",
                "The enrolment behind {name} has run out. Make a new one: tinmel coordinator enrol.",
            )
        case "hash":
            return translate(
                "Sentences", "Something in {name} was changed after it was made. Ask for the file again."
            )
        case "school":
            return translate(
                "Sentences", "{name} speaks for another school than the one that signed it. Ask that school."
            )
        case "pupil_lines":
            return translate(
                "Sentences", "The list of pupils in {name} can't be read. Ask the school to send it again."
            )
        case "not_enrolled":
            return translate(
                "Sentences", "School {place} is not enrolled in this district: tinmel coordinator enrol."
            )
        case _:
            return None


def _key(reason: str, translate: Translate) -> str | None:
    match reason:
        case "key":
            return translate("Sentences", "{name} holds no usable key. Put your copy of it in its place.")
        case "key_locked":
            return translate(
                "Sentences", "{name} is locked. Start again at a terminal that can ask for its passphrase."
            )
        case "key_passphrase":
            return translate("Sentences", "This passphrase does not open {name}. Try again.")
        case "age_key":
            return translate("Sentences", "{name} holds no usable age key. Put your copy of it in its place.")
        case "receiver_key":
            return translate(
                "Sentences", "{name} is no receiver's key. The district has it as keys/receiver.pem."
            )
        case _:
            return None


def _piece(reason: str, translate: Translate) -> str | None:
    match reason:
        case "size":
            return translate(
                "Sentences", "{name} came with another size than announced. It is fetched again by itself."
            )
        case "range":
            return translate(
                "Sentences", "{name} did not go on where it broke off. It is fetched again by itself."
            )
        case _:
            return None

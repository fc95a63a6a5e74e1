"""The sentences for what a person typed, and for what is not there."""

from app.phrases.language import Translate


def invalid_value(field: str, value: str, translate: Translate) -> str | None:
    """Return the sentence for a field of InvalidValueError, None for one that is not known."""
    match field:
        case "school_code":
            text = translate(
                "Sentences",
                "“{value}” is no school code. Use capital letters, digits and - only, at most 16.",
            )
        case "school":
            text = translate(
                "Sentences",
                "“{value}” is no school: write its code, a colon and its name, such as 12345T:Ecole Ighil.",
            )
        case "receiver":
            text = translate(
                "Sentences", "“{value}” is no receiver's address. It begins with http:// or https://."
            )
        case "recipient":
            text = translate("Sentences", "“{value}” is no public key of age. It begins with age1.")
        case "name":
            text = translate(
                "Sentences", "“{value}” is no usable name. Write a short one, in letters and digits."
            )
        case "data":
            text = translate("Sentences", "{value} already holds something else. Choose an empty folder.")
        case "database":
            text = translate(
                "Sentences",
                "“{value}” is no database's address. It looks like postgresql://person@server/name.",
            )
        case "address":
            text = translate(
                "Sentences", "“{value}” is no address. Write four numbers with dots, such as 192.168.8.2."
            )
        case "host":
            text = translate("Sentences", "This computer has no address {value}. Use one of its own.")
        case "out":
            text = translate("Sentences", "Nothing can be written into {value}. Choose another folder.")
        case "taken":
            text = translate(
                "Sentences", "{value} is there already and is never overwritten. Choose another name."
            )
        case "passphrase":
            text = translate("Sentences", "The two passphrases differ, or there is none. Start again.")
        case "publisher_id" | "pack_id":
            text = translate(
                "Sentences", "“{value}” is no id. Use small letters, digits and - only, such as injaz-maroc."
            )
        case "publisher_reserved":
            text = translate(
                "Sentences", "“{value}” is the publisher of what comes with Tinmel. Choose another id."
            )
        case "publisher_name":
            text = translate(
                "Sentences", "“{value}” is no name. Write ar, fr, zgh or en before it, such as fr=Injaz."
            )
        case "pack_title":
            text = translate(
                "Sentences",
                "“{value}” is no title here. Write ar, fr, zgh or en before it, one that the pack has.",
            )
        case "pack_language":
            text = translate("Sentences", "The pack is not in “{value}”. See: tinmel pack show.")
        case "language_needed":
            text = translate(
                "Sentences",
                "Say in which language the questions are, such as --language fr or --language en.",
            )
        case "language":
            text = translate("Sentences", "“{value}” is no language of packs. They are ar, fr, zgh and en.")
        case "enrolment_format" | "pseudonym_key":
            text = translate(
                "Sentences",
                "The enrolment file was made by another version of Tinmel. Ask your district for a new one.",
            )
        case _:
            return None
    return text.format(value=value or "–")


def not_found(kind: str, name: str, translate: Translate) -> str | None:
    """Return the sentence for a kind of NotFoundError, None for one that is not known."""
    match kind:
        case "pack":
            text = translate(
                "Sentences", "The lesson pack {name} is not on this computer. Choose another one."
            )
        case "lesson":
            text = translate("Sentences", "The pack has no lesson {name}. Choose another one.")
        case "step":
            text = translate("Sentences", "The lesson has no step {name}. Choose another one.")
        case "text":
            text = translate("Sentences", "The pack has no text {name}. Choose another language.")
        case "file":
            text = translate("Sentences", "There is no file {name}. Check its name and that the stick is in.")
        case "folder":
            text = translate(
                "Sentences", "There is no folder {name}. Check its name and that the stick is in."
            )
        case "publisher":
            text = translate("Sentences", "Nobody called {name} is in the list of publishers.")
        case "district":
            text = translate(
                "Sentences", "There is no district in {name}. Make one first: tinmel coordinator init."
            )
        case "enrolment":
            text = translate(
                "Sentences",
                "This school is not enrolled in the district. Enrol it: tinmel coordinator enrol.",
            )
        case "batch":
            text = translate("Sentences", "This batch is no longer on this computer.")
        case "attempt":
            text = translate("Sentences", "This work is no longer on this computer.")
        case "feedback":
            text = translate("Sentences", "This returned work is no longer on this computer.")
        case "session":
            text = translate("Sentences", "This hour is no longer on this computer. Open the class again.")
        case "class":
            text = translate("Sentences", "This class is no longer on this computer. Choose another one.")
        case "pupil":
            text = translate("Sentences", "This pupil is no longer in the list. Import the class list again.")
        case "tablet":
            text = translate("Sentences", "This tablet has left the class. Let it scan the QR code again.")
        case "blob":
            text = translate("Sentences", "A file of this lesson is missing or damaged. Start Tinmel again.")
        case _:
            return None
    return text.format(name=name)

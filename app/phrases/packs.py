"""The sentences for lesson packs, and for answers to their steps: what is wrong at one place inside."""

from collections.abc import Sequence

from app.phrases.imports import import_rejected
from app.phrases.language import Translate
from app.phrases.shapes import shape_rejected


def pack_rejected(reason: str, translate: Translate, about: Sequence[str] = ()) -> str | None:
    """Return the sentence for a reason of lessons/ and what it is about, None for any other."""
    return (
        (shape_rejected(about, translate) if reason == "json_shape" else None)
        or _whole(reason, translate)
        or _signed(reason, translate)
        or _installed(reason, translate)
        or _lacking(reason, about, translate)
        or _inside(reason, translate)
        or _answer(reason, translate)
        or import_rejected(reason, translate)
    )


def _whole(reason: str, translate: Translate) -> str | None:
    match reason:
        case "archive_damaged":
            return translate(
                "Sentences", "This is no whole pack: it is damaged, or something else. Get it again."
            )
        case "archive_ambiguous":
            return translate(
                "Sentences",
                "Parts of this pack overlap, contradict each other or hide. Get it again from its publisher.",
            )
        case "mimetype_not_first" | "mimetype_wrong":
            return translate("Sentences", "This is no Tinmel pack. Choose a .tmpack file.")
        case "folder_not_built":
            return translate("Sentences", "This is a folder. Build it first: tinmel pack build.")
        case "texts_too_large":
            return translate(
                "Sentences", "The texts are too long together, or too tangled. Make two packs of this one."
            )
        case "pictures_too_complex":
            return translate(
                "Sentences",
                "The drawings have too many parts together. Simplify this one, or save it as PNG or WebP.",
            )
        case "pack_too_large":
            return translate("Sentences", "The pack is too large.")
        case "too_many_files":
            return translate("Sentences", "The pack holds too many files.")
        case "compression_unknown":
            return translate("Sentences", "This file is packed in a way that packs don't use.")
        case "encrypted":
            return translate("Sentences", "This file is locked with a password; packs are never locked.")
        case "name_twice":
            return translate(
                "Sentences", "Two files have this name, or names that some computers can't tell apart."
            )
        case "name_unsafe":
            return translate(
                "Sentences",
                "This name is not allowed: letters, digits, `-`, `_` and `.` only, in folders with `/`.",
            )
        case "not_a_plain_file":
            return translate("Sentences", "This is a link or a device, no plain file.")
        case "size_differs":
            return translate(
                "Sentences", "This file is longer or shorter than the pack says. Get the pack again."
            )
        case "hash_wrong":
            return translate(
                "Sentences", "This file was changed after the pack was made. Get the pack again."
            )
        case "file_not_in_manifest":
            return translate("Sentences", "This file is in the pack, but not in its manifest.")
        case "audience_wrong":
            return translate(
                "Sentences", "The manifest calls this file a pupils' file, or a teacher's, against its place."
            )
        case "manifest_for_other_pack":
            return translate("Sentences", "Manifest and pack.json name different packs or versions.")
        case "manifest_not_canonical":
            return translate("Sentences", "The manifest is not written in the one canonical way.")
        case "manifest_unreadable":
            return translate("Sentences", "The manifest can't be read.")
        case _:
            return None


def _signed(reason: str, translate: Translate) -> str | None:
    match reason:
        case "unsigned":
            return translate("Sentences", "The pack is not signed. Ask its publisher for the signed one.")
        case "publisher_revoked":
            return translate(
                "Sentences",
                "The key that signed this pack was withdrawn. Ask the publisher for a newer pack.",
            )
        case "publisher_unknown":
            return translate(
                "Sentences", "The pack is signed by a publisher whom this computer does not know."
            )
        case "signature_for_other_content":
            return translate("Sentences", "The signature belongs to another pack.")
        case "signature_unreadable":
            return translate("Sentences", "The signature can't be read.")
        case "signature_wrong":
            return translate("Sentences", "The signature is false. Get the pack again from its publisher.")
        case "private_key_given":
            return translate(
                "Sentences",
                "This is a private key, which is nobody else's business. Nothing of it was kept. "
                "Choose the pack, or the file that ends in .publisher.json.",
            )
        case "publisher_given":
            return translate(
                "Sentences",
                "This is one publisher's file; its name ends in .publisher.json. "
                "Add it to a list with: tinmel pack trust.",
            )
        case "publishers_given":
            return translate(
                "Sentences",
                "This is a list of publishers. Choose a pack, or the file that ends in .publisher.json.",
            )
        case "publishers_busy":
            return translate(
                "Sentences", "Another program is changing the list of publishers. Try again in a moment."
            )
        case "trust_invalid":
            return translate("Sentences", "The list of publishers can't be read.")
        case "too_many_signatures":
            return translate("Sentences", "Eight publishers have signed this pack already; no more can.")
        case "publisher_unreadable":
            return translate(
                "Sentences",
                "This is no publisher's public part. Ask for the file that ends in .publisher.json.",
            )
        case "publisher_key_taken":
            return translate("Sentences", "The list has this key already, under this other id.")
        case "publisher_key_revoked":
            return translate(
                "Sentences", "This key was withdrawn and stays so. Ask the publisher for the new key."
            )
        case _:
            return None


def _installed(reason: str, translate: Translate) -> str | None:
    match reason:
        case "version_exists":
            return translate(
                "Sentences",
                "This version is here already with other content. A changed pack needs a new version.",
            )
        case "publisher_differs":
            return translate(
                "Sentences",
                "This pack's name belongs to another publisher. A changed pack needs a name of its own.",
            )
        case "publisher_id_taken":
            return translate(
                "Sentences",
                "Another key is known for this publisher. Ask them which one is right before you add it.",
            )
        case "pack_lost":
            return translate("Sentences", "The pack's file is gone from this computer. Add the pack again.")
        case "pack_spoilt":
            return translate("Sentences", "The pack's file was damaged on the disk. Add the pack again.")
        case _:
            return None


def _lacking(reason: str, about: Sequence[str], translate: Translate) -> str | None:
    match reason, about:
        case "step_text_missing", [language, file]:
            said = translate(
                "Sentences",
                "There is no text in the language “{language}”: write {file}, or name a fallback.",
            )
            return said.format(language=language, file=file)
        case (("step_text_missing" | "file_missing"), _):
            return translate("Sentences", "This file is missing.")
        case _:
            return None


def _inside(reason: str, translate: Translate) -> str | None:
    match reason:
        case "file_junk":
            return translate("Sentences", "The system or an editor left this file here. Delete it.")
        case "file_too_large":
            return translate("Sentences", "This file is too large.")
        case "file_unexpected":
            return translate("Sentences", "A pack has no place for this file. Move or remove it.")
        case "id_differs_from_folder":
            return translate("Sentences", "The lesson's id and the name of its folder differ.")
        case "json_shape":
            return translate("Sentences", "This file is not as the format asks.")
        case "json_unreadable":
            return translate(
                "Sentences",
                "This is no readable JSON. "
                "Look just before it: a comma, a quotation mark or a brace is missing or too many.",
            )
        case "json_bom":
            return translate(
                "Sentences",
                "This file begins with an invisible mark (BOM). Save it as UTF-8 without BOM in your editor.",
            )
        case "picture_active":
            return translate(
                "Sentences",
                "This picture does more than draw: scripts, styles, text and links are not allowed.",
            )
        case "picture_too_large":
            return translate(
                "Sentences",
                "This picture is too large or has too many parts: 4096 points each way, drawings 80 KB.",
            )
        case "media_not_what_it_says":
            return translate(
                "Sentences", "This file is no picture, sound or film of the kind that its name says."
            )
        case "picture_unreadable":
            return translate("Sentences", "This picture can't be read as SVG.")
        case "reference_missing":
            return translate("Sentences", "A file is named here that the pack doesn't have.")
        case "text_active":
            return translate(
                "Sentences", "This text holds a script, or a link that runs one. Texts only say something."
            )
        case "text_empty":
            return translate("Sentences", "This text is empty.")
        case "text_not_utf8":
            return translate("Sentences", "This text is not UTF-8.")
        case _:
            return None


def _answer(reason: str, translate: Translate) -> str | None:
    match reason:
        case "answer_does_not_fit":
            return translate("Sentences", "The answer doesn't fit this step.")
        case "answer_of_other_kind":
            return translate("Sentences", "The answer belongs to another kind of step.")
        case "answer_shape":
            return translate("Sentences", "The answer is not in the expected form.")
        case "answer_unreadable":
            return translate("Sentences", "The answer can't be read as JSON.")
        case _:
            return None

"""Sentences for whoever writes packs: what is wrong with a file, and what to do."""

from typing import Final

from lessons.errors import FileRejectedError
from lessons.lint.finding import Finding

REJECTED: Final = {
    "answer_of_other_kind": "The answer belongs to another kind of step.",
    "answer_shape": "The answer is not in the expected form.",
    "answer_unreadable": "The answer can't be read as JSON.",
    "archive_damaged": "The file is no whole pack: it is damaged, or something else.",
    "audience_wrong": "The manifest calls this file a pupils' file, or a teacher's, against its place.",
    "compression_unknown": "This file is packed in a way that packs don't use.",
    "encrypted": "This file is locked with a password; packs are never locked.",
    "file_missing": "This file is missing.",
    "file_not_in_manifest": "This file is in the pack, but not in its manifest.",
    "file_too_large": "This file is too large.",
    "file_unexpected": "A pack has no place for this file. Move or remove it.",
    "hash_wrong": "This file was changed after the pack was made.",
    "id_differs_from_folder": "The lesson's id and the name of its folder differ.",
    "json_shape": "This file is not as the format asks.",
    "json_unreadable": "This file is no readable JSON.",
    "manifest_for_other_pack": "Manifest and pack.json name different packs or versions.",
    "manifest_not_canonical": "The manifest is not written in the one canonical way.",
    "manifest_unreadable": "The manifest can't be read.",
    "mimetype_not_first": "This is no Tinmel pack.",
    "mimetype_wrong": "This is no Tinmel pack.",
    "name_twice": "Two files have this name, or names that some computers can't tell apart.",
    "name_unsafe": "This name is not allowed: letters, digits, `-`, `_` and `.` only, in folders with `/`.",
    "not_a_plain_file": "This is a link or a device, no plain file.",
    "pack_too_large": "The pack is too large.",
    "picture_active": "This picture does more than draw: scripts, styles, text and links are not allowed.",
    "picture_too_large": "This picture is larger than 80 KB. Make it simpler.",
    "picture_unreadable": "This picture can't be read as SVG.",
    "publisher_revoked": "The publisher's key that signed this pack was revoked.",
    "publisher_unknown": "The pack is signed by a publisher whom this computer doesn't know.",
    "reference_missing": "A file is named here that the pack doesn't have.",
    "signature_for_other_content": "The signature belongs to another pack.",
    "signature_unreadable": "The signature can't be read.",
    "signature_wrong": "The signature is false.",
    "size_differs": "This file is longer or shorter than the pack says.",
    "text_empty": "This text is empty.",
    "text_not_utf8": "This text is not UTF-8.",
    "too_many_files": "The pack holds too many files.",
    "trust_invalid": "The list of publishers can't be read.",
    "unsigned": "The pack is not signed.",
}

FOUND: Final = {
    "exemplar_differs": "Blocks, Python and actions of the exemplar for “{about}” don't say the same.",
    "exemplar_fails": "The exemplar fails the check “{about}” in this world.",
    "exemplar_missing": "Step “{about}” has no exemplar that proves it.",
    "file_unused": "Nothing refers to this file.",
    "hints_not_three": "A code step has three hints: a nudge, a direction, nearly the answer.",
    "link_leads_nowhere": "Pupils have no Internet: the link to {about} leads nowhere.",
    "pack_over_budget": "The pack has {about} bytes; 15 MB is the most.",
    "picture_missing": "The picture {about} is not in the pack's media folder.",
    "picture_over_budget": "This picture has {about} bytes; 80 KB is the most.",
    "program_unknown": "This program can't be proved: {about}.",
    "raw_html": "HTML is not allowed in texts; pupils would see the tags.",
    "script_wrong": "This text is not written in the script of its language ({about}).",
    "starter_passes": "Step “{about}” is passed without doing anything.",
    "teacher_page_missing": "The teacher needs this page.",
    "text_missing": "The text is missing in this language: {about}.",
    "unreviewed": "Nobody who teaches in this language has reviewed the pack yet: {about}.",
}


def rejected(error: FileRejectedError) -> str:
    """Return one line: file, place inside it, sentence."""
    sentence = REJECTED.get(error.reason, "This file can't be used ({reason}).").format(reason=error.reason)
    return ": ".join(part for part in (error.path, error.place, sentence) if part)


def found(pack: str, finding: Finding) -> str:
    """Return one line: severity, file, place inside it, sentence."""
    sentence = FOUND[finding.reason].format(about=finding.about)
    file = "/".join(part for part in (pack, finding.path) if part)
    return f"{finding.severity}: " + ": ".join(part for part in (file, finding.place, sentence) if part)

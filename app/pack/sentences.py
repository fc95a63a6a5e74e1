"""Sentences for whoever writes packs: what is wrong with a file, and what to do."""

from typing import Final

from app.phrases import sentence
from app.phrases.language import in_english
from app.phrases.packs import pack_rejected
from lessons.errors import FileRejectedError
from lessons.lint.finding import Finding

FOUND: Final = {
    "exemplar_differs": "Blocks, Python and actions of the exemplar for “{about}” don't say the same.",
    "exemplar_endless": "The exemplar has no end in this world: it was stopped.",
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
    "text_falls_back": "The text is missing in this language, another one stands in for it: {about}.",
    "teacher_page_missing": "The teacher needs this page.",
    "text_missing": "The text is missing in this language: {about}.",
    "unreviewed": "Nobody who teaches in this language has reviewed the pack yet: {about}.",
}


def rejected(error: FileRejectedError) -> str:
    """Return one line: file, place inside it, sentence."""
    return ": ".join(part for part in (error.path, error.place, why(error)) if part)


def why(error: FileRejectedError) -> str:
    """Return the sentence alone."""
    return pack_rejected(error.reason, in_english) or sentence(error)


def found(pack: str, finding: Finding) -> str:
    """Return one line: severity, file, place inside it, sentence."""
    file = "/".join(part for part in (pack, finding.path) if part)
    return f"{finding.severity}: " + ": ".join(
        part for part in (file, finding.place, sentence_of(finding)) if part
    )


def sentence_of(finding: Finding) -> str:
    """Return the sentence alone."""
    return FOUND[finding.reason].format(about=finding.about)

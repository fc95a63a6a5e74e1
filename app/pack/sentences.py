"""Sentences for whoever writes packs: what is wrong with a file, and what to do."""

from typing import Final

from app.phrases import sentence
from app.phrases.language import in_english
from app.phrases.packs import pack_rejected
from lessons.errors import FileRejectedError
from lessons.importing.note import Note
from lessons.importing.text.source_text import at
from lessons.lint.finding import Finding

_OF_A_NAME: Final = frozenset(
    ("file_junk", "file_unexpected", "name_twice", "name_unsafe", "not_a_plain_file")
)
"""What is wrong with a file's very name, which may then hold anything."""
FOUND: Final = {
    "block_part_unknown": "The block doesn't have this: {about}. It is passed over.",
    "block_unknown": "There is no block called “{about}”; pupils would see the braces.",
    "directive_open": "This :::{about} is never closed. Close it with a line that holds only :::",
    "directive_unknown": "There is no :::{about}; there are :::hint and :::teacher, and ::: closes them.",
    "drawer_empty": "Nothing in the drawer “{about}” works in this step's world. Take it out of the toolbox.",
    "exemplar_differs": "Blocks, Python and actions of the exemplar for “{about}” don't say the same.",
    "exemplar_endless": "The exemplar has no end in this world: it was stopped.",
    "exemplar_fails": "The exemplar fails the check “{about}” in this world.",
    "exemplar_missing": "Step “{about}” has no exemplar that proves it.",
    "file_unused": "Nothing refers to this file.",
    "hints_not_three": "A code step has hints of three strengths: a nudge, the way, nearly the answer.",
    "item_unknown": "There is no picture of “{about}”; tablets show a plain disc.",
    "language_without_texts": "No step has a text in this language ({about}): write some, or take it out.",
    "lesson_over_budget": "What this lesson needs has {about} bytes; 3 MB is the most.",
    "lesson_unlisted": "pack.json doesn't list this lesson; pupils never see it: {about}.",
    "link_leads_nowhere": "Pupils have no Internet: the link to {about} leads nowhere.",
    "minutes_differ": "The lessons take {about} minutes together; the pack says otherwise.",
    "options_alike": "This looks like another one to those who read this language: {about}.",
    "pack_over_budget": "The pack has {about} bytes; 15 MB is the most.",
    "picture_missing": "The picture {about} is not in the pack's media folder.",
    "picture_over_budget": "This picture has {about} bytes; 80 KB is the most.",
    "picture_without_words": "The picture {about} has no words for those who don't see it: ![words](…).",
    "program_unknown": "This program can't be proved: {about}.",
    "program_unproved": "Only a tablet can run this program: it does more than is known here. Try it there.",
    "raw_html": "HTML is not allowed in texts; pupils would see the tags.",
    "right_answer_refused": "A right answer of this question would not earn everything: {about}.",
    "script_wrong": "This text is not written in the script of its language ({about}).",
    "starter_passes": "Step “{about}” is passed without doing anything.",
    "teacher_page_missing": "The teacher needs this page.",
    "text_missing": "The text is missing in this language: {about}.",
    "texts_fall_back": "{count} texts are missing in this language and come from: {about}.",
    "title_twice": "Another step of this lesson has the same title: {about}.",
    "unreviewed": "Nobody who teaches in this language has reviewed the pack yet: {about}.",
}

NOTED: Final = {
    "answers_lost": "Not all right answers could be kept. Look at them again.",
    "any_was_right": "One of several right answers was enough; here pupils have to choose them all.",
    "author_unknown": "Write into pack.json who the authors are; the file's name stands there now.",
    "categories_lost": "There are {about} parts; a pack has 40 lessons. The questions were parted evenly.",
    "embed_lost": "What only the Internet can show was left out: {about}.",
    "feedback_lost": "The feedback is longer than there is place for. Part of it was left out.",
    "ingredient_lost": "This explanation is in another project and was left out: {about}.",
    "language_differs": "{about} has other steps than the first language. Import it into a pack of its own.",
    "language_left_out": "Left out, packs have no such languages: {about}.",
    "language_unknown": "Left out, there is another folder for the same language: {about}.",
    "link_lost": "The words stay, the link is gone: {about}.",
    "mark_open": "“{about}” is never closed. Look at what follows.",
    "mark_unknown": "“{about}” is not known here and was left out.",
    "options_lost": "{about} answers are too many; the first wrong ones were kept.",
    "picture_kind": "This kind of picture is not shown on tablets: {about}. Save it as PNG or WebP.",
    "picture_large": "This picture is larger than 80 KB: {about}. Make it smaller.",
    "picture_missing": "The picture is not there: {about}.",
    "picture_unusable": "This picture can't be used: {about}.",
    "picture_without_words": "Write what is to be seen for those who don't see it: ![words]({about}).",
    "question_left_out": "This question has no place in a pack and was left out.",
    "quiz_unnamed": "meta.yml doesn't name the quiz {about}; its questions stand at the end.",
    "step_missing": "The list in meta.yml names this step, but its file is missing: {about}.",
    "weights_lost": "Answers that are partly right count as wrong here.",
    "wildcard_lost": "An answer with * was left out: write the spellings that are right.",
}


def rejected(error: FileRejectedError) -> str:
    """Return one line: file, place inside it, sentence."""
    return ": ".join(part for part in (*located(error), why(error)) if part)


def located(error: FileRejectedError) -> tuple[str, str]:
    """Return the file, spelt as findings spell it, and the place inside it."""
    file, _, place = error.place.partition(" ")
    if error.reason in _OF_A_NAME:
        file, place = error.place, ""
    elif "." not in file or "$" in file:  # no file, but a spot
        file, place = "", error.place
    return "/".join(part for part in (error.path, file) if part), place


def why(error: FileRejectedError) -> str:
    """Return the sentence alone."""
    return pack_rejected(error.reason, in_english, error.about) or sentence(error)


def found(pack: str, finding: Finding) -> str:
    """Return one line: severity, file, place inside it, sentence."""
    file = "/".join(part for part in (pack, finding.path) if part)
    return f"{finding.severity}: " + ": ".join(
        part for part in (file, finding.place, sentence_of(finding)) if part
    )


def sentence_of(finding: Finding) -> str:
    """Return the sentence alone."""
    return FOUND[finding.reason].format(about=finding.about, count=finding.count)


def noted(source: str, note: Note) -> str:
    """Return one line about what an import could not carry over."""
    said = NOTED[note.what].format(about=note.about)
    file = "/".join(part for part in (source, note.file) if part)
    return "note: " + ": ".join(part for part in (file, at(note.line) if note.line else "", said) if part)

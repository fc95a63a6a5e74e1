"""A list of questions as a pack: lessons by category, at most forty steps each."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from lessons.content import MAX_TEXT_BYTES
from lessons.errors import FileRejectedError
from lessons.importing import words
from lessons.importing.draft import (
    DraftLesson,
    DraftPack,
    DraftStep,
    pack_files,
    parts,
    shortened,
)
from lessons.importing.identifier import identifier
from lessons.importing.note import Imported, Note
from lessons.importing.questions.question import Question
from lessons.importing.questions.steps import StepMaker
from lessons.importing.text.plain import plain
from lessons.language import Language
from lessons.lesson import MAX_STEPS
from lessons.pack import MAX_LESSONS
from lessons.script import fits

MAX_QUESTIONS: Final = MAX_LESSONS * MAX_STEPS


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What the person says about the pack to make."""

    id: str
    language: Language
    licence: str
    title: str


def quiz_pack(questions: Sequence[Question], wanted: Wanted, name: str = "") -> Imported:
    """Return the pack of these questions.

    FileRejectedError when there are none, or more than a pack has places for.
    """
    if len(questions) > MAX_QUESTIONS:
        raise FileRejectedError(name, str(len(questions)), "too_many_questions")
    maker = StepMaker(wanted.language)
    steps = list[tuple[str, DraftStep]]()
    taken = set[str]()
    for number, question in enumerate(questions, start=1):
        step = _step(question, number, maker, taken)
        if step is not None:
            taken.add(step.id)
            steps.append((question.category, step))
    if not steps:
        raise FileRejectedError(name, "", "no_questions")
    notes = [*maker.notes, Note("", 0, "author_unknown")]
    language = wanted.language
    # A file's name is often in another language than what is in it.
    title = shortened(wanted.title) if fits(wanted.title, language) else words.QUESTIONS[language]
    lessons = _lessons(steps, title, language, notes)
    draft = DraftPack(
        id=wanted.id,
        titles={language: title},
        summaries={language: f"{title}: {words.QUESTIONS[language]} 1–{len(steps)}."},
        languages=(language,),
        subject="questions",
        licence=wanted.licence,
        authors=[shortened(name.replace("\\", "/").rpartition("/")[2] or "Unknown")],
        lessons=lessons,
    )
    return Imported(pack_files(draft), tuple(sorted(notes, key=lambda note: note.line)))


def _step(question: Question, number: int, maker: StepMaker, taken: set[str]) -> DraftStep | None:
    if len(question.text.encode()) > MAX_TEXT_BYTES:
        maker.notes.append(Note("", question.line, "question_left_out"))
        return None
    fields = maker.fields(question)
    if fields is None:
        return None
    otherwise = words.QUESTION[maker.language].format(number=number)
    title = shortened(question.name or plain(question.text[:400])) or otherwise
    return DraftStep(
        id=identifier(question.name, f"question-{number}", taken),
        titles={maker.language: title},
        texts={maker.language: question.text.strip() or title},
        fields=fields,
    )


def _lessons(
    steps: list[tuple[str, DraftStep]], title: str, language: Language, notes: list[Note]
) -> list[DraftLesson]:
    """Part the steps where the category changes, and into equal parts where there are too many."""
    groups = [(category or title, [step for _, step in some]) for category, some in groupby(steps, _category)]
    parted = [(name, part) for name, some in groups for part in parts(some)]
    if len(parted) > MAX_LESSONS:
        notes.append(Note("", 0, "categories_lost", str(len(parted))))
        parted = [(title, part) for part in parts([step for _, step in steps])]
    lessons, taken = list[DraftLesson](), set[str]()
    names = [name for name, _ in parted]
    for number, (name, part) in enumerate(parted, start=1):
        lesson = identifier(name, f"lesson-{number}", taken)
        taken.add(lesson)
        before = names[: number - 1].count(name)
        shown = shortened(name) if names.count(name) == 1 else f"{shortened(name)} ({before + 1})"
        lessons.append(DraftLesson(id=lesson, titles={language: shown}, steps=part))
    return lessons


def _category(one: tuple[str, DraftStep]) -> str:
    return one[0]

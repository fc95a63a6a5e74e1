"""One language of a Raspberry Pi project: its folder, read into steps."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from lessons.content import MAX_TEXT_BYTES
from lessons.errors import FileRejectedError
from lessons.importing import words
from lessons.importing.draft import DraftStep, shortened
from lessons.importing.identifier import identifier
from lessons.importing.note import Note, What
from lessons.importing.questions.question import Answer, Choice, Question
from lessons.importing.questions.steps import StepMaker
from lessons.importing.raspberry.marks import Line, lines_of, unmarked
from lessons.importing.raspberry.media import ProjectMedia
from lessons.importing.raspberry.quiz import QuizOption, QuizQuestion, parted, questions_of
from lessons.importing.raspberry.yaml_file import read_mapping
from lessons.importing.text.plain import plain
from lessons.importing.text.source_text import read_text
from lessons.importing.text.tidy import FENCE, tidied
from lessons.language import Language

MAX_STEPS: Final = 200
MAX_TITLE: Final = 120
MAX_QUIZ: Final = 999
_QUESTION: Final = re.compile(r"([^/]+)/([^/]+)/question_\d{1,3}\.md")


@dataclass(frozen=True)
class Project:
    """One language of a project."""

    folder: str
    language: Language
    title: str
    summary: str
    cover: str
    steps: list[DraftStep]


def read_project(
    files: Mapping[str, bytes],
    folder: str,
    language: Language,
    media: ProjectMedia,
    notes: list[Note],
    name: str,
) -> Project:
    """Return the project in one language; FileRejectedError when a file is missing or can't be read."""
    meta = read_mapping(files[f"{folder}/meta.yml"], name, f"{folder}/meta.yml")
    title = _text(meta, "title") or folder
    hero = _text(meta, "hero_image")
    cover = media.take(folder, hero, f"{folder}/meta.yml", 0) if hero else None
    reader = _Reader(files, folder, language, media, notes, name)
    listed = meta.get("steps")
    if isinstance(listed, list) and len(listed) > MAX_STEPS:
        raise FileRejectedError(name, f"{folder}/meta.yml", "too_many_steps")
    if isinstance(listed, list) and listed:
        for number, step in enumerate(listed, start=1):
            reader.step(number, step if isinstance(step, dict) else {})
    else:
        reader.single(title)
    reader.unnamed()
    if not reader.steps:
        raise FileRejectedError(name, f"{folder}/step_1.md", "step_missing")
    summary = shortened(_text(meta, "description") or title, 500)
    return Project(folder, language, shortened(title, MAX_TITLE), summary, cover or "", reader.steps)


def _text(meta: Mapping[str, Any], field: str) -> str:
    value = meta.get(field)
    return " ".join(value.split()) if isinstance(value, str) else ""


class _Reader:
    """Reads one file after the other into steps."""

    def __init__(
        self,
        files: Mapping[str, bytes],
        folder: str,
        language: Language,
        media: ProjectMedia,
        notes: list[Note],
        name: str,
    ) -> None:
        self._files, self._folder, self._language = files, folder, language
        self._media, self._notes, self._name = media, notes, name
        self._taken, self._quizzes = set[str](), set[str]()
        self.steps = list[DraftStep]()

    def step(self, number: int, meta: Mapping[str, Any]) -> None:
        """Add a step of the list in meta.yml, and the questions of its quiz."""
        title = _text(meta, "title") or words.PART[self._language].format(number=number)
        file = f"{self._folder}/step_{number}.md"
        if file not in self._files:
            self._notes.append(Note(file, 0, "step_missing", title))
            return
        self._text(file, title, f"step-{number}")
        quiz = meta.get("knowledge_quiz")
        path = quiz.get("path") if isinstance(quiz, dict) else quiz
        if isinstance(path, str) and path:
            self._quiz(path.strip("/"), title)

    def single(self, title: str) -> None:
        """Add the one step of a project without a list: an explanation that others refer to."""
        for file in (f"{self._folder}/collapse.md", f"{self._folder}/step_1.md"):
            if file in self._files:
                self._text(file, title, "step-1")
                return

    def unnamed(self) -> None:
        """Add the quizzes of which meta.yml doesn't speak."""
        for file in sorted(self._files):
            match = _QUESTION.fullmatch(file)
            if match is not None and match[1] == self._folder and match[2] not in self._quizzes:
                self._notes.append(Note(file, 0, "quiz_unnamed", match[2]))
                self._quiz(match[2], match[2])

    def _text(self, file: str, title: str, otherwise: str) -> None:
        """Add a step to read, and the questions that stand in its file."""
        lines, quiz = parted(lines_of(self._read(file)))
        self._add(title, otherwise, self._markdown(file, lines, title), {"kind": "read"})
        questions = questions_of(quiz)
        if quiz and not questions:
            self._notes.append(Note(file, quiz[0].number, "question_left_out"))
        for question in questions:
            self._question(file, question, title)

    def _read(self, file: str) -> str:
        if len(self._files[file]) > MAX_TEXT_BYTES:
            raise FileRejectedError(self._name, file, "source_too_large")
        return read_text(self._files[file], self._name, file)

    def _quiz(self, path: str, title: str) -> None:
        self._quizzes.add(path)
        for number in range(1, MAX_QUIZ + 1):
            file = f"{self._folder}/{path}/question_{number}.md"
            if file in self._files:
                for question in questions_of(lines_of(self._read(file))):
                    self._question(file, question, title)

    def _question(self, file: str, asked: QuizQuestion, title: str) -> None:
        text = self._markdown(file, asked.lines, "")
        figures = any(_is_figure(option) for option in asked.options)
        answers = list[Answer]()
        right = sum(option.right for option in asked.options)
        for number, option in enumerate(asked.options, start=1):
            said = self._markdown(file, option.lines, "")
            text += f"\n\n**{number}**\n\n{said}" if figures else ""
            weight = 100 / right if option.right else 0.0
            feedback = plain(self._markdown(file, option.feedback, ""))
            shown = str(number) if figures else plain(said)
            answers.append(Answer(text=shown, weight=weight, feedback=feedback))
        kind = Choice(answers=tuple(one for one in answers if one.text), single=right == 1)
        maker = StepMaker(self._language)
        fields = maker.fields(Question(line=asked.line, text=text, kind=kind)) if len(answers) > 1 else None
        self._notes += [Note(file, note.line, note.what, note.about) for note in maker.notes]
        if fields is None:
            self._notes.append(Note(file, asked.line, "question_left_out"))
            return
        number = sum(step.fields["kind"] == "choice" for step in self.steps) + 1
        shown = words.QUESTION[self._language].format(number=number)
        self._add(shown, f"question-{number}", text or title, fields)

    def _add(self, title: str, otherwise: str, text: str, fields: dict[str, Any]) -> None:
        step = identifier(title, otherwise, self._taken)
        self._taken.add(step)
        titles = {self._language: shortened(title, MAX_TITLE)}
        self.steps.append(DraftStep(id=step, titles=titles, texts={self._language: text}, fields=fields))

    def _markdown(self, file: str, lines: list[Line], otherwise: str) -> str:
        """Return lines of a file as Markdown of a pack."""

        def lose(what: What, about: str, line: int) -> None:
            self._notes.append(Note(file, line, what, about))

        converted = unmarked(lines, lose)
        origin = [line.number for line in converted]

        def picture(source: str, line: int) -> str | None:
            return self._media.take(self._folder, source, file, origin[line - 1])

        tidy = tidied("\n".join(line.text for line in converted), picture)
        for what, about, line in tidy.lost:
            lose(what, about, origin[line - 1])
        if len(tidy.markdown.encode()) > MAX_TEXT_BYTES:  # signs that mean nothing here take a sign more
            raise FileRejectedError(self._name, file, "source_too_large")
        return tidy.markdown.strip() or otherwise


def _is_figure(option: QuizOption) -> bool:
    """Tell whether an option is more than words: code of several lines, or a picture."""
    return any(FENCE.match(line.text) or "![" in line.text for line in option.lines)

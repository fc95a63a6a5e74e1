"""A lesson pack, whole and verified: what a publisher writes once and every tablet trusts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta, Struct, field

from lessons import blocks, source
from lessons.errors import NotFoundError
from lessons.exemplar import Exemplar, exemplar_path
from lessons.identifiers import Identifier, Version
from lessons.language import BY_LANGUAGE, SEEN, Fallbacks, Language, Texts, pick, require_ends
from lessons.lesson import Lesson
from lessons.manifest import Manifest
from lessons.paths import PicturePath
from lessons.program import Program
from lessons.rubric import RUBRIC, Rubric
from lessons.simulation import all_variants
from lessons.steps.code import CodeStep
from lessons.steps.kinds import Step
from lessons.world import World

MAX_LESSONS: Final = 40
MAX_AUTHORS: Final = 20
MAX_SKILLS: Final = 40
TEACHER_PAGES: Final = ("run-sheet", "paper")
"""What every pack has for its teacher, in each language: teacher/<page>.<language>.md."""

Review = Literal["unreviewed", "reviewed"]
"""Whether somebody who teaches in the language has read the pack in it."""
Age = Annotated[int, Meta(ge=4, le=99)]
Label = Annotated[str, Meta(min_length=1, max_length=120, pattern=SEEN)]


class PackInfo(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The file pack.json."""

    format: Literal["tinmel-pack/1"]
    id: Identifier
    version: Version
    titles: Texts
    summaries: Texts
    languages: Annotated[tuple[Language, ...], Meta(min_length=1)]
    """Every step has its text in each of these, or in one of its fallbacks."""
    fallbacks: Fallbacks = field(default_factory=dict)
    """Only these languages may lack texts."""
    ages: tuple[Age, Age]
    subject: Identifier
    minutes: Annotated[int, Meta(ge=1, le=6000)]
    licence: Label
    authors: Annotated[tuple[Label, ...], Meta(min_length=1, max_length=MAX_AUTHORS)]
    skills: Annotated[tuple[Identifier, ...], Meta(max_length=MAX_SKILLS)]
    caravan_module: Label | None = None
    """The module of the Everyone Can Code Caravan that this pack serves, if any."""
    cover: PicturePath
    lessons: Annotated[tuple[Identifier, ...], Meta(min_length=1, max_length=MAX_LESSONS)]
    reviews: Annotated[dict[Language, Review], Meta(extra_json_schema=BY_LANGUAGE)]

    def __post_init__(self) -> None:
        """Raise ValueError for doubles, ages upside down, or a language without its review state."""
        if len(set(self.languages)) != len(self.languages) or len(set(self.lessons)) != len(self.lessons):
            raise ValueError("a language or lesson is listed twice")
        if self.ages[0] > self.ages[1]:
            raise ValueError("the lower age comes first")
        if set(self.reviews) != set(self.languages):
            raise ValueError("reviews name each language once")
        require_ends(self.fallbacks, self.languages)

    def chain(self, language: Language) -> tuple[Language, ...]:
        """Return the languages in which a reader of this one is served, the best first."""
        return (language, *self.fallbacks.get(language, ()))


@dataclass(frozen=True, kw_only=True)
class Pack:
    """All of a pack. Made only by lessons.content.open_pack, so that everything referred to is there."""

    info: PackInfo
    lessons: tuple[Lesson, ...]
    worlds: Mapping[str, World]
    """By path."""
    files: Mapping[str, bytes]
    """Every file of the manifest, pupils' and teacher's, by path."""
    manifest: Manifest
    publishers: tuple[str, ...] = ()
    """The ids of the trusted publishers who signed it, sorted; none when that was not asked for."""

    def lesson(self, lesson_id: str) -> Lesson:
        """Return a lesson; raises NotFoundError."""
        for lesson in self.lessons:
            if lesson.id == lesson_id:
                return lesson
        raise NotFoundError("lesson", lesson_id)

    def step(self, lesson_id: str, step_id: str) -> Step:
        """Return a step; raises NotFoundError."""
        step = self.lesson(lesson_id).step(step_id)
        if step is None:
            raise NotFoundError("step", step_id)
        return step

    def worlds_of(self, step: CodeStep) -> tuple[World, ...]:
        """Return the worlds that judge a code step, each start and seed as one, the shown one first."""
        return all_variants(self.worlds[path] for path in step.worlds())

    def text(self, lesson_id: str, step: Step, language: Language) -> tuple[str, Language]:
        """Return a step's Markdown and the language that it is in, by the language's fallbacks.

        Raises NotFoundError for a language that the pack doesn't have.
        """
        for one in self.info.chain(language):
            data = self.files.get(text_path(lesson_id, step, one))
            if data is not None:
                return data.decode(), one
        raise NotFoundError("text", text_path(lesson_id, step, language))

    def words(self, texts: Texts, language: Language) -> tuple[str, Language]:
        """Return one of the pack's short texts and the language that it is in."""
        return pick(texts, self.info.chain(language))

    def page(self, name: str, language: Language) -> tuple[str, Language] | None:
        """Return a page for teachers, such as "run-sheet", and the language that it is in, by fallbacks."""
        for one in self.info.chain(language):
            data = self.files.get(page_path(name, one))
            if data is not None:
                return data.decode(), one
        return None

    def rubric(self) -> Rubric | None:
        """Return the teacher's criteria; None when there are none."""
        data = self.files.get(RUBRIC)
        return None if data is None else msgspec.json.decode(data, type=Rubric)

    def exemplar(self, lesson_id: str, step: CodeStep) -> Exemplar | None:
        """Return the teacher's solution of a code step; None when there is none."""
        data = self.files.get(exemplar_path(lesson_id, step.id))
        return None if data is None else msgspec.json.decode(data, type=Exemplar)

    def starter(self, step: CodeStep) -> Program:
        """Return the program that a code step begins with; ValueError for one that is not known here."""
        if step.starter is None:
            return ()
        data = self.files[step.starter]
        if step.starter.endswith(".py"):
            return source.parse(data.decode())
        return blocks.parse(msgspec.json.decode(data))


def text_path(lesson_id: str, step: Step, language: Language) -> str:
    """Return where a step's Markdown lies."""
    return f"lessons/{lesson_id}/{step.text}.{language}.md"


def page_path(name: str, language: Language) -> str:
    """Return where a page for teachers lies."""
    return f"teacher/{name}.{language}.md"

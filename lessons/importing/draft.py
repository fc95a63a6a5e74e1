"""A pack in the making: what an import has found, and the files that it makes."""

import json
from dataclasses import dataclass, field
from typing import Any, Final

from lessons.importing import words
from lessons.language import MAX_TEXT, Language, Texts, seen
from lessons.lesson import MAX_MINUTES, MAX_STEPS
from lessons.pack import page_path
from lessons.rubric import RUBRIC

_COVER: Final = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200">
<rect width="320" height="200" rx="14" fill="#e7e8fa"/>
<circle cx="262" cy="42" r="20" fill="#f2b233"/>
<path d="M0 150 L60 96 L98 130 L146 82 L204 136 L240 112 L320 152 V200 H0 Z" fill="#3d45b8"/>
<path d="M90 60 h96 a14 14 0 0 1 14 14 v40 a14 14 0 0 1 -14 14 h-56 l-26 22 v-22 h-14 a14 14 0 0 1 -14 -14 v-40 a14 14 0 0 1 14 -14 Z" fill="#ffffff"/>
<g fill="#bd7c00"><circle cx="112" cy="94" r="7"/><circle cx="138" cy="94" r="7"/><circle cx="164" cy="94" r="7"/></g>
</svg>
"""  # noqa: E501 a path is one line


@dataclass(frozen=True, kw_only=True)
class DraftStep:
    """One step; `fields` is what its kind adds in lesson.json, "kind" among it."""

    id: str
    titles: Texts
    texts: dict[Language, str]
    """Markdown."""
    fields: dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class DraftLesson:
    """One lesson of 1 to 40 steps."""

    id: str
    titles: Texts
    steps: list[DraftStep]


@dataclass(frozen=True, kw_only=True)
class DraftPack:
    """A whole pack, but for what every import adds: the teacher's pages and a cover."""

    id: str
    titles: Texts
    summaries: Texts
    languages: tuple[Language, ...]
    subject: str
    licence: str
    authors: list[str]
    lessons: list[DraftLesson]
    media: dict[str, bytes] = field(default_factory=dict)
    cover: str = ""


def pack_files(draft: DraftPack) -> dict[str, bytes]:
    """Return the files of the pack by path."""
    files = {**draft.media, "pack.json": _json(_info(draft)), RUBRIC: _json(_rubric(draft))}
    if not draft.cover:
        files["media/cover.svg"] = _COVER
    for lesson in draft.lessons:
        folder = f"lessons/{lesson.id}"
        files[f"{folder}/lesson.json"] = _json(_lesson(lesson))
        for step in lesson.steps:
            for language, text in step.texts.items():
                files[f"{folder}/{step.id}.{language}.md"] = (text.strip() + "\n").encode()
    for language in draft.languages:
        title = draft.titles[language]
        for page, form in words.TEACHER_PAGES.items():
            files[page_path(page, language)] = form[language].format(title=title).encode()
    return dict(sorted(files.items()))


def minutes(lesson: DraftLesson) -> int:
    """Return a guess: reading takes three minutes, a question one."""
    spent = sum(3 if step.fields["kind"] == "read" else 1 for step in lesson.steps)
    return max(5, min(MAX_MINUTES, spent))


def parts(steps: list[DraftStep]) -> list[list[DraftStep]]:
    """Return the steps in as few lessons as possible, all about equally long."""
    count = -(-len(steps) // MAX_STEPS)
    size = -(-len(steps) // count)
    return [steps[start : start + size] for start in range(0, len(steps), size)]


def shortened(text: str, limit: int = 80) -> str:
    """Return one line of at most so many characters."""
    line = seen(" ".join(text.split()))
    return line if len(line) <= limit else line[: limit - 1].rsplit(" ", 1)[0].rstrip() + "…"


def _info(draft: DraftPack) -> dict[str, Any]:
    return {
        "format": "tinmel-pack/1",
        "id": draft.id,
        "version": "1.0.0",
        "titles": draft.titles,
        "summaries": draft.summaries,
        "languages": list(draft.languages),
        "ages": [8, 12],
        "subject": draft.subject,
        "minutes": min(6000, sum(minutes(lesson) for lesson in draft.lessons)),
        "licence": draft.licence,
        "authors": draft.authors,
        "skills": [],
        "cover": draft.cover or "media/cover.svg",
        "lessons": [lesson.id for lesson in draft.lessons],
        "reviews": dict.fromkeys(draft.languages, "unreviewed"),
    }


def _lesson(lesson: DraftLesson) -> dict[str, Any]:
    objective = {
        language: words.OBJECTIVE[language].format(title=title)[:MAX_TEXT]
        for language, title in lesson.titles.items()
    }
    return {
        "format": "tinmel-lesson/1",
        "id": lesson.id,
        "titles": lesson.titles,
        "minutes": minutes(lesson),
        "objectives": [objective],
        "steps": [
            {"id": step.id, "titles": step.titles, "text": step.id, **step.fields} for step in lesson.steps
        ],
    }


def _rubric(draft: DraftPack) -> dict[str, Any]:
    levels = [
        {"score": score, "texts": {language: level[language] for language in draft.languages}}
        for score, level in enumerate(words.LEVELS)
    ]
    titles = {language: words.CRITERION[language] for language in draft.languages}
    return {
        "format": "tinmel-rubric/1",
        "criteria": [{"id": "understanding", "titles": titles, "levels": levels}],
    }


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()

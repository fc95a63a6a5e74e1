"""A folder in the shape of the Raspberry Pi Foundation's projects, as a pack.

Each language has a folder with meta.yml, step_1.md and so on, images/, and quizzes in folders of their own.
Steps become texts to read, quiz questions become choices.
"""

import re
from collections.abc import Mapping
from typing import Final

from lessons.errors import FileRejectedError
from lessons.importing.draft import DraftLesson, DraftPack, pack_files, parts
from lessons.importing.identifier import identifier
from lessons.importing.note import Imported, Note
from lessons.importing.raspberry.media import ProjectMedia
from lessons.importing.raspberry.merged import merged
from lessons.importing.raspberry.project import Project, read_project
from lessons.language import LANGUAGES, Language
from lessons.pack import MAX_LESSONS

_FOLDER: Final = re.compile(r"([a-z]{2,3})(?:-[A-Z][A-Za-z0-9]{1,7})?")
_LICENCE: Final = re.compile(r"creativecommons\.org/licenses/(by(?:-(?:nc|nd|sa)){0,2})/([1-4]\.[05])")
_WANTED: Final = re.compile(
    r"[^/]+/(?:meta\.yml|(?:step_\d{1,3}|collapse)\.md|[^/]+/question_\d{1,3}\.md|images/[^/]+)|LICEN[CS]E(?:\.\w+)?"
)
FOUNDATION: Final = "Raspberry Pi Foundation"


def is_wanted(place: str) -> bool:
    """Tell whether an import looks at this file of a project."""
    folder = _FOLDER.fullmatch(place.partition("/")[0])
    known = folder is None or folder[1] in LANGUAGES or place.endswith("/meta.yml")
    return known and _WANTED.fullmatch(place) is not None


def import_project(
    files: Mapping[str, bytes],
    pack_id: str,
    language: Language | None = None,
    licence: str | None = None,
    name: str = "",
) -> Imported:
    """Return the pack of a project's files, in the languages whose steps are alike; `language`: only in it.

    Raises FileRejectedError with file and line.
    """
    notes = list[Note]()
    folders = _folders(files, notes)
    if language is not None:
        folders = {one: folder for one, folder in folders.items() if one == language}
    if not folders:
        raise FileRejectedError(name, "", "meta_missing")
    media = ProjectMedia(files)
    projects = [read_project(files, folder, one, media, notes, name) for one, folder in folders.items()]
    first = projects[0]
    kept = _alike(projects, notes)
    draft = DraftPack(
        id=pack_id,
        titles={one.language: one.title for one in kept},
        summaries={one.language: one.summary for one in kept},
        languages=tuple(one.language for one in kept),
        subject="computing",
        licence=_licence(files, licence, name),
        authors=_authors(files),
        lessons=_lessons(kept, name),
        cover=first.cover,
    )
    used = _used_media(draft, media.files)
    kept_folders = {"", *(one.folder for one in kept)}
    told = {note for note in (*notes, *media.notes) if note.file.partition("/")[0] in kept_folders}
    ordered = sorted(told, key=lambda note: (note.file, note.line, note.what, note.about))
    return Imported({**pack_files(draft), **used}, tuple(ordered))


def _folders(files: Mapping[str, bytes], notes: list[Note]) -> dict[Language, str]:
    """Return the folder of each language of packs; English first, the others are translated from it."""
    found, foreign = dict[Language, str](), list[str]()
    for place in sorted(files):
        folder, _, rest = place.partition("/")
        match = _FOLDER.fullmatch(folder)
        if rest != "meta.yml" or match is None:
            continue
        language = next((one for one in LANGUAGES if one == match[1]), None)
        if language is None:
            foreign.append(folder)
        elif language in found:
            notes.append(Note("", 0, "language_unknown", folder))
        else:
            found[language] = folder
    if foreign:
        notes.append(Note("", 0, "language_left_out", ", ".join(foreign)))
    order: tuple[Language, ...] = ("en", *(one for one in LANGUAGES if one != "en"))
    return {one: found[one] for one in order if one in found}


def _alike(projects: list[Project], notes: list[Note]) -> list[Project]:
    """Return the first project and those of the same shape."""
    kept = [projects[0]]
    for other in projects[1:]:
        try:
            merged(projects[0].steps, other.steps)
        except ValueError:
            notes.append(Note("", 0, "language_differs", other.folder))
        else:
            kept.append(other)
    return kept


def _lessons(projects: list[Project], name: str) -> list[DraftLesson]:
    steps = projects[0].steps
    for other in projects[1:]:
        steps = merged(steps, other.steps)
    listed = parts(steps)
    if len(listed) > MAX_LESSONS:
        raise FileRejectedError(name, str(len(steps)), "too_many_steps")
    titles = {one.language: one.title for one in projects}
    if len(listed) == 1:
        return [DraftLesson(id=identifier(projects[0].title, "project"), titles=titles, steps=listed[0])]
    return [
        DraftLesson(
            id=f"part-{number}",
            titles={one: f"{title} ({number})" for one, title in titles.items()},
            steps=part,
        )
        for number, part in enumerate(listed, start=1)
    ]


def _used_media(draft: DraftPack, media: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the pictures that the kept languages show."""
    texts = "".join(text for lesson in draft.lessons for step in lesson.steps for text in step.texts.values())
    return {path: data for path, data in media.items() if path == draft.cover or f"({path})" in texts}


def _licence(files: Mapping[str, bytes], given: str | None, name: str) -> str:
    if given is not None:
        return given
    match = _LICENCE.search(_licence_text(files))
    if match is None:
        raise FileRejectedError(name, "", "licence_missing")
    return f"CC-{match[1].upper()}-{match[2]}"


def _authors(files: Mapping[str, bytes]) -> list[str]:
    return [FOUNDATION if FOUNDATION in _licence_text(files) else "Unknown"]


def _licence_text(files: Mapping[str, bytes]) -> str:
    named = (data for place, data in sorted(files.items()) if re.match("LICEN[CS]E", place))
    return b"\n".join(named).decode("utf-8", "replace")[:100_000]

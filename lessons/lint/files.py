"""Files: the teacher's pages complete, and nothing there that nothing uses."""

import re
from collections.abc import Iterator
from typing import Final

from lessons.exemplar import exemplar_path
from lessons.lint.budgets import files_of
from lessons.lint.finding import Finding
from lessons.markdown import pictures_of
from lessons.pack import TEACHER_PAGES, Pack, page_path
from lessons.rubric import RUBRIC
from lessons.steps.code import CodeStep

_LESSON: Final = re.compile(r"(?:lessons|teacher/exemplars)/([a-z0-9-]+)/")


def check(pack: Pack) -> Iterator[Finding]:
    """Yield a finding for each page that the teacher misses and each file that nothing refers to.

    The files of a lesson that pack.json doesn't list are told together.
    """
    if RUBRIC not in pack.files:
        yield Finding(path=RUBRIC, place="", reason="teacher_page_missing")
    for page in TEACHER_PAGES:
        for language in pack.info.languages:
            chain = [page_path(page, one) for one in pack.info.chain(language)]
            if not any(path in pack.files for path in chain):
                yield Finding(path=chain[0], place="", reason="teacher_page_missing")
    used, listed = _used(pack), {lesson.id for lesson in pack.lessons}
    unlisted = dict[str, None]()  # in their order
    for path in pack.files:
        lesson = _LESSON.match(path)
        if lesson is not None and lesson[1] not in listed:
            unlisted[lesson[1]] = None
        elif path not in used and not path.startswith("i18n/"):
            yield Finding(path=path, place="", reason="file_unused", severity="note")
    for name in unlisted:
        yield Finding(path=f"lessons/{name}", place="", reason="lesson_unlisted", about=name, severity="note")


def _used(pack: Pack) -> set[str]:
    """Return what something refers to. A teacher's pages are there to be found in their folder."""
    used = {"pack.json", pack.info.cover, RUBRIC}
    for lesson in pack.lessons:
        used |= files_of(pack, lesson)
        used.update(exemplar_path(lesson.id, step.id) for step in lesson.steps if isinstance(step, CodeStep))
    for path, data in pack.files.items():
        if path.startswith("teacher/") and path.endswith(".md"):
            used |= {path, *pictures_of(data.decode())}
    return used

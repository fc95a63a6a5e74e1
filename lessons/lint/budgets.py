"""How much a tablet may have to fetch and to keep."""

from collections.abc import Iterator
from typing import Final

from lessons.lesson import Lesson
from lessons.lint.finding import Finding
from lessons.markdown import pictures_of
from lessons.media import PICTURE_BUDGET_BYTES
from lessons.pack import Pack, text_path
from lessons.paths import extension

MAX_LESSON_BYTES: Final = 3_000_000
"""Of its steps, their texts, and the worlds, pictures, sounds and films that they use."""
MAX_PACK_BYTES: Final = 15_000_000
_PICTURES: Final = ("svg", "png", "jpg", "webp")


def check(pack: Pack) -> Iterator[Finding]:
    """Yield a finding for each picture, each lesson and each pack beyond its budget."""
    for path, data in pack.files.items():
        if extension(path) in _PICTURES and len(data) > PICTURE_BUDGET_BYTES:
            yield Finding(path=path, place="", reason="picture_over_budget", about=str(len(data)))
    for lesson in pack.lessons:
        size = sum(len(pack.files[path]) for path in files_of(pack, lesson) if path in pack.files)
        if size > MAX_LESSON_BYTES:
            path = f"lessons/{lesson.id}/lesson.json"
            yield Finding(path=path, place="", reason="lesson_over_budget", about=str(size))
    size = sum(map(len, pack.files.values()))
    if size > MAX_PACK_BYTES:
        yield Finding(path="", place="", reason="pack_over_budget", about=str(size))


def files_of(pack: Pack, lesson: Lesson) -> set[str]:
    """Return the paths of everything that pupils need for a lesson; some may not be there."""
    paths = {f"lessons/{lesson.id}/lesson.json"}
    for step in lesson.steps:
        paths.update(step.files())
        for language in pack.info.languages:
            path = text_path(lesson.id, step, language)
            paths.add(path)
            if path in pack.files:
                paths.update(pictures_of(pack.files[path].decode()))
    return paths

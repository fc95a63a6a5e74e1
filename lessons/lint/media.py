"""Files: within the budget, used by something, and the teacher's pages complete."""

from collections.abc import Iterator
from typing import Final

from lessons.lint.finding import Finding
from lessons.markdown import first_raw_html, links_of, pictures_of
from lessons.pack import Pack, text_path

MAX_PICTURE_BYTES: Final = 80_000
MAX_PACK_BYTES: Final = 15_000_000
_PICTURES: Final = (".svg", ".png", ".jpg", ".webp")


def check(pack: Pack) -> Iterator[Finding]:
    """Yield findings about single files and about the whole."""
    yield from _budget(pack)
    yield from _markdown(pack)
    yield from _unused(pack)
    wanted = [
        "rubric.json",
        *(f"{page}.{one}.md" for page in ("run-sheet", "paper") for one in pack.info.languages),
    ]
    for name in wanted:
        if f"teacher/{name}" not in pack.files:
            yield Finding(path=f"teacher/{name}", place="", reason="teacher_page_missing")


def _budget(pack: Pack) -> Iterator[Finding]:
    for path, data in pack.files.items():
        if path.endswith(_PICTURES) and len(data) > MAX_PICTURE_BYTES:
            yield Finding(path=path, place="", reason="picture_over_budget", about=str(len(data)))
    size = sum(map(len, pack.files.values()))
    if size > MAX_PACK_BYTES:
        yield Finding(path="", place="", reason="pack_over_budget", about=str(size))


def _markdown(pack: Pack) -> Iterator[Finding]:
    for path, data in pack.files.items():
        if not path.endswith(".md"):
            continue
        text = data.decode()
        line = first_raw_html(text)
        if line is not None:
            yield Finding(path=path, place=f"line {line}", reason="raw_html")
        for target in links_of(text):
            if path.startswith("lessons/"):
                yield Finding(path=path, place="", reason="link_leads_nowhere", about=target)
        for picture in pictures_of(text):
            if picture not in pack.files or not picture.startswith("media/"):
                yield Finding(path=path, place="", reason="picture_missing", about=picture)


def _unused(pack: Pack) -> Iterator[Finding]:
    used = {"pack.json", pack.info.cover}
    for lesson in pack.lessons:
        used.add(f"lessons/{lesson.id}/lesson.json")
        for step in lesson.steps:
            used.update(step.files())
            used.update(text_path(lesson.id, step, language) for language in pack.info.languages)
    for path, data in pack.files.items():
        if path.endswith(".md"):
            used.update(pictures_of(data.decode()))
    for path in pack.files:
        if path not in used and not path.startswith(("teacher/", "i18n/")):
            yield Finding(path=path, place="", reason="file_unused", severity="note")

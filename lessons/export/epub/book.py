"""A pack as a book, EPUB 3.3: https://www.w3.org/TR/epub-33/. Checked with epubcheck by the tests.

One language a book. What may be folded is folded; nothing in it is active, and nothing is fetched.
"""

from typing import Final
from uuid import NAMESPACE_URL, uuid5

from lessons.export.chapters import (
    PAGE_NAMES,
    anchor,
    answer_section,
    deeper,
    hints,
    lesson_head,
    rubric_section,
    step_head,
)
from lessons.export.edition import Edition
from lessons.export.epub.package import Chapter, container, navigation, package
from lessons.export.markup import Element, changed, element, to_xml
from lessons.export.media import used
from lessons.export.tasks import task
from lessons.export.words import resource
from lessons.export.zip import zipped
from lessons.language import Language
from lessons.lesson import Lesson
from lessons.pack import Pack

_FOLDER: Final = "OEBPS/"
_PLACEHOLDER: Final = "no-picture.svg"
"""For reading systems of before EPUB 3.3, which need not know WebP."""


def epub(pack: Pack, language: Language, *, teacher: bool = False) -> bytes:
    """Return the book: cover, lessons, answers; a teacher's edition has the pack's pages for teachers too."""
    edition = Edition(pack, language, teacher)
    chapters = _chapters(edition)
    media = used([chapter.body for chapter in chapters])
    files = {chapter.name: _page(edition, chapter.title, chapter.body) for chapter in chapters}
    files["nav.xhtml"] = _page(edition, edition.plain(pack.info.titles), navigation(edition, chapters))
    files["style.css"] = resource("book.css").encode()
    files |= {path: pack.files[path] for path in media}
    if any(path.endswith(".webp") for path in media):
        files[_PLACEHOLDER] = resource(_PLACEHOLDER).encode()
    files["package.opf"] = package(edition, chapters, sorted(files), identifier(edition), _PLACEHOLDER)
    inside = {_FOLDER + path: data for path, data in files.items()}
    inside["META-INF/container.xml"] = container(_FOLDER + "package.opf")
    return zipped(inside, first={"mimetype": b"application/epub+zip"})


def identifier(edition: Edition) -> str:
    """Return the book's name: the same content in the same edition has the same one."""
    name = f"{edition.pack.manifest.sha256()} {edition.language} {edition.teacher}"
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'tinmel-pack:{name}')}"


def _chapters(edition: Edition) -> list[Chapter]:
    lessons = edition.pack.lessons
    chapters = [Chapter("cover.xhtml", edition.plain(edition.pack.info.titles), _cover(edition))]
    for place, lesson in enumerate(lessons, start=1):
        steps = tuple((anchor(step), edition.plain(step.titles)) for step in lesson.steps)
        title = edition.plain(lesson.titles)
        chapters.append(Chapter(f"lesson-{place}.xhtml", title, _lesson(edition, place, lesson), steps))
    chapters.append(Chapter("answers.xhtml", edition.phrase("answers"), answer_section(edition)))
    return [*chapters, *(_teachers(edition) if edition.teacher else ())]


def _cover(edition: Edition) -> Element:
    info = edition.pack.info
    ages = edition.phrase("years", n=f"{info.ages[0]}–{info.ages[1]}")
    note = [element("p", element("strong", edition.phrase("for_teachers")))] if edition.teacher else []
    return element(
        "section",
        edition.picture(info.cover, info.titles),
        edition.say("h1", info.titles),
        edition.say("p", info.summaries),
        *note,
        element(
            "p", f"{ages} · {', '.join(info.authors)} · {info.licence} · {info.version}", class_="kicker"
        ),
        class_="cover",
    )


def _lesson(edition: Edition, place: int, lesson: Lesson) -> Element:
    steps = [
        element(
            "section",
            step_head(edition, number, step),
            deeper(edition.text(lesson, step)),
            *task(edition, step),
            *hints(edition, step),
            class_="step",
        )
        for number, step in edition.steps(lesson)
    ]
    return element("section", lesson_head(edition, place, lesson), *steps)


def _teachers(edition: Edition) -> list[Chapter]:
    chapters = list[Chapter]()
    for name, title in PAGE_NAMES.items():
        page = edition.page(name)
        if page is not None:
            chapters.append(Chapter(f"{name}.xhtml", edition.phrase(title), page))
    rubric = rubric_section(edition)
    if rubric is not None:
        chapters.append(Chapter("rubric.xhtml", edition.phrase("rubric"), rubric))
    return chapters


def _page(edition: Edition, title: str, body: Element) -> bytes:
    head = element(
        "head",
        element("title", title),
        element("link", rel="stylesheet", type="text/css", href="style.css"),
    )
    page = element("html", head, element("body", body), lang=edition.language, dir=edition.direction)
    page = changed(page, _xhtml)
    spaces = {"xmlns": "http://www.w3.org/1999/xhtml", "xmlns:epub": "http://www.idpf.org/2007/ops"}
    page = Element("html", {**spaces, **_xhtml(page).attributes}, page.children)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n{to_xml(page)}\n'.encode()


def _xhtml(one: Element) -> Element:
    """In XML the language has its own attribute; HTML readers want theirs too."""
    if "lang" not in one.attributes:
        return one
    return Element(one.tag, {**one.attributes, "xml:lang": one.attributes["lang"]}, one.children)

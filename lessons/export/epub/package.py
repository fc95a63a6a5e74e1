"""What holds a book together: the container, the package document and the navigation."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from lessons.export.edition import Edition
from lessons.export.markup import Element, element, to_xml
from lessons.export.media import media_type

_MODIFIED: Final = "2026-01-01T00:00:00Z"
"""EPUB wants a time, and the same pack shall give the same bytes; its version is in the identifier."""


@dataclass(frozen=True)
class Chapter:
    """A page of the book. `parts` are the anchors in it that the contents name, with their titles."""

    name: str
    title: str
    body: Element
    parts: tuple[tuple[str, str], ...] = ()


def container(path: str) -> bytes:
    """Return META-INF/container.xml."""
    root = element("rootfile", full_path=path, media_type="application/oebps-package+xml")
    spaces = {"version": "1.0", "xmlns": "urn:oasis:names:tc:opendocument:xmlns:container"}
    return _document(Element("container", spaces, (element("rootfiles", root),)))


def navigation(edition: Edition, chapters: Sequence[Chapter]) -> Element:
    """Return the contents."""
    items = [
        element("li", element("a", chapter.title, href=chapter.name), *_parts(chapter))
        for chapter in chapters
    ]
    title = element("h1", edition.phrase("contents"))
    return Element("nav", {"epub:type": "toc", "id": "toc"}, (title, element("ol", *items)))


def package(
    edition: Edition, chapters: Sequence[Chapter], paths: Sequence[str], name: str, placeholder: str
) -> bytes:
    """Return the package document; `name` identifies the book, `placeholder` stands in for WebP."""
    svg = {chapter.name for chapter in chapters if any(one.tag == "svg" for one in chapter.body.all())}
    cover = edition.pack.info.cover
    items = list[Element]()
    for path in paths:
        properties = {"nav.xhtml": "nav", cover: "cover-image"}.get(path, "svg" if path in svg else None)
        fallback = _id(placeholder) if path.endswith(".webp") else None
        items.append(
            element(
                "item",
                id=_id(path),
                href=path,
                media_type=_type(path),
                properties=properties,
                fallback=fallback,
            )
        )
    spine = [element("itemref", idref=_id(one)) for one in _reading_order(chapters)]
    way = "rtl" if edition.direction == "rtl" else None
    spaces = {
        "xmlns": "http://www.idpf.org/2007/opf",
        "version": "3.0",
        "unique-identifier": "id",
        "xml:lang": edition.language,
        "dir": edition.direction,
    }
    parts = (
        _metadata(edition, name),
        element("manifest", *items),
        element("spine", *spine, page_progression_direction=way),
    )
    return _document(Element("package", spaces, parts))


def _metadata(edition: Edition, name: str) -> Element:
    info = edition.pack.info
    title = edition.plain(info.titles)
    if edition.teacher:
        title = f"{title} – {edition.phrase('for_teachers')}"
    said = [
        Element("dc:identifier", {"id": "id"}, (name,)),
        Element("dc:title", {}, (title,)),
        Element("dc:language", {}, (edition.language,)),
        *(Element("dc:creator", {}, (author,)) for author in info.authors),
        Element("dc:description", {}, (edition.plain(info.summaries),)),
        Element("dc:rights", {}, (info.licence,)),
        Element("dc:subject", {}, (info.subject,)),
        element("meta", _MODIFIED, property="dcterms:modified"),
        element("meta", name="cover", content=_id(info.cover)),
    ]
    return Element("metadata", {"xmlns:dc": "http://purl.org/dc/elements/1.1/"}, tuple(said))


def _parts(chapter: Chapter) -> list[Element]:
    items = [
        element("li", element("a", title, href=f"{chapter.name}#{anchor}")) for anchor, title in chapter.parts
    ]
    return [element("ol", *items)] if items else []


def _reading_order(chapters: Sequence[Chapter]) -> list[str]:
    names = [chapter.name for chapter in chapters]
    return [names[0], "nav.xhtml", *names[1:]]


def _type(path: str) -> str:
    other = {"xhtml": "application/xhtml+xml", "css": "text/css"}
    return other.get(path.rpartition(".")[2]) or media_type(path)


def _id(path: str) -> str:
    return "i-" + path.replace("/", "-")


def _document(root: Element) -> bytes:
    return f'<?xml version="1.0" encoding="utf-8"?>\n{to_xml(root)}\n'.encode()

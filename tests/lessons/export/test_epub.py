"""A book that epubcheck has nothing to say about, the same each time, and in one language."""

import io
import json
import re
import shutil
import subprocess
import zipfile
from itertools import cycle
from pathlib import Path

from lxml import etree

from lessons.export.epub.book import epub
from lessons.language import LANGUAGES, Language
from lessons.pack import Pack

OPF = "{http://www.idpf.org/2007/opf}"
LETTERS = {"ar": "[\u0620-\u064a]", "zgh": "[\u2d30-\u2d67]"}


def opened(book: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def checked(folder: Path) -> list[str]:
    """What epubcheck says about the books of a folder, but for information.

    Debian's command is a jar; a second Java machine for each book would take most of the time.
    """
    jar = shutil.which("epubcheck")
    assert jar is not None, "make test installs epubcheck"
    quick = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", jar]
    run = subprocess.run([*quick, Path(__file__).with_name("EveryBook.java"), folder], capture_output=True)
    found = list[str]()
    for book in sorted(folder.glob("*.epub")):
        told = book.with_suffix(".epub.json")
        assert told.exists(), run.stderr.decode()
        for one in json.loads(told.read_bytes())["messages"]:
            if one["severity"] not in ("INFO", "USAGE"):
                found.append(f"{book.name}: {one['ID']} {one['message']} {one['locations'][:2]}")
    return found


def test_epubcheck_finds_nothing_but_what_was_spoilt(packs: list[Pack], leaner: Pack, tmp_path: Path) -> None:
    """Every pack once, every language once; in one Java machine, which costs a second a book."""
    wanted: list[tuple[Pack, Language, bool]] = [
        *((pack, language, True) for pack, language in zip(packs, cycle(LANGUAGES), strict=False)),
        (packs[0], "fr", False),
        (leaner, "zgh", True),
    ]
    for number, (pack, language, teacher) in enumerate(wanted):
        (tmp_path / f"{number}-{pack.info.id}-{language}.epub").write_bytes(
            epub(pack, language, teacher=teacher)
        )
    spoilt = epub(packs[0], "fr").replace(b"application/epub+zip", b"application/epub+zap", 1)
    (tmp_path / "spoilt.epub").write_bytes(spoilt)
    said = checked(tmp_path)
    assert [one for one in said if not one.startswith("spoilt.epub:")] == []
    assert said, "epubcheck is really asked"


def test_every_language_has_the_files_that_epubcheck_has_seen(packs: list[Pack]) -> None:
    for pack in packs:
        books = [opened(epub(pack, language, teacher=True)) for language in LANGUAGES]
        assert len({frozenset(book) for book in books}) == 1
        for name, data in ((name, data) for book in books for name, data in book.items()):
            if name.endswith((".xhtml", ".opf")):
                etree.fromstring(data)


def test_the_mimetype_comes_first_and_stored(every_kind: Pack) -> None:
    book = epub(every_kind, "fr")
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert archive.read(first) == b"application/epub+zip"
    assert book[30:38] == b"mimetype"
    assert book == epub(every_kind, "fr")


def test_language_and_direction_are_said_everywhere(every_kind: Pack) -> None:
    for language in LANGUAGES:
        files = opened(epub(every_kind, language))
        package = etree.fromstring(files["OEBPS/package.opf"])
        assert package.findtext(".//{*}language") == language
        way = "rtl" if language == "ar" else None
        assert package.find(f"{OPF}spine").get("page-progression-direction") == way
        for name, data in files.items():
            if name.endswith(".xhtml"):
                root = etree.fromstring(data)
                assert root.get("lang") == root.get("{http://www.w3.org/XML/1998/namespace}lang") == language
                assert root.get("dir") == ("rtl" if language == "ar" else "ltr")
        if language in LETTERS:
            assert re.search(LETTERS[language], files["OEBPS/nav.xhtml"].decode())


def test_every_kind_of_step_has_its_page_and_its_answer(every_kind: Pack) -> None:
    files = opened(epub(every_kind, "fr"))
    lesson = etree.fromstring(files["OEBPS/lesson-1.xhtml"])
    headings = ["".join(one.itertext()) for one in lesson.iterfind(".//{*}h2")]
    assert headings == [
        f"{place} mot <{step.id}> & co" for place, step in enumerate(every_kind.lessons[0].steps, start=1)
    ]
    assert len(lesson.findall(".//{http://www.w3.org/2000/svg}svg")) > 2
    assert "Folded" in "".join(lesson.find(".//{*}details").itertext())
    answers = " ".join("".join(etree.fromstring(files["OEBPS/answers.xhtml"]).itertext()).split())
    for right in ("−1234,5 ± 0,25 mot DH", "École / l’école", "mot l1 — mot r2", "12,5", "pain / le pain"):
        assert right in answers


def test_pupils_get_nothing_of_the_teachers(every_kind: Pack) -> None:
    pupils = opened(epub(every_kind, "fr"))
    teachers = opened(epub(every_kind, "fr", teacher=True))
    added = {"OEBPS/run-sheet.xhtml", "OEBPS/paper.xhtml", "OEBPS/rubric.xhtml"}
    assert teachers.keys() - pupils.keys() == added
    everything = b"".join(pupils.values())
    for secret in (b"secret", b"range(4)", b"tinmel-exemplar"):
        assert secret not in everything
    assert b"secret" in teachers["OEBPS/lesson-1.xhtml"]
    assert b"range(4)" in teachers["OEBPS/answers.xhtml"]


def test_only_pictures_that_are_shown_come_along_and_all_of_them(every_kind: Pack) -> None:
    files = opened(epub(every_kind, "fr"))
    media = {name.removeprefix("OEBPS/") for name in files if name.startswith("OEBPS/media/")}
    kinds = {f"media/p.{kind}" for kind in ("svg", "png", "jpg", "webp")}
    assert media == {*kinds, "media/cover.svg", "media/f.mp4", "media/f.webm"}
    for name in media:
        assert files[f"OEBPS/{name}"] == every_kind.files[name]


def test_what_falls_back_says_its_own_language(leaner: Pack) -> None:
    root = etree.fromstring(opened(epub(leaner, "zgh"))["OEBPS/lesson-1.xhtml"])
    assert root.get("lang") == "zgh"
    assert root.find(".//{*}h1").get("lang") == "fr"
    texts = [one for one in root.iterfind(".//{*}div[@lang]") if one.get("lang") == "fr"]
    assert len(texts) == len(leaner.lessons[0].steps)

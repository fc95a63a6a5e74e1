"""Whatever stands in a pack's texts, every export is well-formed and nothing in it is active."""

import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import html5lib
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from lxml import etree

from lessons import library
from lessons.content import open_pack
from lessons.export.epub.book import epub
from lessons.export.kolibri.app import kolibri
from lessons.export.paper import paper
from lessons.export.qti.package import qti
from lessons.language import LANGUAGES, seen
from lessons.pack import Pack
from tests.lessons.export.every_kind import sources

PLAIN = {f"lessons/all/plain.{language}.md": b"x\n" for language in LANGUAGES}
SOURCES = {**sources(), **PLAIN}
SCRIPTS = {"script", "iframe", "object", "embed", "form", "base"}
MARKUP = st.sampled_from(
    [
        *(
            "<script>",
            "</p>",
            "]]>",
            "<!--",
            "-->",
            "&amp;",
            "&#1;",
            "&#xFFFE;",
            "&nbsp;",
            "<?x?>",
            "</style>",
            "\0",
        ),
        *("\x01", "\x0b", "\u202e", "\ufffe", "\uffff", '"', "'", "&", "<", ">", "{", "}", "{0}", "%1"),
        *(
            ":::hint\n",
            ":::teacher\n",
            ":::\n",
            "{block:robot_pick}",
            "![x](media/p.png)",
            "![x](javascript:y)",
        ),
        *(
            "| a |\n|--:|\n| b |\n",
            "1) x\n",
            "- x\n",
            "> ",
            "# h\n",
            "```\n",
            "`",
            "*",
            "**",
            "\n",
            "\n\n",
            "    ",
        ),
        *(
            "<b onclick=x>",
            "[l](http://example.org)",
            "<http://example.org>",
            "مرحبا",
            "ⴰⵣⵓⵍ",
            "😀",
            "e\u0301",
        ),
    ]
)
TEXT = st.lists(MARKUP, min_size=1, max_size=25).map("".join).map(lambda text: f"x{text}"[:500])


def spoilt(text: str) -> Pack:
    """The pack with every kind of step, this text in every place of it, and in the page of one step."""

    short = seen(text)  # what the door lets in

    def put(value: Any) -> Any:
        if isinstance(value, dict):
            words = isinstance(value.get("fr"), str) and set(value) == set(LANGUAGES)
            return {key: short if words else put(one) for key, one in value.items()}
        return [put(one) for one in value] if isinstance(value, list) else value

    files = dict(SOURCES)
    for path in ("pack.json", "lessons/all/lesson.json", "teacher/rubric.json"):
        value = json.loads(files[path])
        reviews = value.get("reviews")
        changed = put(value) | ({} if reviews is None else {"reviews": reviews})
        files[path] = json.dumps(_apart(changed)).encode()
    pack = open_pack(files, name="spoilt")
    # Past the door, where active texts are refused: what is inside must not rely on it.
    pages = {path: text.encode() for path in files if path.endswith(".md") and path not in PLAIN}
    return replace(pack, files=MappingProxyType({**pack.files, **pages}))


def _apart(value: Any) -> Any:
    """Units and options must differ, so that the pack can be opened; most pages are plain, for speed."""
    for at, step in enumerate(value.get("steps", ())):
        step["text"] = "plain" if at else step["text"]
        for name in ("units", "items"):
            for number, one in enumerate(step.get(name, ())):
                one["texts"] = {
                    language: f"{words}{'abc'[number]}" for language, words in one["texts"].items()
                }
    return value


def pages(pack: Pack) -> Iterator[tuple[str, bytes]]:
    yield "paper.html", paper(pack, "ar")
    yield "teacher.html", paper(pack, "ar", teacher=True)
    for made in (epub(pack, "ar", teacher=True), kolibri(pack, "ar"), qti(pack, "ar")):
        with zipfile.ZipFile(io.BytesIO(made)) as archive:
            yield from ((name, archive.read(name)) for name in archive.namelist())


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXT)
@example("x\0\x01\x0b\x1b\x7f\u202e\ufffe\uffff")
@example("x</style></script><script>alert(1)</script>]]>")
@example("x " + "*" * 400 + "y" + "*" * 90)
@example("x\n\n" + "> " * 240)
@example("x\n" + ":::hint\n" * 60)
def test_every_page_is_well_formed_and_passive(text: str) -> None:
    for name, data in pages(spoilt(text)):
        ending = name.rpartition(".")[2]
        if ending in ("xml", "xhtml", "opf"):
            root = etree.fromstring(data)
            assert not {etree.QName(one).localname for one in root.iter(etree.Element)} & SCRIPTS
        if ending == "html":
            root = html5lib.HTMLParser(strict=True).parse(data.decode())
            scripts = [one for one in root.iter() if one.tag.rpartition("}")[2] in SCRIPTS]
            assert [one.get("src") for one in scripts] == (
                ["quiz.js"] if name.startswith(("index", "lesson")) else []
            )
        if ending in ("xml", "xhtml", "html"):
            named = {key for one in root.iter() if isinstance(one.tag, str) for key in one.attrib}
            assert not {key for key in named if key.startswith("on") or key == "style"}


def test_a_deep_text_is_cut_flat_not_refused() -> None:
    assert b"deepest" in paper(spoilt("x " + "**_" * 160 + "deepest" + "_**" * 10), "fr")


def test_the_built_in_packs_say_the_same_in_every_format() -> None:
    pack = library.load("robot-souk")
    title = pack.lessons[0].titles["fr"]
    for made in (epub(pack, "fr"), kolibri(pack, "fr"), qti(pack, "fr")):
        with zipfile.ZipFile(io.BytesIO(made)) as archive:
            assert any(title.encode() in archive.read(name) for name in archive.namelist())
    assert title.encode() in paper(pack, "fr")

"""Worlds of every kind on paper, in books and elsewhere: drawn where a drawing helps, else in words."""

import re
from typing import Any, Final

import html5lib
import pytest

from lessons.content import open_pack
from lessons.export.epub.book import epub
from lessons.export.kolibri.app import kolibri
from lessons.export.paper import paper
from lessons.export.qti.package import qti
from lessons.language import Language
from lessons.pack import Pack
from tests.lessons.steps.test_code_worlds import files_of, plain

BOX: Final = {"at": [900, 100], "size": [100, 100]}
WORLDS: Final[dict[str, dict[str, Any]]] = {
    "grid": plain("grid", paint=[{"at": [1, 0], "colour": "mint"}]),
    "drive": plain(
        "drive",
        lines=[{"points": [[0, 0], [500, 500], [0, 500]], "width": 30, "closed": True}],
        boxes=[BOX],
        stations=[BOX | {"at": [1_200, 100]}],
        goal=BOX | {"at": [1_800, 800]},
        scatter={"boxes": 2, "size": [90, 90], "seeds": [5, 6]},
    ),
    "canvas": plain("canvas", dots=[[10, 20], [30, 40]]),
    "console": plain("console", expect=["5 < 6", "سلام"]),
}
LEGENDS: Final = {
    "grid": "le robot un mur vert menthe",
    "drive": "le robot une ligne une étape l’arrivée une caisse",
    "canvas": "le crayon un point à relier",
}


def pack_in(kind: str) -> Pack:
    return open_pack(files_of(kind, w=WORLDS[kind]))


def figure(kind: str, language: Language = "fr") -> Any:
    root = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(
        paper(pack_in(kind), language).decode()
    )
    step = next(one for one in root.iter("section") if one[0].get("id") == "step-code")
    return next(one for one in step.iter("figure") if one.get("class") == "grid")


@pytest.mark.parametrize("kind", LEGENDS)
def test_what_lies_in_a_world_is_drawn_and_told_below(kind: str) -> None:
    said = figure(kind).find("figcaption")
    assert " ".join("".join(said.itertext()).split()) == LEGENDS[kind]


def test_a_floor_is_drawn_to_scale_with_what_the_first_seed_throws() -> None:
    drawing = figure("drive")[0]
    svg = "{http://www.w3.org/2000/svg}"
    tags = [one.tag.removeprefix(svg) for one in drawing]
    assert drawing.get("viewBox") == "0 0 2000 1000"
    assert (drawing.get("width"), drawing.get("height")) == ("480", "240")
    assert tags.count("polygon") == 1
    assert len([one for one in drawing if one.get("fill") == "#bbb"]) == 3
    assert drawing.findall(".//*[@transform='rotate(0 300 500)']")


def test_a_sheet_has_its_dots_and_its_pen() -> None:
    drawing = figure("canvas", "ar")[0]
    assert [(one.get("cx"), one.get("cy")) for one in drawing if one.get("fill") == "#000"] == [
        ("10", "20"), ("30", "40"),
    ]  # fmt: skip


def test_lines_that_a_program_prints_are_text() -> None:
    page = paper(pack_in("console"), "fr").decode()
    assert re.search(r"Le programme écrit\u00a0:</p>\s*<pre[^>]*><samp>5 &lt; 6\nسلام</samp></pre>", page)


@pytest.mark.parametrize("kind", WORLDS)
def test_no_export_stumbles_over_any_world(kind: str) -> None:
    pack = pack_in(kind)
    for language in pack.info.languages:
        assert paper(pack, language, teacher=True)
        assert epub(pack, language)
        assert kolibri(pack, language)
        assert qti(pack, language)

"""Sheets that any browser prints: valid HTML, whole in one file, nothing for teachers in the pupils' one."""

import re
from typing import Any

import html5lib
import pytest

from lessons.export.paper import paper
from lessons.language import LANGUAGES, Language
from lessons.pack import Pack

XHTML = "{http://www.w3.org/1999/xhtml}"


def parsed(page: bytes) -> Any:
    """The page as a browser takes it; the first thing that HTML 5 does not allow raises."""
    return html5lib.HTMLParser(strict=True).parse(page.decode())


@pytest.mark.parametrize("teacher", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_pack_is_valid_html_in_one_file(packs: list[Pack], language: Language, teacher: bool) -> None:
    for pack in packs:
        page = paper(pack, language, teacher=teacher)
        root = parsed(page)
        assert root.get("lang") == language
        assert root.get("dir") == ("rtl" if language == "ar" else "ltr")
        for image in root.iter(f"{XHTML}img"):
            assert image.get("src").startswith("data:image/")
        assert not {*root.iter(f"{XHTML}script"), *root.iter(f"{XHTML}link"), *root.iter(f"{XHTML}video")}
        assert not re.search(rb"""url\(|@import|(src|href)=["'](?!data:)""", page)
        assert page == paper(pack, language, teacher=teacher)


def test_there_is_room_to_answer_every_kind(every_kind: Pack) -> None:
    root = parsed(paper(every_kind, "fr"))
    rooms = {
        "choice": "box tick", "order": "box number", "match": "dot", "number": "blank", "text": "line",
        "table": "blank", "examples": "grid", "photo": "drawing", "oral": "box tick", "paper": "box tick",
        "code": "orders", "python": "line", "open": "line",
    }  # fmt: skip
    for step, one in zip(every_kind.lessons[0].steps, _steps(root), strict=True):
        classes = [part.get("class") for part in one.iter()]
        assert rooms.get(step.id) in classes or step.id not in rooms, step.id
    assert "Regarde le film sur la tablette." in "".join(root.itertext())


def test_hints_stand_at_the_end_and_cards_on_a_page_of_their_own(every_kind: Pack) -> None:
    root = parsed(paper(every_kind, "fr"))
    assert not [*root.iter(f"{XHTML}details")]
    assert all("hint" not in "".join(step.itertext()) for step in _steps(root))
    pages = [one for one in root.iter(f"{XHTML}div") if one.get("class") == "page"]
    last = "".join(next(one for one in pages[0] if one.get("class") == "hints").itertext())
    assert "Folded hint in the text." in last
    assert "mot hint 3" in last
    cards = [one for one in pages[1].iter(f"{XHTML}div") if one.get("class") == "cards"]
    assert [len(one) for one in cards] == [3, 3, 5]


def test_shuffled_items_never_stand_in_the_right_order(every_kind: Pack) -> None:
    root = parsed(paper(every_kind, "fr"))
    for step, one in zip(every_kind.lessons[0].steps, _steps(root), strict=True):
        if step.id in ("order", "lines"):
            items = [" ".join("".join(item.itertext()).split()) for item in one.iter(f"{XHTML}li")]
            items = [item for item in items if item.startswith("mot ")]
            assert len(items) == 3
            assert items != [item.texts["fr"] for item in step.items]


def test_answers_are_only_in_the_teachers_sheets(every_kind: Pack) -> None:
    pupils, teachers = (paper(every_kind, "fr", teacher=one).decode() for one in (False, True))
    for secret in ("secret", "range(4)", "mot why", "École", "12,5"):
        assert secret not in pupils
        assert secret in teachers


def test_notes_for_teachers_stand_beside_the_answers(every_kind: Pack) -> None:
    root = parsed(paper(every_kind, "fr", teacher=True))
    answers = next(one for one in root.iter(f"{XHTML}section") if one.get("class") == "answers")
    notes = list(answers.iter(f"{XHTML}aside"))
    assert len(notes) == len(every_kind.lessons[0].steps)


def test_a_world_is_drawn_with_its_robot_walls_and_things(every_kind: Pack) -> None:
    step = next(one for one in _steps(parsed(paper(every_kind, "ar"))) if one[0].get("id") == "step-code")
    figure = next(step.iter(f"{XHTML}figure"))
    world = every_kind.worlds["worlds/corner.json"]
    drawing = figure[0]
    assert drawing.get("width") == str(world.width * 40 + 4)
    walls = [one for one in drawing.iter() if one.get("fill") == "#999"]
    assert len(walls) == len(world.walls)
    turns = [one.get("transform") for one in drawing.iter() if one.get("transform")]
    x, y = (side * 40 + 20 for side in world.start.at)
    assert turns == [f"rotate(0 {x} {y})"]
    assert "الروبوت" in "".join(figure.itertext())


def test_what_falls_back_says_its_own_language(leaner: Pack) -> None:
    root = parsed(paper(leaner, "zgh"))
    texts = [one for one in root.iter(f"{XHTML}div") if one.get("lang") == "fr"]
    assert len(texts) == len(leaner.lessons[0].steps)
    assert "ⵉⵙⵎ" in "".join(root.itertext())


def test_blocks_bear_the_names_that_the_text_beside_them_uses(leaner: Pack, every_kind: Pack) -> None:
    for pack, name in ((leaner, "avancer"), (every_kind, "ⴷⴷⵓ ⵙ ⴷⴰⵜ")):
        spoken = "fr" if pack is leaner else None
        root = parsed(paper(pack, "zgh"))
        named = {(one.text, one.get("lang")) for one in root.iter() if one.get("class") == "block"}
        assert (name, spoken) in named
        root = parsed(paper(pack, "zgh", teacher=True))
        programs = [one for one in root.iter(f"{XHTML}ul") if one.get("class") == "program"]
        assert programs and name in "".join("".join(one.itertext()) for one in programs)
        assert {one.get("lang") for one in programs} <= {spoken, None}


def _steps(root: Any) -> list[Any]:
    return [one for one in root.iter(f"{XHTML}section") if (one.get("class") or "").startswith("step")]

"""Ordering, matching, reckoning, writing, tables: answered in a real browser, scored by the teacher."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from pytestqt.qtbot import QtBot

from app.teacher.bootstrap import TeacherProgram
from classroom.roster.synthetic import SyntheticClass
from lessons.attempt import score_attempt
from tests import every_kind
from tests.journeys.every_kind_lesson import go_to, handed_in, push, sit_down
from tests.journeys.hands import Finger, Hands, Keyboard, Mouse
from tests.journeys.tablet import Tablet

KINDS = {"order", "match", "number", "text", "table"}
"""They stand first in the pack, one after the other."""
STEPS = {step["id"]: step for step in every_kind.STEPS if step["kind"] in KINDS}


@dataclass(frozen=True)
class Way:
    """Who answers, with what, in which words; `scores` where it is less than everything."""

    language: str
    hands: type[Mouse | Finger | Keyboard]
    number: str
    unit: str
    word: str
    story: str
    cells: dict[str, str]
    scores: dict[str, float]


WAYS = [
    Way(
        language="fr",
        hands=Mouse,
        number="1,5",
        unit="g",
        word="Rabta",
        story="Au souk, j’aime l’odeur des épices.",
        cells={"bread.total": "6", "milk.total": "15", "mint.total": "9,5"},
        scores={"potatoes": 0.5, "capital": 0.5, "my-market": 0, "shopping": 1},
    ),
    Way(
        language="ar",
        hands=Finger,
        number="١٫٥",
        unit="kg",
        word="الرِّبَاط",
        story="أحب رائحة التوابل في سوق قريتنا.",
        cells={"bread.total": "٦", "milk.total": "١٤", "mint.total": "٤٫٥"},
        scores={"my-market": 0, "shopping": 3},
    ),
    Way(
        language="en",
        hands=Keyboard,
        number="1500",
        unit="g",
        word="rabat",
        story="I like the smell of the spices at our market.",
        cells={"bread.total": "6.0", "milk.total": "14", "mint.total": "4"},
        scores={"my-market": 0, "shopping": 3},
    ),
]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: f"{way.language}-{way.hands.__name__}")
def test_every_answer_arrives_and_scores_as_the_page_said(
    qtbot: QtBot,
    program: TeacherProgram,
    chromium: Browser,
    school: SyntheticClass,
    tmp_path: Path,
    way: Way,
) -> None:
    tablet = _join(qtbot, program, chromium, school, tmp_path, way)
    hands = way.hands(tablet.page)
    for step in STEPS.values():
        expect(tablet.page.get_by_test_id("step-title")).to_have_text(step["titles"][way.language])
        _answer(hands, way, step)
        if tablet.page.get_by_test_id("check").is_visible():
            hands.press("check")
            right = _is_right(way, step)
            expect(tablet.page.get_by_test_id("verdict")).to_have_attribute("data-right", right)
        hands.press("hand-in")
        expect(tablet.page.get_by_test_id("receipt")).to_be_visible(timeout=20_000)
        hands.press("receipt-next")

    pack = every_kind.load()
    contents = handed_in(program)
    assert set(contents) == set(STEPS)
    for step_id, content in contents.items():
        score = score_attempt(pack, every_kind.LESSON, step_id, content)
        expected = way.scores.get(step_id, score.maximum)
        assert score.score == expected, step_id
        assert json.loads(content)["claim"]["passed"] is score.passed, step_id
    assert tablet.complaints == []
    tablet.close()


def test_what_was_begun_is_there_again_after_another_step(
    qtbot: QtBot, program: TeacherProgram, chromium: Browser, school: SyntheticClass, tmp_path: Path
) -> None:
    way = WAYS[0]
    tablet = _join(qtbot, program, chromium, school, tmp_path, way)
    page, hands = tablet.page, Mouse(tablet.page)
    hands.put_in_order([item["id"] for item in STEPS["mint-tea"]["items"]])
    go_to(tablet, "what-they-give")
    hands.press("match-left-goat")
    hands.press("match-right-milk")
    go_to(tablet, "shopping")
    hands.write("cell-milk.total", "14")
    go_to(tablet, "mint-tea")
    expect(page.get_by_test_id("check")).to_be_enabled()
    expect(page.locator(".order-row").first).to_have_attribute("data-item", "boil")
    go_to(tablet, "what-they-give")
    expect(page.locator("[data-chip=left-goat-milk]")).to_be_visible()
    go_to(tablet, "shopping")
    expect(page.get_by_test_id("cell-milk.total")).to_have_value("14")
    expect(page.get_by_test_id("sum-total")).to_have_text("14")
    assert tablet.complaints == []
    tablet.close()


def _join(
    qtbot: QtBot,
    program: TeacherProgram,
    chromium: Browser,
    school: SyntheticClass,
    tmp_path: Path,
    way: Way,
) -> Tablet:
    url = push(qtbot, program, tmp_path)
    tablet = Tablet(chromium, touch=way.hands is Finger)
    sit_down(tablet, url, way.language, school)
    return tablet


def _answer(hands: Hands, way: Way, step: every_kind.Step) -> None:
    match step["kind"]:
        case "order":
            hands.put_in_order([item["id"] for item in step["items"]])
        case "match":
            for left, right in step["pairs"]:
                hands.press(f"match-left-{left}")
                hands.press(f"match-right-{right}")
        case "number":
            hands.write("number", way.number)
            hands.press(f"unit-{way.unit}")
        case "text":
            hands.write("text", way.word if "accepted" in step else way.story)
        case "table":
            for place, text in way.cells.items():
                hands.write(f"cell-{place}", text)
        case other:
            raise AssertionError(f"no hands know {other}")


def _is_right(way: Way, step: every_kind.Step) -> str:
    """Return what the verdict must say: whatever is not everything is not right yet."""
    everything = {"shopping": 3}.get(step["id"], 1)
    return "yes" if way.scores.get(step["id"], everything) == everything else "no"

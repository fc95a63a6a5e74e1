"""Ordering, matching, reckoning, writing, tables: answered in a real browser, scored by the teacher."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from pytestqt.qtbot import QtBot

from app.teacher.bootstrap import TeacherProgram
from classroom.roster.synthetic import SyntheticClass
from classroom.store.work_store import WorkStore
from lessons.attempt import score_attempt
from tests import every_kind
from tests.journeys.hands import Finger, Hands, Keyboard, Mouse
from tests.journeys.tablet import Tablet
from tests.journeys.test_a_lesson_in_a_browser import click, scan

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
    for step_id, content in _handed_in(program).items():
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
    steps = list(STEPS)
    hands.put_in_order([item["id"] for item in STEPS["mint-tea"]["items"]])
    _go(page, steps.index("what-they-give"))
    hands.press("match-left-goat")
    hands.press("match-right-milk")
    _go(page, steps.index("shopping"))
    hands.write("cell-milk.total", "14")
    _go(page, 0)
    expect(page.get_by_test_id("check")).to_be_enabled()
    expect(page.locator(".order-row").first).to_have_attribute("data-item", "boil")
    _go(page, steps.index("what-they-give"))
    expect(page.locator("[data-chip=left-goat-milk]")).to_be_visible()
    _go(page, steps.index("shopping"))
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
    """Open the class, push the pack, and sit two pupils down at a tablet that shows its first step."""
    services = program.services
    assert services is not None
    services.packs.publishers.add(every_kind.PUBLISHER)
    services.loop.submit(services.packs.install(every_kind.write(tmp_path))).result(20)
    click(qtbot, program, "home_open")
    url = scan(qtbot, program, tmp_path / "window.png")
    services.loop.submit(services.classroom.push(every_kind.PACK, every_kind.VERSION)).result(10)
    tablet = Tablet(chromium, touch=way.hands is Finger)
    tablet.scan(url, way.language)
    tablet.choose_names([pupil.id for pupil in school.pupils[:2]])
    expect(tablet.page.get_by_test_id("order-boil")).to_be_visible(timeout=20_000)
    return tablet


def _go(page: Page, index: int) -> None:
    """Go to a step by its dot."""
    page.locator(".dot").nth(index).click()
    expect(page.locator(".dot").nth(index)).to_have_attribute("aria-current", "step")


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


def _handed_in(program: TeacherProgram) -> dict[str, bytes]:
    """Return the contents that the teacher's database holds, by step."""
    services = program.services
    assert services is not None
    attempts = services.loop.submit(services.classroom.attempts()).result(10)
    assert sorted(attempt.at.step for attempt in attempts) == sorted(STEPS)
    return {
        attempt.at.step: services.database.submit(
            lambda session, attempt_id=attempt.id: WorkStore(session).content(attempt_id)
        ).result(10)
        for attempt in attempts
    }

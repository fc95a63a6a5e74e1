"""Examples are named, parted by a boundary, one is found unfair: by mouse, finger, or the keyboard only."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from pytestqt.qtbot import QtBot

from app.teacher.bootstrap import TeacherProgram
from classroom.roster.synthetic import SyntheticClass
from lessons.attempt import score_attempt
from tests import every_kind
from tests.journeys.every_kind_lesson import go_to, handed_in, push, sit_down
from tests.journeys.hands import Finger, Hands, Keyboard, Mouse
from tests.journeys.tablet import Tablet

STEP = "olive-or-nut"


@pytest.mark.parametrize(("language", "with_"), [("fr", Mouse), ("ar", Finger), ("en", Keyboard)])
def test_pupils_teach_the_machine(
    qtbot: QtBot,
    program: TeacherProgram,
    chromium: Browser,
    school: SyntheticClass,
    tmp_path: Path,
    language: str,
    with_: type[Hands],
) -> None:
    url = push(qtbot, program, tmp_path)
    tablet = Tablet(chromium, touch=with_ is Finger)
    sit_down(tablet, url, language, school)
    go_to(tablet, STEP)
    page, hands = tablet.page, with_(tablet.page)
    for fruit, name in (("fruit-4", "olive"), ("fruit-7", "nut")):
        hands.press(f"example-{fruit}")
        hands.press(f"example-name-{name}")
    hands.press("example-fruit-3")
    hands.press("example-unfair")
    expect(page.get_by_test_id("check")).to_be_disabled()
    hands.press("draw-boundary")
    expect(page.get_by_test_id("example-fruit-8")).to_have_count(0)
    hands.press("check")
    expect(page.get_by_test_id("verdict")).to_have_attribute("data-right", "yes")
    expect(page.get_by_test_id("example-fruit-8")).to_be_visible()

    _pull(page, hands)
    expect(page.get_by_test_id("verdict")).to_have_count(0)
    hands.press("check")
    hands.press("hand-in")
    expect(page.get_by_test_id("receipt")).to_be_visible(timeout=20_000)
    content = handed_in(program)[STEP]
    said = json.loads(content)
    assert said["labels"] == {"fruit-4": "olive", "fruit-7": "nut"}
    assert said["unfair"] == ["fruit-3"]
    assert said["line"][2:] == [50, 100]
    assert said["line"][0] < 50
    earned = score_attempt(every_kind.load(), every_kind.LESSON, STEP, content)
    assert (earned.passed, earned.basis) == (said["claim"]["passed"], "checked")
    assert tablet.complaints == []
    tablet.close()


def _pull(page: Page, hands: Hands) -> None:
    """Pull the lower end of the boundary to the left, by its handle or by the arrow keys."""
    if isinstance(hands, Keyboard):
        hands.press("boundary-0")
        for _ in range(5):
            page.keyboard.press("ArrowLeft")
        return
    end = page.get_by_test_id("boundary-0")
    end.scroll_into_view_if_needed()
    box = end.bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x - 60, y, steps=6)
    page.mouse.up()

"""Nothing but the keyboard: blocks out of the drawer, run, handed in; focus is seen, stillness is kept."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from classroom.events import AttemptReceived
from tests import code_lesson
from tests.journeys import every_screen
from tests.journeys.every_screen import School
from tests.journeys.hands import Keyboard
from tests.journeys.tablet import Tablet

_INTO_THE_DRAWER = {"fr": "ArrowRight", "ar": "ArrowLeft"}
_IN_HAND = "document.activeElement.getAttribute('class') ?? ''"
_HERE = """() => {
    const one = document.activeElement
    if (one === document.body) return null
    const rings = element => {
        const style = getComputedStyle(element)
        const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
        return outlined || style.boxShadow !== 'none'
    }
    // In Blockly's drawing a stroke is the ring, around what has the focus or what it holds.
    const stroked = part => parseFloat(getComputedStyle(part).strokeWidth) >= 2
    const drawn = one.closest('svg') && [one, ...one.parentElement.children].some(stroked)
    return {
        name: one.dataset.testid ?? one.getAttribute('class') ?? one.tagName,
        ringed: rings(one) || [...one.querySelectorAll('*')].some(rings) || Boolean(drawn),
    }
}"""
_WATCH_MOTION = """() => {
    window.moved = []
    for (const kind of ['animationstart', 'transitionrun'])
        document.addEventListener(kind, event => window.moved.push(`${kind} ${event.target.className}`), true)
}"""


@pytest.fixture(scope="module")
def open_school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    with every_screen.open_school(tmp_path_factory.mktemp("lessons")) as school:
        school.do(school.service.ask_pictures(school.opened.class_id, False))
        school.do(school.service.push(code_lesson.PACK, code_lesson.VERSION))
        yield school


def sit_down(page: Page, school: School, language: str, pupil: str) -> Keyboard:
    """Join and sit down by keyboard; the first code step lies open."""
    hands = Keyboard(page)
    page.goto(every_screen.address(school))
    page.get_by_test_id(f"language-{language}").wait_for()
    hands.press(f"language-{language}")
    page.get_by_test_id(f"join-name-{pupil}").wait_for()
    hands.press(f"join-name-{pupil}")
    hands.press("join-confirm")
    return hands


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_program_is_built_run_and_handed_in_by_keyboard(
    chromium: Browser, open_school: School, language: str
) -> None:
    tablet = Tablet(chromium)
    page, keys = tablet.page, tablet.page.keyboard
    pupil = open_school.pupils[0 if language == "fr" else 1]
    hands = sit_down(page, open_school, language, pupil)
    tablet.wait_for_blocks()
    for number, below in enumerate((0, 3)):
        _go_to_the_toolbox(page)
        keys.press(_INTO_THE_DRAWER[language])
        for _ in range(below):
            keys.press("ArrowDown")
        keys.press("Enter")
        page.wait_for_function(
            "count => window.tinmelWorkspace.getAllBlocks(false).length > count", arg=number
        )
        if number:
            keys.press("ArrowDown")
        keys.press("Enter")
        page.wait_for_function("!window.tinmelWorkspace.isDragging()")
    assert tablet.blocks() == ["robot_forward", "robot_pick"]
    hands.press("run")
    expect(page.get_by_test_id("outcome")).to_be_visible(timeout=20_000)
    received = len([one for one in open_school.events if isinstance(one, AttemptReceived)])
    hands.press("hand-in")
    expect(page.get_by_test_id("receipt")).to_be_visible(timeout=20_000)
    assert len([one for one in open_school.events if isinstance(one, AttemptReceived)]) == received + 1
    assert tablet.complaints == []
    tablet.close()


def test_wherever_the_keyboard_is_it_can_be_seen(chromium: Browser, open_school: School) -> None:
    tablet = Tablet(chromium)
    page = tablet.page
    sit_down(page, open_school, "fr", open_school.pupils[2])
    tablet.wait_for_blocks()
    visited: list[str] = []
    for _ in range(45):
        page.keyboard.press("Tab")
        found = page.evaluate(_HERE)
        if found is None:
            # Past the page's end; the browser begins again at its top.
            continue
        visited.append(found["name"])
        assert found["ringed"], found
    assert {"tool-undo", "run", "python", "hand-in", "seat-open"} <= set(visited)
    tablet.close()


def test_nothing_moves_for_whoever_wants_stillness(chromium: Browser, open_school: School) -> None:
    context = chromium.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    page = context.new_page()
    page.add_init_script(f"addEventListener('DOMContentLoaded', {_WATCH_MOTION})")
    sit_down(page, open_school, "fr", open_school.pupils[3])
    page.get_by_test_id("run").wait_for(timeout=30_000)
    page.get_by_test_id("seat-open").click()
    page.get_by_test_id("seat-work").click()
    page.get_by_test_id("work-back").click()
    page.get_by_test_id("step-next").last.click()
    page.get_by_test_id("run").click()
    page.get_by_test_id("outcome").wait_for(timeout=30_000)
    assert page.evaluate("window.moved") == []
    context.close()


def _go_to_the_toolbox(page: Page) -> None:
    for _ in range(80):
        if "blocklyToolboxCategoryContainer" in page.evaluate(_IN_HAND):
            return
        page.keyboard.press("Shift+Tab")
    raise AssertionError("the toolbox can't be reached by keyboard")

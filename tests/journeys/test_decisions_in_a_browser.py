"""A program that asks: built of decisions, run in worlds that it never saw, run again by the teacher."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from pytestqt.qtbot import QtBot

from app.teacher.bootstrap import TeacherProgram
from classroom.roster.synthetic import SyntheticClass
from classroom.store.work_store import WorkStore
from lessons import library
from lessons.attempt import score_attempt
from tests.journeys.tablet import Tablet
from tests.journeys.test_a_lesson_in_a_browser import click, push, scan

PACK = "irrigation-gate"
ROBOT, DECISIONS = 0, 1
"""Drawers of the step's toolbox."""
PLACES = """([type, into]) => {
    const shown = window.tinmelWorkspace;
    const at = (workspace, connection) => {
        const paper = workspace.getInjectionDiv().getBoundingClientRect();
        const origin = workspace.getOriginOffsetInPixels();
        return [paper.x + origin.x + connection.x * workspace.scale,
                paper.y + origin.y + connection.y * workspace.scale];
    };
    const drawer = shown.getFlyout().getWorkspace();
    const taken = drawer.getTopBlocks(false).find((block) => block.type === type);
    const grip = taken.pathObject.svgPath.getBoundingClientRect();
    const all = shown.getAllBlocks(true);
    const holes = all.flatMap((block) => block.inputList.filter((input) => input.name === into));
    let last = shown.getTopBlocks(true)[0];
    while (last.getNextBlock()) last = last.getNextBlock();
    const target = into === 'next' ? last.nextConnection : holes[0].connection;
    const own = taken.previousConnection ?? taken.outputConnection;
    return {grip: [grip.x + grip.width / 2, grip.y + 10], from: at(drawer, own), to: at(shown, target)};
}"""
"""Where to take a block of the drawer, and where its connection and the one that it shall meet are."""

COUNT = """type => window.tinmelWorkspace.getBlocksByType(type, false)
    .filter((block) => !block.isShadow()).length"""


def drag(page: Page, drawer: int, block: str, into: str) -> None:
    """Drag a block out of a drawer, under the last one ("next") or into the first hole of a name."""
    category = page.locator(".blocklyToolboxCategory").nth(drawer)
    if "blocklyToolboxSelected" not in (category.get_attribute("class") or ""):
        category.click()
    expect(page.locator(f".blocklyFlyout .blocklyDraggable.{block}").first).to_be_visible()
    places = page.evaluate(PLACES, [block, into])
    x, y = places["grip"]
    across, down = (to - start for to, start in zip(places["to"], places["from"], strict=True))
    count = page.evaluate(COUNT, block)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 12, y + 4, steps=3)
    page.mouse.move(x + across, y + down + 4, steps=12)
    page.mouse.up()
    page.wait_for_function(f"([type, count]) => ({COUNT})(type) > count", arg=[block, count])
    page.wait_for_function("!window.tinmelWorkspace.isDragging()")


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_pupil_builds_an_if_and_it_holds_in_every_seguia(
    qtbot: QtBot,
    program: TeacherProgram,
    chromium: Browser,
    school: SyntheticClass,
    tmp_path: Path,
    language: str,
) -> None:
    click(qtbot, program, "home_open")
    url = scan(qtbot, program, tmp_path / "window.png")
    push(qtbot, program, PACK)
    tablet = Tablet(chromium)
    tablet.scan(url, language)
    tablet.choose_names([school.pupils[0].id])
    tablet.go_on(4)
    tablet.wait_for_blocks()

    page = tablet.page
    for block in ("robot_turn_left", "robot_forward", "robot_forward"):
        drag(page, ROBOT, block, "next")
    tablet.run_and_wait()
    outcome = page.get_by_test_id("outcome")
    expect(outcome).to_have_attribute("data-passed", "false")
    expect(page.get_by_test_id("see-failure")).to_be_visible()
    for _ in range(3):
        page.get_by_test_id("tool-undo").click()
    assert tablet.blocks() == ["robot_forward", "robot_forward"]

    drag(page, DECISIONS, "controls_if", "next")
    drag(page, DECISIONS, "robot_at_goal", "IF0")
    drag(page, DECISIONS, "robot_wall_ahead", "IF0")
    drag(page, ROBOT, "robot_turn_left", "DO0")
    for _ in range(2):
        drag(page, ROBOT, "robot_forward", "next")
    tablet.run_and_wait()
    expect(outcome).to_have_attribute("data-passed", "true")
    tablet.hand_in()

    assert program.services is not None
    (attempt,) = program.services.loop.submit(program.services.classroom.attempts()).result(10)
    content = program.services.database.submit(lambda session: WorkStore(session).content(attempt.id)).result(
        10
    )
    score = score_attempt(library.load(PACK), attempt.at.lesson, attempt.at.step, content)
    assert (score.passed, score.score, score.basis) == (True, score.maximum, "checked")
    assert tablet.complaints == []
    tablet.close()

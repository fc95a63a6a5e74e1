"""Who works here lies over the lesson while it is looked at, and goes when the work goes on."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from pytestqt.qtbot import QtBot

from app.teacher.bootstrap import TeacherProgram
from classroom.roster.synthetic import SyntheticClass
from tests.journeys.tablet import Tablet
from tests.journeys.test_programs_in_a_browser import push_programs


@pytest.mark.parametrize(("engine", "language"), [("chromium", "ar"), ("firefox", "fr")])
def test_it_never_hides_where_the_robot_goes(
    qtbot: QtBot,
    program: TeacherProgram,
    browser: Browser,
    school: SyntheticClass,
    tmp_path: Path,
    language: str,
) -> None:
    tablet = Tablet(browser)
    page = tablet.page
    tablet.scan(push_programs(qtbot, program, tmp_path), language)
    tablet.choose_names([pupil.id for pupil in school.pupils[:2]])
    tablet.wait_for_blocks()
    panel, opener = page.locator(".seat-panel"), page.get_by_test_id("seat-open")
    opener.click()
    panel.get_by_role("list").click()
    page.get_by_test_id("seat-swap").click()
    expect(panel).to_be_visible()
    page.get_by_test_id("run").click()
    expect(panel).to_have_count(0)
    opener.click()
    page.locator(".blocklyToolboxCategory").nth(1).click()
    expect(panel).to_have_count(0)
    opener.click()
    page.keyboard.press("Escape")
    expect(panel).to_have_count(0)
    opener.click()
    expect(panel).to_be_visible()
    opener.click()
    expect(panel).to_have_count(0)
    assert tablet.complaints == []
    tablet.close()

"""Two windows of one tablet, the class away: the last one works, and neither undoes the other's edits."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.journeys.class_process import ClassProcess
from tests.journeys.conftest import ENGINES
from tests.journeys.tablet import Tablet
from tests.journeys.test_the_class_dies_in_a_browser import FETCHED_AHEAD

FIRST, SECOND = 'print("one")\n', 'print("two")\n'


@pytest.mark.parametrize("engine", ENGINES)
def test_the_window_opened_last_goes_on_where_the_other_was(tmp_path: Path, browser: Browser) -> None:
    hour = ClassProcess(tmp_path / "school")
    hour.start()
    try:
        tablet = Tablet(browser)
        page = tablet.page
        tablet.scan(hour.url, "fr")
        tablet.choose_names(hour.pupils[:1])
        tablet.go_on(2)
        tablet.write_program(FIRST)
        page.wait_for_function(FETCHED_AHEAD, timeout=60_000)
    finally:
        hour.kill()
    tablet.page = page.context.new_page()
    tablet.page.goto(page.url)
    assert tablet.program() == FIRST
    expect(page.get_by_test_id("replaced")).to_be_visible()
    tablet.write_program(SECOND)

    page.bring_to_front()
    page.get_by_test_id("replaced").locator("button").click()
    expect(tablet.page.get_by_test_id("replaced")).to_be_visible()
    tablet.page = page
    assert tablet.program() == SECOND
    tablet.close()

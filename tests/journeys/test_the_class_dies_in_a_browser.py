"""The class loses its power in the middle of a lesson; pupils go on, and nothing is lost or doubled."""

import pytest
from playwright.sync_api import Browser, expect

from tests import code_lesson
from tests.journeys.class_process import ADDRESS, ClassProcess
from tests.journeys.tablet import Tablet

FETCHED_AHEAD = """async () => {
    const files = await (await fetch(new URL('files.json', document.baseURI))).json();
    const here = (file) => performance.getEntriesByName(new URL(file, document.baseURI).href).length > 0;
    return files.every(here);
}"""
"""The page has everything that later steps need; from then on the class may go away."""
GREETING = 'print("Azul, Amina")\n'


@pytest.mark.parametrize(("engine", "language"), [("chromium", "ar"), ("firefox", "fr")])
def test_nothing_is_lost_or_doubled_when_the_class_dies_and_the_page_is_opened_again(
    school_hour: ClassProcess, browser: Browser, language: str
) -> None:
    tablet = Tablet(browser)
    page = tablet.page
    tablet.scan(school_hour.url, language)
    assert page.url.startswith(f"http://{ADDRESS}:")
    assert page.evaluate("isSecureContext") is False
    tablet.choose_names(school_hour.pupils[:2])
    tablet.go_on(1)
    tablet.write_program(code_lesson.SOLUTIONS["typed-walk"])
    page.wait_for_function(FETCHED_AHEAD, timeout=60_000)

    school_hour.kill()
    expect(page.get_by_test_id("line-lost")).to_be_visible(timeout=30_000)
    tablet.run_and_wait()
    expect(page.get_by_test_id("outcome")).to_have_attribute("data-passed", "true")
    page.get_by_test_id("hand-in").click()
    expect(page.get_by_test_id("hand-in-progress")).to_be_visible()
    page.get_by_test_id("hand-in-progress").locator("button.main").click()
    tablet.write_program(GREETING)

    assert tablet.asks_to_reload() is False
    address = page.url
    page.goto("about:blank")
    page.goto(address)
    assert tablet.program() == GREETING
    expect(page.get_by_test_id("line-lost")).to_contain_text("1", timeout=30_000)

    school_hour.start()
    expect(page.get_by_test_id("line-lost")).to_have_count(0, timeout=60_000)
    assert tablet.program() == GREETING
    tablet.hand_in()
    tablet.close()
    school_hour.kill()
    came = school_hour.handed_in()
    assert [step for step, _ in came] == ["typed-walk", "greeting"]
    assert came[0][1]["python"] == code_lesson.SOLUTIONS["typed-walk"]
    assert came[0][1]["claim"]["passed"] is True
    assert came[1][1]["python"] == GREETING

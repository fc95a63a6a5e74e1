"""Two pairs one after the other on one tablet: each finds its own work, and nothing of the other's."""

import pytest
from playwright.sync_api import Browser, expect

from tests import code_lesson
from tests.journeys.class_process import ClassProcess
from tests.journeys.tablet import Tablet

FIRST, SECOND = 'print("Amina, Youssef")\n', 'print("Salma")\n'


@pytest.mark.parametrize(("engine", "language"), [("chromium", "fr"), ("firefox", "ar")])
def test_each_pair_finds_its_own_work_and_nothing_of_the_others(
    school_hour: ClassProcess, browser: Browser, language: str
) -> None:
    tablet = Tablet(browser)
    page = tablet.page
    pairs = school_hour.pupils[:2], school_hour.pupils[2:3]
    tablet.scan(school_hour.url, language)
    assert page.evaluate("isSecureContext") is False
    tablet.choose_names(pairs[0])
    tablet.go_on(2)
    starter = tablet.program()
    assert starter == code_lesson.STARTERS["greeting.py"]
    tablet.write_program(FIRST)
    tablet.hand_in()
    page.get_by_test_id("receipt-again").click()

    tablet.hand_over()
    tablet.choose_names(pairs[1])
    first_dot = page.locator(".dot").first
    expect(first_dot).to_have_attribute("aria-current", "step")
    tablet.go_on(2)
    assert tablet.program() == starter
    for trace in ("Amina", "Youssef"):
        assert trace not in page.locator(".lesson-body").inner_text()
    expect(page.get_by_test_id("receipt")).to_have_count(0)
    tablet.write_program(SECOND)

    tablet.hand_over()
    tablet.choose_names(pairs[0])
    assert tablet.program() == FIRST
    tablet.hand_over()
    tablet.choose_names(pairs[1])
    assert tablet.program() == SECOND
    tablet.hand_in()
    assert tablet.complaints == []
    tablet.close()
    school_hour.kill()
    assert [content["python"] for _, content in school_hour.handed_in()] == [FIRST, SECOND]

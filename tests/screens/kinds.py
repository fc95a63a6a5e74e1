"""Draws each kind of step of the pupils' page, as it lies there and after a wrong answer was checked."""

import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests import every_kind
from tests.benchmarks.opened_class import LOOPBACK, OpenedClass, opened_class
from tests.screens.answers import Answers

ADDRESS = "192.168.77.1"


def draw(browser: Browser, out: Path, language: str, suffix: str, size: tuple[int, int]) -> list[Path]:
    """Draw the kinds in one language and size; return the files."""
    with (
        opened_class(pupils=6, language="ar" if language == "ar" else "fr") as school,
        tempfile.TemporaryDirectory() as folder,
    ):
        school.packs.publishers.add(every_kind.PUBLISHER)
        school.do(school.packs.install(every_kind.write(Path(folder))))
        school.do(school.service.push(every_kind.PACK, every_kind.VERSION))
        return _Tour(browser, school, out, language, suffix, size).take()


class _Tour:
    """A tablet that goes through every kind of step."""

    def __init__(
        self,
        browser: Browser,
        school: OpenedClass,
        out: Path,
        language: str,
        suffix: str,
        size: tuple[int, int],
    ) -> None:
        self._school = school
        self._out = out
        self._language = language
        self._suffix = suffix
        self._drawn: list[Path] = []
        self._context = browser.new_context(viewport={"width": size[0], "height": size[1]}, has_touch=True)
        self._page: Page = self._context.new_page()

    def take(self) -> list[Path]:
        page = self._page
        page.goto(self._school.opened.join.url.replace(LOOPBACK, ADDRESS))
        page.get_by_test_id(f"language-{self._language}").click()
        page.locator("[data-testid^=join-name-]").first.click()
        page.get_by_test_id("join-confirm").click()
        page.get_by_test_id("order-boil").wait_for(timeout=10_000)
        for number, step in enumerate(every_kind.STEPS):
            if number:
                page.get_by_test_id("step-next").last.click()
            self._draw(step)
        self._context.close()
        return self._drawn

    def _draw(self, step: every_kind.Step) -> None:
        answers = Answers(self._page, self._language)
        self._page.get_by_test_id("step-title").wait_for()
        self._picture(step, "")
        answers.give(step)
        self._picture(step, "-checked")
        if "hints" in step:
            answers.ask_for_hints(step)
            self._picture(step, "-hints")

    def _picture(self, step: every_kind.Step, moment: str) -> None:
        self._page.evaluate("document.fonts.ready")
        self._page.evaluate(
            "Promise.all(document.getAnimations().map(one => one.finished.catch(() => null)))"
        )
        path = self._out / f"kind-{step['id']}{moment}-{self._language}{self._suffix}.png"
        self._page.screenshot(path=str(path))
        self._drawn.append(path)

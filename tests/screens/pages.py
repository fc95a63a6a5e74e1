"""Draws the pupils' page in Debian's Chromium, against a real class on loopback."""

import shutil
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from classroom.events import AttemptReceived
from tests.benchmarks.opened_class import LOOPBACK, OpenedClass, opened_class
from tests.screens import walk

LANGUAGES = ("fr", "ar", "zgh", "en")
SIZES = {"": (1280, 800), "-tall": (800, 1280)}
ADDRESS = "192.168.77.1"


def draw(out: Path) -> list[Path]:
    """Draw each state of the page in each language, lying and standing; return the files."""
    out.mkdir(parents=True, exist_ok=True)
    drawn: list[Path] = []
    with sync_playwright() as playwright:
        found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
        browser = playwright.chromium.launch(
            executable_path=found,
            args=["--no-sandbox", f"--host-resolver-rules=MAP {ADDRESS} {LOOPBACK}"],
        )
        for language in LANGUAGES:
            for suffix, size in SIZES.items():
                with opened_class(pupils=24, language="ar" if language == "ar" else "fr") as school:
                    drawn += _Tour(browser, school, out, language, suffix, size).take()
            drawn += walk.draw(browser, out, language, SIZES)
        browser.close()
    return drawn


class _Tour:
    """One tablet's way through the page, with a picture at each stop."""

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
        page.get_by_test_id(f"language-{self._language}").wait_for()
        self._picture("1-language")
        page.get_by_test_id(f"language-{self._language}").click()
        names = page.locator("[data-testid^=join-name-]")
        names.first.wait_for()
        names.nth(0).click()
        names.nth(1).click()
        self._picture("2-names")
        page.get_by_test_id("join-confirm").click()
        page.get_by_test_id("step-title").first.wait_for()
        self._picture("3-read")
        self._next()
        page.locator("[data-testid^=choice-]").nth(1).click()
        page.get_by_test_id("check").click()
        page.get_by_test_id("verdict").wait_for()
        self._picture("4-choice")
        self._next()
        page.get_by_test_id("code-workspace").wait_for(timeout=30_000)
        page.wait_for_function("window.tinmelWorkspace")
        self._picture("5-code")
        self._stack(["robot_forward", "robot_forward", "robot_pick", "robot_forward", "robot_forward"])
        page.get_by_test_id("run").click()
        page.get_by_test_id("outcome").wait_for(timeout=30_000)
        self._picture("6-run")
        page.get_by_test_id("hand-in").click()
        page.get_by_test_id("receipt").wait_for(timeout=30_000)
        self._picture("7-receipt")
        page.get_by_test_id("receipt-again").click()
        self._return_work()
        page.get_by_test_id("feedback-look").click(timeout=30_000)
        page.get_by_test_id("feedback").wait_for(timeout=30_000)
        self._picture("8-feedback")
        self._school.do(self._school.service.end_class())
        page.get_by_test_id("ended").wait_for(timeout=30_000)
        self._picture("9-ended")
        self._context.close()
        return self._drawn

    def _next(self) -> None:
        self._page.get_by_test_id("step-next").last.click()

    def _stack(self, blocks: list[str]) -> None:
        self._page.evaluate(
            """types => {
                let last = null;
                for (const type of types) {
                    const block = window.tinmelWorkspace.newBlock(type);
                    block.initSvg();
                    block.render();
                    if (last) last.nextConnection.connect(block.previousConnection);
                    else block.moveBy(window.tinmelWorkspace.RTL ? 40 : 280, 40);
                    last = block;
                }
            }""",
            blocks,
        )

    def _return_work(self) -> None:
        attempt = next(
            event.attempt.id for event in self._school.events if isinstance(event, AttemptReceived)
        )
        service = self._school.service
        self._school.do(service.mark(attempt, 3, 3, "teacher", ""))
        words = {"ar": "أحسنتما! جرّبا الآن بحلقة.", "fr": "Bravo ! Essayez maintenant avec une boucle."}
        self._school.do(
            service.return_work(attempt, words.get(self._language, "Well done! Now try with a loop."))
        )

    def _picture(self, name: str) -> None:
        self._page.evaluate("document.fonts.ready")
        self._page.evaluate(
            "Promise.all(document.getAnimations().map(one => one.finished.catch(() => null)))"
        )
        path = self._out / f"{name}-{self._language}{self._suffix}.png"
        self._page.screenshot(path=str(path))
        self._drawn.append(path)

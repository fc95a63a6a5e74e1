"""Draws each kind of step of the pupils' page, as it lies there and after a wrong answer was checked."""

import io
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, FilePayload, Page

from tests import every_kind
from tests.benchmarks.opened_class import LOOPBACK, OpenedClass, opened_class

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
        answer = getattr(self, f"_{step['kind']}")
        self._page.get_by_test_id("step-title").wait_for()
        self._picture(step, "")
        answer(step)
        check = self._page.get_by_test_id("check")
        if check.is_visible():
            check.click()
            self._page.get_by_test_id("verdict").wait_for()
        self._picture(step, "-checked")
        if "hints" in step:
            for _ in step["hints"]:
                self._page.get_by_test_id("hint").click()
            self._picture(step, "-hints")

    def _order(self, step: every_kind.Step) -> None:
        self._page.get_by_test_id(f"order-up-{step['items'][0]['id']}").click()

    def _match(self, step: every_kind.Step) -> None:
        (one, first), (other, second), *rest = step["pairs"]
        for left, right in [(one, second), (other, first), *rest]:
            self._page.get_by_test_id(f"match-left-{left}").click()
            self._page.get_by_test_id(f"match-right-{right}").click()

    def _number(self, step: every_kind.Step) -> None:
        self._page.get_by_test_id("number").fill("١٫٥" if self._language == "ar" else "1,5")
        self._page.get_by_test_id(f"unit-{step['units'][1]['id']}").click()

    def _text(self, step: every_kind.Step) -> None:
        said = {"ar": "أذهب مع أبي إلى السوق", "zgh": "ⵙⵙⵓⵇ ⵉⵏⵓ ⵉⵖⵓⴷⴰ ⴱⴰⵀⵔⴰ"}
        open_text = said.get(self._language, "Je vais au souk avec mon père.")
        slip = {"ar": "الربات", "zgh": "ⵕⵕⴱⴰⴷ"}.get(self._language, "Rabad")
        self._page.get_by_test_id("text").fill(slip if "accepted" in step else open_text)

    def _table(self, step: every_kind.Step) -> None:
        typed = {"bread.total": "6", "milk.total": "9", "mint.total": "11"}
        for place, text in typed.items():
            self._page.get_by_test_id(f"cell-{place}").fill(text)

    def _read(self, _step: every_kind.Step) -> None:
        self._page.locator("details.hint summary").click()

    def _watch(self, step: every_kind.Step) -> None:
        for _ in step["frames"][1:]:
            self._page.get_by_test_id("frame-on").click()

    def _photo(self, _step: every_kind.Step) -> None:
        sheet = io.BytesIO()
        Image.linear_gradient("L").resize((1600, 1200)).save(sheet, "JPEG")
        photo: FilePayload = {"name": "photo.jpg", "mimeType": "image/jpeg", "buffer": sheet.getvalue()}
        self._page.get_by_test_id("photo").set_input_files(photo)
        self._page.get_by_test_id("photo-remove-0").wait_for()

    def _oral(self, _step: every_kind.Step) -> None:
        self._page.get_by_test_id("oral-told").click()

    def _paper(self, step: every_kind.Step) -> None:
        self._page.get_by_test_id("paper-done").click()
        self._photo(step)

    def _picture(self, step: every_kind.Step, moment: str) -> None:
        self._page.evaluate("document.fonts.ready")
        self._page.evaluate(
            "Promise.all(document.getAnimations().map(one => one.finished.catch(() => null)))"
        )
        path = self._out / f"kind-{step['id']}{moment}-{self._language}{self._suffix}.png"
        self._page.screenshot(path=str(path))
        self._drawn.append(path)

"""What a pupil does in each kind of step: something wrong, so that the page has something to say."""

import io

from PIL import Image
from playwright.sync_api import FilePayload, Page

from tests.every_kind import Step


class Answers:
    """One pupil's, in one language."""

    def __init__(self, page: Page, language: str) -> None:
        self._page = page
        self._language = language

    def give(self, step: Step) -> None:
        """Answer the step that is shown, and have it checked where the page can."""
        getattr(self, f"_{step['kind']}")(step)
        check = self._page.get_by_test_id("check")
        if check.is_visible():
            check.click()
            self._page.get_by_test_id("verdict").wait_for()

    def ask_for_hints(self, step: Step) -> None:
        """Have all hints shown."""
        for _ in step["hints"]:
            self._page.get_by_test_id("hint").click()

    def _order(self, step: Step) -> None:
        self._page.get_by_test_id(f"order-up-{step['items'][0]['id']}").click()

    def _match(self, step: Step) -> None:
        (one, first), (other, second), *rest = step["pairs"]
        for left, right in [(one, second), (other, first), *rest]:
            self._page.get_by_test_id(f"match-left-{left}").click()
            self._page.get_by_test_id(f"match-right-{right}").click()

    def _number(self, step: Step) -> None:
        self._page.get_by_test_id("number").fill("١٫٥" if self._language == "ar" else "1,5")
        self._page.get_by_test_id(f"unit-{step['units'][1]['id']}").click()

    def _text(self, step: Step) -> None:
        said = {"ar": "أذهب مع أبي إلى السوق", "zgh": "ⵙⵙⵓⵇ ⵉⵏⵓ ⵉⵖⵓⴷⴰ ⴱⴰⵀⵔⴰ"}
        open_text = said.get(self._language, "Je vais au souk avec mon père.")
        slip = {"ar": "الربات", "zgh": "ⵕⵕⴱⴰⴷ"}.get(self._language, "Rabad")
        self._page.get_by_test_id("text").fill(slip if "accepted" in step else open_text)

    def _table(self, step: Step) -> None:
        del step
        for place, text in {"bread.total": "6", "milk.total": "9", "mint.total": "11"}.items():
            self._page.get_by_test_id(f"cell-{place}").fill(text)

    def _examples(self, step: Step) -> None:
        nameless = [one for one in step["examples"] if "said" not in one and "kept_back" not in one]
        for one in nameless:
            self._page.get_by_test_id(f"example-{one['id']}").click()
            self._page.get_by_test_id(f"example-name-{one['belongs']}").click()
        unfair = next(one for one in step["examples"] if one.get("said", one["belongs"]) != one["belongs"])
        self._page.get_by_test_id(f"example-{unfair['id']}").click()
        self._page.get_by_test_id("example-unfair").click()
        self._page.get_by_test_id("draw-boundary").click()

    def _choice(self, _step: Step) -> None:
        self._page.locator("[data-testid^=choice-]").nth(1).click()

    def _read(self, _step: Step) -> None:
        self._page.locator("details.hint summary").click()

    def _watch(self, step: Step) -> None:
        for _ in step["frames"][1:]:
            self._page.get_by_test_id("frame-on").click()

    def _photo(self, _step: Step) -> None:
        sheet = io.BytesIO()
        Image.linear_gradient("L").resize((1600, 1200)).save(sheet, "JPEG")
        photo: FilePayload = {"name": "photo.jpg", "mimeType": "image/jpeg", "buffer": sheet.getvalue()}
        self._page.get_by_test_id("photo").set_input_files(photo)
        self._page.get_by_test_id("photo-remove-0").wait_for()

    def _oral(self, _step: Step) -> None:
        self._page.get_by_test_id("oral-told").click()

    def _paper(self, step: Step) -> None:
        self._page.get_by_test_id("paper-done").click()
        self._photo(step)

"""A pupil's hands in a real browser."""

from collections.abc import Sequence

from playwright.sync_api import Browser, Locator, Page, expect

_EDITOR = ".cm-content"
_WATCH_KEYS = """() => addEventListener('keydown', event => { window.reloads = !event.defaultPrevented; })"""
_FLYOUT = ".blocklyFlyout .blocklyDraggable"


class Tablet:
    """One tablet's browser. Every method does what a child would do, with the mouse."""

    def __init__(
        self, browser: Browser, *, width: int = 1280, height: int = 800, touch: bool = False
    ) -> None:
        self._context = browser.new_context(viewport={"width": width, "height": height}, has_touch=touch)
        self.page: Page = self._context.new_page()
        self.complaints: list[str] = []
        """Errors of the page: a script that failed, a console error."""
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on(
            "console", lambda line: self.complaints.append(line.text) if line.type == "error" else None
        )

    def scan(self, url: str, language: str) -> None:
        """Open what the QR says, and choose a language when asked."""
        self.page.goto(url)
        self.page.get_by_test_id(f"language-{language}").click()

    def choose_names(self, pupils: Sequence[str]) -> None:
        """Touch one to three names and tick."""
        for pupil in pupils:
            self.page.get_by_test_id(f"join-name-{pupil}").click()
        self.page.get_by_test_id("join-confirm").click()

    def go_on(self, steps: int) -> None:
        """Go on through the lesson, so many steps."""
        here = self.page.locator(".dot[aria-current=step]")
        for _ in range(steps):
            title = here.get_attribute("title")
            assert title is not None
            self.page.get_by_test_id("step-next").last.click()
            expect(here).not_to_have_attribute("title", title)

    def wait_for_blocks(self) -> None:
        """Wait until the blocks can be taken; on a slow machine their code takes a while."""
        expect(self.page.get_by_test_id("code-workspace")).to_be_visible(timeout=30_000)
        self.page.wait_for_function("window.tinmelWorkspace")

    def build(self, blocks: Sequence[str]) -> None:
        """Drag blocks out of the drawer, each under the one before."""
        for number, block in enumerate(blocks):
            self._drag_block(block, number)
        assert self.blocks() == list(blocks)

    def blocks(self) -> list[str]:
        """Return the types of the stacked blocks, from the top."""
        found: list[str] = self.page.evaluate(
            """() => {
                const tops = window.tinmelWorkspace.getTopBlocks(true);
                const stack = [];
                for (let block = tops[0]; block; block = block.getNextBlock()) stack.push(block.type);
                return tops.length > 1 ? ["scattered", ...stack] : stack;
            }"""
        )
        return found

    def write_program(self, text: str) -> None:
        """Type a Python program, key by key, in the place of the one that stands there."""
        editor = self.page.locator(_EDITOR)
        expect(editor).to_be_visible(timeout=30_000)
        keys = self.page.keyboard
        editor.click()
        keys.press("ControlOrMeta+a")
        keys.press("Delete")
        for number, line in enumerate(text.split("\n")):
            if number > 0:
                keys.press("Enter")
                # What the editor indents by itself, a pupil may want otherwise.
                keys.press("Shift+Home")
                keys.press("Delete")
            keys.type(line)
        assert self.program() == text

    def program(self) -> str:
        """Return the Python that stands in the editor."""
        editor = self.page.locator(_EDITOR)
        expect(editor).to_be_visible(timeout=30_000)
        lines: list[str] = editor.locator(".cm-line").all_text_contents()
        return "\n".join(lines)

    def asks_to_reload(self) -> bool:
        """Press F5; return whether the page lets the browser have it."""
        self.page.evaluate(_WATCH_KEYS)
        self.page.keyboard.press("F5")
        asked: bool = self.page.evaluate("window.reloads")
        return asked

    def run_and_wait(self) -> None:
        """Run the program and wait for the verdict."""
        self.page.get_by_test_id("run").click()
        expect(self.page.get_by_test_id("outcome")).to_be_visible(timeout=20_000)

    def hand_in(self) -> Locator:
        """Hand in and return the receipt."""
        self.page.get_by_test_id("hand-in").click()
        receipt = self.page.get_by_test_id("receipt")
        expect(receipt).to_be_visible(timeout=20_000)
        return receipt

    def hand_over(self) -> None:
        """Leave the tablet to the next pupils."""
        self.page.get_by_test_id("seat-open").click()
        self.page.get_by_test_id("hand-over").click()
        expect(self.page.get_by_test_id("join-confirm")).to_be_visible()

    def close(self) -> None:
        self._context.close()

    def _drag_block(self, block: str, number: int) -> None:
        source = self.page.locator(f"{_FLYOUT}.{block}").first
        if not source.is_visible():
            self.page.locator(".blocklyToolboxCategory").first.click()
            expect(source).to_be_visible()
        box = source.bounding_box()
        assert box is not None
        target = self.page.evaluate(
            """() => {
                const tops = window.tinmelWorkspace.getTopBlocks(true);
                let last = tops[0];
                while (last && last.getNextBlock()) last = last.getNextBlock();
                if (!last) {
                    const place = document.querySelector("[data-testid=code-workspace]");
                    const area = place.getBoundingClientRect();
                    return [area.x + area.width / 2, area.y + 60];
                }
                const shape = last.pathObject.svgPath.getBoundingClientRect();
                return [shape.x, shape.y + shape.height - 4];
            }"""
        )
        grip = (box["x"] + 12, box["y"] + 14)
        self.page.mouse.move(*grip)
        self.page.mouse.down()
        self.page.mouse.move(grip[0] + 10, grip[1] + 10, steps=3)
        self.page.mouse.move(target[0] + 12, target[1] + 14, steps=12)
        self.page.mouse.up()
        self.page.wait_for_function(
            "count => window.tinmelWorkspace.getAllBlocks(false).length > count", arg=number
        )

"""Ways to answer a step: with the mouse, with a finger, with nothing but the keyboard."""

import time
from collections.abc import Sequence
from typing import Protocol

from playwright.sync_api import Locator, Page, expect

_MOST_TABS = 80


class Hands(Protocol):
    """What a pupil does in a step, whatever they do it with."""

    def press(self, test_id: str) -> None:
        """Press a button."""

    def put_in_order(self, items: Sequence[str]) -> None:
        """Put the rows of an order step into this order."""

    def write(self, test_id: str, text: str) -> None:
        """Write into a field."""


class Mouse:
    """Clicks, and drags rows by their text."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def press(self, test_id: str) -> None:
        self._page.get_by_test_id(test_id).last.click()

    def put_in_order(self, items: Sequence[str]) -> None:
        for place, item in enumerate(items):
            if _order(self._page)[place] != item:
                start = _middle(self._page.get_by_test_id(f"order-{item}"))
                goal = _middle(self._page.locator(".order-row").nth(place))
                self._page.mouse.move(*start)
                self._page.mouse.down()
                self._page.mouse.move(start[0], goal[1] - 6, steps=8)
                self._page.mouse.up()
        assert _order(self._page) == list(items)

    def write(self, test_id: str, text: str) -> None:
        self._page.get_by_test_id(test_id).click()
        self._page.keyboard.insert_text(text)


class Finger:
    """Taps, and drags rows by their grip. The browser makes pointer events of it, as on a tablet."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._touch = page.context.new_cdp_session(page)

    def press(self, test_id: str) -> None:
        self._page.get_by_test_id(test_id).last.tap()

    def put_in_order(self, items: Sequence[str]) -> None:
        for place, item in enumerate(items):
            if _order(self._page)[place] != item:
                start = _middle(self._page.get_by_test_id(f"order-grip-{item}"))
                goal = _middle(self._page.locator(".order-row").nth(place))
                self._draw_line(start, goal[1] - 6)
        assert _order(self._page) == list(items)

    def write(self, test_id: str, text: str) -> None:
        self._page.get_by_test_id(test_id).tap()
        self._page.keyboard.insert_text(text)

    def _draw_line(self, start: tuple[float, float], y: float) -> None:
        # A second long by its own account: after a quick throw Chromium would swallow the next tap.
        parts = 8
        began_s = time.time() - 0.1 * (parts + 2)
        for part in range(parts + 2):
            kind = "touchStart" if part == 0 else "touchMove" if part <= parts else "touchEnd"
            at = {"x": start[0], "y": start[1] + (y - start[1]) * part / parts}
            event = {"type": kind, "touchPoints": [at] if part <= parts else []}
            self._touch.send("Input.dispatchTouchEvent", {**event, "timestamp": began_s + 0.1 * part})


class Keyboard:
    """Goes to everything with Tab, presses with Enter, moves rows with the arrow keys."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def press(self, test_id: str) -> None:
        self._go_to(test_id)
        self._page.keyboard.press("Enter")

    def put_in_order(self, items: Sequence[str]) -> None:
        for place, item in enumerate(items):
            grip = self._page.get_by_test_id(f"order-grip-{item}")
            self._go_to(f"order-grip-{item}")
            for _ in range(_order(self._page).index(item) - place):
                self._page.keyboard.press("ArrowUp")
                expect(grip).to_be_focused()
        assert _order(self._page) == list(items)

    def write(self, test_id: str, text: str) -> None:
        self._go_to(test_id)
        self._page.keyboard.insert_text(text)

    def _go_to(self, test_id: str) -> None:
        for _ in range(_MOST_TABS):
            here = self._page.evaluate("document.activeElement.dataset.testid ?? ''")
            if here == test_id:
                return
            self._page.keyboard.press("Tab")
        raise AssertionError(f"{test_id} can't be reached with Tab")


def _order(page: Page) -> list[str]:
    """Return the items' ids from the top."""
    found: list[str] = page.locator(".order-row").evaluate_all("rows => rows.map(row => row.dataset.item)")
    return found


def _middle(thing: Locator) -> tuple[float, float]:
    thing.scroll_into_view_if_needed()
    box = thing.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

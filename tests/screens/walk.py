"""Draws every screen that a tablet passes on its way, lying and standing; the same way is walked by axe."""

import re
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.journeys.every_screen import Walk, open_school

_AT_REST = "Promise.all([document.fonts.ready, ...document.getAnimations().map(one => one.finished)])"
_DRAWN = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def draw(browser: Browser, out: Path, language: str, sizes: dict[str, tuple[int, int]]) -> list[Path]:
    """Draw the screens in one language, in each of the sizes by their suffix; return the files."""
    drawn: list[Path] = []

    def look(page: Page, name: str) -> None:
        plain = re.sub(r"[^a-z0-9]+", "-", name.lower())
        for suffix, (width, height) in reversed(sizes.items()):
            page.set_viewport_size({"width": width, "height": height})
            page.evaluate(_DRAWN)
            page.evaluate(_AT_REST)
            path = out / f"walk-{plain}-{language}{suffix}.png"
            page.screenshot(path=str(path))
            drawn.append(path)

    with tempfile.TemporaryDirectory() as folder, open_school(Path(folder)) as school:
        walk = Walk(browser, school, language, look)
        walk.go()
        walk.with_an_older_engine()
        walk.context.close()
    return drawn

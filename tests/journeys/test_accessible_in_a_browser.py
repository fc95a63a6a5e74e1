"""Every screen of the pupils' page, in four languages, by axe's rules and by a child's finger."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.journeys import every_screen
from tests.journeys.every_screen import LANGUAGES, School, Walk

_AXE = Path(__file__).parents[2] / "app/student/node_modules/axe-core/axe.min.js"
_SIZES = ((600, 960), (1280, 800))
_SMALLEST_PX = 44

_NOT_OURS = (".blocklyComputeCanvas",)
"""Blockly measures text with it: nothing is drawn on it, and nobody sees or hears it."""
_NOT_HEARD = {
    "aria-required-children": ".blocklyFlyout [role=listbox]",
    "aria-valid-attr-value": ".injectionDiv [role=option]",
}
"""Blockly writes these roles and ids into its own drawing: blocks in a drawer are figures in a list, and an
input is owned that is drawn only when something hangs in it. Screen readers pass over both."""
_NARROW = {".dot": 24}
"""Elements that may be narrower than a finger, in pixels: a lesson may have more steps than there is room for
such dots, and the large keys for the step before and after do the same (WCAG 2.2, 2.5.8, "equivalent")."""

_RUN_AXE = """async ([rules, exclude, unheard]) => {
    if (!window.axe) return null
    const found = await axe.run({ exclude }, { resultTypes: ['violations'], elementRef: true, ...rules })
    const heard = rule => node => !(unheard[rule] && node.element.matches(unheard[rule]))
    return found.violations.flatMap(one => one.nodes.filter(heard(one.id)).map(node => ({
        rule: one.id, at: node.target.join(' '), html: node.html.slice(0, 200),
        why: [...node.any, ...node.all, ...node.none].map(check => check.message).join('; '),
    })))
}"""
_DARK_RULES = {"runOnly": {"type": "rule", "values": ["color-contrast"]}}
_DRAWN = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
_TOO_SMALL = """([smallest, narrow]) => [...document.querySelectorAll(
        'button, input, select, textarea, summary, a[href], [role=button], [role=option], [role=slider]')]
    .filter(one => !one.closest('svg, [inert]'))
    .map(one => {
        const label = one.matches('.unseen') ? one.closest('label') : null
        const shape = (label ?? one).getBoundingClientRect()
        const least = Object.entries(narrow).find(([selector]) => one.matches(selector))?.[1] ?? smallest
        return { at: one.dataset.testid ?? one.className, width: shape.width, height: shape.height, least }
    })
    .filter(one => one.width > 0 && one.height > 0)
    .filter(one => one.width < one.least - 0.5 || one.height < smallest - 0.5)"""


class Looker:
    """Looks at a screen and writes down what it would not show."""

    def __init__(self, *, whole: bool) -> None:
        self.faults: list[str] = []
        self._whole = whole
        """Small windows and dark rooms too."""

    def look(self, page: Page, name: str) -> None:
        page.evaluate("document.fonts.ready")
        for width, height in _SIZES if self._whole else _SIZES[-1:]:
            page.set_viewport_size({"width": width, "height": height})
            page.evaluate(_DRAWN)
            for small in page.evaluate(_TOO_SMALL, [_SMALLEST_PX, _NARROW]):
                self._write(name, f"{width} px wide: too small a target", small)
        self._axe(page, name, {})
        if self._whole:
            page.emulate_media(color_scheme="dark")
            page.evaluate(_DRAWN)
            self._axe(page, f"{name}, dark", _DARK_RULES)
            page.emulate_media(color_scheme="light")

    def _axe(self, page: Page, name: str, rules: dict[str, Any]) -> None:
        how = [rules, [[one] for one in _NOT_OURS], _NOT_HEARD]
        found = page.evaluate(_RUN_AXE, how)
        if found is None:
            page.evaluate(_AXE.read_text())
            found = page.evaluate(_RUN_AXE, how)
        for fault in found:
            self._write(name, fault["rule"], fault)

    def _write(self, name: str, what: str, fault: dict[str, Any]) -> None:
        self.faults.append(f"{name}: {what}: {json.dumps(fault, ensure_ascii=False)}")


@pytest.fixture(scope="module")
def open_school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    with every_screen.open_school(tmp_path_factory.mktemp("lessons")) as school:
        yield school


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_is_for_everybody(chromium: Browser, open_school: School, language: str) -> None:
    # Colours and places are the same in every language that runs the same way.
    looker = Looker(whole=language in ("ar", "fr"))
    walk = Walk(chromium, open_school, language, looker.look)
    walk.go()
    walk.with_an_older_engine()
    walk.context.close()
    assert looker.faults == [], "\n".join(looker.faults)

"""A tablet's browser with a stopwatch inside: it notes when things stood on the page and what was fetched."""

from typing import Any

from playwright.sync_api import Browser

_WAIT_MS = 60_000
_STOPWATCH = """(() => {
    // A sandboxed frame is no page.
    if (window !== window.top) return
    performance.setResourceTimingBufferSize(5_000)
    const stood = window.stopwatch = {}
    const shown = selector => document.querySelector(selector)?.getClientRects().length > 0
    const awaited = {
        language: () => shown('[data-testid^=language-]'),
        names: () => shown('[data-testid^=join-name-]'),
        blocks: () => window.tinmelWorkspace && shown('.blocklyToolboxCategory, .blocklyFlyout'),
        python: () => shown('.cm-content[contenteditable=true]'),
    }
    addEventListener('click', event => {
        if (event.target.closest('[data-testid=join-confirm]')) stood.sat_down ??= event.timeStamp
    }, true)
    const look = () => {
        for (const [name, stands] of Object.entries(awaited)) {
            if (!stands()) continue
            delete awaited[name]
            // Painted, and no work of the page's waits before a finger's.
            requestAnimationFrame(() => setTimeout(() => { stood[name] = performance.now() }))
        }
        requestAnimationFrame(look)
    }
    look()
})()"""
_LIST = "fetch(new URL('files.json', document.baseURI)).then(list => list.json())"
_ALL_HERE = """files => {
    const here = new Set(performance.getEntriesByType('resource').map(entry => entry.name))
    return files.every(file => here.has(new URL(file, document.baseURI).href))
}"""
_FETCHED = """() => {
    const sizes = {}
    for (const {name, encodedBodySize} of performance.getEntries())
        if (name.includes('/app/')) sizes[name] = Math.max(sizes[name] ?? 0, encodedBodySize)
    return Object.values(sizes).reduce((sum, size) => sum + size, 0)
}"""
_RUN = """async ([source, world, follow]) => {
    const began = performance.now()
    const [run] = await window.tinmelRunner.run({source, answers: [], seed: 1, follow}, [world])
    if (run.error) throw new Error(JSON.stringify(run.error))
    return performance.now() - began
}"""


class TimedTablet:
    """A tablet that has nothing of the page yet; it may know its language. All times are in milliseconds."""

    def __init__(self, browser: Browser, *, language: str | None, throttling: int) -> None:
        self._context = browser.new_context(viewport={"width": 1280, "height": 800}, has_touch=True)
        self._context.add_init_script(_STOPWATCH)
        if language is not None:
            # The sandboxed frame has no storage.
            self._context.add_init_script(
                f"if (window === window.top) localStorage.setItem('tinmel.language', '{language}')"
            )
        self.page = self._context.new_page()
        throttle = self._context.new_cdp_session(self.page)
        throttle.send("Emulation.setCPUThrottlingRate", {"rate": throttling})

    def open(self, url: str) -> None:
        """Go where the QR says, as from a school's network: that is no secure context."""
        self.page.goto(url)
        assert self.page.evaluate("isSecureContext") is False

    def stood(self, what: str) -> float:
        """Wait until a `language` or `names` can be touched, `blocks` be dragged, `python` be typed.

        Return when, from the navigation on.
        """
        # Rarely: whoever asks takes the page's time.
        self.page.wait_for_function(f"window.stopwatch.{what} !== undefined", timeout=_WAIT_MS, polling=100)
        at_ms: float = self.page.evaluate(f"window.stopwatch.{what}")
        return at_ms

    def wait_for_all_files(self) -> None:
        """Wait until the page has fetched ahead whatever it may need later."""
        files = self.page.evaluate(_LIST)
        self.page.wait_for_function(_ALL_HERE, arg=files, timeout=_WAIT_MS, polling=250)

    def sit_down(self, pupil: str, editor: str) -> float:
        """Go to the lesson's first step; return how long its editor took to be ready for hands."""
        self.stood("names")
        self.page.get_by_test_id(f"join-name-{pupil}").click()
        self.page.get_by_test_id("join-confirm").click()
        took_ms = self.stood(editor) - self.stood("sat_down")
        if editor == "python":
            self.page.locator(".cm-content").click()
            self.page.keyboard.type("# a")
            assert "# a" in self.page.locator(".cm-content").inner_text()
        return took_ms

    def run(self, source: str, world: dict[str, Any], follow: str) -> float:
        """Run a program through the page's own runner; return how long its answer took."""
        self.page.wait_for_function("window.tinmelRunner")
        took_ms: float = self.page.evaluate(_RUN, [source, world, follow])
        return took_ms

    def fetched_kb(self) -> float:
        """Return how much of the page was fetched, as it was sent."""
        size: int = self.page.evaluate(_FETCHED)
        return size / 1000

    def close(self) -> None:
        self._context.close()

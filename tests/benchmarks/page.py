"""The pupils' page in Debian's Chromium: what children wait for on a slow tablet, and what it fetches.

All times are medians in milliseconds; the processor is throttled for all but the line follower.
"""

import json
import shutil
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

import resources
from classroom.store.roster_store import RosterStore
from lessons.archive import build_pack
from lessons.signature import KeySigner
from tests import code_lesson
from tests.benchmarks.opened_class import LOOPBACK, OpenedClass, opened_class
from tests.benchmarks.timed_tablet import TimedTablet
from tests.every_kind import PUBLISHER_KEY
from tests.lessons.drive_vectors import OVAL

ADDRESS = "192.168.77.1"
"""Plain HTTP on a private address, as in a school; Chromium is told to find it on loopback."""
THROTTLING = 4
RUNS = 3
WARM_RUNS = 5
FIRST_STEPS = {"blocks": "blocks-to-python", "python": "typed-walk"}
LANGUAGES = ("ar", "fr", "zgh")
FOLLOWER = """from robot import *
while True:
    turn = (line_right() - line_left()) * 3 // 5
    motors(60 + turn, 60 - turn)
"""


def measure() -> dict[str, Any]:
    """Return times from the navigation or from going to a step on, and what is fetched, as it is sent."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found is None:
        return {**weights(), "in a browser": "no Chromium"}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=found,
            args=["--no-sandbox", f"--host-resolver-rules=MAP {ADDRESS} {LOOPBACK}"],
        )
        figures = {**weights(), **_waits(browser), **_drives(browser), **_fetches(browser)}
        browser.close()
    return figures


def weights() -> dict[str, Any]:
    """Return what app/student/scripts/size.js keeps within budgets."""
    root = resources.folder() / "student"
    folder = root / json.loads((root / "build.json").read_text())["build"]
    start = (folder / "index.html").read_text()
    files = [file for file in folder.rglob("*") if file.is_file() and file.suffix != ".gz"]
    sizes = {file.name: _sent_bytes(file) / 1000 for file in files}
    to_join = sum(size for name, size in sizes.items() if name in start or name == "index.html")
    return {"to join, kB gzipped": to_join, "in all, kB gzipped": sum(sizes.values())}


def _sent_bytes(file: Path) -> int:
    """Return the size of the .gz that the server sends in a file's place, or of the file."""
    squeezed = file.with_name(f"{file.name}.gz")
    return (squeezed if squeezed.exists() else file).stat().st_size


def _waits(browser: Browser) -> dict[str, float]:
    waited: dict[str, list[float]] = {}

    def note(figure: str, took_ms: float) -> None:
        waited.setdefault(f"{figure}, 1/{THROTTLING} speed", []).append(took_ms)

    for editor, first in FIRST_STEPS.items():
        with _school(first) as school:
            pupils = _pupils(school)
            for _ in range(RUNS):
                with _tablet(browser, school, language=None) as tablet:
                    note("language can be chosen", tablet.stood("language"))
                with _tablet(browser, school) as tablet:
                    note("names can be touched", tablet.stood("names"))
                    note(f"{editor} at once", tablet.sit_down(pupils.pop(), editor))
                with _tablet(browser, school) as tablet:
                    tablet.wait_for_all_files()
                    note(f"{editor} fetched ahead", tablet.sit_down(pupils.pop(), editor))
    return {figure: statistics.median(times) for figure, times in waited.items()}


def _drives(browser: Browser) -> dict[str, float]:
    figures: dict[str, float] = {}
    with _school(FIRST_STEPS["python"]) as school:
        pupils = _pupils(school)
        for follow, figure in (("nothing", "20 s on a line"), ("lines", "the same, followed")):
            first, warm = list[float](), list[float]()
            for _ in range(RUNS):
                with _tablet(browser, school, throttling=1) as tablet:
                    tablet.sit_down(pupils.pop(), "python")
                    # Whoever has written a program has given Python the time to load.
                    tablet.run("", OVAL, follow)
                    first.append(tablet.run(FOLLOWER, OVAL, follow))
                    warm += [tablet.run(FOLLOWER, OVAL, follow) for _ in range(WARM_RUNS)]
            figures[f"{figure}, first run"] = statistics.median(first)
            figures[f"{figure}, warm"] = statistics.median(warm)
    return figures


def _fetches(browser: Browser) -> dict[str, float]:
    """Return what a tablet has of the page once all that it may need is there."""
    figures: dict[str, float] = {}
    with _school(FIRST_STEPS["blocks"]) as school:
        pupils = _pupils(school)
        for language in LANGUAGES:
            with _tablet(browser, school, language=language, throttling=1) as tablet:
                tablet.sit_down(pupils.pop(), "blocks")
                tablet.wait_for_all_files()
                figures[f"one tablet in {language}, kB"] = tablet.fetched_kb()
    return figures


@contextmanager
def _school(first: str) -> Iterator[OpenedClass]:
    """Open a class whose lesson of programs begins with this step."""
    path = f"lessons/{code_lesson.LESSON}/lesson.json"
    source = code_lesson.source()
    lesson = json.loads(source[path])
    lesson["steps"].sort(key=lambda step: step["id"] != first)
    source[path] = json.dumps(lesson).encode()
    with tempfile.TemporaryDirectory() as folder, opened_class(pupils=40, pack=None) as school:
        archive = Path(folder) / "programs.tmpack"
        archive.write_bytes(build_pack(source, KeySigner(PUBLISHER_KEY), name=code_lesson.PACK))
        school.packs.publishers.add(code_lesson.PUBLISHER)
        school.do(school.packs.install(archive))
        school.do(school.service.push(code_lesson.PACK, code_lesson.VERSION))
        yield school


def _pupils(school: OpenedClass) -> list[str]:
    group = school.opened.class_id
    found = school.database.submit(lambda session: RosterStore(session).pupils(group)).result(10)
    return [pupil.id for pupil in found]


@contextmanager
def _tablet(
    browser: Browser, school: OpenedClass, *, language: str | None = "fr", throttling: int = THROTTLING
) -> Iterator[TimedTablet]:
    tablet = TimedTablet(browser, language=language, throttling=throttling)
    tablet.open(school.opened.join.url.replace(LOOPBACK, ADDRESS))
    yield tablet
    tablet.close()

"""Whole programs: the teacher's window in this process, tablets in Debian's two browsers, all on loopback."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from playwright.sync_api import Browser, Playwright, sync_playwright
from pytestqt.qtbot import QtBot

from app.teacher.bootstrap import TeacherOptions, TeacherProgram
from app.widgets import fonts
from classroom.roster.synthetic import SyntheticClass, synthetic_class
from classroom.store.roster_store import RosterStore
from tests.journeys import firefox_relay
from tests.journeys.class_process import ADDRESS, ClassProcess

ENGINES = ("chromium", "firefox")


@pytest.fixture
def school() -> SyntheticClass:
    return synthetic_class(12, language="fr")


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, school: SyntheticClass) -> Iterator[TeacherProgram]:
    """The teacher's program with one class, on its home page."""
    fonts.load()
    options = TeacherOptions(language="fr", host="127.0.0.1", address=ADDRESS, interfaces=("127.0.0.1",))
    program = TeacherProgram(tmp_path / "school", options)
    with qtbot.waitSignal(program.ready, timeout=30_000):
        program.start()
    assert program.services is not None

    def keep(session: object) -> None:
        roster = RosterStore(session)  # type: ignore[arg-type]
        roster.save_school(school.school)
        roster.add_class(school.group)
        roster.add_pupils(school.group.id, school.pupils)

    program.services.database.submit(keep).result(10)
    program.pages.roster.choose_class(school.group.id)
    qtbot.waitUntil(lambda: len(program.pages.roster.roster.pupils) == len(school.pupils), timeout=10_000)
    yield program
    program.stop()


@pytest.fixture
def school_hour(tmp_path: Path) -> Iterator[ClassProcess]:
    """A class in a process of its own, which a test may kill and start again."""
    hour = ClassProcess(tmp_path / "school")
    hour.start()
    yield hour
    hour.kill()


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    """Debian's Chromium. It is installed by `make test`; without it these journeys fail, not pass."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    assert found is not None, "Chromium is missing: run `make test`, which installs it"
    browser = playwright.chromium.launch(
        executable_path=found,
        args=[
            "--no-sandbox",
            "--disable-background-networking",
            # A microphone that beeps, and pupils who allow it: only where a page may ask at all.
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream",
            f"--host-resolver-rules=MAP {ADDRESS} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        ],
    )
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def firefox(playwright: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Debian's Firefox, by WebDriver BiDi. Every name is on loopback, sockets included."""
    browser = playwright.firefox.launch(
        channel="moz-firefox",
        executable_path=str(firefox_relay.write_starter(tmp_path_factory.mktemp("firefox"))),
        firefox_user_prefs={"network.dns.forceResolve": "127.0.0.1"},
    )
    yield browser
    browser.close()


@pytest.fixture
def browser(request: pytest.FixtureRequest, engine: str) -> Browser:
    """The browser that the test's `engine` names."""
    found: Browser = request.getfixturevalue(engine)
    return found

"""The lesson with steps of every kind, pushed from the teacher's window to one tablet."""

from pathlib import Path

from playwright.sync_api import expect
from pytestqt.qtbot import QtBot

from app.teacher.bootstrap import TeacherProgram
from classroom.roster.synthetic import SyntheticClass
from classroom.store.work_store import WorkStore
from tests import every_kind
from tests.journeys.tablet import Tablet
from tests.journeys.test_a_lesson_in_a_browser import click, scan


def push(qtbot: QtBot, program: TeacherProgram, folder: Path) -> str:
    """Open the class and push the lesson; return what the QR says."""
    services = program.services
    assert services is not None
    services.packs.publishers.add(every_kind.PUBLISHER)
    services.loop.submit(services.packs.install(every_kind.write(folder))).result(20)
    click(qtbot, program, "home_open")
    url = scan(qtbot, program, folder / "window.png")
    services.loop.submit(services.classroom.push(every_kind.PACK, every_kind.VERSION)).result(10)
    return url


def sit_down(tablet: Tablet, url: str, language: str, school: SyntheticClass) -> None:
    """Sit two pupils down; the tablet shows the lesson's first step."""
    tablet.scan(url, language)
    tablet.choose_names([pupil.id for pupil in school.pupils[:2]])
    expect(tablet.page.get_by_test_id("order-boil")).to_be_visible(timeout=20_000)


def go_to(tablet: Tablet, step_id: str) -> None:
    """Go to a step by its dot."""
    index = next(number for number, step in enumerate(every_kind.STEPS) if step["id"] == step_id)
    dot = tablet.page.locator(".dot").nth(index)
    dot.click()
    expect(dot).to_have_attribute("aria-current", "step")


def handed_in(program: TeacherProgram) -> dict[str, bytes]:
    """Return the contents that the teacher's database holds, by step."""
    services = program.services
    assert services is not None
    attempts = services.loop.submit(services.classroom.attempts()).result(10)
    return {
        attempt.at.step: services.database.submit(
            lambda session, attempt_id=attempt.id: WorkStore(session).content(attempt_id)
        ).result(10)
        for attempt in attempts
    }

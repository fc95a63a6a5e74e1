"""A program begun in blocks and gone on with in Python: built, run, stepped, looked at, typed, handed in."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from pytestqt.qtbot import QtBot

from app.teacher.bootstrap import TeacherProgram
from classroom.roster.synthetic import SyntheticClass
from classroom.store.work_store import WorkStore
from lessons.attempt import score_attempt
from tests import code_lesson
from tests.journeys.conftest import ENGINES
from tests.journeys.tablet import Tablet
from tests.journeys.test_a_lesson_in_a_browser import click, scan

BLOCKS = ["robot_forward", "robot_pick"]
SHOWN = "from robot import *\n\nforward()\npick()"


def push_programs(qtbot: QtBot, program: TeacherProgram, folder: Path) -> str:
    """Open the class with the lesson of programs; return what the QR says."""
    services = program.services
    assert services is not None
    services.packs.publishers.add(code_lesson.PUBLISHER)
    services.loop.submit(services.packs.install(code_lesson.write(folder))).result(20)
    click(qtbot, program, "home_open")
    url = scan(qtbot, program, folder / "window.png")
    services.loop.submit(services.classroom.push(code_lesson.PACK, code_lesson.VERSION)).result(10)
    return url


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_pair_goes_from_blocks_to_python_and_its_teacher_has_both(
    qtbot: QtBot,
    program: TeacherProgram,
    browser: Browser,
    school: SyntheticClass,
    tmp_path: Path,
    language: str,
) -> None:
    url = push_programs(qtbot, program, tmp_path)
    services = program.services
    assert services is not None
    tablet = Tablet(browser)
    page = tablet.page
    tablet.scan(url, language)
    assert page.evaluate("isSecureContext") is False
    pair = [pupil.id for pupil in school.pupils[:2]]
    tablet.choose_names(pair)
    tablet.wait_for_blocks()
    tablet.build(BLOCKS)
    tablet.run_and_wait()
    outcome = page.get_by_test_id("outcome")
    expect(outcome).to_have_attribute("data-passed", "false")
    page.get_by_test_id("step").click()
    expect(outcome).to_have_count(0)

    page.get_by_test_id("python").click()
    page.get_by_test_id("to-python").click()
    page.get_by_test_id("to-python-yes").click()
    assert tablet.program().strip() == SHOWN
    solution = code_lesson.SOLUTIONS["blocks-to-python"]
    tablet.write_program(solution)
    tablet.run_and_wait()
    expect(outcome).to_have_attribute("data-passed", "true")
    receipt = tablet.hand_in()
    assert receipt.locator("img, svg").count() >= 3

    (attempt,) = services.loop.submit(services.classroom.attempts()).result(10)
    assert list(attempt.authors) == pair
    content = services.database.submit(lambda session: WorkStore(session).content(attempt.id)).result(10)
    answer = json.loads(content)
    assert (answer["mode"], answer["python"]) == ("python", solution)
    assert answer["claim"]["passed"] is True
    score = score_attempt(code_lesson.load(), attempt.at.lesson, attempt.at.step, content)
    assert score.passed
    program.window.show_page("work")
    qtbot.waitUntil(lambda: program.pages.hand_ins.rowCount() == 1, timeout=10_000)
    assert tablet.complaints == []
    tablet.close()


def test_on_a_tablet_held_upright_the_robot_stays_to_be_seen_beside_what_is_said(
    qtbot: QtBot, program: TeacherProgram, chromium: Browser, school: SyntheticClass, tmp_path: Path
) -> None:
    tablet = Tablet(chromium, width=600, height=960, touch=True)
    page = tablet.page
    tablet.scan(push_programs(qtbot, program, tmp_path), "ar")
    tablet.choose_names([school.pupils[0].id])
    tablet.go_on(1)
    tablet.write_program("from robot import *\n\nforwad()")
    tablet.run_and_wait()
    expect(page.get_by_test_id("advice")).to_be_in_viewport(ratio=1)
    expect(page.get_by_test_id("advice")).to_have_css("direction", "rtl")
    expect(page.locator(".line-fault p")).to_have_css("direction", "rtl")
    expect(page.locator(".world-frame canvas")).to_be_in_viewport(ratio=1)
    assert tablet.complaints == []
    tablet.close()

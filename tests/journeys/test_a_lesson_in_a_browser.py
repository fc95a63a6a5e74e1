"""From the picture of the QR to the attempt in the database, in a real browser on a plain-HTTP origin."""

import json
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, expect
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.teacher.bootstrap import TeacherProgram
from app.widgets.buttons import Button
from classroom.roster.synthetic import SyntheticClass
from classroom.store.work_store import WorkStore
from lessons import library
from lessons.attempt import score_attempt
from tests.journeys.conftest import ADDRESS, ENGINES
from tests.journeys.tablet import Tablet

WAY = ["robot_forward", "robot_forward", "robot_pick", "robot_forward", "robot_forward"]
"""The way to the orange and on to the gate, in the first code step of the first pack."""


def click(qtbot: QtBot, program: TeacherProgram, name: str) -> None:
    """Click a button of the teacher's window by its name."""
    button = program.window.findChild(Button, name)
    assert button is not None, name
    qtbot.waitUntil(button.isEnabled, timeout=10_000)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def scan(qtbot: QtBot, program: TeacherProgram, picture: Path) -> str:
    """Take a picture of the window and read its QR with a decoder that is not ours."""
    qtbot.waitUntil(lambda: program.window.shown == "wall", timeout=10_000)
    qtbot.waitUntil(lambda: program.pages.wall_page.wall.qr.text() != "", timeout=10_000)
    program.window.grab().save(str(picture))
    with Image.open(picture) as image:
        found = zxingcpp.read_barcodes(image)
    assert [code.format for code in found] == [zxingcpp.BarcodeFormat.QRCode]
    return found[0].text


def push(qtbot: QtBot, program: TeacherProgram, pack: str) -> None:
    """Send a pack, from the menu of the board's button."""
    menu = program.pages.live_page.pack_menu()
    action = next(action for action in menu.actions() if action.objectName() == f"push_{pack}")
    action.trigger()
    qtbot.waitUntil(lambda: program.pages.board.pushed is not None, timeout=10_000)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_two_pupils_build_a_program_from_blocks_and_see_its_receipt(
    qtbot: QtBot,
    program: TeacherProgram,
    browser: Browser,
    school: SyntheticClass,
    tmp_path: Path,
    language: str,
) -> None:
    click(qtbot, program, "home_open")
    url = scan(qtbot, program, tmp_path / "window.png")
    assert url.startswith(f"http://{ADDRESS}:")
    push(qtbot, program, "robot-souk")

    tablet = Tablet(browser)
    tablet.scan(url, language)
    assert tablet.page.evaluate("window.isSecureContext") is False
    pair = school.pupils[:2]
    tablet.choose_names([pupil.id for pupil in pair])
    tablet.go_on(2)
    tablet.wait_for_blocks()
    direction = tablet.page.evaluate("getComputedStyle(document.documentElement).direction")
    assert direction == ("rtl" if language == "ar" else "ltr")
    tablet.build(WAY)
    tablet.run_and_wait()
    expect(tablet.page.get_by_test_id("outcome")).to_have_attribute("data-passed", "true")
    receipt = tablet.hand_in()
    assert receipt.locator("img, svg").count() >= 3

    assert program.services is not None
    attempts = program.services.loop.submit(program.services.classroom.attempts()).result(10)
    assert [attempt.authors for attempt in attempts] == [tuple(pupil.id for pupil in pair)]
    content = program.services.database.submit(
        lambda session: WorkStore(session).content(attempts[0].id)
    ).result(10)
    at = attempts[0].at
    score = score_attempt(library.load(at.pack), at.lesson, at.step, content)
    assert score.passed
    assert score.basis != "claimed"
    assert json.loads(content)["claim"]["passed"] is True

    program.window.show_page("work")
    qtbot.waitUntil(lambda: program.pages.hand_ins.rowCount() == 1, timeout=10_000)
    assert program.pages.seats.figures().present == 2
    assert tablet.complaints == []
    tablet.close()

"""A lesson led by clicks in the real window, with real tablets on loopback."""

import json
import re
import socket

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from app.teacher.board.attention import SeatState
from app.teacher.bootstrap import TeacherProgram
from app.teacher.work.hand_ins_model import HandInRole
from classroom.errors import JoinRefusedError
from classroom.link.messages import Feedback, HandRaised, PackOffered, Seated, StepAddress, StepReached
from classroom.live.service import ClassroomService
from tests.app.teacher.conftest import LOOPBACK


def test_a_lesson_from_the_first_start_to_the_end_of_class(teacher, tablets) -> None:
    teacher.set_up()
    url = teacher.open_class()
    assert url == teacher.pages.board.join.url

    tablet = tablets.join(url)
    seats = teacher.pages.seats
    teacher.wait(lambda: seats.rowCount() == 1)
    amina, youssef = teacher.pupils[:2]
    tablet.sit(amina, youssef)
    teacher.wait(lambda: len(seats.seat(tablet.device).pupils) == 2)

    teacher.click("wall_back")
    menu = teacher.pages.live_page.pack_menu()
    menu.findChild(QAction, "push_robot-souk").trigger()
    offer = tablet.expect(PackOffered).offer
    assert offer.pack == "robot-souk"
    card = teacher.program.services.shelf.card(offer.pack, offer.version)
    lesson = card.lessons[0]
    step = next(step for step in lesson.steps if step.kind == "code")
    at = StepAddress(pack=offer.pack, version=offer.version, lesson=lesson.id, step=step.id)
    tablet.send(StepReached(at=at, index=1, done=1, steps=len(lesson.steps)))
    teacher.wait(lambda: seats.seat(tablet.device).state is SeatState.WORKING)
    tablet.send(HandRaised(up=True))
    teacher.wait(lambda: seats.seat(tablet.device).state is SeatState.HAND)
    teacher.wait(lambda: teacher.pages.live_page.strip.hands.number().startswith("1"))

    answer = {
        "format": "tinmel-attempt/1",
        "kind": "code",
        "python": "forward()\npick()\n",
        "claim": {"passed": True, "stars": 2},
    }
    tablet.hand_in(at, json.dumps(answer).encode(), amina, youssef)
    teacher.click("rail_home")
    teacher.wait(lambda: teacher.pages.home_page.to_mark.text() == "1")
    assert teacher.pages.hand_ins.rowCount() == 0
    teacher.click("rail_work")
    teacher.wait(lambda: teacher.pages.hand_ins.rowCount() == 1)
    panel = teacher.pages.work_page.detail
    teacher.wait(lambda: "forward()" in panel.answer.program.python.toPlainText())
    teacher.wait(lambda: not panel.answer.program.world.isHidden())
    recheck = teacher.pages.hand_ins.index(0).data(HandInRole.HAND_IN).recheck
    assert (recheck.passed, recheck.claim_agrees) == (False, False), "it was run here, and the tablet lied"
    assert re.findall(r"\d+", panel.mark.proposal.text()) == ["0", "3"], "whatever the tablet claims"
    panel.mark.score.setValue(2)
    panel.comment.setPlainText("Bravo")
    teacher.click("work_return")
    feedback = tablet.expect(Feedback)
    assert (feedback.score, feedback.comment) == (2, "Bravo")
    teacher.wait(lambda: teacher.pages.hand_ins.to_mark() == 0)

    teacher.click("rail_live")
    teacher.click("action_end")
    teacher.click("action_end_now")
    teacher.wait(lambda: not teacher.pages.board.running)
    assert teacher.pages.live_page.strip.received.number() == "1"


def test_a_wrong_name_is_mended_on_the_tile(teacher, tablets) -> None:
    teacher.set_up()
    tablet = tablets.join(teacher.open_class())
    wrong, right = teacher.pupils[0], teacher.pupils[5]
    tablet.sit(wrong)
    tablet.expect(Seated)
    seats = teacher.pages.seats
    teacher.wait(lambda: seats.rowCount() == 1 and bool(seats.seat(tablet.device).pupils))

    teacher.click("wall_back")
    view = teacher.pages.live_page.view
    place = view.visualRect(seats.index(0)).center()
    teacher.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    teacher.click(f"seat_swap_{wrong}")
    teacher.click(f"seat_pick_{right}")

    assert [pupil.id for pupil in tablet.expect(Seated).pupils] == [right]
    teacher.wait(lambda: [pupil.id for pupil in seats.seat(tablet.device).pupils] == [right])


def test_a_tablet_that_typed_the_code_waits_for_one_click(teacher, tablets) -> None:
    from classroom.link.messages import Waiting, Welcome

    teacher.set_up()
    teacher.open_class()
    join = teacher.pages.board.join
    tablet = tablets.join(f"http://{join.addresses[0]}/", code=join.code)
    assert isinstance(tablet.link.first, Waiting)
    teacher.click("wall_back")
    teacher.wait(teacher.pages.live_page.notices.admit.isVisible)
    assert teacher.pages.board.waiting[tablet.device].pictures == tablet.link.pictures
    teacher.click("admit")
    tablet.expect(Welcome)
    teacher.wait(lambda: teacher.pages.seats.rowCount() == 1)
    teacher.wait(lambda: not teacher.pages.live_page.notices.admit.isVisible())


def test_a_language_changes_every_page_without_a_restart(teacher) -> None:
    teacher.set_up()
    teacher.click("rail_settings")
    teacher.click("language_ar")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert teacher.window.rail.layoutDirection() is Qt.LayoutDirection.RightToLeft
    teacher.click("language_en")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    teacher.wait(lambda: teacher.pages.live_page.actions_bar.end.text() == "End")


def test_a_wrong_code_is_told_in_one_line_and_the_class_goes_on(teacher, tablets) -> None:
    teacher.set_up()
    url = teacher.open_class()
    join = teacher.pages.board.join
    wrong = f"{(int(join.code) + 1) % 1_000_000:06d}"
    with pytest.raises(JoinRefusedError):
        tablets.join(f"http://{join.addresses[0]}/", code=wrong)
    teacher.wait(teacher.window.fault_line.isVisible)
    tablets.join(url)
    teacher.wait(lambda: teacher.pages.seats.rowCount() == 1)


@pytest.fixture
def port_of_its_own(monkeypatch) -> None:
    """A class listens where no other program on this computer looks for a free port, while it is away too."""
    with socket.create_server((LOOPBACK, 0)) as probe:
        port = probe.getsockname()[1]
    monkeypatch.setitem(ClassroomService.open_class.__kwdefaults__, "ports", (port,))


@pytest.mark.usefixtures("port_of_its_own")
def test_a_class_that_was_open_when_the_window_closed_goes_on_at_the_next_start(teacher, qtbot) -> None:
    teacher.set_up()
    url = teacher.open_class()
    teacher.program.stop()

    again = TeacherProgram(teacher.program._data_dir, teacher.program._options)
    try:
        with qtbot.waitSignal(again.ready, timeout=20_000):
            again.start()
        qtbot.waitUntil(again.pages.home_page.open.isVisible, timeout=20_000)
        again.pages.home_page.open.click()
        qtbot.waitUntil(lambda: again.window.shown == "wall", timeout=20_000)
        assert again.pages.board.join.url == url
    finally:
        again.stop()
        again.window.deleteLater()

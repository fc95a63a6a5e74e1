"""Marking: the teacher decides; the tablet proposes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from app.teacher.packs import StepCard
from app.teacher.work.answer import ShownAnswer
from app.teacher.work.detail_panel import DetailPanel
from app.teacher.work.hand_in import HandIn
from app.widgets.look import Look
from classroom.work.attempt import Attempt, StepKey
from classroom.work.mark import Mark

STEP = StepCard(id="s", kind="code", titles={"en": "Step"}, choices={}, maximum=3.0)
GIVEN = Mark(id="m", attempt="", score=2.5, maximum=5, author="t", reason="", given_ms=1)


def handed_in(number: int = 1, *, passed: bool | None = True, stars: int = 2, kind: str = "code") -> HandIn:
    attempt = Attempt(
        id=f"{number:032x}", at=StepKey(pack="p", version="1.0.0", lesson="l", step="s"), authors=("a",),
        sha256="", size_bytes=1, made_ms=1, received_ms=number, device="d", session="s",
    )  # fmt: skip
    return HandIn(
        attempt=attempt, pupils=(), answer=ShownAnswer(kind=kind, passed=passed, stars=stars), number=1
    )


class PanelInTest:
    """The panel, what it asked for, and a hand."""

    def __init__(self, qtbot: QtBot) -> None:
        self.asked: list[tuple[object, ...]] = []
        self.look = Look()
        self.panel = DetailPanel(self.look)
        window = QScrollArea()
        window.setWidget(self.panel)
        window.setWidgetResizable(True)
        qtbot.addWidget(window)
        self._qtbot = qtbot
        self.panel.mark_requested.connect(lambda *said: self.asked.append(("mark", *said[1:])))
        self.panel.return_requested.connect(lambda *said: self.asked.append(("return", *said[1:])))
        self.panel.return_unmarked_requested.connect(lambda *said: self.asked.append(("unmarked", *said[1:])))
        window.show()
        self._window = window

    def open(self, hand_in: HandIn) -> None:
        self.panel.show_hand_in(hand_in, STEP, "Step", "en")

    def click(self, name: str) -> None:
        button = self.panel.findChild(type(self.panel.keep), name)
        assert button is not None
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def type_score(self, text: str) -> None:
        self._qtbot.keyClicks(self.panel.mark.score, text)


@pytest.fixture
def desk(qtbot: QtBot) -> PanelInTest:
    return PanelInTest(qtbot)


@pytest.mark.parametrize(
    ("hand_in", "proposed"),
    [
        (handed_in(), 2.0),
        (handed_in(stars=9), 3.0),
        (handed_in(passed=False), 0.0),
        (handed_in(kind="choice", stars=0), 3.0),
        (handed_in(passed=None), None),
        (handed_in(kind="read"), None),
        (replace(handed_in(), mark=GIVEN), None),
    ],
)
def test_a_tablet_proposes_what_follows_from_its_checks(hand_in: HandIn, proposed: float | None) -> None:
    assert hand_in.proposed(3.0) == proposed


def test_nothing_is_decided_before_the_teacher_decides(desk: PanelInTest) -> None:
    desk.open(handed_in(passed=False))
    assert desk.panel.mark.score.text() == ""
    assert "Proposed by the tablet: 0 of 3" in desk.panel.mark.proposal.text()
    assert not desk.panel.keep.isEnabled()
    desk.click("work_mark")
    assert desk.asked == []


def test_the_proposal_is_taken_by_one_click_and_kept_by_another(desk: PanelInTest) -> None:
    desk.open(handed_in(stars=2))
    desk.click("work_proposal")
    assert desk.asked == [], "taking it is not keeping it"
    desk.click("work_mark")
    assert desk.asked == [("mark", 2.0, 3.0, "")]


def test_a_typed_mark_goes_back_with_the_comment(desk: PanelInTest) -> None:
    desk.open(handed_in())
    desk.type_score("1,5")
    desk.panel.comment.setPlainText(" Bravo ")
    desk.click("work_return")
    assert desk.asked == [("return", 1.5, 3.0, "Bravo")]


def test_work_without_a_mark_goes_back_with_the_comment_alone(desk: PanelInTest) -> None:
    desk.open(handed_in())
    assert "Return without a mark" in desk.panel.send.text()
    desk.panel.comment.setPlainText("Look at the loop")
    desk.click("work_return")
    assert desk.asked == [("unmarked", "Look at the loop")]


def test_a_mark_that_was_given_stands_there_and_nothing_is_proposed(desk: PanelInTest) -> None:
    desk.open(handed_in(1))
    desk.open(replace(handed_in(2), mark=GIVEN))
    assert desk.panel.mark.mark() == (2.5, 5.0)
    assert desk.panel.mark.proposal.isHidden()
    assert desk.panel.keep.isEnabled()
    desk.open(handed_in(3))
    assert desk.panel.mark.mark() is None


def test_what_is_typed_stays_while_the_same_work_is_shown_again(desk: PanelInTest) -> None:
    desk.open(handed_in())
    desk.type_score("1")
    desk.open(handed_in())
    assert desk.panel.mark.mark() == (1.0, 3.0)

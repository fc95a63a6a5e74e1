"""The answer is there to be looked at, a mark is proposed where one can be, and the teacher decides."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QScrollArea, QToolButton
from pytestqt.qtbot import QtBot

from app.teacher.packs import StepCard
from app.teacher.work.detail_panel import DetailPanel
from app.teacher.work.hand_in import HandIn
from app.teacher.work.opened import OpenedWork, read_opened
from app.widgets.look import Look
from classroom.work.mark import Mark
from tests.app.teacher.work.works import PROGRAM, artefact, handed_in, opened, right
from tests.lessons.steps.shapes import SHAPES, made, options

CARD = StepCard(step=made("number", value=12, units=[]))
GIVEN = Mark(id="m", attempt="", score=2.5, maximum=5, author="t", reason="", given_ms=1)


def answered(text: str = "12", number: int = 1, *, passed: bool | None = True) -> tuple[HandIn, OpenedWork]:
    content = artefact("number", text=text, passed=passed)
    hand_in = handed_in(content, number)
    return hand_in, read_opened(hand_in.id, content, CARD)


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

    def open(self, hand_in: HandIn, work: OpenedWork | None = None, card: StepCard = CARD) -> None:
        self.panel.show_hand_in(hand_in, card, "Step", "fr")
        if work is not None:
            self.panel.show_opened(work)

    def words(self) -> str:
        """Everything that the answer says, as a person reads it."""
        labels = [label for label in self.panel.answer.findChildren(QLabel) if label.isVisible()]
        return "\n".join(label.text() for label in labels).replace("\u2068", "").replace("\u2069", "")

    def click(self, name: str) -> None:
        button = self.panel.findChild(type(self.panel.keep), name)
        assert button is not None
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def type_score(self, text: str) -> None:
        self._qtbot.keyClicks(self.panel.mark.score, text)


@pytest.fixture
def desk(qtbot: QtBot) -> PanelInTest:
    return PanelInTest(qtbot)


def test_what_was_checked_here_is_proposed_and_nothing_is_decided(desk: PanelInTest) -> None:
    desk.open(*answered("13"))
    assert desk.panel.mark.score.text() == ""
    assert "Checked here: 0 of 1" in desk.panel.mark.proposal.text()
    assert not desk.panel.keep.isEnabled()
    desk.click("work_mark")
    assert desk.asked == []


@pytest.mark.parametrize("code", [True, False])
def test_lines_of_a_program_run_from_left_to_right_in_an_arabic_window(desk: PanelInTest, code: bool) -> None:
    words = {"a": "while x():", "b": "    forward()"}
    lines = [{"id": one, "texts": {"fr": line}} for one, line in words.items()]
    desk.panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.open(*opened(made("order", items=lines, code=code), {"order": ["b", "a"]}))
    labels = [label for label in desk.panel.answer.findChildren(QLabel) if "forward()" in label.text()]
    side = Qt.LayoutDirection.LeftToRight if code else Qt.LayoutDirection.RightToLeft
    assert [label.layoutDirection() for label in labels] == [side, side]


def test_nothing_is_proposed_before_the_answer_was_read(desk: PanelInTest) -> None:
    hand_in, work = answered()
    desk.open(hand_in)
    assert desk.panel.mark.proposal.isHidden()
    desk.panel.show_opened(replace(work, attempt="another"))
    assert desk.panel.mark.proposal.isHidden()
    desk.panel.show_opened(work)
    assert "Checked here: 1 of 1" in desk.panel.mark.proposal.text()


def test_the_proposal_is_taken_by_one_click_and_kept_by_another(desk: PanelInTest) -> None:
    order = made("order", items=options("a", "b", "c", "d"))
    desk.open(*opened(order, {"order": ["b", "a", "c", "d"]}))
    desk.click("work_proposal")
    assert desk.asked == [], "taking it is not keeping it"
    desk.click("work_mark")
    assert desk.asked == [("mark", 0.67, 1.0, "")]


def test_what_can_not_be_checked_here_is_the_tablets_claim(desk: PanelInTest) -> None:
    desk.open(*opened(made("code"), {"python": "import this"}, stars=1))
    assert "The tablet's claim: 1 of 1" in desk.panel.mark.proposal.text()


def test_what_only_a_teacher_can_tell_has_no_proposal(desk: PanelInTest) -> None:
    desk.open(*opened(made("text", accepted=None, explain=None), {"text": "Bonjour"}))
    assert desk.panel.mark.proposal.isHidden()
    assert "Bonjour" in desk.words()


def test_a_typed_mark_goes_back_with_the_comment(desk: PanelInTest) -> None:
    desk.open(*answered())
    desk.type_score("0,5")
    desk.panel.comment.setPlainText(" Bravo ")
    desk.click("work_return")
    assert desk.asked == [("return", 0.5, 1.0, "Bravo")]


def test_work_without_a_mark_goes_back_with_the_comment_alone(desk: PanelInTest) -> None:
    desk.open(*answered())
    assert "Return without a mark" in desk.panel.send.text()
    desk.panel.comment.setPlainText("Look at the loop")
    desk.click("work_return")
    assert desk.asked == [("unmarked", "Look at the loop")]


def test_a_mark_that_was_given_stands_there_and_nothing_is_proposed(desk: PanelInTest) -> None:
    desk.open(*answered(number=1))
    hand_in, work = answered(number=2)
    desk.open(replace(hand_in, mark=GIVEN), work)
    assert desk.panel.mark.mark() == (2.5, 5.0)
    assert desk.panel.mark.proposal.isHidden()
    assert desk.panel.keep.isEnabled()
    desk.open(*answered(number=3))
    assert desk.panel.mark.mark() is None


def test_what_is_typed_stays_while_the_same_work_is_shown_again(desk: PanelInTest) -> None:
    desk.open(*answered())
    desk.type_score("1")
    desk.open(answered()[0])
    assert desk.panel.mark.mark() == (1.0, 1.0)
    assert "Checked here" in desk.panel.mark.proposal.text()


@pytest.mark.parametrize("kind", SHAPES)
def test_an_answer_of_every_kind_is_shown(desk: PanelInTest, kind: str) -> None:
    desk.open(*opened(made(kind), right(made(kind))))
    view = desk.panel.answer
    if kind == "code":
        assert view.program.python.toPlainText() == PROGRAM
    elif kind in ("photo", "paper"):
        assert view.findChild(QToolButton, "work_photo_0") is not None
    elif kind == "oral":
        assert view.save.isVisible()
    else:
        assert desk.words().strip()
    assert "can't be shown" not in desk.words()


def test_one_answer_after_another_leaves_nothing_of_the_one_before(desk: PanelInTest) -> None:
    for kind in ("table", "photo", "oral", "code", "order"):
        desk.open(*opened(made(kind), right(made(kind))))
    view = desk.panel.answer
    assert view.table.isHidden()
    assert view.photos.isHidden()
    assert view.save.isHidden()
    assert view.program.isHidden()
    assert desk.words().split() == ["1.", "a", "2.", "b", "3.", "c"]


def test_what_can_not_be_read_says_so_and_is_marked_all_the_same(desk: PanelInTest) -> None:
    hand_in = handed_in(b"\xff")
    desk.open(hand_in, read_opened(hand_in.id, b"\xff", CARD))
    assert "This answer can't be shown here. It is kept as it came." in desk.words()
    assert desk.panel.mark.proposal.isHidden()
    desk.type_score("1")
    assert desk.panel.keep.isEnabled()


@pytest.mark.qt_log_ignore("propagateSizeHints")  # what Qt's offscreen platform says of any window
def test_a_photo_opens_large_in_a_window_that_holds_nothing_up(desk: PanelInTest, qtbot: QtBot) -> None:
    desk.open(*opened(made("photo"), right(made("photo"))))
    strip = desk.panel.answer.photos
    button = strip.findChild(QToolButton, "work_photo_0")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    window = strip.findChild(QDialog, "photo_window")
    assert window is not None
    assert window.isVisible()
    assert not window.isModal()
    window.resize(500, 400)
    desk.open(*answered(number=2))
    qtbot.waitUntil(lambda: strip.findChild(QDialog, "photo_window") is None)


def test_a_recording_is_saved_where_the_teacher_says(
    desk: PanelInTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved: list[tuple[str, bytes]] = []
    desk.panel.answer.save_requested.connect(lambda path, data: saved.append((path, bytes(data))))
    desk.open(*opened(made("oral"), right(made("oral"))))
    names: list[str] = []

    def choose(_parent: object, _title: str, name: str) -> tuple[str, str]:
        names.append(name)
        return "somewhere.wav", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    desk.click("work_save_recording")
    assert names == ["recording.wav"]
    assert [path for path, _ in saved] == ["somewhere.wav"]
    assert saved[0][1].startswith(b"RIFF")

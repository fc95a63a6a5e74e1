"""What the re-check found stands beside the tablet's claim, in words that accuse nobody without a reason."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from app.teacher.packs import StepCard
from app.teacher.work.claim import read_claim
from app.teacher.work.detail_panel import DetailPanel
from app.teacher.work.opened import read_opened
from app.teacher.work.verdict import Verdict, proposed, verdict
from app.teacher.work.words import short_verdict
from app.widgets.look import Look
from app.widgets.world_picture import Plane
from lessons.steps.score import Score
from tests.app.teacher.work.works import artefact, handed_in, opened, rechecked
from tests.classroom.recheck.handed_in import places, solved
from tests.lessons.steps.shapes import made

PRINTS = {"python": "print(6 * 7)\n"}
NOBODY = {"engine": "none", "passed": None, "stars": 0, "claim_agrees": None, "trace_agrees": None}
FORGED = {"passed": False, "stars": 0, "claim_agrees": False}
REPLAYED = {"engine": "replay", "trace_agrees": None}


def said(found: dict[str, Any], **claim: Any) -> Verdict:
    hand_in, work, card = opened(made("code"), PRINTS, **claim)
    return verdict(rechecked(hand_in, **found), card, work.score)


@pytest.mark.parametrize(
    ("found", "claimed", "words", "good"),
    [
        ({}, True, "Checked here: works · stars: 3", True),
        ({"passed": False, "stars": 0}, False, "Checked here: not yet right", False),
        (FORGED, True, "Checked here: not yet right · the tablet said otherwise: works", False),
        ({"stars": 1, "claim_agrees": False}, True,
         "Checked here: works · stars: 1 · the tablet said otherwise: works · stars: 2", False),
        ({"trace_agrees": False}, True,
         "Checked here: works · stars: 3 · what the tablet wrote down is not what this program does", False),
        ({"claim_agrees": None, "trace_agrees": None}, False, "Checked here: works · stars: 3", True),
        ({**FORGED, "fault": "endless", "claim_agrees": True}, False,
         "Checked here: not yet right · the program did not end", False),
        ({**FORGED, "fault": "memory"}, True,
         "Checked here: not yet right · the program wanted too much memory"
         " · the tablet said otherwise: works", False),
        (REPLAYED, True, "Only its steps were repeated here: works · stars: 3", True),
        ({**NOBODY, "fault": "engine"}, True,
         "Could not be checked: this computer can’t run such programs · the tablet says: works", True),
        ({**NOBODY, "fault": "crashed"}, False,
         "Could not be checked: the check broke off · the tablet says: not yet right", False),
    ],
)  # fmt: skip
def test_it_is_said_what_was_found(found: dict[str, Any], claimed: bool, words: str, good: bool) -> None:
    assert said(found, passed=claimed) == Verdict(words=words, good=good)


def test_until_then_it_is_being_checked_or_can_not_be() -> None:
    hand_in, work, card = opened(made("code"), PRINTS, passed=True, stars=1)
    assert verdict(hand_in, card, work.score).words == (
        "Being checked here… · the tablet says: works · stars: 1"
    )
    assert verdict(hand_in, card, None, here=False).words == (
        "Could not be checked: this version of the lesson is no longer on this computer"
        " · the tablet says: works · stars: 1"
    )


def test_a_mark_begins_with_what_was_found_not_with_what_was_claimed() -> None:
    hand_in, work, _ = opened(made("code"), PRINTS, passed=True, stars=1)
    claimed = work.score
    assert proposed(rechecked(hand_in, **FORGED), claimed) == Score(score=0, maximum=3, passed=False)
    assert proposed(hand_in, claimed) == claimed
    for nobody in ({**NOBODY, "fault": "engine"}, REPLAYED):
        assert proposed(rechecked(hand_in, **nobody), claimed) == claimed


def test_the_list_tells_who_is_right() -> None:
    hand_in, _, card = opened(made("code"), PRINTS, passed=True)
    assert short_verdict(hand_in, card) == ("works", True)
    assert short_verdict(rechecked(hand_in), card) == ("works", True)
    assert short_verdict(rechecked(hand_in, **FORGED), card) == ("not as the tablet says", False)
    assert short_verdict(rechecked(hand_in, **{**NOBODY, "fault": "engine"}), card) == ("works", True)
    modest = handed_in(artefact("code", passed=False, **PRINTS))
    assert short_verdict(rechecked(modest, claim_agrees=False), card) == ("works", True)


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[DetailPanel]:
    made_panel = DetailPanel(Look())
    window = QScrollArea()
    window.setWidget(made_panel)
    window.setWidgetResizable(True)
    qtbot.addWidget(window)
    made_panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.show()
    yield made_panel
    window.close()


def test_a_program_is_shown_with_what_it_printed_was_told_and_left_behind(panel: DetailPanel) -> None:
    place, content = places()["square"], solved("square")
    card = StepCard(step=place.step, worlds=place.worlds)
    state = '{"kind":"canvas","strokes":[[120,220,260,220,"night"]]}'
    hand_in = handed_in(content)
    assert hand_in.claim == read_claim(content)
    panel.show_hand_in(hand_in, card, "Square", "ar")
    panel.show_opened(read_opened(hand_in.id, content, card))
    view = panel.answer.program
    assert view.world.isHidden()
    assert view.printed.isHidden()

    panel.show_hand_in(rechecked(hand_in, state=state, out="140\n"), card, "Square", "ar")
    assert isinstance(view.world.picture, Plane)
    assert not view.world.isHidden()
    assert view.printed.toPlainText() == "140\n"
    for box in (view.python, view.printed):
        assert box.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_pupils_answers_are_told(panel: DetailPanel) -> None:
    place, content = places()["greeting"], solved("greeting")
    card = StepCard(step=place.step, worlds=place.worlds)
    hand_in = handed_in(content)
    panel.show_hand_in(hand_in, card, "Hello", "fr")
    panel.show_opened(read_opened(hand_in.id, content, card))
    assert "Amina" in panel.answer.program.told.text()

"""Hand-ins as Qt sees them."""

from dataclasses import replace

from PySide6.QtCore import QPersistentModelIndex
from pytestqt.modeltest import ModelTester

from app.teacher.work.claim import TabletClaim
from app.teacher.work.hand_in import HandIn
from app.teacher.work.hand_ins_model import HandInRole, HandInsModel
from classroom.work.attempt import Attempt, StepKey
from classroom.work.mark import Mark

AT = StepKey(pack="p", version="1.0.0", lesson="l", step="s")


def attempt(number: int, *authors: str) -> Attempt:
    return Attempt(
        id=f"{number:032x}", at=AT, authors=authors or ("a",), sha256="", size_bytes=1, made_ms=1,
        received_ms=number, device="d", session="s",
    )  # fmt: skip


def hand_in(number: int) -> HandIn:
    return HandIn(
        attempt=attempt(number), pupils=(), claim=TabletClaim(kind="code", passed=True, stars=0), number=1
    )


def test_the_model_is_sound_while_pages_and_new_work_come_in(qtmodeltester: ModelTester) -> None:
    model = HandInsModel(lambda: "fr")
    qtmodeltester.check(model)
    works = [hand_in(number) for number in range(8)]
    for taken in ([works[6], works[5]], [works[3], works[1]], [works[7], works[4], works[0]], works):
        model.take(taken)
    rows = [model.index(row).data(HandInRole.HAND_IN) for row in range(model.rowCount())]
    assert rows == works[::-1]
    qtmodeltester.check(model)


def test_new_work_and_older_pages_do_not_move_what_is_open() -> None:
    model = HandInsModel(lambda: "fr")
    model.take([hand_in(2)])
    opened = QPersistentModelIndex(model.index(0))
    model.take([hand_in(3), hand_in(1)])
    assert opened.row() == 1
    assert opened.data(HandInRole.HAND_IN) == hand_in(2)


def test_work_that_changed_is_told_by_its_row_alone() -> None:
    model = HandInsModel(lambda: "fr")
    model.take([hand_in(1), hand_in(2), hand_in(3)])
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.take([hand_in(1), replace(hand_in(2), returned=True)])
    assert told == [(1, 1)]


def test_marked_or_returned_work_is_no_longer_to_mark() -> None:
    mark = Mark(id="m", attempt="x", score=1, maximum=1, author="t", reason="", given_ms=1)
    model = HandInsModel(lambda: "fr")
    model.take([hand_in(3), hand_in(2).marked(mark), replace(hand_in(1), returned=True)])
    assert model.to_mark() == 1


def test_what_was_only_read_waits_for_no_mark() -> None:
    read = replace(hand_in(1), claim=TabletClaim(kind="read", passed=True, stars=0))
    model = HandInsModel(lambda: "fr")
    model.take([read])
    assert model.to_mark() == 0
    assert read.tone == "mint"

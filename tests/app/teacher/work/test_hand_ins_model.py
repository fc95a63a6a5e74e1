"""Hand-ins as Qt sees them."""

from dataclasses import replace

from pytestqt.modeltest import ModelTester

from app.teacher.work.answer import ShownAnswer
from app.teacher.work.hand_in import HandIn, numbered
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
        attempt=attempt(number), pupils=(), answer=ShownAnswer(kind="code", passed=True, stars=0), number=1
    )


def test_the_model_is_sound_while_work_comes_in(qtmodeltester: ModelTester) -> None:
    model = HandInsModel(lambda: "fr")
    qtmodeltester.check(model)
    first, second, third = (hand_in(number) for number in (1, 2, 3))
    model.replace([first])
    model.replace([third, second, first])
    assert [model.index(row).data(HandInRole.HAND_IN) for row in range(3)] == [third, second, first]
    model.replace([second])
    qtmodeltester.check(model)


def test_new_work_does_not_move_what_is_open() -> None:
    model = HandInsModel(lambda: "fr")
    model.replace([hand_in(1)])
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.replace([hand_in(2), hand_in(1)])
    assert resets == []


def test_marked_or_returned_work_is_no_longer_to_mark() -> None:
    mark = Mark(id="m", attempt="x", score=1, maximum=1, author="t", reason="", given_ms=1)
    model = HandInsModel(lambda: "fr")
    model.replace([hand_in(3), hand_in(2).marked(mark), replace(hand_in(1), returned=True)])
    assert model.to_mark() == 1


def test_what_was_only_read_waits_for_no_mark() -> None:
    read = replace(hand_in(1), answer=ShownAnswer(kind="read", passed=True, stars=0))
    model = HandInsModel(lambda: "fr")
    model.replace([read])
    assert model.to_mark() == 0
    assert read.tone == "mint"


def test_the_same_pupils_on_the_same_step_are_counted_in_any_order() -> None:
    numbers = numbered([attempt(3, "b", "a"), attempt(1, "a", "b"), attempt(2, "c")])
    assert numbers == {attempt(1).id: 1, attempt(2).id: 1, attempt(3).id: 2}

"""A hand-in read whole: a score where one can be proposed, photos made small, and nothing that breaks it."""

import base64
import zlib
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.teacher.packs import StepCard
from app.teacher.work.opened import OpenedWork, read_opened
from app.teacher.work.photo import LONGEST_SIDE, decoded
from lessons import library
from lessons.steps.captured import Photo
from lessons.steps.code import CodeStep
from tests.app.teacher.work.works import artefact, opened, photo, right
from tests.lessons.steps.shapes import SHAPES, made


def test_a_program_is_run_again_in_the_worlds_of_its_step() -> None:
    pack = library.load("robot-souk")
    step = pack.step("again-and-again", "four-mats")
    assert isinstance(step, CodeStep)
    card = StepCard(step=step, worlds=pack.worlds_of(step))
    program = "for i in range(4):\n    forward()\n    pick()\nforward()\n"
    work = read_opened("a", artefact("code", python=program, passed=False), card)
    assert work.score is not None
    assert (work.score.score, work.score.passed, work.score.basis) == (3, True, "checked")
    unknown = read_opened("a", artefact("code", python="import this\n", stars=2), card)
    assert unknown.score is not None
    assert (unknown.score.score, unknown.score.basis) == (2, "claimed")


def test_without_its_step_there_is_an_answer_and_no_score() -> None:
    work = read_opened("a", artefact("text", text="Bonjour"), None)
    assert work.answer is not None
    assert work.score is None


def test_an_answer_to_something_else_has_no_score() -> None:
    assert opened(made("order"), {"order": ["a", "a"]})[1].score is None
    assert read_opened("a", artefact("text", text="Bonjour"), StepCard(step=made("number"))).score is None


@given(some.binary(max_size=60))
def test_bytes_that_are_no_answer_are_none_and_nothing_else(content: bytes) -> None:
    assert read_opened("a", content, StepCard(step=made("number"))) == OpenedWork(attempt="a")


@pytest.mark.parametrize(
    ("data", "form", "size"),
    [
        (lambda: photo(40, 30), "image/png", (40, 30)),
        (lambda: photo(40, 30, "JPEG"), "image/jpeg", (40, 30)),
        (lambda: photo(40, 30, "WEBP"), "image/webp", (40, 30)),
        (lambda: photo(3200, 800, "JPEG"), "image/jpeg", (LONGEST_SIDE, 400)),
        (lambda: photo(40, 30), "image/jpeg", None),
        (lambda: b"GIF89a", "image/png", None),
        (lambda: b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "image/png", None),
        (lambda: photo(40, 30)[:60], "image/png", None),
        (lambda: photo(40, 30)[:20], "image/png", None),
        (lambda: photo(40, 30, "JPEG")[:100], "image/jpeg", None),
    ],
)
def test_a_photo_is_made_ready_or_is_none(
    data: Callable[[], bytes], form: Any, size: tuple[int, int] | None, qtlog: Any
) -> None:
    with qtlog.disabled():  # a decoder says aloud what is wrong with a picture
        image = decoded(Photo(type=form, data=data()))
    assert (None if image is None else (image.width(), image.height())) == size


def test_a_picture_that_claims_to_be_huge_is_not_decoded() -> None:
    data = bytearray(photo(40, 30))
    data[16:24] = (60_000).to_bytes(4, "big") * 2
    data[29:33] = zlib.crc32(bytes(data[12:29])).to_bytes(4, "big")
    assert decoded(Photo(type="image/png", data=bytes(data))) is None


@pytest.mark.parametrize("kind", ["photo", "paper"])
def test_photos_of_an_answer_are_decoded_in_their_order(kind: str, qtlog: Any) -> None:
    pictures = [
        {"type": "image/png", "data": base64.b64encode(data).decode()} for data in (photo(8, 6), b"no")
    ]
    said = {"photos": pictures} if kind == "photo" else {"photos": pictures, "done": True}
    with qtlog.disabled():
        work = opened(made(kind, **({"most": 2} if kind == "photo" else {})), said)[1]
    assert [picture is not None for picture in work.pictures] == [True, False]
    assert work.score is not None
    assert work.score.basis == "teacher"


def test_every_kind_is_opened_and_scored() -> None:
    for kind in SHAPES:
        work = opened(made(kind), right(made(kind)))[1]
        assert work.answer is not None, kind
        assert work.score is not None, kind
        if kind == "code":
            assert work.score.basis == "claimed", "a program without its worlds can't be run"

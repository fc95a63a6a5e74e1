"""Handed-in bytes become an answer, or are refused in an orderly way."""

import json
import random
from typing import Any

import pytest

from lessons.attempt import read_answer, score_attempt
from lessons.content import open_pack
from lessons.errors import FileRejectedError, NotFoundError
from lessons.pack import Pack
from lessons.steps.code import CodeAnswer


def artefact(**fields: Any) -> bytes:
    plain = {"format": "tinmel-attempt/1", "claim": {"passed": True, "stars": 1}}
    return json.dumps(plain | fields).encode()


def test_what_the_page_hands_in_is_read(workspace: Any) -> None:
    event = {"k": "forward", "x": 1, "y": 1, "d": "e", "t": 1}
    content = artefact(
        kind="code", blocks=workspace, python="forward()\n", trace=[event], facts={"crash": False}, page="0.1"
    )
    answer = read_answer(content)
    assert isinstance(answer, CodeAnswer)
    assert answer.trace == [event]
    assert answer.claim.stars == 1


def test_each_kind_is_scored_from_its_bytes(pack: Pack, workspace: Any) -> None:
    assert score_attempt(pack, "first-steps", "meet-tafukt", artefact(kind="read")).passed
    assert score_attempt(pack, "first-steps", "which-way", artefact(kind="choice", chosen=["up"])).score == 1
    code = artefact(kind="code", blocks=workspace)
    assert score_attempt(pack, "again-and-again", "four-mats", code).score == 3


def test_an_answer_to_another_step_is_refused(pack: Pack) -> None:
    with pytest.raises(FileRejectedError, match="answer_of_other_kind"):
        score_attempt(pack, "first-steps", "which-way", artefact(kind="read"))
    with pytest.raises(NotFoundError):
        score_attempt(pack, "first-steps", "no-such-step", artefact(kind="read"))


def with_step(source: dict[str, bytes], kind: str, **fields: Any) -> Pack:
    """The robot pack with another question in the place of `which-way`."""
    path = "lessons/first-steps/lesson.json"
    lesson = json.loads(source[path])
    question = lesson["steps"][1]
    assert question["id"] == "which-way"
    shared = {name: question[name] for name in ("id", "titles", "text")}
    lesson["steps"][1] = {**shared, "kind": kind, **fields}
    return open_pack({**source, path: json.dumps(lesson).encode()})


def test_an_answer_that_does_not_fit_its_step_is_refused(source: dict[str, bytes]) -> None:
    words = {one: one for one in ("ar", "fr", "zgh", "en")}
    items = [{"id": one, "texts": words | {"fr": one}} for one in "abc"]
    ordering = with_step(source, "order", items=items, explain=words)
    assert score_attempt(ordering, "first-steps", "which-way", artefact(kind="order", order=[*"abc"])).passed
    for order in ("ab", "abcd", "abb", "abd", ""):
        with pytest.raises(FileRejectedError, match="answer_does_not_fit"):
            score_attempt(ordering, "first-steps", "which-way", artefact(kind="order", order=[*order]))

    photo = with_step(source, "photo")
    picture = {"type": "image/jpeg", "data": "AAAA"}
    shown = score_attempt(photo, "first-steps", "which-way", artefact(kind="photo", photos=[picture]))
    assert (shown.basis, shown.score, shown.passed) == ("teacher", 0, True)
    with pytest.raises(FileRejectedError, match="answer_does_not_fit"):
        score_attempt(photo, "first-steps", "which-way", artefact(kind="photo", photos=[picture] * 2))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "answer_unreadable"),
        (b"\xff", "answer_unreadable"),
        (b"[" * 100_000, "answer_unreadable|answer_shape"),
        (b"{}", "answer_shape"),
        (b"null", "answer_shape"),
        (artefact(kind="game"), "answer_shape"),
        (artefact(kind="read", claim=None), "answer_shape"),
        (artefact(kind="choice"), "answer_shape"),
        (artefact(kind="choice", chosen=["a"] * 9), "answer_shape"),
        (artefact(kind="code", python="x" * 20_001), "answer_shape"),
        (artefact(kind="code", claim={"passed": True, "stars": -1}), "answer_shape"),
        (artefact(kind="read", format="tinmel-attempt/2"), "answer_shape"),
        (artefact(kind="watch", seen=-1), "answer_shape"),
        (artefact(kind="match", pairs=[["a", "b", "c"]]), "answer_shape"),
        (artefact(kind="number", text="9" * 101), "answer_shape"),
        (artefact(kind="text", text="x" * 4001), "answer_shape"),
        (artefact(kind="table", cells={"a.b": 3}), "answer_shape"),
        (artefact(kind="photo", photos=[]), "answer_shape"),
        (artefact(kind="photo", photos=[{"type": "image/svg+xml", "data": "AAAA"}]), "answer_shape"),
        (artefact(kind="oral", audio={"type": "audio/ogg", "data": "?"}), "answer_shape"),
        (artefact(kind="paper"), "answer_shape"),
    ],
)
def test_bytes_that_are_no_answer_are_refused(content: bytes, reason: str) -> None:
    with pytest.raises(FileRejectedError, match=reason):
        read_answer(content)


def test_a_deep_answer_does_no_harm(pack: Pack) -> None:
    deep = b'{"format":"tinmel-attempt/1","kind":"code","claim":{"passed":true},"blocks":'
    for depth in (900, 100_000):
        content = deep + b'{"a":' * depth + b"1" + b"}" * depth + b"}"
        try:
            given = score_attempt(pack, "again-and-again", "four-mats", content)
        except FileRejectedError as error:
            assert error.reason == "answer_unreadable"
        else:
            assert given.basis == "claimed"


def test_spoilt_answers_are_scored_or_refused(pack: Pack, workspace: Any) -> None:
    dice = random.Random(10)
    content = artefact(kind="code", blocks=workspace, python="forward()\n", trace=[], facts={})
    scored = 0
    for _ in range(400):
        spoilt = bytearray(content)
        for _ in range(dice.randint(1, 3)):
            at = dice.randrange(len(spoilt))
            spoilt[at : at + dice.randint(0, 3)] = dice.choice(
                (b"", b'"', b"9", b"null", b"{}", b"[]", b"\\")
            )
        try:
            score_attempt(pack, "again-and-again", "four-mats", bytes(spoilt))
            scored += 1
        except FileRejectedError:
            pass
    assert 20 < scored < 380

"""Whatever a tablet hands in, a score is within its bounds or the answer is refused."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as some

from lessons.attempt import read_answer
from lessons.errors import FileRejectedError
from lessons.numerals import read_number
from lessons.spelling import fold, near
from lessons.steps.captured import MAX_PHOTO_BYTES
from lessons.steps.kinds import Answer, kind_of, score
from tests.lessons.steps.shapes import SHAPES, made

CLAIM = {"passed": True, "stars": 3}
PLACES = some.sampled_from(["tea.price", "sum.price", "sum.what", "tea.what", "no.where", ""])
IDS = some.sampled_from(["a", "b", "c", "x", "y", "z", ""])
TYPED = some.one_of(some.text(max_size=40), some.text("0123456789٠٥۵.,٫٬ -−+kmKم²", max_size=12))
PHOTO = some.builds(dict, type=some.just("image/png"), data=some.binary(min_size=1, max_size=20))
FIELDS: dict[str, dict[str, some.SearchStrategy[Any]]] = {
    "read": {},
    "watch": {"seen": some.integers(0, 20)},
    "code": {"blocks": some.none() | some.dictionaries(IDS, TYPED), "python": TYPED},
    "choice": {"chosen": some.lists(IDS, max_size=8)},
    "order": {"order": some.permutations("abc") | some.lists(IDS, max_size=10)},
    "match": {"pairs": some.lists(some.tuples(IDS, IDS), max_size=8)},
    "number": {"text": TYPED, "unit": some.none() | some.sampled_from(["km", "m", "camel"])},
    "text": {"text": TYPED},
    "table": {"cells": some.dictionaries(PLACES, TYPED, max_size=7)},
    "examples": {
        "labels": some.dictionaries(IDS, IDS, max_size=5),
        "line": some.none() | some.tuples(*[some.integers(0, 100)] * 4),
        "unfair": some.lists(IDS, max_size=5),
    },
    "photo": {"photos": some.lists(PHOTO, min_size=1, max_size=3), "note": TYPED},
    "oral": {"note": TYPED},
    "paper": {"done": some.booleans(), "photos": some.lists(PHOTO, max_size=3)},
}
ANSWERS = some.sampled_from(list(SHAPES)).flatmap(
    lambda kind: some.fixed_dictionaries({"kind": some.just(kind), "claim": some.just(CLAIM), **FIELDS[kind]})
)
LEAVES = some.none() | some.booleans() | some.integers() | some.floats() | TYPED
JSON = some.recursive(LEAVES, lambda inner: some.lists(inner) | some.dictionaries(IDS, inner), max_leaves=8)


@given(ANSWERS)
def test_an_answer_of_the_right_kind_earns_something_between_nothing_and_all(said: dict[str, Any]) -> None:
    step, answer = made(said["kind"]), msgspec.convert(said, Answer)
    try:
        earned = score(step, answer, worlds=())
    except ValueError:
        assert said["kind"] in ("order", "match", "photo", "code")
        return
    assert earned.maximum == step.maximum
    assert 0 <= earned.score <= earned.maximum
    if earned.basis == "checked":
        assert earned.passed <= (earned.score > 0)


@given(
    ANSWERS, some.sampled_from(["kind", "claim", *{name for one in FIELDS.values() for name in one}]), JSON
)
def test_a_spoilt_answer_is_read_or_refused(said: dict[str, Any], field: str, rubbish: Any) -> None:
    content = msgspec.json.encode({**said, field: rubbish})
    try:
        answer = read_answer(content)
        score(made(kind_of(answer)), answer)
    except FileRejectedError as error:
        assert error.reason in ("answer_shape", "answer_unreadable")
    except ValueError:
        assert kind_of(answer) in ("order", "match", "photo", "code")


@given(some.binary(max_size=80))
def test_any_bytes_are_refused(content: bytes) -> None:
    with pytest.raises(FileRejectedError):
        read_answer(content)


@given(some.text(max_size=60))
def test_a_folded_text_stays_as_it_is(text: str) -> None:
    for strict in (True, False):
        folded = fold(text, strict_accents=strict)
        assert fold(folded, strict_accents=strict) == folded
        assert not near(folded, folded)


@given(some.floats(-1e9, 1e9).map(lambda number: round(number, 6)))
def test_a_number_is_read_as_it_was_written(number: float) -> None:
    plain = f"{number:.6f}"
    assert read_number(plain) == read_number(plain.replace(".", "٫")) == number
    assert read_number(f"{number:,.6f}") == read_number(f"{number:,.6f}".replace(",", "\u202f")) == number


def test_a_picture_that_is_no_base64_or_too_large_is_refused() -> None:
    for data in ("%%%", "A" * 3, "AA==" * (MAX_PHOTO_BYTES // 3), ""):
        said = {"kind": "photo", "claim": CLAIM, "photos": [{"type": "image/png", "data": data}]}
        with pytest.raises(FileRejectedError, match="answer_shape"):
            read_answer(json.dumps(said).encode())

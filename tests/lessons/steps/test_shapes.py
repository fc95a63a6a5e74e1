"""A step that can't be answered, or says two things at once, is refused with its reason."""

from typing import Any

import msgspec
import pytest

from lessons.steps.kinds import Step, kind_of
from tests.lessons.steps.shapes import SHAPES, WORDS, made, options

CHECK = SHAPES["table"]["checks"][0]
UNITS = SHAPES["number"]["units"]


def spoilt(reason: str, kind: str, **changes: Any) -> Any:
    return pytest.param(kind, changes, reason, id=f"{kind}: {reason}")


@pytest.mark.parametrize("kind", SHAPES)
def test_a_step_of_each_kind_is_read_and_written(kind: str) -> None:
    step = made(kind)
    assert kind_of(step) == kind
    assert msgspec.json.decode(msgspec.json.encode(step), type=Step) == step


@pytest.mark.parametrize("kind", SHAPES)
def test_every_kind_has_hints_and_they_are_sound(kind: str) -> None:
    nudge = {"id": "look", "strength": 1, "texts": WORDS}
    assert made(kind, hints=[nudge]).texts()["hints[0].texts"] == WORDS
    with pytest.raises(msgspec.ValidationError, match="unknown check `nowhere`"):
        made(kind, hints=[nudge | {"check": "nowhere"}])
    with pytest.raises(msgspec.ValidationError, match="two hints have the same id"):
        made(kind, hints=[nudge, nudge])


@pytest.mark.parametrize(("kind", "check"), [("code", "gate"), ("table", "fits")])
def test_a_hint_may_wait_for_a_check_of_its_step(kind: str, check: str) -> None:
    hint = {"id": "look", "strength": 1, "texts": WORDS, "check": check}
    assert made(kind, hints=[hint]).hints[0].check == check


@pytest.mark.parametrize("kind", SHAPES)
def test_a_field_that_nobody_knows_is_refused(kind: str) -> None:
    with pytest.raises(msgspec.ValidationError, match="unknown field"):
        made(kind, surprise=1)


@pytest.mark.parametrize(
    ("kind", "changes", "reason"),
    [
        spoilt("something to watch", "watch", frames=[]),
        spoilt("something to watch", "watch", video="media/film.mp4"),
        spoilt("video", "watch", frames=[], video="media/film.png"),
        spoilt("brings its own sound", "watch", frames=[], video="media/f.mp4", audio={"fr": "media/f.mp3"}),
        spoilt(">= 2", "watch", frames=[{"picture": "media/a.png", "texts": WORDS, "seconds": 1}]),
        spoilt("starter is of another language", "code", starter="starters/a.py"),
        spoilt("starter is of another language", "code", language="python", starter="starters/a.json"),
        spoilt("unknown fact", "code", checks=[CHECK]),
        spoilt("option is listed twice", "choice", options=options("a", "a")),
        spoilt("correct id is no option", "choice", correct=["c"]),
        spoilt("option is listed twice", "order", items=options("a", "b", "a")),
        spoilt("all items look the same", "order", items=[{"id": i, "texts": WORDS} for i in "ab"]),
        spoilt("length >= 2", "order", items=options("a")),
        spoilt("option is listed twice", "match", right=options("x", "x")),
        spoilt("exactly one pair", "match", pairs=[["a", "x"], ["a", "y"]]),
        spoilt("length >= 2", "match", pairs=[["a", "x"]]),
        spoilt("exactly one pair", "match", pairs=[["a", "x"], ["c", "y"]]),
        spoilt("right one that is not there", "match", pairs=[["a", "x"], ["b", "w"]]),
        spoilt("factor 1", "number", units=UNITS[::-1]),
        spoilt("unit is listed twice", "number", units=[UNITS[0], UNITS[0]]),
        spoilt("same name", "number", units=[UNITS[0], {"id": "m", "texts": {"fr": "KM."}}]),
        spoilt("unit has no name", "number", units=[{"id": "x", "texts": {"fr": "."}}]),
        spoilt("> 0", "number", units=[UNITS[0], UNITS[1] | {"factor": 0}]),
        spoilt(">= 0", "number", tolerance=-1),
        spoilt("<= 1000000000000", "number", value=1e13),
        spoilt("explanation goes with", "text", explain=None),
        spoilt("explanation goes with", "text", accepted=None),
        spoilt("has no letter", "text", accepted={"fr": ["?!"]}),
        spoilt("length >= 1", "text", accepted={}),
        spoilt("length >= 1", "text", accepted={"fr": []}),
        spoilt("row or column is listed twice", "table", rows=options("tea", "tea")),
        spoilt("lies outside", "table", cells={"tea.colour": {"value": 1}}),
        spoilt("nothing to fill in", "table", cells={"tea.price": {"given": 1}}),
        spoilt("nothing to fill in", "table", cells={}),
        spoilt("one of given, value", "table", cells={"tea.price": {}}),
        spoilt("one of given, value", "table", cells={"tea.price": {"value": 1, "given": 1}}),
        spoilt("only a value has a tol", "table", cells={"tea.price": {"free": "text", "tolerance": 1}}),
        spoilt("<= 1000000000000", "table", cells={"tea.price": {"given": int("9" * 400)}}),
        spoilt("unknown fact", "table", checks=[CHECK | {"fact": "at_goal"}]),
        spoilt("unknown fact", "table", checks=[CHECK | {"fact": "sum.colour"}]),
        spoilt("same id", "table", checks=[CHECK, CHECK]),
        spoilt("task is listed twice", "examples", tasks=["label", "label"]),
        spoilt("exactly when some have no name", "examples", tasks=["boundary", "unfair"]),
        spoilt("exactly when something is", "examples", tasks=["label", "boundary"]),
        spoilt("unknown class", "examples", classes=options("olive", "camel")),
        spoilt("option is listed twice", "examples", classes=options("olive", "olive")),
        spoilt("<= 100", "examples", accuracy=101),
        spoilt("<= 3", "photo", most=4),
        spoilt(">= 1", "oral", minutes=0),
        spoilt("bool", "paper", sheet=1),
    ],
)  # fmt: skip
def test_a_step_that_can_not_be_is_refused(kind: str, changes: dict[str, Any], reason: str) -> None:
    with pytest.raises(msgspec.ValidationError, match=reason):
        made(kind, **changes)


def test_a_step_names_its_files_and_every_text_that_pupils_read() -> None:
    picture = [{"id": one, "texts": WORDS | {"fr": one}, "picture": f"media/{one}.svg"} for one in "ab"]
    assert made("order", items=picture).files() == ("media/a.svg", "media/b.svg")
    assert made("match", left=picture, right=picture, pairs=[["a", "a"], ["b", "b"]]).files() == (
        "media/a.svg", "media/b.svg", "media/a.svg", "media/b.svg",
    )  # fmt: skip
    assert made("watch", audio={"fr": "media/fr.ogg"}).files() == ("media/a.png", "media/fr.ogg")
    assert set(made("table").texts()) == {
        "titles", "columns[0].texts", "columns[1].texts", "rows[0].texts", "rows[1].texts",
        "cells[tea.what].given", "checks[0].fail",
    }  # fmt: skip
    assert set(made("number").texts()) == {"titles", "units[0].texts", "units[1].texts", "explain"}
    assert set(made("watch").texts()) == {"titles", "frames[0].texts"}

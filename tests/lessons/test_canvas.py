"""The pen draws what a compass and a ruler would, and the page's twin has the same vectors."""

from typing import Any

import msgspec
import pytest

from lessons.canvas import MAX_COMMANDS, CanvasRun
from lessons.canvas_world import CanvasWorld
from lessons.facts import WORLD_FACTS, Facts
from lessons.sine import ONE
from tests.lessons import canvas_vectors, vector_file
from tests.lessons.canvas_vectors import polygon


def sheet(**changes: Any) -> CanvasWorld:
    plain: dict[str, Any] = {
        "format": "tinmel-world/1",
        "kind": "canvas",
        "width": 200,
        "height": 100,
        "start": {"at": [50, 50], "heading": 0},
    }
    return msgspec.convert(plain | changes, CanvasWorld)


def facts_of(calls: list[list[Any]], **changes: Any) -> Facts:
    run = CanvasRun(sheet(**changes))
    for name, *args in calls:
        run.act(name, args)
    return run.facts()


def test_a_square_closes() -> None:
    assert facts_of(polygon(4, 30)) == {
        "at": [50, 50], "heading": 0, "closed": True, "colours": 1, "dots_left": 0, "drawn": 120,
        "outside": False, "steps": 8, "stopped": False, "strokes": 4, "turned": 360,
    }  # fmt: skip


@pytest.mark.parametrize("corners", [3, 5, 6, 8, 36])
def test_any_regular_polygon_closes(corners: int) -> None:
    assert facts_of(polygon(corners, 6))["closed"] is True


def test_three_sides_of_a_square_are_open_and_one_stroke_there_and_back_is_no_figure() -> None:
    assert facts_of(polygon(4, 30)[:-3])["closed"] is False
    assert facts_of([["forward", 2 * ONE]])["closed"] is False
    assert facts_of([])["closed"] is False


def test_a_figure_is_closed_as_near_as_three_units_to_where_it_was_begun() -> None:
    for far, closed in ((3, True), (4, False)):
        calls = [
            ["pen_up"],
            ["forward", 9 * ONE],
            ["pen_down"],
            ["forward", 30 * ONE],
            ["backward", (30 - far) * ONE],
        ]
        assert facts_of(calls)["closed"] is closed


@pytest.mark.parametrize(("heading", "at"), [(0, [60, 50]), (90, [50, 60]), (180, [40, 50]), (270, [50, 40])])
def test_it_goes_where_it_looks_clockwise(heading: int, at: list[int]) -> None:
    start = {"at": [50, 50], "heading": heading}
    assert facts_of([["forward", 10 * ONE]], start=start)["at"] == at
    assert facts_of([["backward", -10 * ONE]], start=start)["at"] == at


def test_turning_left_then_right_looks_the_same_way() -> None:
    facts = facts_of([["turn_left", 4_000], ["turn_right", 400]])
    assert (facts["heading"], facts["turned"]) == (0, 440)


def test_a_lifted_pen_draws_nothing_and_joins_no_dot() -> None:
    calls = [["pen_up"], ["forward", 20 * ONE], ["pen_down"], ["forward", 20 * ONE]]
    facts = facts_of(calls, dots=[[55, 50], [75, 54], [75, 45], [92, 50], [95, 50]])
    assert (facts["drawn"], facts["strokes"], facts["dots_left"]) == (20, 1, 3)


def test_colours_count_when_something_is_drawn_with_them() -> None:
    calls = [
        ["pen_color", "blue"],
        ["pen_color", "clay"],
        ["forward", ONE],
        ["forward", 0],
        ["pen_color", "mint"],
    ]
    assert facts_of(calls)["colours"] == 1
    assert facts_of([*calls, ["forward", ONE]])["colours"] == 2


def test_whoever_leaves_the_sheet_once_was_outside() -> None:
    calls = [["forward", 150 * ONE], ["turn_left", 900], ["forward", 50 * ONE]]
    assert facts_of(calls)["outside"] is False
    assert facts_of([["forward", 151 * ONE], ["backward", 10 * ONE]])["outside"] is True


def test_a_drawing_without_end_is_stopped() -> None:
    run = CanvasRun(sheet())
    while run.act("turn_left", [1]):
        pass
    assert (run.facts()["steps"], run.facts()["stopped"], run.ended) == (MAX_COMMANDS, True, True)


@pytest.mark.parametrize(
    "call", [["forward"], ["forward", 1.5], ["forward", 10**12], ["pen_color", "pink"], ["pick"]]
)
def test_a_command_that_makes_no_sense_is_refused(call: list[Any]) -> None:
    with pytest.raises(ValueError, match=r"command|sense"):
        facts_of([call])


def test_the_facts_are_those_that_checks_may_speak_of() -> None:
    assert facts_of([]).keys() == WORLD_FACTS["canvas"]


def test_the_shared_vectors_are_current() -> None:
    assert vector_file.read("canvas.json") == vector_file.as_read(canvas_vectors.vectors())


def test_the_shared_vectors_cover_what_matters() -> None:
    cases = vector_file.read("canvas.json")["cases"]
    facts = [case["facts"] for case in cases]
    for name in ("closed", "outside", "dots_left"):
        assert 10 < sum(bool(one[name]) for one in facts) < 135, name
    assert (
        sum(one["dots_left"] < len(case["world"]["dots"]) for one, case in zip(facts, cases, strict=True))
        > 40
    )
    assert sum(one["colours"] > 1 for one in facts) > 20


if __name__ == "__main__":
    vector_file.write("canvas.json", canvas_vectors.vectors())

"""Worlds that can't be are refused with a reason; those that can, stand for all their starts and seeds."""

from typing import Any, Final

import msgspec
import pytest

from lessons.drive_world import DriveWorld
from lessons.plane import Box
from lessons.scatter import GAP_MM, Dice
from lessons.simulation import all_variants, idle_facts, kind_of_all, variants
from lessons.world import World

KINDS: Final[dict[str, dict[str, Any]]] = {
    "grid": {
        "width": 3,
        "height": 2,
        "walls": [[2, 1]],
        "items": [],
        "goal": None,
        "start": {"at": [0, 0], "dir": "e"},
    },
    "drive": {"width": 2_000, "height": 1_000, "start": {"at": [300, 500], "heading": 0}, "seconds": 20},
    "canvas": {"width": 200, "height": 100, "start": {"at": [50, 50], "heading": 0}},
    "console": {},
}


def world(kind: str, **changes: Any) -> World:
    made: World = msgspec.convert({"format": "tinmel-world/1", "kind": kind, **KINDS[kind], **changes}, World)
    return made


def box(x: int, y: int, width: int = 100, height: int = 100) -> dict[str, Any]:
    return {"at": [x, y], "size": [width, height]}


LINE: Final = {"points": [[0, 0], [100, 0]], "width": 20}
CALL: Final = {"call": "f", "args": [], "returns": 1}


@pytest.mark.parametrize(
    ("kind", "changes", "reason"),
    [
        ("grid", {"starts": [{"at": [0, 0], "dir": "e"}]}, "start is listed twice"),
        ("grid", {"starts": [{"at": [2, 1], "dir": "e"}]}, "inside a wall"),
        ("grid", {"starts": [{"at": [3, 0], "dir": "e"}]}, "outside the grid"),
        ("grid", {"paint": [{"at": [2, 1], "colour": "blue"}]}, "inside a wall"),
        ("grid", {"paint": [{"at": [1, 1], "colour": "blue"}] * 2}, "listed twice"),
        ("grid", {"paint": [{"at": [1, 1], "colour": "pink"}]}, "pink"),
        ("drive", {"start": {"at": [79, 500], "heading": 0}}, "wholly on the floor"),
        ("drive", {"start": {"at": [300, 500], "heading": 360}}, "<= 359"),
        ("drive", {"boxes": [box(379, 450)]}, "stands in a box"),
        ("drive", {"boxes": [box(1_901, 0)]}, "outside the floor"),
        ("drive", {"boxes": [box(0, 0, 0)]}, ">= 1"),
        ("drive", {"stations": [box(0, -1)]}, "outside the floor"),
        ("drive", {"goal": box(0, 950)}, "outside the floor"),
        ("drive", {"lines": [LINE | {"points": [[0, 0], [2_001, 0]]}]}, "leaves the floor"),
        ("drive", {"lines": [LINE | {"points": [[0, 0], [9, 0], [9, 0]]}]}, "same point twice"),
        ("drive", {"lines": [LINE | {"points": [[0, 0], [9, 0], [0, 0]], "closed": True}]}, "point twice"),
        ("drive", {"lines": [LINE | {"points": [[0, 0]]}]}, "length >= 2"),
        ("drive", {"lines": [LINE | {"width": 19}]}, ">= 20"),
        ("drive", {"lines": [LINE | {"points": [[0, n % 2] for n in range(101)]}] * 2}, "too many points"),
        ("drive", {"seconds": 61}, "<= 60"),
        ("drive", {"width": 5_001}, "<= 5000"),
        ("drive", {"scatter": {"boxes": 1, "size": [50, 50], "seeds": [1, 1]}}, "seed is listed twice"),
        ("canvas", {"start": {"at": [201, 50], "heading": 0}}, "outside the sheet"),
        ("canvas", {"dots": [[0, 101]]}, "outside the sheet"),
        ("canvas", {"dots": [[0, 1], [0, 1]]}, "dot is listed twice"),
        ("canvas", {"width": 1_001}, "<= 1000"),
        ("console", {"answers": ["a\nb"]}, "matching regex"),
        ("console", {"expect": ["a\n"]}, "matching regex"),
        ("console", {"calls": [CALL | {"call": "f()"}]}, "no name of a function"),
        ("console", {"calls": [CALL | {"call": "while"}]}, "no name of a function"),
        ("console", {"calls": [CALL | {"args": [[2**53]]}]}, "number is too large"),
        ("console", {"calls": [CALL | {"returns": {"a": -(2**53)}}]}, "number is too large"),
        ("console", {"calls": [CALL | {"args": ["x" * 600]}] * 20}, "calls are too long"),
        ("console", {"width": 3}, "width"),
    ],
)  # fmt: skip
def test_a_world_that_cannot_be_is_refused_with_its_reason(
    kind: str, changes: dict[str, Any], reason: str
) -> None:
    with pytest.raises(msgspec.ValidationError, match=reason):
        world(kind, **changes)


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        ("grid", {"starts": [{"at": [0, 0], "dir": "w"}, {"at": [1, 1], "dir": "n"}]}),
        ("drive", {"boxes": [box(380, 450), box(1_900, 900)], "goal": box(0, 900)}),
        ("drive", {"lines": [LINE | {"points": [[0, 0], [2_000, 1_000], [9, 9]], "closed": True}]}),
        ("canvas", {"dots": [[0, 0], [200, 100]], "start": {"at": [200, 0], "heading": 359}}),
        (
            "console",
            {"answers": ["", "أمينة"], "expect": [], "calls": [CALL | {"call": "مضاعف", "returns": None}]},
        ),
    ],
)
def test_what_just_fits_is_a_world(kind: str, changes: dict[str, Any]) -> None:
    assert kind_of_all([world(kind, **changes)]) == kind


def test_a_grid_stands_for_each_of_its_starts_the_shown_one_first() -> None:
    starts = [{"at": [0, 0], "dir": "w"}, {"at": [1, 1], "dir": "n"}]
    made = variants(world("grid", starts=starts))
    assert [(one.start.at, one.starts) for one in made if not isinstance(one, DriveWorld)] == [  # type: ignore[union-attr]
        ((0, 0), ()), ((0, 0), ()), ((1, 1), ()),
    ]  # fmt: skip


def test_worlds_without_starts_or_seeds_stand_for_themselves() -> None:
    worlds = [world(kind) for kind in KINDS]
    assert all_variants(worlds) == tuple(worlds)


def test_scattered_boxes_leave_room_for_a_robot_everywhere() -> None:
    scatter = {"boxes": 4, "size": [150, 90], "seeds": [1, 2, 2**31 - 1]}
    made = variants(world("drive", scatter=scatter, boxes=[box(900, 0)], goal=box(1_800, 800)))
    assert len({one.boxes for one in made if isinstance(one, DriveWorld)}) == 3
    for one in made:
        assert isinstance(one, DriveWorld) and one.scatter is None
        assert one.boxes[0] == Box(at=(900, 0), size=(100, 100)) and len(one.boxes) == 5
        things = [*one.boxes, Box(at=(220, 420), size=(160, 160)), Box(at=(1_800, 800), size=(100, 100))]
        for thrown in one.boxes[1:]:
            assert not any(thrown.near(thing, GAP_MM) for thing in things if thing != thrown)
            assert thrown.at[0] >= GAP_MM and thrown.at[0] + 150 <= 2_000 - GAP_MM
            assert thrown.at[1] >= GAP_MM and thrown.at[1] + 90 <= 1_000 - GAP_MM


@pytest.mark.parametrize("scatter", [{"boxes": 9, "size": [300, 300]}, {"boxes": 1, "size": [100, 700]}])
def test_boxes_without_room_are_refused(scatter: dict[str, Any]) -> None:
    crowded = world("drive", scatter=scatter | {"seeds": [1]})
    assert isinstance(crowded, DriveWorld)
    with pytest.raises(ValueError, match="no room for the scattered"):
        crowded.require_room()


def test_the_dice_throw_every_side_about_as_often() -> None:
    dice = Dice(7)
    thrown = [dice.roll(6) for _ in range(6_000)]
    assert all(900 < thrown.count(side) < 1_100 for side in range(6))
    assert set(thrown) == set(range(6))


def test_worlds_of_several_kinds_do_not_go_together() -> None:
    with pytest.raises(ValueError, match="several kinds"):
        kind_of_all([world("grid"), world("canvas")])


@pytest.mark.parametrize("kind", KINDS)
def test_where_nothing_was_done_nothing_happened(kind: str) -> None:
    facts = idle_facts(world(kind))
    assert (facts["steps"], facts["stopped"]) == (0, False)

"""The driving robot does what one on a desk would, and the page's twin has the same vectors."""

from typing import Any

import msgspec
import pytest

from lessons.drive import DriveRun
from lessons.drive_world import DriveWorld
from lessons.facts import WORLD_FACTS
from tests.lessons import drive_vectors, vector_file


def world(**changes: Any) -> DriveWorld:
    plain: dict[str, Any] = {
        "format": "tinmel-world/1",
        "kind": "drive",
        "width": 2_000,
        "height": 1_000,
        "start": {"at": [500, 500], "heading": 0},
        "seconds": 20,
    }
    return msgspec.convert(plain | changes, DriveWorld)


def driven(room: DriveWorld, *commands: tuple[Any, ...]) -> DriveRun:
    run = DriveRun(room)
    for name, *args in commands:
        run.act(name, args)
    return run


@pytest.mark.parametrize(
    ("heading", "at"), [(0, [800, 500]), (90, [500, 800]), (180, [200, 500]), (270, [500, 200])]
)
def test_a_second_straight_on_at_full_speed_is_300_mm(heading: int, at: list[int]) -> None:
    run = driven(world(start={"at": [500, 500], "heading": heading}), ("motors", 100, 100), ("wait", 990))
    facts = run.facts()
    assert (facts["at"], facts["travelled"], facts["time"], facts["heading"]) == (at, 300, 1_000, heading)


def test_turning_left_as_long_as_right_ends_where_it_began() -> None:
    run = driven(
        world(start={"at": [500, 500], "heading": 33}),
        ("motors", 70, -70), ("wait", 730), ("motors", -70, 70), ("wait", 730), ("stop",),
    )  # fmt: skip
    facts = run.facts()
    assert (facts["heading"], facts["at"], facts["travelled"]) == (33, [500, 500], 0)


def test_wheels_120_mm_apart_turn_the_robot_once_in_a_circle_of_their_track() -> None:
    """One wheel stands, the other goes round: 2π · 120 mm at 300 mm/s takes 2.513 s."""
    run = driven(world(), ("motors", 100, 0), ("wait", 2_500))
    facts = run.facts()
    assert isinstance(facts["heading"], int) and facts["heading"] in (359, 0)
    x, y = facts["at"]  # type: ignore[misc]
    assert abs(x - 500) <= 2 and abs(y - 500) <= 2


def test_the_left_wheel_faster_turns_to_the_right() -> None:
    facts = driven(world(), ("motors", 60, 20), ("wait", 500)).facts()
    assert isinstance(facts["heading"], int) and 0 < facts["heading"] < 90
    assert facts["at"][1] > 500  # type: ignore[index]


def test_a_robot_stops_at_the_edge_and_bumps_once_as_long_as_it_pushes() -> None:
    run = driven(world(), ("motors", 100, 100), ("wait", 8_000))
    assert run.facts()["bumps"] == 1 and run.facts()["crash"] is True
    assert run.facts()["at"] == [1_919, 500]  # steps of 3 mm: 1,920 would be the last that fits
    assert run.ask("touching") is True
    run.act("motors", [-50, -50])
    assert run.ask("touching") is False
    driven_again = run.act("motors", [100, 100]) and run.act("wait", [500])
    assert driven_again and run.facts()["bumps"] == 2


def test_a_box_stands_in_the_way_as_a_wall_does() -> None:
    room = world(boxes=[{"at": [700, 450], "size": [100, 100]}])
    run = driven(room, ("motors", 50, 50), ("wait", 3_000))
    assert run.facts()["at"] == [620, 500] and run.facts()["bumps"] == 1


def test_the_distance_is_from_the_robots_front_to_what_is_ahead() -> None:
    room = world(boxes=[{"at": [900, 450], "size": [100, 100]}])
    assert DriveRun(room).ask("distance") == 320
    assert DriveRun(world()).ask("distance") == 1_420
    assert DriveRun(world(start={"at": [500, 500], "heading": 90})).ask("distance") == 420
    assert DriveRun(world(start={"at": [300, 300], "heading": 180})).ask("distance") == 220
    beside = world(boxes=[{"at": [900, 600], "size": [100, 100]}])
    assert DriveRun(beside).ask("distance") == 1_420
    hall = world(width=5_000, start={"at": [100, 500], "heading": 0})
    assert DriveRun(hall).ask("distance") == 2_000


def test_a_line_is_dark_in_its_middle_half_dark_on_its_edge_and_nothing_beside_it() -> None:
    def seen(y: int, sensor: str = "line_middle") -> object:
        room = world(
            lines=[{"points": [[0, 500], [2_000, 500]], "width": 40}], start={"at": [500, y], "heading": 0}
        )
        return DriveRun(room).ask(sensor)

    assert [seen(y) for y in (500, 490, 485, 480, 475, 470, 530)] == [100, 100, 75, 50, 25, 0, 0]
    assert (seen(520, "line_left"), seen(520, "line_right")) == (100, 0)
    assert (seen(480, "line_left"), seen(480, "line_right")) == (0, 100)


def test_a_closed_line_goes_back_to_its_first_point() -> None:
    corners = [[200, 200], [800, 200], [800, 800], [200, 800]]
    for closed, dark in ((True, 100), (False, 0)):
        room = world(
            lines=[{"points": corners, "width": 20, "closed": closed}], start={"at": [140, 500], "heading": 0}
        )
        assert DriveRun(room).ask("line_middle") == dark


def test_the_share_of_time_on_a_line_is_told() -> None:
    room = world(lines=[{"points": [[0, 500], [860, 500]], "width": 20}])
    facts = driven(room, ("motors", 100, 100), ("wait", 1_990)).facts()
    assert facts["line_percent"] == 52  # 310 of 600 mm: it is seen beyond its end


def test_stations_count_once_and_the_goal_only_at_the_end() -> None:
    room = world(
        stations=[{"at": [600, 450], "size": [100, 100]}, {"at": [600, 700], "size": [100, 100]}],
        goal={"at": [600, 450], "size": [100, 100]},
    )
    run = driven(room, ("motors", 100, 100), ("wait", 490))
    assert run.facts()["at_goal"] is True and run.facts()["stations_left"] == 1
    run.act("wait", [1_000])
    assert run.facts()["at_goal"] is False and run.facts()["stations_left"] == 1
    assert DriveRun(world(stations=[{"at": [400, 400], "size": [200, 200]}])).facts()["stations_left"] == 0


def test_a_loop_that_only_asks_does_not_stand_still() -> None:
    run = DriveRun(world())
    assert [run.ask("seconds") for _ in range(3)] == [0, 10, 20]
    assert run.ask("distance") == run.ask("distance")
    assert run.now == 30
    while not run.ended:
        run.ask("at_goal")
    assert run.facts()["time_up"] is True and run.facts()["stopped"] is False


def test_time_is_up_at_the_worlds_seconds_and_nothing_moves_any_more() -> None:
    run = driven(world(seconds=2), ("motors", 100, 100), ("wait", 60_000))
    assert run.ended and run.facts()["time"] == 2_000 and run.facts()["at"] == [1_100, 500]
    assert run.act("motors", [0, 0]) is False
    run.stop()
    run.finish()
    assert run.facts()["stopped"] is False
    assert run.trace == [{"k": "motors", "l": 100, "r": 100, "t": 0}, {"k": "end", "t": 2_000}]


def test_the_trace_has_new_speeds_only() -> None:
    run = driven(world(), ("motors", 9, 9), ("wait", 5), ("motors", 9, 9), ("stop",), ("stop",), ("wait", 26))
    run.finish()
    assert run.trace == [
        {"k": "motors", "l": 9, "r": 9, "t": 0},
        {"k": "motors", "l": 0, "r": 0, "t": 30},
        {"k": "end", "t": 80},
    ]
    assert run.facts()["steps"] == 2


@pytest.mark.parametrize(
    "command",
    [
        ("motors", 101, 0),
        ("motors", 1.5, 0),
        ("motors", True, 0),
        ("motors", 1),
        ("wait", -1),
        ("fly",),
        ("stop", 1),
    ],
)
def test_a_command_that_makes_no_sense_is_refused(command: tuple[Any, ...]) -> None:
    with pytest.raises(ValueError, match=r"command|sense"):
        driven(world(), command)
    with pytest.raises(ValueError, match="sensor"):
        DriveRun(world()).ask("smell")


def test_the_facts_are_those_that_checks_may_speak_of() -> None:
    assert DriveRun(world()).facts().keys() == WORLD_FACTS["drive"]


def test_the_shared_vectors_are_current() -> None:
    assert vector_file.read("drive.json") == vector_file.as_read(drive_vectors.vectors())


def test_the_shared_vectors_cover_what_matters() -> None:
    cases = vector_file.read("drive.json")["cases"]
    runs = [run for case in cases for run in case["runs"]]
    facts = [run["facts"] for run in runs]
    assert len(cases) > 100 and len(runs) > len(cases) + 20
    for name in ("bumps", "time_up", "line_percent", "at_goal"):
        assert sum(bool(one[name]) for one in facts) >= 10, name
    asked = [
        (call[1], answer)
        for case in cases
        for run in case["runs"]
        for call, answer in zip(
            (one for one in case["calls"] if one[0] == "ask"), run["answers"], strict=True
        )
    ]
    for sensor in ("line_left", "line_middle", "line_right"):
        assert len({answer for name, answer in asked if name == sensor}) > 10
    assert len({answer for name, answer in asked if name == "distance"}) > 60
    assert cases[-1]["runs"][0]["facts"]["line_percent"] > 90


if __name__ == "__main__":
    vector_file.write("drive.json", drive_vectors.vectors())

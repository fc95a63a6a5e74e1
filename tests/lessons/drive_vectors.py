"""Random drives for tests/vectors/drive.json: worlds with all that they may have, commands and sensors."""

import math
import random
from typing import Any, Final

import msgspec

from lessons.drive import SENSORS, DriveRun
from lessons.drive_world import DriveWorld
from lessons.rover import SIDES_UM
from lessons.simulation import variants

SEED: Final = 2026
ABOUT: Final = (
    "Driving robot, shared by Python (lessons/drive.py) and TypeScript (sim/drive.ts). Each case: make "
    "the variants of `world` (one a seed of its boxes); in each of them do `calls` in order: "
    '["motors", left, right] in percent, ["wait", milliseconds], ["stop"], ["ask", sensor]. `runs` has '
    "for each variant what the sensors answered, the facts and the trace when the program was over. Whole "
    "numbers only, so all must be equal. Made by: python -m tests.lessons.test_drive"
)


def vectors() -> dict[str, Any]:
    """Return the whole file."""
    dice = random.Random(SEED)
    return {"about": ABOUT, "seed": SEED, "cases": [_case(dice) for _ in range(120)] + [_follower()]}


def played(plain: dict[str, Any], calls: list[list[Any]]) -> dict[str, Any]:
    """Return a case: the calls done in each of the world's variants."""
    runs = []
    for world in variants(msgspec.convert(plain, DriveWorld)):
        assert isinstance(world, DriveWorld)
        run = DriveRun(world)
        answers = [one for call in calls if (one := _do(run, call)) is not None]
        run.finish()
        runs.append({"answers": answers, "facts": run.facts(), "trace": run.trace})
    return {"world": plain, "calls": calls, "runs": runs}


def _do(run: DriveRun, call: list[Any]) -> Any:
    if call[0] == "ask":
        return run.ask(call[1])
    run.act(call[0], call[1:])
    return None


def _case(dice: random.Random) -> dict[str, Any]:
    while True:
        plain = _world(dice)
        try:
            msgspec.convert(plain, DriveWorld).require_room()
        except ValueError:
            continue
        return played(plain, [_call(dice) for _ in range(dice.randint(0, 30))])


def _world(dice: random.Random) -> dict[str, Any]:
    width, height = dice.randint(400, 2_000), dice.randint(400, 2_000)
    plain: dict[str, Any] = {
        "format": "tinmel-world/1",
        "kind": "drive",
        "width": width,
        "height": height,
        "start": {
            "at": [dice.randint(80, width - 80), dice.randint(80, height - 80)],
            "heading": dice.choice((0, 90, 180, 270, dice.randrange(360))),
        },
        "boxes": [_box(dice, width, height) for _ in range(dice.randint(0, 4))],
        "lines": [_line(dice, width, height) for _ in range(dice.randint(0, 3))],
        "stations": [_box(dice, width, height) for _ in range(dice.randint(0, 3))],
        "goal": dice.choice((None, _box(dice, width, height, share=1))),
        "seconds": dice.choice((2, 4, 9, 20)),
    }
    if dice.random() < 0.8:
        sides = [dice.randint(20, 200), dice.randint(20, 200)]
        seeds = dice.sample(range(2**31), dice.randint(1, 3))
        plain["scatter"] = {"boxes": dice.randint(1, 3), "size": sides, "seeds": seeds}
    return plain


def _box(dice: random.Random, width: int, height: int, share: int = 3) -> dict[str, Any]:
    size = [dice.randint(10, width // share), dice.randint(10, height // share)]
    return {"at": [dice.randint(0, width - size[0]), dice.randint(0, height - size[1])], "size": size}


def _line(dice: random.Random, width: int, height: int) -> dict[str, Any]:
    points = [[dice.randint(0, width), dice.randint(0, height)] for _ in range(dice.randint(2, 6))]
    return {"points": points, "width": dice.randint(20, 100), "closed": dice.random() < 0.4}


def _call(dice: random.Random) -> list[Any]:
    match dice.randrange(9):
        case 0 | 1 | 2:
            return ["motors", dice.randint(-100, 100), dice.randint(-100, 100)]
        case 3:
            speed = dice.choice((-100, 50, 100))
            return ["motors", speed, speed]
        case 4 | 5:
            return ["wait", dice.choice((0, 4, 10, dice.randint(11, 2_500)))]
        case 6 | 7:
            return ["ask", dice.choice(tuple(SIDES_UM))]
        case _:
            return dice.choice((["stop"], ["ask", "distance"], ["ask", dice.choice(SENSORS)]))


OVAL: Final[dict[str, Any]] = {
    "format": "tinmel-world/1",
    "kind": "drive",
    "width": 2_000,
    "height": 1_400,
    "start": {"at": [1_000, 200], "heading": 0},
    "lines": [
        {
            "points": [
                [
                    1_000 + round(800 * math.sin(turn / 18 * math.pi)),
                    700 - round(500 * math.cos(turn / 18 * math.pi)),
                ]
                for turn in range(36)
            ],
            "width": 40,
            "closed": True,
        }
    ],
    "seconds": 20,
}
"""A closed track of 36 points, for robots that follow it."""


def _follower() -> dict[str, Any]:
    """Return six seconds of a robot that steers by its outer sensors, as the calls that it came to do."""
    run, calls = DriveRun(msgspec.convert(OVAL, DriveWorld)), list[list[Any]]()
    while run.now < 6_000:
        left, right = int(run.ask("line_left")), int(run.ask("line_right"))
        turn = (right - left) * 3 // 5
        done = ["motors", max(-100, min(100, 60 + turn)), max(-100, min(100, 60 - turn))]
        calls += [["ask", "line_left"], ["ask", "line_right"], done]
        run.act("motors", done[1:])
    return played(OVAL, calls)

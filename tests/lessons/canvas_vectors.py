"""Random drawings for tests/vectors/canvas.json."""

import random
from typing import Any, Final

import msgspec

from lessons.canvas import COMMANDS, CanvasRun
from lessons.canvas_world import CanvasWorld
from lessons.colour import COLOURS
from lessons.sine import ONE

SEED: Final = 2026
ABOUT: Final = (
    "Pen on a sheet, shared by Python (lessons/canvas.py) and TypeScript (sim/canvas.ts). Each case: do "
    "`calls` [command, argument…] in `world`; the facts and the trace must be equal. Lengths are in 1/65536 "
    "of a unit, angles in tenths of a degree. Made by: python -m tests.lessons.test_canvas"
)


def vectors() -> dict[str, Any]:
    """Return the whole file."""
    dice = random.Random(SEED)
    return {"about": ABOUT, "seed": SEED, "cases": [_case(dice) for _ in range(140)]}


def drawn(plain: dict[str, Any], calls: list[list[Any]]) -> dict[str, Any]:
    """Return a case."""
    run = CanvasRun(msgspec.convert(plain, CanvasWorld))
    for name, *args in calls:
        run.act(name, args)
    return {"world": plain, "calls": calls, "facts": run.facts(), "trace": run.trace}


def polygon(corners: int, side: int) -> list[list[Any]]:
    """Return the calls that draw a regular polygon to the right; the angle in tenths, as near as it gets."""
    return [["forward", side * ONE], ["turn_right", 3_600 // corners]] * corners


def _case(dice: random.Random) -> dict[str, Any]:
    width, height = dice.randint(50, 1_000), dice.randint(50, 1_000)
    start = [dice.randint(0, width), dice.randint(0, height)]
    calls = [_call(dice) for _ in range(dice.randint(0, 30))]
    if dice.random() < 0.3:
        calls = [["pen_up"], *calls[:3], ["pen_down"], *polygon(dice.randint(3, 12), dice.randint(5, 60))]
    plain: dict[str, Any] = {
        "format": "tinmel-world/1", "kind": "canvas", "width": width, "height": height,
        "start": {"at": start, "heading": dice.randrange(360)}, "dots": [],
    }  # fmt: skip
    plain["dots"] = _dots(dice, plain, calls)
    return drawn(plain, calls)


def _dots(dice: random.Random, plain: dict[str, Any], calls: list[list[Any]]) -> list[list[int]]:
    """Return dots, many near where the pen passes: the others say little."""
    width, height = plain["width"], plain["height"]
    dots = {(dice.randint(0, width), dice.randint(0, height)) for _ in range(dice.randint(0, 3))}
    for event in drawn(plain, calls)["trace"]:
        if "x" in event and dice.random() < 0.4:
            dot = (event["x"] // ONE + dice.randint(-6, 6), event["y"] // ONE + dice.randint(-6, 6))
            if 0 <= dot[0] <= width and 0 <= dot[1] <= height:
                dots.add(dot)
    return [list(dot) for dot in sorted(dots)]


def _call(dice: random.Random) -> list[Any]:
    names = [*COMMANDS, "forward", "forward", "forward", "turn_left", "turn_right", "pen_down"]
    match dice.choice(names):
        case "forward" | "backward" as name:
            whole = dice.randint(-20, 200) * ONE
            return [
                name,
                dice.choice(
                    (whole, whole, dice.randint(0, 90 * ONE), 0, dice.randint(-10_000, 10_000) * ONE)
                ),
            ]
        case "turn_left" | "turn_right" as name:
            return [name, dice.choice((900, 450, 1_200, 3_600, 0, dice.randint(-7_200, 7_200)))]
        case "pen_color":
            return ["pen_color", dice.choice(COLOURS)]
        case name:
            return [name]

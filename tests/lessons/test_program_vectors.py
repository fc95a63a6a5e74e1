"""Programs that decide run alike here and on the page: as blocks, as the page's Python, in random worlds."""

import json
import random
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest

from lessons import blocks, source
from lessons.grid import MAX_ACTIONS, Action, GridRun, Sensor
from lessons.program import (
    MAX_TICKS,
    Condition,
    Do,
    If,
    Program,
    Repeat,
    Statement,
    While,
    program_facts,
    run,
)
from lessons.world import GridWorld

VECTORS = Path(__file__).parents[1] / "vectors" / "programs.json"
SEED = 2027
ABOUT = (
    "Programs with loops, ifs and sensors, shared by Python (lessons/blocks.py, lessons/source.py, "
    "lessons/program.py) and TypeScript (blocks to Python to MicroPython in the worker). Each case: the "
    "Blockly workspace `blocks` generates `python`; run in `world` it ends with `facts`, counts `code`, and "
    "does `trace`: a letter for each action, F forward, L left, R right, P pick, C a forward that crashed. "
    "wall_ahead(): a forward would crash; item_here(): something lies in the robot's cell; at_goal(): false "
    f"in a world without a goal. A run is `stopped` instead of doing action {MAX_ACTIONS + 1} or tick "
    f"{MAX_TICKS + 1}; a tick is a statement that begins or a round of a loop that ends. "
    "Made by: python tests/lessons/test_program_vectors.py"
)
LETTERS = {"forward": "F", "left": "L", "right": "R", "pick": "P", "crash": "C"}
CALLS = {"forward": "forward()", "left": "turn_left()", "right": "turn_right()", "pick": "pick()"}
BLOCKS = {action: block for block, action in blocks.ROBOT_BLOCKS.items()}
SENSORS: tuple[Sensor, ...] = ("wall_ahead", "item_here", "at_goal")
TURNS: tuple[Action, ...] = ("left", "right")
ALL_BUT_ONE_TICK: Program = (Repeat(9, (Repeat(30, (Repeat(72, ()),)),)),)
"""1 + 9 · (2 + 30 · (2 + 72)) ticks."""
MAX_STOPPED = 5
CASES = 200


class Writer:
    """Writes a program as the page does; blocks say the same thing in several ways."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.counters = 0

    def workspace(self, program: Program) -> Any:
        tops = [self.stack(program) | {"x": 40, "y": 40}] if program else []
        if self.dice.random() < 0.1:
            tops.append({"type": "robot_wall_ahead", "x": 400, "y": 0})
        return {"blocks": {"languageVersion": 0, "blocks": tops}}

    def stack(self, program: Program) -> Any:
        first, *rest = program
        return self.statement(first) | ({"next": {"block": self.stack(tuple(rest))}} if rest else {})

    def statement(self, statement: Statement) -> Any:
        match statement:
            case Do(action):
                return {"type": BLOCKS[action]}
            case Repeat(times, body):
                number = {"type": "math_number", "fields": {"NUM": times}}
                return self.nest("controls_repeat_ext", TIMES={"shadow": number}, DO=body)
            case While(condition, body):
                until = self.dice.random() < 0.6
                hole = self.condition(~condition if until else condition)
                mode = {"fields": {"MODE": "UNTIL" if until else "WHILE"}}
                return self.nest("controls_whileUntil", BOOL=hole, DO=body) | mode
            case If(condition, body, ()):
                return self.nest("controls_if", IF0=self.condition(condition), DO0=body)
            case If(condition, body, otherwise):
                extra = {"extraState": {"hasElse": True}} if self.dice.random() < 0.2 else {}
                kind = "controls_if" if extra else "controls_ifelse"
                return self.nest(kind, IF0=self.condition(condition), DO0=body, ELSE=otherwise) | extra

    def nest(self, kind: str, **inputs: Any) -> Any:
        filled = {
            name: {"block": self.stack(one)} if isinstance(one, tuple) else one
            for name, one in inputs.items()
            if one
        }
        return {"type": kind} | ({"inputs": filled} if filled else {})

    def condition(self, condition: Condition) -> Any:
        if condition.negated or self.dice.random() < 0.1:
            return {"block": {"type": "logic_negate"} | self.negated(~condition)}
        if condition.sensor is None:
            return None
        return {self.dice.choice(("shadow", "block")): {"type": f"robot_{condition.sensor}"}}

    def negated(self, condition: Condition) -> Any:
        inner = self.condition(condition)
        return {"inputs": {"BOOL": inner}} if inner else {}

    def python(self, program: Program) -> str:
        text = "".join(self.lines(program, ""))
        known = (*CALLS.values(), *(f"{sensor}()" for sensor in SENSORS))
        return ("from robot import *\n\n" if any(call in text for call in known) else "") + text

    def lines(self, program: Program, indent: str) -> list[str]:
        return [indent + line for statement in program for line in self.statement_lines(statement)]

    def statement_lines(self, statement: Statement) -> list[str]:
        match statement:
            case Do(action):
                return [CALLS[action] + "\n"]
            case Repeat(times, body):
                self.counters += 1
                name = "i" if self.counters == 1 else f"i{self.counters}"
                return [f"for {name} in range({times}):\n", *self.body(body)]
            case While(condition, body):
                return [f"while {spoken(condition)}:\n", *self.body(body)]
            case If(condition, body, otherwise):
                first = [f"if {spoken(condition)}:\n", *self.body(body)]
                return [*first, "else:\n", *self.body(otherwise)] if otherwise else first

    def body(self, program: Program) -> list[str]:
        return self.lines(program, "    ") or ["    pass\n"]


def spoken(condition: Condition) -> str:
    name = "False" if condition.sensor is None else f"{condition.sensor}()"
    return f"not {name}" if condition.negated else name


class Dice:
    """Throws programs: half of them feel their way, so that many get far."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice

    def whole(self) -> Program:
        program = self.program(0, 3)
        wrap = self.dice.choice(
            (None, Repeat(8, program), While(Condition("at_goal", negated=True), program))
        )
        return program if wrap is None else (wrap,)

    def program(self, depth: int, most: int) -> Program:
        return tuple(self.statement(depth) for _ in range(self.dice.randint(1, most)))

    def statement(self, depth: int) -> Statement:
        kind = self.dice.choices(
            ("step", "pick", "turn", "go", "repeat", "if", "while"),
            weights=(4, 1, 2, 1, *((2, 2, 1) if depth < 2 else (0, 0, 0))),
        )[0]
        match kind:
            case "step":
                return If(Condition("wall_ahead"), (Do(self.dice.choice(TURNS)),), (Do("forward"),))
            case "pick":
                return If(Condition("item_here"), (Do("pick"),))
            case "repeat":
                return Repeat(self.dice.randint(0, 6), self.inside(depth))
            case "if":
                return If(self.condition(), self.inside(depth), self.inside(depth))
            case "while":
                return While(self.condition(), self.inside(depth))
        return Do("forward" if kind == "go" else self.dice.choice((*TURNS, "pick")))

    def inside(self, depth: int) -> Program:
        return self.program(depth + 1, 2) if self.dice.random() < 0.9 else ()

    def condition(self) -> Condition:
        sensor = None if self.dice.random() < 0.03 else self.dice.choice(SENSORS)
        return Condition(sensor, self.dice.random() < 0.5)

    def world(self) -> Any:
        width, height = self.dice.randint(2, 7), self.dice.randint(1, 6)
        cells = [[x, y] for y in range(height) for x in range(width)]
        free = self.dice.sample(cells, k=len(cells))
        walls = [free.pop() for _ in range(self.dice.randint(0, len(cells) // 4))]
        kind, theme = self.dice.choice((("orange", "souk"), ("leaf", "seguia")))
        return {
            "format": "tinmel-world/1",
            "kind": "grid",
            "width": width,
            "height": height,
            "walls": sorted(walls),
            "items": [{"at": self.dice.choice(free), "kind": kind} for _ in range(self.dice.randint(0, 4))],
            "goal": None if self.dice.random() < 0.1 else self.dice.choice(free),
            "start": {"at": self.dice.choice(free), "dir": self.dice.choice("enws")},
            "theme": theme,
        }


def limits() -> list[Program]:
    """Return programs at the very limits of actions and ticks, and beyond."""
    turn, nothing = (Do("left"),), Condition(None)
    return [
        (Repeat(80, (Repeat(25, turn),)), If(nothing, ())),
        (Repeat(80, (Repeat(25, turn),)), Do("right")),
        (While(~nothing, turn),),
        (While(~nothing, ()),),
        (Repeat(99, (Repeat(99, (Repeat(99, ()),)),)),),
        (*ALL_BUT_ONE_TICK, If(nothing, ())),
        (*ALL_BUT_ONE_TICK, If(nothing, ()), If(nothing, ())),
    ]


def vectors() -> dict[str, Any]:
    """Build the cases from a seed."""
    dice = random.Random(SEED)
    throw, cases, stopped = Dice(dice), list[Any](), 0
    for program in limits():
        cases.append(case(program, throw.world(), dice))
    while len(cases) < CASES:
        one = case(throw.whole(), throw.world(), dice)
        stopped += one["facts"]["stopped"]
        if not one["facts"]["stopped"] or stopped <= MAX_STOPPED:
            cases.append(one)
    return {"about": ABOUT, "seed": SEED, "cases": cases}


def case(program: Program, world: Any, dice: random.Random) -> dict[str, Any]:
    writer = Writer(dice)
    result = run(program, msgspec.convert(world, GridWorld))
    return {
        "world": world,
        "blocks": writer.workspace(program),
        "python": writer.python(program),
        "facts": result.facts,
        "code": program_facts(program),
        "trace": letters(result),
    }


def letters(result: GridRun) -> str:
    return "".join(LETTERS[event.k] for event in result.trace)


@pytest.fixture(scope="module")
def cases() -> list[dict[str, Any]]:
    return json.loads(VECTORS.read_text("utf-8"))["cases"]  # type: ignore[no-any-return]


def test_the_shared_vectors_are_current() -> None:
    assert json.loads(VECTORS.read_text("utf-8")) == json.loads(json.dumps(vectors()))


def test_blocks_and_text_are_one_program_with_one_run(cases: list[dict[str, Any]]) -> None:
    for one in cases:
        program = blocks.parse(one["blocks"])
        assert source.parse(one["python"]) == program
        assert program_facts(program) == source.source_facts(one["python"]) == one["code"]
        result = run(program, msgspec.convert(one["world"], GridWorld))
        assert (result.facts, letters(result)) == (one["facts"], one["trace"])


def test_the_shared_vectors_cover_what_matters(cases: list[dict[str, Any]]) -> None:
    facts = [one["facts"] for one in cases]
    assert 10 < sum(one["crash"] for one in facts) < 100
    assert sum(one["at_goal"] for one in facts) >= 20
    assert sum(one["steps"] > 10 for one in facts) >= 40
    assert {one["steps"] for one in facts if one["stopped"]} >= {0, MAX_ACTIONS}
    texts = [one["python"] for one in cases]
    for words in ("else:", "while not at_goal():", "if item_here():", "if not wall_ahead():", "False:"):
        assert any(words in text for text in texts), words


if __name__ == "__main__":
    made = [json.dumps(one, separators=(",", ":")) for one in vectors()["cases"]]
    text = f'{{"about": {json.dumps(ABOUT)},\n"seed": {SEED},\n"cases": [\n' + ",\n".join(made) + "\n]}\n"
    VECTORS.write_text(text, "utf-8")
    sys.stdout.write(f"{VECTORS.name}: {len(made)} cases, {len(text)} bytes\n")

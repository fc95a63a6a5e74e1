"""Numbers and names that the page and the programs must agree upon are the same on both sides."""

import json
import re
from math import prod
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest

from classroom.link.messages import RunReported
from classroom.work import run_state
from lessons import blocks, canvas, drive, floor, grid, program, rover, source, vocabulary
from lessons.colour import COLOURS
from lessons.steps import code
from lessons.world import World

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "app/student/src/code"

LIMITS: dict[tuple[str, str], object] = {
    ("sim/grid.ts", "MAX_ACTIONS"): grid.MAX_ACTIONS,
    ("sim/canvas.ts", "MAX_COMMANDS"): canvas.MAX_COMMANDS,
    ("sim/canvas.ts", "FIRST_COLOUR"): canvas.FIRST_COLOUR,
    ("sim/canvas.ts", "DOT_REACH"): canvas.DOT_REACH,
    ("sim/canvas.ts", "CLOSING"): canvas.CLOSING,
    ("sim/rover.ts", "TICK_MS"): rover.TICK_MS,
    ("sim/rover.ts", "UM_PER_PERCENT"): rover.UM_PER_PERCENT,
    ("sim/rover.ts", "TURN_PER_PERCENT"): rover.TURN_PER_PERCENT,
    ("sim/rover.ts", "SENSORS_AHEAD_UM"): rover.SENSORS_AHEAD_UM,
    ("sim/floor.ts", "BODY_UM"): floor.BODY_UM,
    ("draft.ts", "MAX_SOURCE_CHARS"): source.MAX_SOURCE_BYTES,
    ("player/state.ts", "MAX_STATE_CHARS"): run_state.MOST_CHARACTERS,
    ("player/state.ts", "MOST_TRAIL"): run_state.MOST_TRAIL,
    ("player/state.ts", "MOST_STROKES"): run_state.MOST_STROKES,
    ("player/state.ts", "LINES"): run_state.MOST_LINES,
}


def constant(file: str, name: str) -> Any:
    """Return a number or a text that the page names."""
    text = (PAGE / file).read_text(encoding="utf-8")
    found = re.search(rf"^(?:export )?const {name} = (\d[\d_]*|'[^']*')$", text, re.MULTILINE)
    assert found is not None, f"{file} has no {name} any more"
    value = found[1]
    return value[1:-1] if value.startswith("'") else int(value)


def product(text: str) -> int:
    """Return what whole numbers make, multiplied."""
    return prod(int(factor) for factor in text.split("*"))


def texts(file: str, begin: str, end: str) -> list[str]:
    """Return the texts in quotes that stand between some words and an end."""
    text = (PAGE / file).read_text(encoding="utf-8")
    _, found, rest = text.partition(begin)
    assert found, f"{file} has no {begin!r} any more"
    return re.findall(r"'([^']*)'", rest.split(end, 1)[0])


@pytest.mark.parametrize(("file", "name"), LIMITS)
def test_a_limit_is_the_same_on_both_sides(file: str, name: str) -> None:
    assert constant(file, name) == LIMITS[file, name]


def test_a_program_on_a_grid_may_do_as_much_here_as_there() -> None:
    text = (PAGE / "runtime/protocol.ts").read_text(encoding="utf-8")
    _, _, table = text.partition("export const MAX_TICKS")
    ticks = {kind: int(most) for kind, most in re.findall(r"^  (\w+): ([\d_]+),$", table, re.MULTILINE)}
    assert ticks["grid"] == program.MAX_TICKS
    assert set(ticks) == {str(kind.__struct_config__.tag) for kind in get_args(World)}


def test_a_seed_of_the_page_is_one_that_an_answer_may_have() -> None:
    text = (PAGE / "runtime/seed.ts").read_text(encoding="utf-8")
    assert "% 2 ** 31" in text
    assert code.MAX_SEED == 2**31 - 1


def test_colours_are_the_same_in_the_same_order() -> None:
    assert tuple(texts("sim/vocabulary.ts", "export const COLOURS", "\n")) == COLOURS
    assert tuple(texts("../code-contract.ts", "export type Colour =", "\n")) == COLOURS
    assert get_args(run_state.Colour) == COLOURS


def test_commands_and_sensors_have_names_in_four_languages_and_no_others_have() -> None:
    names = json.loads((ROOT / "resources/robot_names.json").read_text(encoding="utf-8"))
    painted = {"paint", *source.ROBOT_CALLS}
    assert set(names["commands"]) == {*painted, *drive.COMMANDS, *canvas.COMMANDS}
    asked = {call.removesuffix("()") for call, sensor in source.SENSOR_CALLS.items() if sensor}
    assert set(names["sensors"]) == {*asked, *drive.SENSORS}
    assert set(names["colours"]) == set(COLOURS)


def test_the_same_blocks_stand_inside_others_and_are_no_statements() -> None:
    said = texts("blocks/definitions.ts", "export const VALUE_BLOCKS", "]")
    assert {*said, *texts("blocks/robot-blocks.ts", "export const SENSOR_TYPES", "]")} == blocks.VALUE_BLOCKS


def test_bounds_of_arguments_are_the_same() -> None:
    text = (PAGE / "sim/vocabulary.ts").read_text(encoding="utf-8")
    rows = re.findall(r"^  (\w+): \[(-?[\d_* ]+), ([\d_* ]+)\],$", text, re.MULTILINE)
    assert {kind: (product(least), product(most)) for kind, least, most in rows} == vocabulary.BOUNDS


def test_a_state_is_no_longer_than_a_message_takes() -> None:
    schema = msgspec.json.schema(RunReported)["$defs"]["RunReported"]["properties"]["state"]
    [most] = [one["maxLength"] for one in schema["anyOf"] if one["type"] == "string"]
    assert most == run_state.MOST_CHARACTERS

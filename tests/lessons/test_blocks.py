"""What the pure simulator makes of a workspace: what it knows it runs, of the rest it says so."""

from typing import Any

import pytest

from lessons import blocks
from lessons.block_names import block_names
from lessons.blocks import ROBOT_BLOCKS, SENSOR_BLOCKS
from lessons.program import Condition, Do, NotSimulatedError, Repeat, While

_CONTROL = {"controls_repeat_ext", "controls_whileUntil", "controls_if", "controls_ifelse"}

KNOWN = {*ROBOT_BLOCKS, *SENSOR_BLOCKS, *_CONTROL, "robot_paint", "logic_negate", "math_number"}
STATEMENTS = {
    *("variables_set", "math_change", "controls_for", "controls_forEach", "lists_append", "text_print"),
    *("pen_forward", "pen_backward", "pen_left", "pen_right", "pen_up", "pen_down", "pen_color"),
    *("drive_motors", "drive_wait", "drive_stop"),
    *("procedures_defnoreturn", "procedures_defreturn", "procedures_callnoreturn"),
}
"""What does something wherever it stands."""


def workspace(*tops: dict[str, Any]) -> dict[str, Any]:
    return {"blocks": {"languageVersion": 0, "blocks": [{"x": 0, "y": 0, **top} for top in tops]}}


def test_paint_is_known_with_its_colour_and_its_sensor() -> None:
    paint = {"type": "robot_paint", "fields": {"COLOUR": "clay"}}
    here = {"BOOL": {"shadow": {"type": "robot_paint_here"}}, "DO": {"block": paint}}
    loop = {"type": "controls_whileUntil", "fields": {"MODE": "UNTIL"}, "inputs": here}
    assert blocks.parse(workspace(loop)) == (
        While(Condition("paint_here", negated=True), (Do("paint", "clay"),)),
    )


def test_a_colour_that_there_is_not_is_no_program() -> None:
    with pytest.raises(ValueError, match="colour"):
        blocks.parse(workspace({"type": "robot_paint", "fields": {"COLOUR": "pink"}}))


@pytest.mark.parametrize("block", sorted(set(block_names()) - KNOWN))
def test_any_other_block_is_left_to_the_page_or_does_nothing_where_it_lies_alone(block: str) -> None:
    alone = workspace({"type": block, "fields": {}, "inputs": {}})
    try:
        assert blocks.parse(alone) == ()
    except NotSimulatedError:
        assert block in STATEMENTS
    else:
        assert block not in STATEMENTS


@pytest.mark.parametrize("value", ["variables_get", "math_arithmetic", "lists_length", "text_ask"])
def test_a_loop_that_counts_with_more_than_a_number_is_left_to_the_page(value: str) -> None:
    times = {"TIMES": {"shadow": {"type": "math_number", "fields": {"NUM": 3}}, "block": {"type": value}}}
    with pytest.raises(NotSimulatedError):
        blocks.parse(workspace({"type": "controls_repeat_ext", "inputs": times}))


@pytest.mark.parametrize("value", ["logic_compare", "logic_operation", "logic_boolean", "drive_touching"])
def test_a_condition_of_more_than_a_sensor_is_left_to_the_page(value: str) -> None:
    with pytest.raises(NotSimulatedError):
        blocks.parse(workspace({"type": "controls_if", "inputs": {"IF0": {"block": {"type": value}}}}))


def test_a_loop_takes_whole_numbers_and_leaves_broken_ones_to_the_page() -> None:
    def loop(number: object) -> dict[str, Any]:
        times = {"TIMES": {"shadow": {"type": "math_number", "fields": {"NUM": number}}}}
        return workspace({"type": "controls_repeat_ext", "inputs": times})

    assert blocks.parse(loop(2)) == (Repeat(2, ()),)
    with pytest.raises(NotSimulatedError):
        blocks.parse(loop(2.5))
    with pytest.raises(ValueError, match="whole"):
        blocks.parse(loop("2"))

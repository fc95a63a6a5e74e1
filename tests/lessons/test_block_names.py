"""Every block of the robot's programs has a name in every language."""

from typing import get_args

import pytest

from lessons.block_names import GAP, block_name, block_names, drawers
from lessons.blocks import ROBOT_BLOCKS
from lessons.language import LANGUAGES
from lessons.steps.code import Drawer


def test_every_action_and_every_new_block_has_a_name() -> None:
    decisions = {"controls_if", "controls_ifelse", "controls_whileUntil", "logic_negate"}
    sensors = {"robot_wall_ahead", "robot_item_here", "robot_at_goal"}
    assert block_names().keys() == {*ROBOT_BLOCKS, "controls_repeat_ext", *decisions, *sensors}


def test_every_block_lies_in_one_drawer() -> None:
    lying = [block for drawer in drawers().values() for block in drawer]
    assert tuple(drawers()) == get_args(Drawer)
    assert sorted(lying) == sorted(block_names())


@pytest.mark.parametrize("block", block_names())
def test_a_name_has_every_language_its_script_and_the_same_holes(block: str) -> None:
    names = block_names()[block]
    assert tuple(names) == LANGUAGES
    assert len({name.count(GAP) for name in names.values()}) == 1
    letters = {language: [one for one in names[language] if one.isalpha()] for language in LANGUAGES}
    assert all("\u0620" <= one <= "\u0652" for one in letters["ar"])
    assert all("\u2d30" <= one <= "\u2d67" for one in letters["zgh"])
    assert all(one < "\u0250" for one in letters["fr"] + letters["en"])


def test_a_hole_is_shown_as_dots_and_an_unknown_block_has_no_name() -> None:
    assert block_name("controls_repeat_ext", "fr") == "répéter … fois"
    assert block_name("robot_forward", "ar") == "تقدّم"
    assert block_name("robot_fly", "fr") is None

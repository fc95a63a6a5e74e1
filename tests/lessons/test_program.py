"""Programs from blocks and from text are one tree, and always come to an end."""

import itertools
from typing import Any

import pytest

from lessons import blocks, source
from lessons.program import MAX_TICKS, Do, Program, Repeat, actions, program_facts

MATS: Program = (Repeat(4, (Do("forward"), Do("pick"))), Do("forward"))


def stack(*kinds: str) -> Any:
    """Return blocks of these types, hanging below one another."""
    first = None
    for kind in reversed(kinds):
        first = {"type": kind} | ({} if first is None else {"next": {"block": first}})
    return first


def workspace_of(*tops: Any) -> Any:
    return {"blocks": {"languageVersion": 0, "blocks": list(tops)}}


def test_blocks_become_a_program(workspace: Any) -> None:
    assert blocks.parse(workspace) == MATS


def test_text_becomes_the_same_program() -> None:
    text = "from robot import *\n\nfor count in range(4):\n  forward()\n  pick()\nforward()\n"
    assert source.parse(text) == MATS


def test_text_may_be_nested_and_commented() -> None:
    text = (
        "for i in range(2):\n    # a\n    for j in range(3):\n        turn_left()  # b\n    turn_right()\n\n"
    )
    assert source.parse(text) == (Repeat(2, (Repeat(3, (Do("left"),)), Do("right"))),)


def test_an_empty_loop_is_pass() -> None:
    assert source.parse("for i in range(2):\n  pass\n") == (Repeat(2, ()),)
    loop = {"type": "controls_repeat_ext", "inputs": {"TIMES": {"shadow": number(2)}}}
    assert blocks.parse(workspace_of(loop)) == (Repeat(2, ()),)


def number(value: Any) -> Any:
    return {"type": "math_number", "fields": {"NUM": value}}


def test_the_robot_does_what_the_program_says() -> None:
    assert list(actions(MATS)) == ["forward", "pick"] * 4 + ["forward"]


def test_a_program_is_counted_as_its_text_is() -> None:
    text = "for i in range(4):\n  forward()\n  pick()\nforward()\n"
    assert program_facts(MATS) == source.source_facts(text)


def test_an_empty_workspace_is_an_empty_program() -> None:
    assert blocks.parse({}) == blocks.parse(workspace_of()) == source.parse("") == ()


def test_stacks_that_stand_apart_run_from_the_top_down() -> None:
    low, high = stack("robot_pick") | {"x": 1, "y": 90}, stack("robot_forward") | {"x": 5, "y": 10}
    assert blocks.parse(workspace_of(low, high)) == (Do("forward"), Do("pick"))


def test_a_disabled_block_does_nothing() -> None:
    block = {"type": "robot_forward", "disabledReasons": ["MANUALLY_DISABLED"]}
    block["next"] = {"block": stack("robot_pick")}
    assert blocks.parse(workspace_of(block)) == (Do("pick"),)


def test_a_number_dropped_into_a_loop_replaces_its_shadow() -> None:
    times = {"shadow": number(2), "block": number(5)}
    loop = {"type": "controls_repeat_ext", "inputs": {"TIMES": times}}
    assert blocks.parse(workspace_of(loop)) == (Repeat(5, ()),)


def test_loops_in_loops_and_loops_of_nothing() -> None:
    program: Program = (Repeat(2, (Repeat(0, (Do("pick"),)), Repeat(2, (Do("left"),)), Do("right"))),)
    assert list(actions(program)) == ["left", "left", "right"] * 2


def test_endless_programs_end() -> None:
    empty, busy = (Repeat(10**9, (Repeat(10**9, ()),)),), (Repeat(10**30, (Do("left"),)),)
    assert list(actions(empty)) == []
    assert MAX_TICKS // 2 - 2 < sum(1 for _ in actions(busy)) < MAX_TICKS
    assert list(actions((Repeat(-3, (Do("left"),)),))) == []


@pytest.mark.parametrize(
    "workspace",
    [
        None,
        1,
        "blocks",
        [],
        {"blocks": None},
        {"blocks": {"blocks": 3}},
        workspace_of(None),
        workspace_of("x"),
        workspace_of({}),
        workspace_of({"type": "text_print"}),
        workspace_of({"type": []}),
        workspace_of({"type": "robot_pick", "next": {}}),
        workspace_of({"type": "robot_pick", "next": {"block": 7}}),
        workspace_of({"type": "robot_pick", "y": 1}, {"type": "robot_pick", "y": "1"}),
        workspace_of({"type": "controls_repeat_ext"}),
        workspace_of({"type": "controls_repeat_ext", "inputs": {"TIMES": {}}}),
        *(
            workspace_of({"type": "controls_repeat_ext", "inputs": {"TIMES": {"shadow": number(bad)}}})
            for bad in (None, "3", 2.5, True, [])
        ),
        workspace_of(stack(*itertools.repeat("robot_pick", 1_001))),
        workspace_of(*itertools.repeat({"type": "robot_pick"}, 1_001)),
    ],
)
def test_what_is_no_workspace_or_not_known_is_refused(workspace: Any) -> None:
    with pytest.raises(ValueError, match=r"block|whole number"):
        blocks.parse(workspace)


def test_a_tower_of_loops_is_refused() -> None:
    inner: Any = stack("robot_pick")
    for _ in range(60):
        inner = {
            "type": "controls_repeat_ext",
            "inputs": {"TIMES": {"shadow": number(2)}, "DO": {"block": inner}},
        }
    with pytest.raises(ValueError, match="too many"):
        blocks.parse(workspace_of(inner))
    tower = "".join(f"{' ' * depth}for i in range(2):\n" for depth in range(60)) + " " * 60 + "pick()\n"
    with pytest.raises(ValueError, match="too deep"):
        source.parse(tower)


@pytest.mark.parametrize(
    "text",
    [
        "  forward()",
        "for i in range(2):\nforward()",
        "for i in range(2):",
        "for i in range(2):\n  forward()\n pick()",
        "forward()\n  pick()",
        "forward(1)",
        "print()",
        "x = 1",
        "import os",
        "for i in range(x):\n  pick()",
        "while True:\n  pick()",
        "\tforward()",
        "-" * 19_999,
        "x" * 20_001,
    ],
)
def test_text_that_does_more_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"source|loop"):
        source.parse(text)

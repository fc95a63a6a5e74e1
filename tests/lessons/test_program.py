"""Programs from blocks and from text are one tree, and always come to an end."""

import itertools
from typing import Any

import msgspec
import pytest

from lessons import blocks, source
from lessons.grid import MAX_ACTIONS
from lessons.program import MAX_TICKS, Condition, Do, If, Program, Repeat, While, program_facts, run
from lessons.world import GridWorld

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
    assert kinds(MATS, field(6)) == ["forward", "pick"] * 4 + ["forward"]


def field(width: int, **changes: Any) -> GridWorld:
    """Return a world of one row, in which the robot stands at the left and looks to the right."""
    plain = {
        "format": "tinmel-world/1", "kind": "grid", "width": width, "height": 1, "walls": [], "items": [],
        "goal": [width - 1, 0], "start": {"at": [0, 0], "dir": "e"},
    }  # fmt: skip
    return msgspec.convert(plain | changes, GridWorld)


def kinds(program: Program, world: GridWorld) -> list[str]:
    return [event.k for event in run(program, world).trace]


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
    assert kinds(program, field(1)) == ["left", "left", "right"] * 2


def test_one_program_fits_every_length_of_field() -> None:
    walk: Program = (
        While(Condition("at_goal", negated=True), (
            If(Condition("item_here"), (Do("pick"),)),
            If(Condition("wall_ahead"), (Do("right"),), (Do("forward"),)),
        )),
    )  # fmt: skip
    for width in (1, 2, 7):
        leaf = {"at": [width // 2, 0], "kind": "leaf"}
        facts = run(walk, field(width, items=[leaf] if 0 < width // 2 < width - 1 else [])).facts
        assert facts["at_goal"]
        assert not facts["items_left"] and not facts["empty_picks"] and not facts["stopped"]
    text = (
        "while not at_goal():\n    if item_here():\n        pick()\n"
        "    if wall_ahead():\n        turn_right()\n    else:\n        forward()\n"
    )
    assert source.parse(text) == walk
    assert program_facts(walk) == source.source_facts(text)


def test_endless_programs_are_stopped() -> None:
    waiting: Program = (While(Condition(None, negated=True), ()),)
    tower: Program = (Repeat(10**9, (Repeat(10**9, ()),)),)
    turning: Program = (Repeat(10**30, (Do("left"),)),)
    for program, steps in ((waiting, 0), (tower, 0), (turning, MAX_ACTIONS)):
        facts = run(program, field(3)).facts
        assert (facts["stopped"], facts["steps"]) == (True, steps)
    assert run((Repeat(-3, (Do("left"),)),), field(3)).facts["steps"] == 0


@pytest.mark.parametrize(("more", "stopped"), [(0, False), (1, True)])
def test_a_tick_is_a_statement_or_a_round(more: int, stopped: bool) -> None:
    rounds: Program = (Repeat(MAX_TICKS - 2 + more, ()), If(Condition("at_goal"), ()))
    assert run(rounds, field(3)).facts["stopped"] is stopped


def ask(kind: str, **inputs: Any) -> Any:
    return {"type": kind, "inputs": {name: {"block": block} for name, block in inputs.items()}}


WALL = {"type": "robot_wall_ahead"}


def test_blocks_ask_sensors() -> None:
    forward, right = {"type": "robot_forward"}, {"type": "robot_turn_right"}
    both = ask("controls_ifelse", IF0=ask("logic_negate", BOOL=WALL), DO0=forward, ELSE=right)
    condition, one, other = Condition("wall_ahead"), (Do("forward"),), (Do("right"),)
    assert blocks.parse(workspace_of(both)) == (If(~condition, one, other),)
    with_else = both | {"type": "controls_if", "extraState": {"hasElse": True}}
    assert blocks.parse(workspace_of(with_else)) == (If(~condition, one, other),)
    only = ask("controls_if", DO0=forward)
    only["inputs"]["IF0"] = {"shadow": WALL}
    assert blocks.parse(workspace_of(only)) == (If(condition, one),)
    for mode, wanted in (("UNTIL", ~condition), ("WHILE", condition)):
        loop = ask("controls_whileUntil", BOOL=WALL, DO=forward) | {"fields": {"MODE": mode}}
        assert blocks.parse(workspace_of(loop)) == (While(wanted, one),)


def test_a_hole_for_a_condition_never_says_yes() -> None:
    until = {"type": "controls_whileUntil", "fields": {"MODE": "UNTIL"}}
    twice = ask("controls_if", IF0=ask("logic_negate", BOOL={"type": "logic_negate"}))
    nothing = Condition(None)
    assert blocks.parse(workspace_of(until, twice)) == (While(~nothing, ()), If(nothing, ()))
    assert source.parse("while not False:\n  pass\nif False:\n  pass\n") == (
        While(~nothing, ()),
        If(nothing, ()),
    )


def test_a_sensor_that_lies_apart_is_no_statement() -> None:
    assert blocks.parse(workspace_of(WALL, ask("logic_negate", BOOL=WALL), stack("robot_pick"))) == (
        Do("pick"),
    )


def test_of_two_stacks_the_left_one_comes_first_unless_it_is_clearly_lower() -> None:
    left, right = stack("robot_forward") | {"x": 0, "y": 9}, stack("robot_pick") | {"x": 300, "y": 0}
    assert blocks.parse(workspace_of(right, left)) == (Do("forward"), Do("pick"))
    assert blocks.parse(workspace_of(right, left | {"y": 40})) == (Do("pick"), Do("forward"))


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
        workspace_of(ask("controls_if", IF0=number(1))),
        workspace_of(ask("controls_if", IF0=WALL) | {"extraState": {"elseIfCount": 1}}),
        workspace_of(ask("controls_if", IF0=WALL, ELSE=WALL)),
        workspace_of(ask("controls_ifelse", IF0=WALL, DO0=WALL)),
        workspace_of(ask("controls_if", IF0=WALL) | {"extraState": '<mutation else="1"/>'}),
        workspace_of(ask("controls_whileUntil", BOOL=WALL)),
        workspace_of(ask("controls_whileUntil", BOOL=WALL) | {"fields": {"MODE": "FOREVER"}}),
        workspace_of(stack(*itertools.repeat("robot_pick", 1_001))),
        workspace_of(*itertools.repeat({"type": "robot_pick"}, 1_001)),
    ],
)
def test_what_is_no_workspace_or_not_known_is_refused(workspace: Any) -> None:
    with pytest.raises(ValueError, match=r"block|whole number|broken number"):
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
        "if wall_ahead:\n  pick()",
        "if forward():\n  pick()",
        "if not not wall_ahead():\n  pick()",
        "if wall_ahead() or at_goal():\n  pick()",
        "if wall_ahead(): pick()",
        "if wall_ahead():\n  pick()\nelif at_goal():\n  pick()",
        "if wall_ahead():\n  pick()\nelse:\npick()",
        "if wall_ahead():\n  pick()\n  else:\n    pick()",
        "if wall_ahead():\n  pick()\npick()\nelse:\n  pick()",
        "else:\n  pick()",
        "while at_goal():\n  pick()\nelse:\n  pick()",
        "wall_ahead()",
        "if wall_ahead():\nelse:\n  pick()",
        "\tforward()",
        "-" * 19_999,
        "x" * 20_001,
    ],
)
def test_text_that_does_more_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"source|loop|if"):
        source.parse(text)

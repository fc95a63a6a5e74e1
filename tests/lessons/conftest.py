"""Small real things that the tests of packs build on."""

from typing import Any

import pytest
from hypothesis import settings

from lessons import library
from lessons.pack import Pack

# The same cases on every machine and every day, none of them kept, and no clock: a busy machine is no fault.
settings.register_profile("tinmel", derandomize=True, database=None, deadline=None)
settings.load_profile("tinmel")


@pytest.fixture
def source() -> dict[str, bytes]:
    """The robot pack's files, a copy to spoil."""
    return library.source("robot-souk")


@pytest.fixture
def pack() -> Pack:
    """The robot pack."""
    return library.load("robot-souk")


@pytest.fixture
def workspace() -> Any:
    """A Blockly workspace: repeat 4 times (forward, pick), then forward."""
    body = {"type": "robot_forward", "next": {"block": {"type": "robot_pick"}}}
    times = {"shadow": {"type": "math_number", "fields": {"NUM": 4}}}
    loop = {
        "type": "controls_repeat_ext",
        "inputs": {"TIMES": times, "DO": {"block": body}},
        "next": {"block": {"type": "robot_forward"}},
    }
    return {"blocks": {"languageVersion": 0, "blocks": [loop]}}

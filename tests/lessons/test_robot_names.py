"""resources/robot_names.json: every command and sensor in four languages, no name in another's place."""

import builtins
import json
import keyword
from pathlib import Path

NAMES = json.loads((Path(__file__).parents[2] / "resources" / "robot_names.json").read_text(encoding="utf-8"))
WORDS = {
    kind: [*table, *(name for others in table.values() for names in others.values() for name in names)]
    for kind, table in NAMES.items()
    if kind != "about"
}


def test_every_one_has_a_name_in_each_language() -> None:
    for kind in WORDS:
        for name, others in NAMES[kind].items():
            assert set(others) == {"ar", "fr", "zgh"} and all(others.values()), name


def test_names_are_names_and_hide_nothing_of_pythons() -> None:
    for kind in ("commands", "sensors", "learn"):
        for name in WORDS[kind]:
            assert name.isidentifier() and not keyword.iskeyword(name), name
            assert not hasattr(builtins, name), name


def test_no_name_stands_for_two() -> None:
    robot = WORDS["commands"] + WORDS["sensors"]
    assert len(set(robot)) == len(robot)
    for kind in ("learn", "colours"):
        assert len(set(WORDS[kind])) == len(WORDS[kind])

"""Checks hold or fail as the page's twin says, and a bad condition never gets in."""

import json
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest

from lessons.checks import Check, judge, require_sound
from lessons.condition import Condition, holds
from lessons.facts import KNOWN_FACTS, table_facts
from lessons.source import source_facts

VECTORS = Path(__file__).parents[1] / "vectors" / "checks.json"
ABOUT = (
    "Checks, shared by Python (lessons/checks.py, condition.py, source.py) and TypeScript. "
    "`conditions`: `condition` evaluated on `facts` gives `holds`. "
    "`verdicts`: `checks` judged on the facts of each world (the first is the shown one) give `verdict`: "
    "passed = every required check (the default) holds in every world; stars = sum of the stars of the "
    "checks that hold, 0 unless passed; maximum = sum of all stars; failures in the checks' order, each with "
    "the first world where it fails. A check `on` the shown-world is looked at in the first world only; one "
    "that `needs` another which does not hold neither holds nor fails. `sources`: the facts counted "
    "from a program's Python text; imports, "
    "docstrings, pass and function headers are no statements, a loop or an if is one and its inside counts "
    "too, each elif is an if and a statement; variables are the different names assigned to, a loop's "
    "counter is none. An absent fact makes any comparison false, ne too; true is not "
    "1; only numbers have an order; within is inclusive. Made by: python tests/lessons/test_checks.py"
)
END = {"at": [3, 0], "at_goal": True, "crash": False, "dir": "e", "empty_picks": 0, "items_left": 2,
       "steps": 7, "visited": 4, "code.loop": 1, "code.if": 0, "code.statements": 5,
       "out": ["Azul", "12"], "cell.mint.price": 2.5, "sum.price": 7.5}  # fmt: skip


def leaf(fact: str, op: str, value: Any) -> dict[str, Any]:
    return {"fact": fact, "op": op, "value": value}


CONDITIONS: list[tuple[dict[str, Any], bool]] = [
    (leaf("at", "eq", [3, 0]), True),
    (leaf("at", "eq", [0, 3]), False),
    (leaf("at", "ne", [0, 3]), True),
    (leaf("at", "eq", [3]), False),
    (leaf("at", "in", [[1, 1], [3, 0]]), True),
    (leaf("at", "in", [3, 0]), False),
    (leaf("at", "lt", 4), False),
    (leaf("at_goal", "eq", True), True),
    (leaf("at_goal", "eq", 1), False),
    (leaf("at_goal", "ne", 1), True),
    (leaf("crash", "eq", False), True),
    (leaf("crash", "eq", 0), False),
    (leaf("crash", "le", 1), False),
    (leaf("dir", "eq", "e"), True),
    (leaf("dir", "in", ["n", "e"]), True),
    (leaf("dir", "in", []), False),
    (leaf("dir", "lt", "f"), False),
    (leaf("items_left", "eq", 2), True),
    (leaf("items_left", "eq", 2.0), True),
    (leaf("items_left", "eq", "2"), False),
    (leaf("items_left", "ne", "2"), True),
    (leaf("items_left", "lt", 3), True),
    (leaf("items_left", "lt", 2), False),
    (leaf("items_left", "le", 2), True),
    (leaf("items_left", "gt", 1), True),
    (leaf("items_left", "gt", 2), False),
    (leaf("items_left", "ge", 2), True),
    (leaf("items_left", "ge", 2.5), False),
    (leaf("items_left", "in", [1, 2.0]), True),
    (leaf("items_left", "in", ["2", True]), False),
    (leaf("steps", "within", [7, 9]), True),
    (leaf("steps", "within", [5, 7]), True),
    (leaf("steps", "within", [8, 9]), False),
    (leaf("steps", "within", [9, 5]), False),
    (leaf("crash", "within", [0, 1]), False),
    (leaf("dir", "within", [0, 9]), False),
    (leaf("code.loop", "ge", 1), True),
    (leaf("code.while", "eq", 0), False),
    (leaf("code.while", "ne", 0), False),
    ({"not": leaf("code.while", "ne", 0)}, True),
    ({"not": leaf("crash", "eq", True)}, True),
    ({"all": [leaf("crash", "eq", False), leaf("steps", "le", 7)]}, True),
    ({"all": [leaf("crash", "eq", False), leaf("steps", "lt", 7)]}, False),
    (leaf("out", "eq", ["Azul", "12"]), True),
    (leaf("out", "eq", ["Azul"]), False),
    (leaf("out", "eq", ["Azul", 12]), False),
    (leaf("out", "ne", ["12", "Azul"]), True),
    (leaf("out", "in", [["Salam", "12"], ["Azul", "12"]]), True),
    (leaf("out", "in", ["Azul", "12"]), False),
    (leaf("cell.mint.price", "eq", 2.5), True),
    (leaf("cell.mint.price", "within", [2.4, 2.6]), True),
    (leaf("sum.price", "gt", 7), True),
    (leaf("cell.sugar.price", "eq", 0), False),
    ({"all": []}, True),
    ({"any": []}, False),
    ({"any": [leaf("crash", "eq", True), leaf("at_goal", "eq", True)]}, True),
    ({"any": [leaf("crash", "eq", True), {"not": leaf("at_goal", "eq", True)}]}, False),
    ({"all": [{"any": [leaf("dir", "eq", "n"), leaf("dir", "eq", "e")]}, {"not": leaf("crash", "eq", True)}]},
     True),
]  # fmt: skip

GATE = {
    "id": "gate",
    **leaf("at_goal", "eq", True),
    "stars": 1,
    "fail": {"fr": "Le robot n’est pas au portail."},
}
ALL = {"id": "all", **leaf("items_left", "eq", 0), "stars": 1, "fail": {"fr": "Il reste des oranges."}}
LOOP = {"id": "loop", **leaf("code.loop", "ge", 1), "stars": 1, "required": False,
        "fail": {"fr": "Essaie avec une boucle."}}  # fmt: skip
TAKEN = END | {"items_left": 0}
CHECKS = [GATE, ALL, LOOP]
SHORT = {"id": "short", **leaf("steps", "le", 7), "stars": 1, "on": "shown-world",
         "fail": {"fr": "Il y a un chemin plus court."}}  # fmt: skip
LATER = ALL | {"needs": ["gate"]}
LAST = LOOP | {"needs": ["all"], "required": True}
BONUS = SHORT | {"required": False, "needs": ["gate", "all"]}
AWAY = END | {"at_goal": False}

VERDICTS: list[tuple[list[dict[str, Any]], list[dict[str, Any]], dict[str, Any]]] = [
    (CHECKS, [TAKEN], {"passed": True, "stars": 3, "maximum": 3, "failures": []}),
    (CHECKS, [TAKEN, TAKEN], {"passed": True, "stars": 3, "maximum": 3, "failures": []}),
    (CHECKS, [TAKEN, END],
     {"passed": False, "stars": 0, "maximum": 3, "failures": [{"check": "all", "world": 1}]}),
    (CHECKS, [END, TAKEN, END],
     {"passed": False, "stars": 0, "maximum": 3, "failures": [{"check": "all", "world": 0}]}),
    (CHECKS, [TAKEN | {"code.loop": 0}],
     {"passed": True, "stars": 2, "maximum": 3, "failures": [{"check": "loop", "world": 0}]}),
    (CHECKS, [TAKEN, TAKEN | {"at_goal": False}, END],
     {"passed": False, "stars": 0, "maximum": 3,
      "failures": [{"check": "gate", "world": 1}, {"check": "all", "world": 2}]}),
    ([GATE, SHORT], [END, END | {"steps": 9}], {"passed": True, "stars": 2, "maximum": 2, "failures": []}),
    ([GATE, SHORT], [END | {"steps": 9}, END],
     {"passed": False, "stars": 0, "maximum": 2, "failures": [{"check": "short", "world": 0}]}),
    ([GATE, LATER], [END],
     {"passed": False, "stars": 0, "maximum": 2, "failures": [{"check": "all", "world": 0}]}),
    ([GATE, LATER], [TAKEN, AWAY],
     {"passed": False, "stars": 0, "maximum": 2, "failures": [{"check": "gate", "world": 1}]}),
    ([LAST, LATER, GATE], [AWAY | {"code.loop": 0}],
     {"passed": False, "stars": 0, "maximum": 3, "failures": [{"check": "gate", "world": 0}]}),
    ([LAST, LATER, GATE], [END | {"code.loop": 0}],
     {"passed": False, "stars": 0, "maximum": 3, "failures": [{"check": "all", "world": 0}]}),
    ([LAST, LATER, GATE], [TAKEN], {"passed": True, "stars": 3, "maximum": 3, "failures": []}),
    ([GATE | {"required": False}, LATER], [TAKEN | {"at_goal": False}],
     {"passed": False, "stars": 0, "maximum": 2, "failures": [{"check": "gate", "world": 0}]}),
    ([GATE, LATER | {"required": False}, BONUS], [END | {"steps": 9}],
     {"passed": True, "stars": 1, "maximum": 3, "failures": [{"check": "all", "world": 0}]}),
    ([], [END], {"passed": True, "stars": 0, "maximum": 0, "failures": []}),
]  # fmt: skip

SOURCES: list[tuple[str, tuple[int, ...]]] = [
    ("", (0, 0, 0)),
    ("forward()\n", (1, 0, 0)),
    ("from robot import *\n\nforward()\nturn_left()\npick()\n", (3, 0, 0)),
    ("from robot import *\n\nfor count in range(3):\n  forward()\n  pick()\nturn_left()\n", (4, 1, 0)),
    ("for count in range(3):\n  for count2 in range(2):\n    forward()\n  turn_right()\n", (4, 2, 0)),
    ("for count in range(3):\n  pass\n", (1, 1, 0)),
    ("# forward()\nforward()  # for if while\n", (1, 0, 0)),
    ("forward(); forward(); pick()\n", (3, 0, 0)),
    ("if pick():\n  forward()\nelif True:\n  turn_left()\nelse:\n  turn_right()\n", (5, 0, 2)),
    ("عدد = 3\nwhile عدد > 0:\n  forward()\n  عدد = عدد - 1\n", (4, 1, 0, 0, 1)),
    ("def walk():\n  forward()\n\nwalk()\nwalk()\n", (3, 0, 0, 1)),
    ('"""for if while"""\nforward()\n', (1, 0, 0)),
    ("while not at_goal():\n  if wall_ahead():\n    turn_left()\n  else:\n    forward()\n", (4, 1, 1)),
    ("a = b = 3\nc, (d, e) = 1, (2, 3)\na += 1\nb: int = 2\n", (4, 0, 0, 0, 5)),
    ("a[i] = a.b = 1\nprint(a == b, end='x = 1')\nf(1, g(2), b=3)\nc >= 2; d <= 3; e != 4\n", (6, 0, 0)),
    ("a[b, c] = f(d, e)[0] = 1\n", (1, 0, 0)),
    ("for i in range(3): j = i\ndef go(n=1):\n  m = lambda k=1: k\n  return m\n", (4, 1, 0, 1, 2)),
    ("ⵓⵟⵟⵓⵏ = عدد\n(x) = y = ⵓⵟⵟⵓⵏ if ⵓⵟⵟⵓⵏ == 2 else 3\n", (2, 0, 0, 0, 3)),
]


def vectors() -> dict[str, Any]:
    """Return the cases above in the shape of the shared file."""
    return {
        "about": ABOUT,
        "facts": END,
        "conditions": [{"condition": one, "holds": held} for one, held in CONDITIONS],
        "verdicts": [
            {"checks": checks, "worlds": worlds, "verdict": verdict} for checks, worlds, verdict in VERDICTS
        ],
        "sources": [{"source": text, "facts": source_counts(*counts)} for text, counts in SOURCES],
    }


@pytest.mark.parametrize(("condition", "held"), CONDITIONS, ids=[json.dumps(one) for one, _ in CONDITIONS])
def test_a_condition_holds_or_not(condition: dict[str, Any], held: bool) -> None:
    facts: Any = END
    assert holds(msgspec.convert(condition, Condition), facts) is held


@pytest.mark.parametrize(("checks", "worlds", "verdict"), VERDICTS)
def test_checks_judge_every_world(checks: list[Any], worlds: list[Any], verdict: dict[str, Any]) -> None:
    judged = judge(msgspec.convert(checks, list[Check]), worlds)
    said = json.loads(msgspec.json.encode(judged))
    held = set(said.pop("held"))
    assert said == verdict
    assert held.isdisjoint(failure["check"] for failure in verdict["failures"])


def test_no_world_is_no_verdict() -> None:
    with pytest.raises(ValueError, match="world"):
        judge([], [])


def source_counts(
    statements: int, loops: int, ifs: int, functions: int = 0, names: int = 0
) -> dict[str, int]:
    return {
        "code.def": functions, "code.if": ifs, "code.loop": loops, "code.statements": statements,
        "code.var": names,
    }  # fmt: skip


@pytest.mark.parametrize(("text", "counts"), SOURCES)
def test_a_program_is_counted_from_its_text(text: str, counts: tuple[int, ...]) -> None:
    assert source_facts(text) == source_counts(*counts)


@pytest.mark.parametrize("text", ["for", "x" * 20_001, "(" * 3000 + ")" * 3000, "a\0b"])
def test_text_that_is_no_python_has_no_facts(text: str) -> None:
    with pytest.raises(ValueError, match="source"):
        source_facts(text)


@pytest.mark.parametrize(
    "condition",
    [
        {},
        {"fact": "at"},
        {"fact": "at", "op": "eq"},
        {"fact": "at", "op": "is", "value": 1},
        leaf("at", "eq", 1) | {"not": leaf("at", "eq", 1)},
        {"all": [], "any": []},
        leaf("steps", "in", 3),
        leaf("steps", "within", [1]),
        leaf("steps", "within", ["1", "2"]),
        leaf("steps", "within", [True, False]),
        leaf("steps", "eq", None),
        leaf("steps", "eq", {"run": "code"}),
    ],
)
def test_a_condition_without_one_clear_meaning_is_refused(condition: dict[str, Any]) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(condition, Condition)


def require(*checks: dict[str, Any]) -> None:
    require_sound(msgspec.convert(checks, list[Check]), KNOWN_FACTS)


def test_checks_that_can_be_judged_together_are_sound() -> None:
    require()
    require(LAST, LATER, GATE, BONUS)


def test_checks_that_wait_for_each_other_are_refused() -> None:
    with pytest.raises(ValueError, match="cyclic needs: check `gate`"):
        require(GATE | {"needs": ["gate"]})
    with pytest.raises(ValueError, match="cyclic needs"):
        require(GATE | {"needs": ["loop"]}, LATER, LAST)


def test_checks_that_cannot_be_looked_at_are_refused() -> None:
    with pytest.raises(ValueError, match="needs an unknown check `door`"):
        require(GATE | {"needs": ["door"]})
    with pytest.raises(ValueError, match="same id"):
        require(GATE, GATE)
    with pytest.raises(ValueError, match=r"unknown fact `cell\.mint\.price`"):
        require(GATE | leaf("cell.mint.price", "gt", 0))
    deep: dict[str, Any] = leaf("at_goal", "eq", True)
    for _ in range(8):
        deep = {"not": deep}
    with pytest.raises(ValueError, match="too deep"):
        require({"id": "deep", "fail": {"fr": "x"}, **deep})


def test_a_tables_checks_speak_of_its_cells_and_sums_only() -> None:
    known = table_facts(["mint"], ["price", "count"])
    assert known == {"cell.mint.price", "cell.mint.count", "sum.price", "sum.count"}
    require_sound([msgspec.convert(GATE | leaf("sum.price", "gt", 0), Check)], known)
    with pytest.raises(ValueError, match="unknown fact `at_goal`"):
        require_sound([msgspec.convert(GATE, Check)], known)


def test_the_shared_vectors_are_current() -> None:
    assert json.loads(VECTORS.read_text("utf-8")) == vectors()


if __name__ == "__main__":
    text = json.dumps(vectors(), ensure_ascii=False, indent=1) + "\n"
    VECTORS.write_text(text, "utf-8")
    sys.stdout.write(f"{VECTORS.name}: {len(text)} characters\n")

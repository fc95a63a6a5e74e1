"""What a program prints, asks and returns is judged as by a patient teacher; the page's twin agrees."""

import random
from typing import Any, Final

import msgspec
import pytest

from lessons.console import ConsoleRun
from lessons.console_world import ConsoleWorld
from lessons.facts import WORLD_FACTS, Facts
from tests.lessons import vector_file

SEED: Final = 2026
ABOUT: Final = (
    "A world without a robot, shared by Python (lessons/console.py) and TypeScript (sim/console.ts). Each "
    'case: report `events` in order, ["print", text], ["answer"] or ["returned", number of the call, JSON]; '
    "`facts` must be equal. Made by: python -m tests.lessons.test_console"
)


def world(**changes: Any) -> ConsoleWorld:
    return msgspec.convert({"format": "tinmel-world/1", "kind": "console"} | changes, ConsoleWorld)


def facts_of(plain: dict[str, Any], events: list[list[Any]]) -> Facts:
    run = ConsoleRun(world(**plain))
    for name, *args in events:
        {"print": run.print, "answer": run.answer, "returned": run.returned}[name](*args)
    return run.facts()


@pytest.mark.parametrize("text", ["un\ndeux\n", "un  \ndeux", "un\t\ndeux \n\n\n", "un\r\ndeux\r\n"])
def test_spaces_at_line_ends_and_empty_last_lines_do_not_matter(text: str) -> None:
    assert facts_of({"expect": ["un", "deux"]}, [["print", text]])["as_expected"] is True


@pytest.mark.parametrize(
    "text", ["", "un\n", "deux\nun\n", "\nun\ndeux\n", "un\n\ndeux\n", " un\ndeux\n", "Un\ndeux\n"]
)
def test_everything_else_does(text: str) -> None:
    assert facts_of({"expect": ["un", "deux"]}, [["print", text]])["as_expected"] is False


def test_a_world_that_expects_nothing_is_never_as_expected_unless_it_says_so() -> None:
    assert facts_of({}, [])["as_expected"] is False
    assert facts_of({"expect": []}, [])["as_expected"] is True
    assert facts_of({"expect": []}, [["print", "oui\n"]])["as_expected"] is False


def test_what_is_asked_is_not_compared_in_whatever_words() -> None:
    for question in ("Ton nom ? ", "اسمك؟ ", ""):
        events = [["print", "Bonjour\n"], ["print", question], ["answer"], ["print", "Salut Amina\n"]]
        facts = facts_of({"expect": ["Bonjour", "Salut Amina"]}, events)
        assert (facts["as_expected"], facts["asked"]) == (True, 1)


@pytest.mark.parametrize(
    ("wanted", "given", "right"),
    [
        (3, 3, True), (3, 3.0, True), (3, 4, False), (0.3, 0.1 + 0.2, True), (0, 1e-10, True),
        (1, True, False), (True, True, True), (0, False, False), (None, None, True), (None, 0, False),
        ("a", "a", True), ("1", 1, False), ([1, [2]], [1, [2.0]], True), ([1, 2], [2, 1], False),
        ([], [0], False), ({}, [], False),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, True), ({"a": 1}, {"a": 1, "b": 2}, False),
    ],
)  # fmt: skip
def test_values_are_compared_as_pupils_mean_them(wanted: Any, given: Any, right: bool) -> None:
    calls = [{"call": "f", "args": [], "returns": wanted}]
    assert facts_of({"calls": calls}, [["returned", 0, given]])["cases_right"] == right


def test_a_call_that_raised_is_wrong_and_one_that_nobody_asked_for_counts_nothing() -> None:
    calls = [{"call": "double", "args": [n], "returns": 2 * n} for n in (1, 2)]
    facts = facts_of({"calls": calls}, [["returned", 1, 4], ["returned", 1, 4], ["returned", 2, 6]])
    assert (facts["cases"], facts["cases_right"]) == (2, 1)


def test_a_stopped_program_says_so() -> None:
    run = ConsoleRun(world())
    run.stop()
    assert run.facts()["stopped"] is True
    assert run.facts().keys() == WORLD_FACTS["console"]


def vectors() -> dict[str, Any]:
    """Build 120 cases from a seed; most print what is expected, or nearly."""
    dice = random.Random(SEED)
    return {"about": ABOUT, "seed": SEED, "cases": [_case(dice) for _ in range(120)]}


def _case(dice: random.Random) -> dict[str, Any]:
    words = ("un", "deux", "ثلاثة", "ⴽⴽⵓⵥ", "", " 5", "6 ")
    expect = [dice.choice(words) for _ in range(dice.randint(0, 4))]
    plain: dict[str, Any] = {} if dice.random() < 0.1 else {"expect": expect}
    calls = [{"call": "f", "args": [], "returns": _value(dice, 2)} for _ in range(dice.randint(0, 3))]
    plain |= {"calls": calls} if calls else {}
    events = [["print", line + dice.choice(("\n", "\n", "\n", " \n", "\t\r\n"))] for line in expect]
    for _ in range(dice.randint(0, 2)):
        at = dice.randint(0, len(events))
        events[at:at] = dice.choice(
            ([["print", "Nom ? "], ["answer"]], [["answer"]], [["print", dice.choice(words)]])
        )
    for index, call in enumerate(calls):
        if dice.random() < 0.8:
            events.append(
                ["returned", index, dice.choice((call["returns"], call["returns"], _value(dice, 2)))]
            )
    return {"world": {"format": "tinmel-world/1", "kind": "console", **plain}, "events": events,
            "facts": facts_of(plain, events)}  # fmt: skip


def _value(dice: random.Random, depth: int) -> Any:
    plain = (None, True, False, 0, 1, 1.0, 2.5, 0.1 + 0.2, 0.3, "1", "", -7, 2**53 - 1)
    if depth == 0 or dice.random() < 0.6:
        return dice.choice(plain)
    inside = [_value(dice, depth - 1) for _ in range(dice.randint(0, 3))]
    return inside if dice.random() < 0.5 else {f"k{n}": one for n, one in enumerate(inside)}


def test_the_shared_vectors_are_current() -> None:
    assert vector_file.read("console.json") == vector_file.as_read(vectors())


def test_the_shared_vectors_cover_what_matters() -> None:
    facts = [case["facts"] for case in vector_file.read("console.json")["cases"]]
    assert 20 < sum(one["as_expected"] for one in facts) < 110
    assert sum(0 < one["cases_right"] < one["cases"] for one in facts) > 10
    assert sum(one["asked"] > 0 for one in facts) > 30


if __name__ == "__main__":
    vector_file.write("console.json", vectors())

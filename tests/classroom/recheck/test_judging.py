"""Without an engine: what repeating a trace proves, and what it does not."""

from typing import Any

import msgspec
import pytest

from classroom.recheck.judging import find_out
from classroom.recheck.messages import Finding
from tests.classroom.recheck.handed_in import answer, block_places, places, solved


def replayed(step: str, **changes: Any) -> Finding:
    work = msgspec.json.decode(solved(step))
    return find_out(places()[step].job(msgspec.json.encode(work | changes)), None)


@pytest.mark.parametrize("step", ["to-the-depot", "square"])
def test_steps_that_lead_to_the_goal_support_the_claim(step: str) -> None:
    found = replayed(step)
    assert (found.engine, found.passed, found.stars) == ("replay", True, places()[step].stars)
    assert (found.claim_agrees, found.trace_agrees) == (True, None)


@pytest.mark.parametrize("step", ["to-the-depot", "square"])
@pytest.mark.parametrize(
    "trace", [[{"k": "fly", "t": 1}], [1], [None], [{}], [{"k": "forward", "t": 1, "n": 10**30}], [[]]]
)
def test_steps_that_no_program_leaves_are_forged(step: str, trace: list[Any]) -> None:
    found = replayed(step, trace=trace)
    assert (found.passed, found.stars, found.claim_agrees, found.trace_agrees) == (False, 0, False, False)


def test_a_shortened_trace_no_longer_leads_to_the_goal() -> None:
    trace = msgspec.json.decode(solved("square"))["trace"]
    found = replayed("square", trace=trace[:-4])
    assert (found.passed, found.claim_agrees) == (False, False)


def test_facts_that_the_trace_does_not_bear_out_are_forged() -> None:
    found = replayed("square", trace=[], facts={"dots_left": 0})
    assert (found.passed, found.claim_agrees, found.trace_agrees) == (False, False, False)


def test_a_tablet_that_says_it_failed_elsewhere_is_believed() -> None:
    found = replayed("square", claim={"passed": False, "stars": 0})
    assert (found.passed, found.claim_agrees) == (False, True)


@pytest.mark.parametrize("step", ["greeting", "area", "shop"])
def test_what_a_program_prints_no_trace_tells(step: str) -> None:
    found = replayed(step)
    assert (found.engine, found.passed, found.fault) == ("none", None, "engine")


def test_blocks_need_no_engine() -> None:
    for place in block_places():
        exemplar = place.exemplar
        work = answer(mode="blocks", blocks=exemplar.blocks, python=exemplar.python, stars=place.stars)
        found = find_out(place.job(work), None)
        assert (found.engine, found.passed, found.stars) == ("blocks", True, place.stars)
        assert found.trace_agrees is False, "it was handed in without one"


def test_an_endless_loop_of_blocks_passes_nothing() -> None:
    place = block_places()[0]
    forever = {
        "type": "controls_whileUntil",
        "fields": {"MODE": "UNTIL"},
        "inputs": {"DO": {"block": {"type": "robot_turn_left"}}},
    }
    python = "while not False:\n    turn_left()\n"
    work = answer(mode="blocks", blocks={"blocks": {"blocks": [forever]}}, python=python, stars=place.stars)
    found = find_out(place.job(work), None)
    assert (found.passed, found.stars, found.fault) == (False, 0, "endless")

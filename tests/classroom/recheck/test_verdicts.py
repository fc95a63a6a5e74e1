"""Honest work agrees, in every kind of world; what was forged does not."""

import msgspec
import pytest

from classroom.recheck.messages import Finding
from classroom.recheck.worker import Worker
from lessons import program, source
from tests import code_lesson
from tests.classroom.recheck.handed_in import (
    Place,
    answer,
    block_places,
    library_places,
    places,
    solved,
    typed_places,
    walked,
)

HARD_CODED = {"forward": "forward()", "left": "turn_left()", "right": "turn_right()", "pick": "pick()"}


def verdict(found: Finding) -> tuple[str, bool | None, int, bool | None, bool | None]:
    return found.engine, found.passed, found.stars, found.claim_agrees, found.trace_agrees


@pytest.mark.parametrize("place", block_places(), ids=str)
async def test_every_exemplar_earns_all_as_blocks_and_as_text(worker: Worker, place: Place) -> None:
    exemplar = place.exemplar
    honest = {"python": exemplar.python, "stars": place.stars, "trace": walked(place.grid(), exemplar.python)}
    blocks = await place.ask(worker, answer(mode="blocks", blocks=exemplar.blocks, **honest))
    assert verdict(blocks) == ("blocks", True, place.stars, True, True)
    text = await place.ask(worker, answer(**honest))
    assert verdict(text) == ("v8", True, place.stars, True, True)
    assert msgspec.json.decode(text.facts) == msgspec.json.decode(blocks.facts)
    assert text.state == blocks.state


@pytest.mark.parametrize("place", typed_places(), ids=str)
async def test_every_typed_exemplar_earns_all_in_every_world_and_its_starter_nothing(
    worker: Worker, place: Place
) -> None:
    found = await place.ask(worker, answer(python=place.exemplar.python, stars=place.stars))
    assert verdict(found) == ("v8", True, place.stars, True, True)
    assert place.step.starter is not None
    starter = place.pack.files[place.step.starter].decode()
    begun = await place.ask(worker, answer(python=starter, stars=place.stars))
    assert verdict(begun) == ("v8", False, 0, False, True)


@pytest.mark.parametrize("place", library_places(), ids=str)
async def test_nothing_earns_nothing_whatever_is_claimed(worker: Worker, place: Place) -> None:
    claimed = await place.ask(worker, answer(python="", stars=place.stars))
    assert verdict(claimed) == ("v8", False, 0, False, True)
    honest = await place.ask(worker, answer(python="", passed=False, facts={"steps": 0}))
    assert verdict(honest) == ("v8", False, 0, True, True)


@pytest.mark.parametrize("step", code_lesson.SOLUTIONS)
async def test_honest_work_agrees_in_every_kind_of_world(worker: Worker, step: str) -> None:
    place = places()[step]
    found = await place.ask(worker, solved(step))
    assert verdict(found) == ("v8", True, place.stars, True, True)
    assert found.fault == ""
    assert '"kind":' in found.state


@pytest.mark.parametrize("step", [step for step, place in places().items() if place.step.starter])
async def test_every_starter_fails(worker: Worker, step: str) -> None:
    place = places()[step]
    assert place.step.starter is not None
    text = place.pack.files[place.step.starter].decode()
    found = await place.ask(worker, answer(python=text, stars=place.stars))
    assert (found.passed, found.stars, found.claim_agrees) == (False, 0, False)


@pytest.mark.parametrize(
    "place", [one for one in library_places() if one.pack.info.id == "irrigation-gate"], ids=str
)
async def test_an_answer_learnt_by_heart_is_none(worker: Worker, place: Place) -> None:
    """Right in the shown world, to the last step, and wrong in the others."""
    python = "".join(f"{HARD_CODED[action]}\n" for action in place.exemplar.actions)
    shown = program.run(source.parse(python), place.grid())
    assert not shown.facts["crash"]
    work = answer(python=python, stars=place.stars, trace=walked(place.grid(), python))
    found = await place.ask(worker, work)
    assert verdict(found) == ("v8", False, 0, False, True)


LEARNT_BY_HEART = {
    "what is to be printed": 'print("olive")\nprint(75)\n',
    "the fruits of the first lesson": "def machine(fruits, types, fruit):\n"
    '    return "olive" if fruit[0] < 28 else "argan"\n\n\n'
    "def percent(votes, solutions):\n    return 75\n\n\n"
    'print(machine([], [], [int(input("mm? ")), int(input("g? "))]))\nprint(75)\n',
}


@pytest.mark.parametrize("python", LEARNT_BY_HEART.values(), ids=LEARNT_BY_HEART)
async def test_a_machine_that_learnt_one_answer_by_heart_does_not_pass(worker: Worker, python: str) -> None:
    """A rule of one's own may print the right lines, but not for other examples with other names."""
    place = next(one for one in typed_places() if one.step.id == "the-machine-asks")
    found = await place.ask(worker, answer(python=python, stars=place.stars))
    assert (found.passed, found.claim_agrees) == (False, False)
    assert found.stars < place.stars


@pytest.mark.parametrize("step", ["typed-walk", "to-the-depot", "square"])
async def test_an_edited_trace_is_noticed_though_the_program_is_right(worker: Worker, step: str) -> None:
    work = msgspec.json.decode(solved(step))
    del work["trace"][1]
    found = await places()[step].ask(worker, msgspec.json.encode(work))
    assert (found.passed, found.claim_agrees, found.trace_agrees) == (True, True, False)


async def test_a_tablet_that_gave_up_on_a_long_program_said_nothing_wrong(worker: Worker) -> None:
    work = msgspec.json.decode(solved("typed-walk"))
    work |= {"claim": {"passed": False, "stars": 0}, "trace": [], "facts": {"stopped": True}}
    found = await places()["typed-walk"].ask(worker, msgspec.json.encode(work))
    assert (found.passed, found.claim_agrees, found.trace_agrees) == (True, True, None)


async def test_blocks_beside_another_text_do_not_count_for_it(worker: Worker) -> None:
    place = library_places()[-1]
    work = answer(mode="blocks", blocks=place.exemplar.blocks, python="forward()\n", stars=place.stars)
    assert verdict(await place.ask(worker, work))[:4] == ("v8", False, 0, False)


async def test_work_that_was_never_run_is_judged_but_nobody_is_accused(worker: Worker) -> None:
    place = places()["typed-walk"]
    work = answer(python=code_lesson.SOLUTIONS["typed-walk"], passed=False)
    assert verdict(await place.ask(worker, work)) == ("v8", True, place.stars, None, None)


async def test_a_question_without_an_answer_is_no_end(worker: Worker) -> None:
    work = answer(python=code_lesson.SOLUTIONS["greeting"], stars=1)
    found = await places()["greeting"].ask(worker, work)
    assert (found.passed, found.fault, found.claim_agrees) == (False, "asks", False)
    assert found.out == "Ton prénom ? "


async def test_what_was_printed_and_answered_comes_back(worker: Worker) -> None:
    found = await places()["greeting"].ask(worker, solved("greeting"))
    assert found.out == "Ton prénom ? Amina\nBonjour Amina\n"
    assert msgspec.json.decode(found.state) == {"kind": "console", "out": found.out.splitlines()}


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[" * 100_000, b"\xff", b'{"kind":"code"}', b'{"kind":"read","claim":{"passed":true}}'],
)
async def test_what_is_no_program_is_not_judged(worker: Worker, content: bytes) -> None:
    found = await places()["typed-walk"].ask(worker, content)
    assert (found.engine, found.passed, found.fault) == ("none", None, "unreadable")


async def test_one_program_leaves_nothing_to_the_next(worker: Worker) -> None:
    place = places()["shop"]
    spoilt = "import builtins\nbuiltins.print = None\nbuiltins.int = None\n"
    assert (await place.ask(worker, answer(python=spoilt))).passed is False
    assert (await place.ask(worker, solved("shop"))).passed is True

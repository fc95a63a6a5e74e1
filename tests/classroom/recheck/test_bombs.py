"""Programs that want everything end in time, and the next one is judged as if nothing had been."""

import pytest

from classroom.recheck.worker import ChildDiedError, Worker
from tests.classroom.recheck.handed_in import answer, places, solved

BOMBS = {
    "memory in pieces": "a = []\nwhile True:\n    a.append('x' * 1000000)\n",
    "memory at once": "a = 'x' * 10 ** 9\n",
    "a loop": "while True:\n    pass\n",
    "a loop within the interpreter": "sum(range(10 ** 10))\n",
    "recursion": "def f():\n    return f()\nf()\n",
    "output": "while True:\n    print('x' * 1000)\n",
    "a huge number": "x = 9 ** 9 ** 9\n",
    "a pattern": "import re\nre.match('(a+)+$', 'a' * 60 + 'b')\n",
    "nested brackets": "x = " + "(" * 9_000 + ")" * 9_000,
    "nested lists": "x = " + "[" * 9_000 + "]" * 9_000,
    "nested signs": "x = " + "-" * 19_000 + "1",
    "nested blocks": "".join(" " * depth + "if 1:\n" for depth in range(180)) + " " * 180 + "pass\n",
    "many names": "\n".join(f"v{number} = {number}" for number in range(1_500)),
}


@pytest.mark.parametrize("bomb", BOMBS)
async def test_a_bomb_passes_nothing_and_harms_nobody(worker: Worker, bomb: str) -> None:
    place = places()["typed-walk"]
    try:
        found = await place.ask(worker, answer(python=BOMBS[bomb], stars=place.stars))
        assert found.passed is False
        assert found.claim_agrees is False
    except ChildDiedError as died:
        assert died.fault in ("endless", "memory", "crashed")
    assert (await place.ask(worker, solved("typed-walk"))).passed is True


@pytest.mark.parametrize(("bomb", "fault"), [
    ("memory at once", "memory"), ("a loop", "endless"), ("recursion", "recursion"), ("output", "output"),
])  # fmt: skip
async def test_what_the_interpreter_can_stop_costs_no_child(worker: Worker, bomb: str, fault: str) -> None:
    place = places()["typed-walk"]
    await worker.start()
    before = worker.pid
    found = await place.ask(worker, answer(python=BOMBS[bomb], stars=place.stars))
    assert found.fault == fault
    assert worker.pid == before


async def test_a_run_that_has_no_end_costs_its_child_and_no_more(worker: Worker) -> None:
    place = places()["typed-walk"]
    with pytest.raises(ChildDiedError) as died:
        await place.ask(worker, answer(python=BOMBS["a huge number"]))
    assert died.value.fault == "endless"
    assert worker.pid is None

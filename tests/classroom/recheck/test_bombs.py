"""Programs that want everything end in time, and the next one is judged as if nothing had been."""

import pytest

from classroom.recheck.worker import ChildDiedError, Worker
from tests.classroom.recheck.handed_in import answer, places, solved

BOMBS = {
    "memory in pieces": "a = []\nwhile True:\n    a.append('x' * 1000000)\n",
    "a loop within the interpreter": "sum(range(10 ** 10))\n",
    "a pattern": "import re\nre.match('(a+)+$', 'a' * 60 + 'b')\n",
    "nested brackets": "x = " + "(" * 9_000 + ")" * 9_000,
    "nested lists": "x = " + "[" * 9_000 + "]" * 9_000,
    "nested signs": "x = " + "-" * 19_000 + "1",
    "nested blocks": "".join(" " * depth + "if 1:\n" for depth in range(180)) + " " * 180 + "pass\n",
    "many names": "\n".join(f"v{number} = {number}" for number in range(1_500)),
}

STOPPED = {
    "memory": "a = 'x' * 10 ** 9\n",
    "endless": "while True:\n    pass\n",
    "recursion": "def f():\n    return f()\nf()\n",
    "output": "while True:\n    print('x' * 1000)\n",
}
"""What the interpreter can stop, by the fault that it then tells."""
UNSTOPPABLE = "x = 9 ** 9 ** 9\n"


async def require_next_is_judged(worker: Worker) -> None:
    """Fail unless honest work that comes next passes."""
    assert (await places()["typed-walk"].ask(worker, solved("typed-walk"))).passed is True


@pytest.mark.parametrize("bomb", BOMBS)
async def test_a_bomb_passes_nothing_and_harms_nobody(worker: Worker, bomb: str) -> None:
    place = places()["typed-walk"]
    try:
        found = await place.ask(worker, answer(python=BOMBS[bomb], stars=place.stars))
        assert found.passed is False
        assert found.claim_agrees is False
    except ChildDiedError as died:
        assert died.fault in ("endless", "memory", "crashed")
    await require_next_is_judged(worker)


@pytest.mark.parametrize("fault", STOPPED)
async def test_what_the_interpreter_can_stop_costs_no_child(worker: Worker, fault: str) -> None:
    place = places()["typed-walk"]
    await worker.start()
    before = worker.pid
    found = await place.ask(worker, answer(python=STOPPED[fault], stars=place.stars))
    assert (found.fault, found.passed, found.claim_agrees) == (fault, False, False)
    await require_next_is_judged(worker)
    assert worker.pid == before


async def test_a_run_that_has_no_end_costs_its_child_and_no_more(worker: Worker) -> None:
    with pytest.raises(ChildDiedError) as died:
        await places()["typed-walk"].ask(worker, answer(python=UNSTOPPABLE))
    assert died.value.fault == "endless"
    assert worker.pid is None
    await require_next_is_judged(worker)

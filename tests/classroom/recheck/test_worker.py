"""The parent believes a child nothing that it does not have to, and gets along without V8."""

import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from classroom.recheck.frames import frame, read_frame
from classroom.recheck.messages import Finding, Ready
from classroom.recheck.worker import ChildDiedError, Worker, own_command
from tests.classroom.recheck.handed_in import answer, places, solved

READY = frame(Ready(v8=True))
GOOD = {"type": "finding", "id": "@" * 16, "engine": "v8", "passed": True, "stars": 1, "maximum": 1}
"""The id is put in by the child that lies."""
LIAR = """
import sys
said, answer = bytes.fromhex(sys.argv[1]), bytes.fromhex(sys.argv[2])
out = sys.stdout.buffer
out.write(said)
out.flush()
size = int.from_bytes(sys.stdin.buffer.read(4))
job = sys.stdin.buffer.read(size)
at = job.index(b'"id":"') + 6
out.write(answer.replace(b"@" * 16, job[at:at + 16]))
out.flush()
sys.stdin.buffer.read()
"""

Starter = Callable[..., Worker]


@pytest.fixture
async def starting() -> AsyncIterator[Starter]:
    """Give a maker of workers over other programs than ours."""
    made: list[Worker] = []

    def start(*command: str, **more: object) -> Worker:
        made.append(Worker(command=command, folder=Path("nowhere"), **more))  # type: ignore[arg-type]
        return made[-1]

    yield start
    for worker in made:
        await worker.stop()


def lying(starting: Starter, said: bytes, found: bytes) -> Worker:
    return starting(sys.executable, "-c", LIAR, said.hex(), found.hex(), job_s=5.0, start_s=10.0)


async def test_a_finding_in_order_is_believed(starting: Starter) -> None:
    found = await places()["typed-walk"].ask(lying(starting, READY, frame(GOOD)), answer())
    assert (found.passed, found.stars) == (True, 1)


@pytest.mark.parametrize(
    "found",
    [
        frame({**GOOD, "id": "0" * 16}),
        frame({**GOOD, "id": "../etc"}),
        frame({**GOOD, "stars": 2}),
        frame({**GOOD, "stars": "1"}),
        frame({**GOOD, "engine": "none"}),
        frame({**GOOD, "engine": "luck"}),
        frame({**GOOD, "passed": None}),
        frame({**GOOD, "fault": "crashed"}),
        frame({**GOOD, "more": 1}),
        frame({**GOOD, "out": "x" * 2_001}),
        frame({**GOOD, "type": "job"}),
        frame([GOOD]),
        frame(Ready(v8=True)),
        b"\xff\xff\xff\xff{}",
        b"\0\0\0\x02{]",
        b"\0\0\0\x02\xff\xfe",
        (200_000).to_bytes(4) + b"[" * 200_000,
        b"hello\n",
    ],
    ids=range(18),
)
async def test_anything_else_ends_the_child(starting: Starter, found: bytes) -> None:
    worker = lying(starting, READY, found)
    with pytest.raises(ChildDiedError) as died:
        await places()["typed-walk"].ask(worker, answer())
    assert died.value.fault == "crashed"
    assert worker.pid is None


async def test_a_second_finding_counts_for_no_later_job(starting: Starter) -> None:
    worker = lying(starting, READY, frame(GOOD) * 2)
    await places()["typed-walk"].ask(worker, answer())
    with pytest.raises(ChildDiedError):
        await places()["typed-walk"].ask(worker, answer())


@pytest.mark.parametrize("said", [frame(GOOD), b"\0\0\0\x02{}", b"Traceback (most recent call last):\n"])
async def test_a_child_that_begins_with_nonsense_is_none(starting: Starter, said: bytes) -> None:
    with pytest.raises(ChildDiedError):
        await lying(starting, said, b"").start()


async def test_a_program_that_is_not_there_is_no_child(starting: Starter) -> None:
    with pytest.raises(ChildDiedError):
        await starting("/no/such/program").start()


async def test_half_an_answer_is_waited_for_no_longer_than_a_whole_one(starting: Starter) -> None:
    worker = starting(sys.executable, "-c", LIAR, READY.hex(), frame(GOOD)[:9].hex(), job_s=0.2)
    with pytest.raises(ChildDiedError) as died:
        await places()["typed-walk"].ask(worker, answer())
    assert died.value.fault == "endless"


async def test_a_child_that_dies_between_jobs_is_replaced(worker: Worker) -> None:
    place = places()["typed-walk"]
    assert (await place.ask(worker, solved("typed-walk"))).passed is True
    first = worker.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    while worker.pid is not None and worker.pid == first:
        try:
            assert (await place.ask(worker, solved("typed-walk"))).passed is True
        except ChildDiedError as died:  # it was not known yet that it is gone
            assert died.fault == "crashed"
    assert (await place.ask(worker, solved("typed-walk"))).passed is True


async def test_without_an_engine_the_trace_is_repeated(tmp_path: Path) -> None:
    worker = Worker(folder=tmp_path)
    found = await places()["square"].ask(worker, solved("square"))
    assert worker.v8 is False
    assert (found.engine, found.passed, found.claim_agrees, found.trace_agrees) == (
        "replay",
        True,
        True,
        None,
    )
    printed = await places()["shop"].ask(worker, solved("shop"))
    assert (printed.engine, printed.fault) == ("none", "engine")
    await worker.stop()


async def test_a_v8_that_kills_its_process_is_done_without(starting: Starter) -> None:
    dying = (
        "import sys, os\n"
        "if '--without-v8' not in sys.argv: os.abort()\n"
        f"os.execv(sys.executable, {own_command()!r} + sys.argv[1:])"
    )
    worker = starting(sys.executable, "-c", dying)
    found = await places()["square"].ask(worker, solved("square"))
    assert (found.engine, found.passed) == ("replay", True)


def test_a_child_goes_when_its_parent_does_also_from_within_a_run(folder: Path) -> None:
    process = subprocess.Popen(
        [*own_command(), "--folder", str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert read_frame(process.stdout, Ready) == Ready(v8=True)
    process.stdin.write(frame(places()["typed-walk"].job(answer(python="x = 9 ** 9 ** 9"))))
    process.stdin.close()
    assert process.wait(10) == 0
    assert read_frame(process.stdout, Finding) is None
    process.stdout.close()

"""What was handed in is judged in the background, in order, once, and kept; whatever happens to the child."""

import asyncio
import os
import shutil
import signal
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from classroom.events import AttemptReceived, AttemptRechecked, ClassClosed, Event
from classroom.packs.service import PackService
from classroom.recheck.service import RecheckService
from classroom.recheck.worker import Worker
from classroom.store.database import Database
from classroom.store.recheck_store import RecheckStore
from classroom.work.attempt import Attempt, StepKey
from classroom.work.recheck import CHECKER, Recheck
from tests import code_lesson
from tests.classroom.recheck.handed_in import answer, solved
from tests.classroom.recorded import record_attempt
from tests.waiting import wait_until

PATIENCE_S = 60
DEADLY = """
globalThis.tinmelLoad = async () => {}
globalThis.tinmelCheck = async () => { throw new Error("as a bug would") }
"""
HUGE = "x = 9 ** 9 ** 9\n"


@dataclass
class Desk:
    """A school whose work is judged, and what was told."""

    database: Database
    packs: PackService
    folder: Path
    make_attempt: Callable[..., tuple[Attempt, bytes]]
    events: list[Event] = field(default_factory=list)
    told: asyncio.Event = field(default_factory=asyncio.Event)
    services: list[RecheckService] = field(default_factory=list)
    number: int = 0

    def start(self, **more: Any) -> Worker:
        """Begin to judge, as the program does; return what holds the child."""
        worker = Worker(folder=more.pop("folder", self.folder), job_s=more.pop("job_s", 5.0))
        service = RecheckService(self.database, self.packs, self._publish, worker=worker, **more)
        service.start()
        self.services.append(service)
        return worker

    def _publish(self, event: Event) -> None:
        self.events.append(event)
        self.told.set()

    async def hand_in(self, step: str, content: bytes, *, tell: bool = True, **changes: Any) -> Attempt:
        """Keep work durably, and tell of it as the class does."""
        self.number += 1
        at = StepKey(pack=code_lesson.PACK, version="1.0.0", lesson=code_lesson.LESSON, step=step)
        attempt, _ = self.make_attempt(self.number, content, **{"at": at, **changes})
        await self.database.run(lambda session: record_attempt(session, attempt, content))
        if tell:
            self.services[-1].observe(AttemptReceived(attempt=attempt, again=False))
        return attempt

    async def found(self, *attempts: Attempt) -> list[Recheck]:
        """Wait until these were judged, and return what was found."""
        async with asyncio.timeout(PATIENCE_S):
            while not {attempt.id for attempt in attempts} <= set(self.judged()):
                self.told.clear()
                await self.told.wait()
        kept = await self.kept(*attempts)
        return [kept[attempt.id] for attempt in attempts]

    async def kept(self, *attempts: Attempt) -> dict[str, Recheck]:
        ids = [attempt.id for attempt in attempts]
        return await self.database.run(lambda session: RecheckStore(session).newest(ids))

    def judged(self) -> list[str]:
        """Return what was told of, in order."""
        return [event.attempt for event in self.events if isinstance(event, AttemptRechecked)]


@pytest.fixture
async def desk(
    in_class: Database, tmp_path: Path, folder: Path, make_attempt: Callable[..., tuple[Attempt, bytes]]
) -> AsyncIterator[Desk]:
    """Give a school with the pack of programs; nothing is judged before `start`."""
    packs = PackService(in_class, tmp_path / "data")
    await packs.prepare()
    await install(packs, tmp_path)
    made = Desk(in_class, packs, folder, make_attempt)
    yield made
    for service in made.services:
        await service.close()


async def install(packs: PackService, folder: Path) -> None:
    path = code_lesson.write(folder)
    publisher = folder / "who.publisher.json"
    publisher.write_bytes(msgspec.json.encode(code_lesson.PUBLISHER))
    packs.publishers.add(packs.publishers.read(publisher))
    await packs.install(path)


async def test_work_is_judged_when_it_comes_and_that_is_told(desk: Desk) -> None:
    desk.start()
    right = await desk.hand_in("typed-walk", solved("typed-walk"))
    forged = await desk.hand_in("square", answer(python="", stars=1))
    of_right, of_forged = await desk.found(right, forged)
    assert (of_right.engine, of_right.passed, of_right.stars, of_right.claim_agrees) == ("v8", True, 2, True)
    assert (of_forged.passed, of_forged.claim_agrees) == (False, False)
    assert desk.judged() == [right.id, forged.id]
    assert of_right.checker == CHECKER


async def test_what_came_while_the_program_was_off_is_judged_at_the_start(
    desk: Desk,
) -> None:
    late = [await desk.hand_in("typed-walk", solved("typed-walk"), tell=False) for _ in range(3)]
    desk.start()
    await desk.found(*late)
    assert desk.judged() == [attempt.id for attempt in late]


async def test_what_was_judged_is_not_judged_again(desk: Desk) -> None:
    desk.start()
    first = await desk.hand_in("typed-walk", solved("typed-walk"))
    await desk.found(first)
    await desk.services[-1].close()
    desk.start()
    desk.services[-1].observe(AttemptReceived(attempt=first, again=False))
    second = await desk.hand_in("typed-walk", solved("typed-walk") + b" ")
    await desk.found(second)
    assert desk.judged() == [first.id, second.id]


async def test_other_kinds_of_steps_and_strange_packs_are_left_alone(desk: Desk) -> None:
    worker = desk.start()
    at = StepKey(pack="my-money", version="1.0.0", lesson="what-is-money", step="no-such-step")
    await desk.hand_in("s", b'{"kind":"read"}', at=at)
    await desk.hand_in("s", b"{}", at=replace(at, pack="unknown"))
    assert worker.pid is None
    last = await desk.hand_in("typed-walk", solved("typed-walk"))
    await desk.found(last)
    assert desk.judged() == [last.id]


async def test_a_child_killed_in_the_middle_is_replaced_and_its_work_done_again_once(desk: Desk) -> None:
    worker = desk.start(job_s=30.0)
    await worker.start()
    child = worker.pid
    assert child is not None
    os.kill(child, signal.SIGSTOP)
    attempt = await desk.hand_in("typed-walk", solved("typed-walk"))
    os.kill(child, signal.SIGKILL)
    (found,) = await desk.found(attempt)
    assert (found.passed, found.claim_agrees) == (True, True)
    assert worker.pid != child
    assert desk.judged() == [attempt.id]


async def test_a_bomb_is_kept_as_endless_and_the_next_work_is_judged(desk: Desk) -> None:
    desk.start(job_s=2.0)
    bomb = await desk.hand_in("typed-walk", answer(python=HUGE, passed=False, facts={"steps": 0}))
    right = await desk.hand_in("typed-walk", solved("typed-walk"))
    of_bomb, of_right = await desk.found(bomb, right)
    assert (of_bomb.engine, of_bomb.passed, of_bomb.fault, of_bomb.claim_agrees) == (
        "v8",
        False,
        "endless",
        True,
    )
    assert of_right.passed is True


async def test_a_program_that_kills_every_child_is_given_up(desk: Desk, tmp_path: Path, folder: Path) -> None:
    deadly = tmp_path / "deadly"
    shutil.copytree(folder, deadly)
    (deadly / "recheck.js").write_text(DEADLY)
    desk.start(folder=deadly)
    attempt = await desk.hand_in("typed-walk", solved("typed-walk"))
    (found,) = await desk.found(attempt)
    assert (found.engine, found.passed, found.fault, found.claim_agrees) == ("none", None, "crashed", None)
    await desk.services[-1].close()
    desk.start()
    last = await desk.hand_in("typed-walk", solved("typed-walk") + b" ")
    await desk.found(last)
    assert desk.judged() == [attempt.id, last.id], "it is not tried for ever"


async def test_what_was_only_replayed_is_run_once_there_is_an_engine(desk: Desk, tmp_path: Path) -> None:
    desk.start(folder=tmp_path)
    drawn = await desk.hand_in("square", solved("square"))
    printed = await desk.hand_in("shop", solved("shop"))
    before = await desk.found(drawn, printed)
    assert [(one.engine, one.passed) for one in before] == [("replay", True), ("none", None)]
    await desk.services[-1].close()

    desk.start(folder=tmp_path)  # still none: nothing is said twice
    new = await desk.hand_in("square", solved("square") + b" ")
    await desk.found(new)
    assert desk.judged() == [drawn.id, printed.id, new.id]
    await desk.services[-1].close()

    desk.events.clear()
    desk.start()
    after = await desk.found(drawn, printed, new)
    assert [(one.engine, one.passed) for one in after] == [("v8", True)] * 3


async def test_work_that_is_too_large_or_damaged_is_not_even_looked_at(desk: Desk) -> None:
    worker = desk.start()
    large = await desk.hand_in("typed-walk", b" " * (2 * 1024 * 1024 + 1))
    assert desk.database.artefacts is not None
    lost = await desk.hand_in("typed-walk", b" " * 100_000, tell=False)
    desk.database.artefacts.path(lost.sha256).unlink()
    desk.services[-1].observe(AttemptReceived(attempt=lost, again=False))
    found = await desk.found(large, lost)
    assert [(one.engine, one.fault) for one in found] == [("none", "unreadable")] * 2
    assert worker.pid is None


async def test_a_child_that_nobody_needs_is_ended(desk: Desk) -> None:
    worker = desk.start(idle_s=0.0)
    attempt = await desk.hand_in("typed-walk", solved("typed-walk"))
    await desk.found(attempt)
    await until(lambda: worker.pid is None)
    second = await desk.hand_in("typed-walk", solved("typed-walk") + b" ")
    assert (await desk.found(second))[0].passed is True


async def test_the_child_goes_with_the_class(desk: Desk) -> None:
    worker = desk.start()
    attempt = await desk.hand_in("typed-walk", solved("typed-walk"))
    desk.services[-1].observe(ClassClosed(session="5" * 32, closed_ms=1))
    assert (await desk.found(attempt))[0].passed is True, "what waits is judged before"
    await until(lambda: worker.pid is None)


async def test_closing_waits_for_no_program(desk: Desk) -> None:
    worker = desk.start(job_s=60.0)
    await desk.hand_in("typed-walk", answer(python=HUGE))
    await until(lambda: worker.pid is not None)
    async with asyncio.timeout(10):
        await desk.services[-1].close()
    assert worker.pid is None
    assert desk.judged() == []


async def until(condition: Callable[[], bool]) -> None:
    """Wait for what no event tells."""
    await asyncio.to_thread(wait_until, condition, PATIENCE_S)

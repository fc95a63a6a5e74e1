"""The demo's browsers, all in one process: told what to do by JSON lines, they answer with JSON lines."""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import Any

import aiohttp
import zxingcpp

from app.demo.answers import Task, tasks
from app.demo.page import SimulatedPage
from app.demo.patient_http import PageFaultError
from app.demo.picture import read_picture
from app.demo.plan import TabletPlan, plan_tablets
from lessons.errors import TinmelError

PACKS = 2
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_TOGETHER = 12
"""Tablets that act in the same moment; children are not all equally quick, and neither are two cores."""


class Browsers:
    """All simulated pages, and the pupils at them."""

    def __init__(self, plans: list[TabletPlan]) -> None:
        self.plans = plans
        self.pages = [SimulatedPage() for _ in plans]
        self._tasks: dict[int, list[Task]] = {}

    async def join(self, picture: str, agents: dict[str, str]) -> dict[str, Any]:
        """Join with what the painted QR says; `agents` gives an agent's own page by tablet number."""
        decoded = decode(Path(picture))
        await self._each(lambda plan, page: page.open(agents.get(str(plan.number), decoded)))
        await self._each(lambda plan, page: page.sit(plan.pupils))
        return {"joined": len(self.pages), "bytes": sum(page.bytes_read for page in self.pages)}

    async def learn(self) -> dict[str, Any]:
        """Fetch and verify what was pushed."""
        before = sum(page.bytes_read for page in self.pages)
        await self._each(lambda plan, page: page.learn(PACKS))
        self._tasks = {plan.number: tasks(page, plan) for plan, page in self._both()}
        return {"ready": len(self.pages), "bytes": sum(page.bytes_read for page in self.pages) - before}

    async def work(self) -> dict[str, Any]:
        """Open each step, save drafts, run programs."""
        drafts = 0

        async def act(plan: TabletPlan, page: SimulatedPage) -> None:
            nonlocal drafts
            for number, task in enumerate(self._tasks[plan.number]):
                await page.reach(task.at, task.index, task.steps)
                for revision in (1, 2):
                    await page.draft(task.at, task.draft, 2 * number + revision)
                    drafts += 1
                await page.report_run(task.at, task.passed, task.summary)

        await self._each(act)
        return {"drafts": drafts}

    async def hand_in(self) -> dict[str, Any]:
        """Hand in and wait for receipts; one tablet loses its link on the way, the late ones keep theirs."""

        async def act(plan: TabletPlan, page: SimulatedPage) -> None:
            for task in self._tasks[plan.number]:
                attempt = page.keep(task.at, task.content)
                if plan.is_late:
                    continue
                if plan.drops_out:
                    await page.hand_in(attempt, stop_after_bytes=len(attempt.content) // 2)
                await page.hand_in(attempt)

        await self._each(act)
        return self._outbox()

    async def hand_in_late(self) -> dict[str, Any]:
        """Hand in what is still in outboxes, as a tablet does that was out of reach."""

        async def act(_plan: TabletPlan, page: SimulatedPage) -> None:
            for attempt in page.outbox.values():
                if attempt.receipt is None:
                    await page.hand_in(attempt)

        await self._each(act)
        return self._outbox()

    async def read_feedback(self, attempt: str) -> dict[str, Any]:
        """Wait until the authors of an attempt have their feedback."""
        page = next(page for page in self.pages if attempt in page.outbox)
        await page.wait_for_feedback()
        return {"comment": page.feedback[0].comment}

    async def leave(self) -> dict[str, Any]:
        """Close all pages."""
        await self._each(lambda plan, page: page.close())
        return {"left": len(self.pages)}

    def _outbox(self) -> dict[str, Any]:
        attempts = [attempt for page in self.pages for attempt in page.outbox.values()]
        return {
            "attempts": [attempt.id for attempt in attempts if attempt.receipt is not None],
            "waiting": [attempt.id for attempt in attempts if attempt.receipt is None],
            "bytes": sum(len(attempt.content) for attempt in attempts if attempt.receipt is not None),
        }

    def _both(self) -> Iterable[tuple[TabletPlan, SimulatedPage]]:
        return zip(self.plans, self.pages, strict=True)

    async def _each(self, act: Callable[[TabletPlan, SimulatedPage], Awaitable[Any]]) -> None:
        """Let all tablets do something, some at a time; the first fault ends it and is told."""
        turn = asyncio.Semaphore(_TOGETHER)

        async def one(plan: TabletPlan, page: SimulatedPage) -> None:
            async with turn:
                await act(plan, page)

        async with asyncio.TaskGroup() as group:
            for plan, page in self._both():
                group.create_task(one(plan, page))


def decode(picture: Path) -> str:
    """Return the text of the QR in a picture of the screen, by a decoder that is not ours."""
    found = zxingcpp.read_barcodes(read_picture(picture), formats=_QR)
    if len(found) != 1:
        raise ValueError(f"{len(found)} QR codes in the picture of the screen")
    return found[0].text


def run_browsers(pupils: int, tablets: int) -> int:
    """Serve standard input until it ends: {"do": verb, …} → {"done": verb, …}, with "why" when it failed."""
    return asyncio.run(_serve(Browsers(plan_tablets(pupils, tablets))))


async def _serve(browsers: Browsers) -> int:
    loop = asyncio.get_running_loop()
    print_line({"listening": len(browsers.pages)})
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        order = json.loads(line)
        verb = order.pop("do")
        try:
            answer = await getattr(browsers, verb)(**order)
        except* (PageFaultError, TinmelError, OSError, ValueError, aiohttp.ClientError) as faults:
            print_line({"done": verb, "why": repr(faults.exceptions[0])})
        else:
            print_line({"done": verb, **answer})
    await browsers.leave()
    return 0


def print_line(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()

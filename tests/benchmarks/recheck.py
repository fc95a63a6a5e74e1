"""Thirty programs of a class run again, one after the other, each in a V8 of its own."""

import asyncio
import time
from pathlib import Path
from typing import Any

from classroom.recheck.messages import Finding
from classroom.recheck.worker import Worker
from tests import code_lesson
from tests.classroom.recheck.handed_in import places, solved

JOBS = 30
STEPS = ("typed-walk", "blocks-to-python", "greeting", "shop", "to-the-depot", "square")


def measure() -> dict[str, Any]:
    """Return the seconds for all, of a child that is started for them, and its peak of memory in MB."""
    return asyncio.run(_measure())


async def _measure() -> dict[str, Any]:
    assert set(STEPS) <= set(code_lesson.SOLUTIONS)
    work = [(places()[step], solved(step)) for step in STEPS]
    worker = Worker()
    started = time.perf_counter()
    await worker.start()
    ready_s = time.perf_counter() - started
    found: list[Finding] = []
    slowest_s = 0.0
    for number in range(JOBS):
        place, content = work[number % len(work)]
        began = time.perf_counter()
        found.append(await place.ask(worker, content))
        slowest_s = max(slowest_s, time.perf_counter() - began)
    took_s = time.perf_counter() - started
    assert all(one.passed and one.engine == "v8" for one in found)
    peak_mb = _peak_mb(worker.pid)
    await worker.stop()
    figures: dict[str, Any] = {
        f"{JOBS} programs, seconds": took_s,
        "of these for the start": ready_s,
        "slowest ms": slowest_s * 1000,
    }
    return figures if peak_mb is None else {**figures, "the child's peak, MB": peak_mb}


def _peak_mb(pid: int | None) -> float | None:
    """Return the most memory that a process ever had; only Linux tells."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:")), None)

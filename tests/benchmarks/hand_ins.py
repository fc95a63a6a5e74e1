"""Durable hand-ins: 30 tablets hand in small programs one after another; each waits for its receipt."""

import asyncio
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

CLIENTS = 30
EACH = 60
CONTENT_BYTES = 2_000


def measure() -> dict[str, Any]:
    """Return hand-ins a second and the time from the hand-in to its receipt, seen by the tablets."""
    from tests.benchmarks.opened_class import opened_class

    with opened_class() as school:
        done = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.hand_ins", school.opened.join.url],
            capture_output=True,
            check=True,
            cwd=Path(__file__).parents[2],
        )
        received = len(school.do(school.service.attempts()))
    answer: dict[str, Any] = json.loads(done.stdout)
    assert received == CLIENTS * EACH
    return answer


async def clients(url: str) -> dict[str, Any]:
    """Be all the tablets."""
    from app.demo.page import SimulatedPage

    pages = [SimulatedPage() for _ in range(CLIENTS)]
    await asyncio.gather(*(page.open(url) for page in pages))
    await asyncio.gather(*(page.sit((number,)) for number, page in enumerate(pages)))
    await asyncio.gather(*(page.learn(1) for page in pages))
    times_s: list[float] = []
    started = time.perf_counter()
    await asyncio.gather(*(hand_in_many(page, times_s) for page in pages))
    took_s = time.perf_counter() - started
    await asyncio.gather(*(page.close() for page in pages))
    return {
        "hand-ins a second": len(times_s) / took_s,
        "median ms": statistics.median(times_s) * 1000,
        "p95 ms": statistics.quantiles(times_s, n=20)[-1] * 1000,
        "clients": CLIENTS,
    }


async def hand_in_many(page: Any, times_s: list[float]) -> None:
    """Hand in a step again and again, as different attempts."""
    from tests.benchmarks.work import some_work

    for _ in range(EACH):
        at, content = some_work(page, CONTENT_BYTES)
        attempt = page.keep(at, content)
        started = time.perf_counter()
        await page.hand_in(attempt)
        times_s.append(time.perf_counter() - started)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(asyncio.run(clients(sys.argv[1]))))

"""Nearby tablets: from the moment an agent begins to announce itself to its tile on the teacher's side."""

import asyncio
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ALONE = 5
TOGETHER = 40
LOOPBACK = "127.0.0.1"
_WITHIN_S = 60.0


def measure() -> dict[str, Any]:
    """Return milliseconds from an agent's start to NearbyTabletsChanged: one alone, and many at once."""
    alone = [asyncio.run(_found(1))[0] for _ in range(ALONE)]
    together = asyncio.run(_found(TOGETHER))
    return {
        "announcement to tile, one (ms)": statistics.median(alone),
        f"of {TOGETHER} at once, median (ms)": statistics.median(together),
        f"of {TOGETHER} at once, last (ms)": max(together),
    }


async def _found(count: int) -> list[float]:
    """Start agents in another process; return how long each took to be near."""
    from classroom.discovery.service import DiscoveryService
    from classroom.events import Event, NearbyTabletsChanged

    seen: dict[str, float] = {}
    changed = asyncio.Event()

    def publish(event: Event) -> None:
        assert isinstance(event, NearbyTabletsChanged)
        now_s = time.monotonic()
        for tablet in event.tablets:
            seen.setdefault(tablet.device, now_s)
        changed.set()

    service = DiscoveryService(publish, [LOOPBACK])
    await service.start()
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.benchmarks.nearby", str(count)),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    assert child.stdin is not None and child.stdout is not None
    try:
        async with asyncio.timeout(_WITHIN_S):
            announced: dict[str, float] = json.loads(await child.stdout.readline())
            while not announced.keys() <= seen.keys():
                changed.clear()
                await changed.wait()
    finally:
        child.stdin.close()
        await child.wait()
        await service.stop()
    return [1000 * (seen[device] - began_s) for device, began_s in announced.items()]


async def _agents(count: int) -> None:
    """Be so many tablets until standard input ends; print when each began to start."""
    from app.tablet.agent import TabletAgent, TabletOptions

    with tempfile.TemporaryDirectory() as folder:
        agents = [
            TabletAgent(
                TabletOptions(
                    data_dir=Path(folder) / str(number), port=0, host=LOOPBACK, interfaces=[LOOPBACK]
                )
            )
            for number in range(count)
        ]
        began_s = {}

        async def start(agent: TabletAgent) -> None:
            began_s[agent.device] = time.monotonic()
            await agent.start()

        await asyncio.gather(*(start(agent) for agent in agents))
        sys.stdout.write(json.dumps(began_s) + "\n")
        sys.stdout.flush()
        await asyncio.to_thread(sys.stdin.read)
        await asyncio.gather(*(agent.stop() for agent in agents))


if __name__ == "__main__":
    asyncio.run(_agents(int(sys.argv[1])))

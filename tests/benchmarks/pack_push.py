"""One pack of 20 MB to 30 tablets at once: all bytes that leave, by the time until the last has them."""

import asyncio
import hashlib
import json
import secrets
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

TABLETS = 30
FILES = 10
FILE_BYTES = 2_000_000


def measure() -> dict[str, Any]:
    """Return the aggregate rate; readers verify every hash, as tablets do."""
    from tests.benchmarks.opened_class import opened_class

    with opened_class() as school:
        names = [school.packs.content.blobs.add(secrets.token_bytes(FILE_BYTES)) for _ in range(FILES)]
        done = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.pack_push", school.opened.join.addresses[0], *names],
            capture_output=True,
            check=True,
            cwd=Path(__file__).parents[2],
        )
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


async def readers(address: str, names: list[str]) -> dict[str, Any]:
    """Be all the tablets; one connection each, as a browser on a weak radio."""
    import aiohttp

    async def read_all() -> int:
        total = 0
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=1)) as http:
            for name in names:
                seen = hashlib.sha256()
                async with http.get(f"http://{address}/blob/{name}") as answer:
                    async for piece in answer.content.iter_chunked(1 << 18):
                        seen.update(piece)
                        total += len(piece)
                assert seen.hexdigest() == name
        return total

    started = time.perf_counter()
    sizes = await asyncio.gather(*(read_all() for _ in range(TABLETS)))
    took_s = time.perf_counter() - started
    return {"MB a second, all tablets": sum(sizes) / took_s / 1e6, "seconds": took_s, "tablets": TABLETS}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(asyncio.run(readers(sys.argv[1], sys.argv[2:]))))

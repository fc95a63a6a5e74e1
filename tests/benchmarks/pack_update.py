"""One file of a 15 MB pack is edited: what a tablet fetches of the new version, beside all of the old one."""

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

SOUNDS = 7
SOUND_BYTES = 2_000_000
EDITED_BYTES = 60_000
"""A picture or a text with its sounds; the smaller it is, the more the manifest weighs."""


def measure() -> dict[str, Any]:
    """Return bytes and times of a full push and of the update, as a tablet agent fetches them."""
    from tests.benchmarks.opened_class import opened_class
    from tests.packs import PublisherInTest, sound

    publisher = PublisherInTest()
    kept = {f"s{number}": sound(SOUND_BYTES) for number in range(SOUNDS)}
    archives = [
        publisher.pack("bench", version, edited=sound(EDITED_BYTES), **kept) for version in ("1.0.0", "1.0.1")
    ]
    with tempfile.TemporaryDirectory() as folder, opened_class() as school:
        school.packs.publishers.add(publisher.publisher)
        path, records, took_s = Path(folder) / "bench.tmpack", [], []
        for archive in archives:
            path.write_bytes(archive)
            started = time.perf_counter()
            records.append(school.do(school.packs.install(path)).record)
            took_s.append(time.perf_counter() - started)
        done = subprocess.run(
            [
                *(sys.executable, "-m", "tests.benchmarks.pack_update", folder),
                *(school.opened.join.addresses[0], *(record.delivery_sha256 for record in records)),
            ],
            capture_output=True,
            check=True,
            cwd=Path(__file__).parents[2],
        )
        manifest = school.packs.content.blobs.path(records[1].delivery_sha256)
        assert manifest is not None
        least = EDITED_BYTES + manifest.stat().st_size
    told: dict[str, Any] = json.loads(done.stdout)
    return {
        "install 15 MB ms": 1000 * took_s[0],
        "full push MB": told["bytes"][0] / 1e6,
        "full push ms": 1000 * told["seconds"][0],
        "update KB": told["bytes"][1] / 1e3,
        "update ms": 1000 * told["seconds"][1],
        "update, % of file + manifest": 100 * told["bytes"][1] / least,
    }


async def fetch(folder: str, address: str, deliveries: list[str]) -> dict[str, list[float]]:
    """Be a tablet agent that is offered one version after the other; count what comes from the class."""
    from app.tablet.packs import PackKeeper
    from app.tablet.shelf import TabletShelf
    from classroom.blobs import BlobFolder
    from classroom.link.messages import PackOffer
    from classroom.link.ticket import Address
    from tests.cut_cable import cable

    blobs = BlobFolder(Path(folder) / "blobs")
    keeper = PackKeeper(blobs, TabletShelf(Path(folder), blobs, set))
    told: dict[str, list[float]] = {"bytes": [], "seconds": []}

    async def report(_progress: object) -> None:
        return

    async with cable(int(address.rpartition(":")[2])) as line:
        for number, delivery in enumerate(deliveries):
            offer = PackOffer(
                pack="bench", version=f"1.0.{number}", delivery=delivery, size_bytes=1, titles={}
            )
            ready = asyncio.Event()
            started = time.perf_counter()
            keeper.keep((offer,), Address("127.0.0.1", line.port), report, lambda _, done=ready: done.set())
            await ready.wait()
            told["seconds"].append(time.perf_counter() - started)
            told["bytes"].append(line.blob_bytes())
            line.forget()
        await keeper.stop()
    return told


if __name__ == "__main__":
    sys.stdout.write(json.dumps(asyncio.run(fetch(sys.argv[1], sys.argv[2], sys.argv[3:]))))

"""A pack of 15 MB is opened and verified, 15 packs are built, the built-in packs are linted."""

import json
import secrets
import statistics
import time
from collections.abc import Callable
from typing import Any

PICTURES = 180
LESSONS = 6
RUNS = 9
PACKS = 15


def measure() -> dict[str, Any]:
    """Return milliseconds, the middle one of several runs; signing keys are made for the occasion."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from lessons import library
    from lessons.archive import build_pack, read_pack
    from lessons.lint.check import check_pack
    from lessons.publisher import Publisher, TrustStore
    from lessons.signature import KeySigner

    key = Ed25519PrivateKey.generate()
    publisher = Publisher(id="bench", names={"fr": "Mesure"}, key=key.public_key().public_bytes_raw())
    trust, signer = TrustStore(publishers=(publisher,)), KeySigner(key)
    source = large_source()
    data = build_pack(source, signer)
    packs = [library.source(one) for one in library.sources()]
    realistic = [realistic_source(packs[number % len(packs)]) for number in range(PACKS)]
    opened = [library.load(one) for one in library.sources()]
    return {
        "open and verify, ms": middle_ms(lambda: read_pack(data, trust)),
        "open and verify, MB": len(data) / 1e6,
        "open and verify, files": len(source),
        "open a built-in pack, ms": middle_ms(lambda: [library.load(one) for one in library.sources()])
        / len(packs),
        "build 15 packs, ms": middle_ms(lambda: [build_pack(one, signer) for one in realistic], 3),
        "build 15 packs, MB": sum(sum(map(len, one.values())) for one in realistic) / 1e6,
        "lint the built-in packs, ms": middle_ms(lambda: [check_pack(one) for one in opened], 5),
    }


def middle_ms(job: Callable[[], object], runs: int = RUNS) -> float:
    """Return the median time of some runs, after one that is not counted."""
    job()
    times = list[float]()
    for _ in range(runs):
        began = time.perf_counter()
        job()
        times.append(time.perf_counter() - began)
    return statistics.median(times) * 1000


def large_source() -> dict[str, bytes]:
    """Return a pack near its budget: the small one with more lessons, each with every kind of step."""
    from tests.lessons.small_pack import small_pack

    source = small_pack()
    info = json.loads(source["pack.json"])
    first = {path: data for path, data in source.items() if path.startswith("lessons/")}
    for number in range(2, LESSONS + 1):
        for path, data in first.items():
            source[path.replace("lessons/one/", f"lessons/l{number}/")] = data.replace(
                b'"id": "one"', b'"id": "l%d"' % number
            )
        info["lessons"].append(f"l{number}")
    info["minutes"] = 40 * LESSONS
    source["pack.json"] = json.dumps(info).encode()
    return source | pictures(PICTURES, 80_000)


def realistic_source(source: dict[str, bytes]) -> dict[str, bytes]:
    """Return a built-in pack with photographs, as a publisher would make it: about 4 MB."""
    return source | pictures(60, 60_000)


def pictures(count: int, size: int) -> dict[str, bytes]:
    """Return photographs that nothing can squeeze."""
    head = (
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
        + (800).to_bytes(4, "big")
        + (600).to_bytes(4, "big")
        + b"\x08\2\0\0\0"
    )
    return {f"media/bench-{number}.png": head + secrets.token_bytes(size) for number in range(count)}

"""`make bench`: measure, print one table, write one JSON file. Nothing here fails on a slow day."""

import json
import platform
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.benchmarks import hand_ins, nearby, pack_push, pack_update, packs, page, recheck, window_start

BENCHMARKS: dict[str, Callable[[], dict[str, Any]]] = {
    "hand-ins": hand_ins.measure,
    "pack push": pack_push.measure,
    "pack update": pack_update.measure,
    "packs": packs.measure,
    "page": page.measure,
    "re-check": recheck.measure,
    "window": window_start.measure,
    "nearby tablet": nearby.measure,
}


def main(out: Path, wanted: list[str]) -> None:
    """Run all benchmarks, or those named, and report."""
    results: dict[str, Any] = {}
    sys.stdout.write(f"{'benchmark':<16}{'figure':<34}{'value':>14}\n")
    for name, measure in BENCHMARKS.items():
        if wanted and name not in wanted:
            continue
        results[name] = measure()
        for figure, value in results[name].items():
            shown = (
                f"{value:,.1f}" if isinstance(value, float) else format(value, "," * isinstance(value, int))
            )
            sys.stdout.write(f"{name:<16}{figure:<34}{shown:>14}\n")
        sys.stdout.flush()
    out.parent.mkdir(parents=True, exist_ok=True)
    machine = {"python": platform.python_version(), "system": platform.platform()}
    out.write_text(json.dumps({"machine": machine, "results": results}, indent=1) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])

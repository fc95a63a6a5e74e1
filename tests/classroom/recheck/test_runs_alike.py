"""Programs by chance end in the teacher's bare V8 as they do on the page (tests/vectors/runs.json)."""

import hashlib
import json
from pathlib import Path
from typing import Any

from py_mini_racer import MiniRacer

ROOT = Path(__file__).parents[3]
VECTORS = json.loads((ROOT / "tests/vectors/runs.json").read_text(encoding="utf-8"))
TIMEOUT_S = 60


def bare_engine() -> MiniRacer:
    folder = ROOT / "resources/student/recheck"
    racer = MiniRacer()
    racer.eval((folder / "recheck.js").read_text(encoding="utf-8"))
    wasm = (folder / "recheck.wasm").read_bytes()
    racer.eval(f"globalThis.given = new Uint8Array({len(wasm)}); 0")
    memory: Any = racer.eval("given.buffer")
    memory[:] = wasm
    loading: Any = racer.eval("tinmelLoad(given)")
    loading.get(timeout=TIMEOUT_S)
    return racer


def test_programs_by_chance_end_alike() -> None:
    racer = bare_engine()
    check: Any = racer.eval("tinmelCheck")
    for case in VECTORS["cases"]:
        asked = {
            "source": case["source"],
            "worlds": [VECTORS["worlds"][case["world"]]],
            "answers": [],
            "seed": case["seed"],
        }
        [run] = json.loads(check(json.dumps(asked)).get(timeout=TIMEOUT_S))["runs"]
        text = json.dumps(run["trace"], separators=(",", ":"), ensure_ascii=False)
        run["trace"] = hashlib.sha256(text.encode()).hexdigest()[:16]
        assert run == {name: case[name] for name in run}, case["source"]
    racer.close()

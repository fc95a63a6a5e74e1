"""`tinmel demo` itself: the whole hour in real processes, and what its JSON says."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def demo(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app", "demo", *words], capture_output=True, text=True, cwd=ROOT
    )


def test_an_hour_of_a_small_class_is_reconciled_to_the_item(tmp_path: Path) -> None:
    done = demo("--json", "--pupils", "9", "--tablets", "5", "--data", str(tmp_path))
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["reconciled"] is True
    assert len(set(told["counts"].values())) == 1
    assert told["counts"]["exported"] == 2 * 5 + 1
    assert told["restarted_agents"] == 1
    assert all(Path(path).exists() for path in told["paths"].values())


def test_more_tablets_than_pupils_is_a_sentence_and_code_2(tmp_path: Path) -> None:
    done = demo("--pupils", "3", "--tablets", "5", "--data", str(tmp_path))
    assert done.returncode == 2
    assert "one to three" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []

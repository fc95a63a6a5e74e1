"""Three hundred random programs, run by the page itself, end in every browser as the vectors say."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.journeys.class_process import ClassProcess
from tests.journeys.conftest import ENGINES
from tests.journeys.tablet import Tablet

RUNS = Path(__file__).parents[1] / "vectors" / "runs.json"
RUN_ALL = """async ({worlds, cases}) => {
    const ended = [];
    for (const {source, world, seed} of cases) {
        const job = {source, answers: [], seed, follow: 'lines'};
        const [{facts, out, error, asks, trace}] = await window.tinmelRunner.run(job, [worlds[world]]);
        ended.push({facts, out, error, asks, trace: JSON.stringify(trace)});
    }
    return JSON.stringify(ended);
}"""


@pytest.mark.parametrize("engine", ENGINES)
def test_every_program_ends_as_the_vectors_say(tmp_path: Path, browser: Browser) -> None:
    vectors: dict[str, Any] = json.loads(RUNS.read_text("utf-8"))
    hour = ClassProcess(tmp_path / "school")
    hour.start()
    try:
        tablet = Tablet(browser)
        tablet.scan(hour.url, "fr")
        tablet.choose_names(hour.pupils[:1])
        tablet.wait_for_blocks()
        tablet.page.wait_for_function("window.tinmelRunner")
        ended = json.loads(tablet.page.evaluate(RUN_ALL, vectors))
    finally:
        hour.kill()
    assert len(ended) == len(vectors["cases"]) >= 300
    for case, run in zip(vectors["cases"], ended, strict=True):
        run["trace"] = hashlib.sha256(run["trace"].encode()).hexdigest()[:16]
        assert run == {key: case[key] for key in run}, case["source"]
    assert tablet.complaints == []
    tablet.close()

"""Each answer earns what a teacher would give for it, and the page's twin has the same vectors."""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec
import pytest

from lessons.steps.kinds import Answer, Step, score
from tests.lessons.steps.score_cases import cases

VECTORS = Path(__file__).parents[2] / "vectors" / "scores.json"
ABOUT = (
    "What answers earn, shared by Python (lessons/steps, numerals.py, spelling.py) and TypeScript. Each "
    "case: the answer to the step earns `score` of `maximum` (equal to 1e-12); `passed` and `basis` are as "
    "given. The answers' claims are wrong on purpose: nobody may believe them. Order: the longest common "
    "subsequence, items that look the same (texts and picture) being one; minus one, by the number of items "
    "minus one. Sums of a table's column are rounded to nine decimals. Written by hand in "
    "tests/lessons/steps/score_cases.py; made by: python -m tests.lessons.steps.test_scores"
)
CASES = list(cases())


def name(case: dict[str, Any]) -> str:
    return f"{case['kind']}: {json.dumps([v for k, v in case['answer'].items() if k != 'claim'][2:])}"


@pytest.mark.parametrize("case", CASES, ids=name)
def test_an_answer_earns_what_it_is_worth(case: dict[str, Any]) -> None:
    step = msgspec.convert(case["step"], Step)
    given = score(step, msgspec.convert(case["answer"], Answer))
    assert given.score == pytest.approx(case["score"], abs=1e-12)
    assert (given.maximum, given.passed, given.basis) == (case["maximum"], case["passed"], case["basis"])
    assert step.maximum == given.maximum


def test_the_shared_vectors_are_current() -> None:
    assert json.loads(VECTORS.read_text("utf-8"))["cases"] == CASES


def test_the_shared_vectors_cover_what_matters() -> None:
    kinds = Counter(case["kind"] for case in CASES)
    assert set(kinds) == {"choice", "order", "match", "number", "text", "table", "examples"}
    assert kinds["number"] > 100
    assert kinds["text"] > 70
    for kind in kinds:
        points = {case["score"] / case["maximum"] for case in CASES if case["kind"] == kind}
        assert {0, 1} < points, f"no part of a point in {kind}"


if __name__ == "__main__":
    lines = [json.dumps(case, ensure_ascii=False, separators=(",", ":")) for case in CASES]
    text = f'{{"about": {json.dumps(ABOUT)},\n"cases": [\n' + ",\n".join(lines) + "\n]}\n"
    VECTORS.write_text(text, "utf-8")
    sys.stdout.write(f"{VECTORS.name}: {len(lines)} cases, {len(text)} bytes\n")

"""A kind of step is one file here and one in the page, and what a machine checks has vectors for both."""

import json
import re
from pathlib import Path
from typing import get_args

import pytest

from lessons.steps import kinds
from lessons.steps.kinds import Answer, Step

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "app/student/src/steps"
VECTORS = ROOT / "tests/vectors/scores.json"
SHARED = {"__init__", "answer", "captured", "kinds", "option", "score", "step"}
NO_KIND = {"not-here"}
"""What the page shows for a kind that only a newer pack knows."""
ONLY_CLAIMED_OR_MARKED = {"read", "watch", "photo", "oral", "paper"}
RUN = {"code"}
"""Programs have vectors of their own: tests/vectors/grid.json, programs and checks."""
KINDS = sorted(str(kind.__struct_config__.tag) for kind in get_args(Step))


def test_a_kind_is_one_file_here_named_after_it() -> None:
    files = {path.stem for path in (ROOT / "lessons/steps").glob("*.py")} - SHARED
    assert files == set(KINDS)
    assert {str(kind.__struct_config__.tag) for kind in get_args(Answer)} == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_kinds_file_has_its_step_its_answer_and_its_score(kind: str) -> None:
    module = getattr(kinds, kind)
    assert module.__name__ == f"lessons.steps.{kind}"
    assert getattr(module, f"{kind.title()}Step") in get_args(Step)
    assert getattr(module, f"{kind.title()}Answer") in get_args(Answer)
    assert callable(module.score)


def test_a_kind_is_one_file_in_the_page_named_after_it() -> None:
    files = {path.name.removesuffix("-step.tsx") for path in PAGE.glob("*-step.tsx")} - NO_KIND
    assert files == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_the_page_registers_it(kind: str) -> None:
    registry = (PAGE / "kinds.ts").read_text("utf-8")
    assert re.search(rf"^  {kind}: ", registry, re.MULTILINE)


def test_what_a_machine_checks_has_vectors_for_both_sides() -> None:
    covered = {case["kind"] for case in json.loads(VECTORS.read_text("utf-8"))["cases"]}
    assert covered == set(KINDS) - ONLY_CLAIMED_OR_MARKED - RUN
    page_tests = (path.read_text("utf-8") for path in (ROOT / "app/student/tests").rglob("*.ts"))
    assert any("scores.json" in text for text in page_tests)

"""The built-in packs are whole: four languages, every kind, proved exemplars, starters that don't pass."""

import json
import zipfile
from importlib import resources
from pathlib import Path

import pytest

from lessons import blocks, library, source
from lessons.errors import NotFoundError
from lessons.grid import run
from lessons.lint.check import check_pack
from lessons.pack import Pack
from lessons.program import Program
from lessons.program import run as run_program
from lessons.steps.code import CodeStep, judge_program
from lessons.world import GridWorld

BUILT_IN = ["how-machines-learn", "irrigation-gate", "my-money", "robot-souk"]
CODE_STEPS = [
    (pack_id, lesson.id, step.id)
    for pack_id in library.sources()
    for lesson in library.load(pack_id).lessons
    for step in lesson.steps
    if isinstance(step, CodeStep) and step.language == "blocks"
]
"""Those on a grid; what only the page can run is proved in the re-check's tests."""
ONLY_ON_A_TABLET = {
    "how-machines-learn": {
        "starters/sorting.py",
        "teacher/exemplars/the-nearest-neighbour/the-machine-asks.json",
    }
}


def test_four_packs_are_built_in() -> None:
    assert library.sources() == BUILT_IN


def test_what_is_not_built_in_is_not_found() -> None:
    for name in ("line-follower", "..", "", "robot-souk/media"):
        with pytest.raises(NotFoundError):
            library.load(name)


@pytest.mark.parametrize("pack_id", library.sources())
def test_the_lint_finds_only_what_nobody_reviewed_and_what_only_a_tablet_runs(pack_id: str) -> None:
    found = check_pack(library.load(pack_id))
    unproved = [finding for finding in found if finding.reason == "program_unproved"]
    assert {finding.path for finding in unproved} == ONLY_ON_A_TABLET.get(pack_id, set())
    others = [finding for finding in found if finding not in unproved]
    assert {finding.reason for finding in others} == {"unreviewed"}
    assert {finding.about for finding in others} == {"ar", "fr", "zgh", "en"}


def code_step(pack: Pack, lesson_id: str, step_id: str) -> CodeStep:
    step = pack.step(lesson_id, step_id)
    assert isinstance(step, CodeStep)
    return step


@pytest.mark.parametrize(("pack_id", "lesson_id", "step_id"), CODE_STEPS)
def test_the_exemplar_passes_every_check_in_every_world(pack_id: str, lesson_id: str, step_id: str) -> None:
    pack = library.load(pack_id)
    step = code_step(pack, lesson_id, step_id)
    exemplar = json.loads(pack.files[f"teacher/exemplars/{lesson_id}/{step_id}.json"])
    program = blocks.parse(exemplar["blocks"])
    verdict = judge_program(step, program, pack.worlds_of(step))
    assert verdict.failures == ()
    assert verdict.stars == verdict.maximum == 3
    assert source.parse(exemplar["python"]) == program
    shown = pack.worlds_of(step)[0]
    assert isinstance(shown, GridWorld)
    assert [event.k for event in run_program(program, shown).trace] == exemplar["actions"]
    if step.max_blocks is not None:
        assert json.dumps(exemplar["blocks"]).count('"type"') <= step.max_blocks


@pytest.mark.parametrize(("pack_id", "lesson_id", "step_id"), CODE_STEPS)
def test_the_starter_and_an_empty_program_do_not_pass(pack_id: str, lesson_id: str, step_id: str) -> None:
    """A starter may work in the world that is shown, and fail tomorrow: that is what hidden worlds teach."""
    pack = library.load(pack_id)
    step = code_step(pack, lesson_id, step_id)
    programs: list[Program] = [()]
    if step.starter is not None:
        programs.append(blocks.parse(json.loads(pack.files[step.starter])))
    for program in programs:
        assert not judge_program(step, program, pack.worlds_of(step)).passed


@pytest.mark.parametrize(("pack_id", "lesson_id", "step_id"), CODE_STEPS)
def test_every_world_can_be_walked_from_start_to_gate(pack_id: str, lesson_id: str, step_id: str) -> None:
    pack = library.load(pack_id)
    for world in pack.worlds_of(code_step(pack, lesson_id, step_id)):
        assert isinstance(world, GridWorld)
        reached, edge = {world.start.at}, [world.start.at]
        while edge:
            x, y = edge.pop()
            for cell in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if world.holds(cell) and cell not in world.walls and cell not in reached:
                    reached.add(cell)
                    edge.append(cell)
        assert world.goal in reached
        assert {item.at for item in world.items} <= reached
        assert run(world, []).facts["at_goal"] is False


def test_packs_load_from_a_zipped_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = Path(str(resources.files("lessons")))
    archive = tmp_path / "program.zip"
    with zipfile.ZipFile(archive, "w") as zipped:
        for file in (root / "library").rglob("*"):
            if file.is_file():
                zipped.write(file, Path("lessons") / file.relative_to(root))
    monkeypatch.setattr(library, "files", lambda _: zipfile.Path(archive, "lessons/"))
    zipped_pack = library.load("robot-souk")
    assert library.sources() == BUILT_IN
    monkeypatch.undo()
    assert zipped_pack.manifest == library.load("robot-souk").manifest

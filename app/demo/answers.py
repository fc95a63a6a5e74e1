"""What the demo's pupils hand in: one step of each pack, sometimes wrong the first time."""

import json
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from app.demo.page import SimulatedPage
from app.demo.plan import TabletPlan
from app.demo.replies import reply
from app.demo.robot_way import find_way, program_of
from classroom.link.messages import StepAddress
from lessons import grid
from lessons.program import Do
from lessons.steps.code import CodeStep, run_facts
from lessons.steps.kinds import Answer, Step, kind_of, score
from lessons.world import GridWorld

_ONLY_LOOKED_AT: Final = ("read", "watch")


@dataclass(frozen=True, kw_only=True)
class Task:
    """One answer to one step: what is kept as a draft, and what is handed in."""

    at: StepAddress
    index: int
    steps: int
    draft: str
    content: bytes
    passed: bool
    summary: str


def tasks(page: SimulatedPage, plan: TabletPlan) -> list[Task]:
    """Return what a tablet hands in: a step of each pack; at some tablets a wrong try comes first."""
    found: list[Task] = []
    for pack, delivery in sorted(page.deliveries.items()):
        lesson = delivery["lessons"][0]["id"]
        steps = _steps(page, pack, lesson)
        index = choose(steps)
        at = page.step(pack, lesson, steps[index].id)
        if plan.hands_in_twice and not found:
            found.append(_task(page, at, index, steps, right=False))
        found.append(_task(page, at, index, steps, right=True))
    return found


def choose(steps: list[Step]) -> int:
    """Return the place of the step to answer: the first program, else the first that a machine checks.

    A lesson without either has something for the teacher to mark, or only what is looked at.
    """
    return min(range(len(steps)), key=lambda index: (_rank(steps[index]), index))


def _rank(step: Step) -> int:
    if isinstance(step, CodeStep):
        return 0
    if kind_of(step) in _ONLY_LOOKED_AT:
        return 3
    return 2 if step.is_the_teachers else 1


def _steps(page: SimulatedPage, pack: str, lesson: str) -> list[Step]:
    raw = json.loads(page.file(pack, f"lessons/{lesson}/lesson.json"))
    return msgspec.convert(raw["steps"], list[Step])


def _task(page: SimulatedPage, at: StepAddress, index: int, steps: list[Step], *, right: bool) -> Task:
    step = steps[index]
    worlds: tuple[GridWorld, ...] = ()
    if isinstance(step, CodeStep):
        worlds = (msgspec.json.decode(page.file(at.pack, step.world), type=GridWorld),)
    artefact = answered(step, worlds, right=right)
    return Task(
        at=at,
        index=index,
        steps=len(steps),
        draft=json.dumps(artefact, ensure_ascii=False),
        content=json.dumps(artefact, ensure_ascii=False).encode(),
        passed=artefact["claim"]["passed"],
        summary=f"{artefact['claim']['stars']} stars",
    )


def answered(step: Step, worlds: tuple[GridWorld, ...], *, right: bool) -> dict[str, Any]:
    """Return a whole artefact with the claim that a page would make; `worlds` is a code step's shown one."""
    said = _program(step, worlds[0], right=right) if isinstance(step, CodeStep) else reply(step, right=right)
    earned = score(step, _read(_artefact(step, said, passed=right, stars=0)), worlds)
    return _artefact(step, said, passed=earned.passed, stars=int(earned.score))


def _program(step: CodeStep, world: GridWorld, *, right: bool) -> dict[str, Any]:
    try:
        way = find_way(world)
    except ValueError:
        way = []
    if not right:
        way = way[:-1]
    tree = tuple(Do(action) for action in way)
    return {
        **program_of(way, as_blocks=step.language != "python"),
        "trace": msgspec.to_builtins(grid.run(world, way).trace),
        "facts": run_facts(tree, world),
    }


def _artefact(step: Step, said: dict[str, Any], *, passed: bool, stars: int) -> dict[str, Any]:
    claim = {"passed": passed, "stars": stars}
    return {"format": "tinmel-attempt/1", "kind": kind_of(step), **said, "claim": claim}


def _read(artefact: dict[str, Any]) -> Answer:
    return msgspec.json.decode(msgspec.json.encode(artefact), type=Answer)  # type: ignore[no-any-return]

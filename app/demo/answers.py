"""What the demo's pupils do: find a way through the world that they were given, sometimes a wrong one."""

import json
from collections import deque
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from app.demo.page import SimulatedPage
from app.demo.plan import TabletPlan
from classroom.link.messages import StepAddress
from lessons import grid
from lessons.checks import judge
from lessons.grid import Action
from lessons.program import Do, program_facts
from lessons.steps.choice import ChoiceStep
from lessons.steps.code import CodeStep
from lessons.steps.kinds import Step
from lessons.world import GridWorld

_BLOCK: Final[dict[Action, str]] = {
    "forward": "robot_forward",
    "left": "robot_turn_left",
    "right": "robot_turn_right",
    "pick": "robot_pick",
}
_CALL: Final[dict[Action, str]] = {
    "forward": "forward()",
    "left": "turn_left()",
    "right": "turn_right()",
    "pick": "pick()",
}
_ACTIONS: Final = tuple(_BLOCK)


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
    """Return what a tablet hands in: a program and a choice, and before them a wrong try at some tablets."""
    found: list[Task] = []
    for pack, delivery in sorted(page.deliveries.items()):
        for lesson in delivery["lessons"]:
            steps = _steps(page, pack, lesson["id"])
            index = next((index for index, step in enumerate(steps) if isinstance(step, CodeStep)), None)
            if index is None:
                index = next(index for index, step in enumerate(steps) if isinstance(step, ChoiceStep))
            at = page.step(pack, lesson["id"], steps[index].id)
            if plan.hands_in_twice and not found:
                found.append(_task(page, at, index, steps, right=False))
            found.append(_task(page, at, index, steps, right=True))
            break
    return found


def _steps(page: SimulatedPage, pack: str, lesson: str) -> list[Step]:
    raw = json.loads(page.file(pack, f"lessons/{lesson}/lesson.json"))
    return msgspec.convert(raw["steps"], list[Step])


def _task(page: SimulatedPage, at: StepAddress, index: int, steps: list[Step], *, right: bool) -> Task:
    step = steps[index]
    answer = (
        _program(page, at, step, right=right) if isinstance(step, CodeStep) else _choice(step, right=right)
    )
    content = json.dumps(
        {"format": "tinmel-attempt/1", "kind": "code" if isinstance(step, CodeStep) else "choice", **answer},
        ensure_ascii=False,
    ).encode()
    passed = bool(answer["claim"]["passed"])
    draft = json.dumps(answer.get("blocks", answer.get("chosen")), ensure_ascii=False)
    summary = f"{answer['claim']['stars']} stars"
    return Task(
        at=at, index=index, steps=len(steps), draft=draft, content=content, passed=passed, summary=summary
    )


def _choice(step: Step, *, right: bool) -> dict[str, Any]:
    assert isinstance(step, ChoiceStep)
    wrong = [option.id for option in step.options if option.id not in step.correct][:1]
    chosen = list(step.correct) if right else wrong
    return {"chosen": chosen, "claim": {"passed": right, "stars": int(right)}}


def _program(page: SimulatedPage, at: StepAddress, step: CodeStep, *, right: bool) -> dict[str, Any]:
    world = msgspec.json.decode(page.file(at.pack, step.world), type=GridWorld)
    way = find_way(world)
    if not right:
        way = way[:-1]
    run = grid.run(world, way)
    facts = {**run.facts, **program_facts(tuple(Do(action) for action in way))}
    verdict = judge(step.checks, [facts])
    return {
        "blocks": _blocks(way),
        "python": "from robot import *\n" + "".join(f"{_CALL[action]}\n" for action in way),
        "trace": msgspec.to_builtins(run.trace),
        "facts": facts,
        "claim": {"passed": verdict.passed, "stars": verdict.stars},
    }


def find_way(world: GridWorld) -> list[Action]:
    """Return the shortest actions that collect everything and end at the goal, searched by breadth.

    Raises ValueError for a world that can't be solved.
    """
    items = {item.at for item in world.items}
    start: list[Action] = []
    queue = deque([start])
    seen = set()
    while queue:
        way = queue.popleft()
        run = grid.run(world, way)
        facts = run.facts
        if facts["crash"]:
            continue
        if not facts["items_left"] and (world.goal is None or facts["at_goal"]):
            return way
        taken = frozenset((event.x, event.y) for event in run.trace if event.k == "pick")
        state = (tuple(facts["at"]), facts["dir"], taken)  # type: ignore[arg-type]
        if state in seen:
            continue
        seen.add(state)
        here = tuple(facts["at"])  # type: ignore[arg-type]
        for action in _ACTIONS:
            if action != "pick" or (here in items and here not in taken):
                queue.append([*way, action])
    raise ValueError("no way through this world")


def _blocks(way: list[Action]) -> dict[str, Any]:
    """Return a Blockly workspace: one stack of blocks."""
    block: dict[str, Any] | None = None
    for number, action in reversed(list(enumerate(way))):
        below = {"next": {"block": block}} if block is not None else {}
        block = {"type": _BLOCK[action], "id": f"b{number}", **below}
    assert block is not None
    return {"blocks": {"languageVersion": 0, "blocks": [{**block, "x": 40, "y": 40}]}}

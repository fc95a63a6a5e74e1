"""Code steps of real packs, and what tablets hand in for them."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

import msgspec

from classroom.recheck.messages import Finding, Job
from classroom.recheck.worker import Worker
from lessons import library, program, source
from lessons.canvas import CanvasRun
from lessons.canvas_world import CanvasWorld
from lessons.drive import DriveRun
from lessons.drive_world import DriveWorld
from lessons.pack import Pack
from lessons.sine import ONE
from lessons.steps.code import CodeStep
from lessons.world import GridWorld, World
from tests import code_lesson


@dataclass(frozen=True)
class Place:
    """A code step in its pack."""

    pack: Pack
    lesson: str
    step: CodeStep

    @property
    def worlds(self) -> tuple[World, ...]:
        return self.pack.worlds_of(self.step)

    @property
    def exemplar(self) -> Any:
        found = self.pack.exemplar(self.lesson, self.step)
        assert found is not None
        return found

    @property
    def stars(self) -> int:
        return int(self.step.maximum)

    def grid(self) -> GridWorld:
        """Return the shown world of a robot on a grid."""
        shown = self.worlds[0]
        assert isinstance(shown, GridWorld)
        return shown

    def job(self, content: bytes) -> Job:
        step, *worlds = (msgspec.Raw(msgspec.json.encode(part)) for part in (self.step, *self.worlds))
        return Job(id="0" * 16, step=step, worlds=worlds, content=content)

    async def ask(self, worker: Worker, content: bytes) -> Finding:
        job = self.job(content)
        return await worker.ask(job.step, job.worlds, content)

    def __str__(self) -> str:
        return f"{self.pack.info.id}-{self.step.id}"


def _places(pack: Pack) -> list[Place]:
    return [
        Place(pack, lesson.id, step)
        for lesson in pack.lessons
        for step in lesson.steps
        if isinstance(step, CodeStep)
    ]


@cache
def library_places() -> list[Place]:
    """Return every code step that comes with the program."""
    return [place for pack_id in library.sources() for place in _places(library.load(pack_id))]


@cache
def block_places() -> list[Place]:
    """Return those that are solved with blocks, all on a grid."""
    return [
        place
        for place in library_places()
        if place.step.language == "blocks" and isinstance(place.worlds[0], GridWorld)
    ]


@cache
def typed_places() -> list[Place]:
    """Return those in which pupils type Python."""
    return [place for place in library_places() if place.step.language == "python"]


@cache
def places() -> dict[str, Place]:
    """Return code steps in worlds of every kind, by step; code_lesson.SOLUTIONS solves them."""
    return {place.step.id: place for place in _places(code_lesson.load())}


def answer(*, passed: bool = True, stars: int = 0, **fields: Any) -> bytes:
    """Return an artefact of typed Python, unless the fields say otherwise."""
    said = {"mode": "python", "claim": {"passed": passed, "stars": stars}, **fields}
    return json.dumps({"format": "tinmel-attempt/1", "kind": "code", **said}).encode()


def walked(world: GridWorld, python: str) -> list[Any]:
    """Return the trace of a simple program."""
    run = program.run(source.parse(python), world)
    return [msgspec.to_builtins(event) for event in run.trace]


def solved(step_id: str) -> bytes:
    """Return honest work: the solution of a step of `places`, as a tablet hands it in."""
    place, python = places()[step_id], code_lesson.SOLUTIONS[step_id]
    said = ["Amina"] if step_id == "greeting" else []
    trace = _trace(place.worlds[0], python)
    return answer(python=python, stars=place.stars, trace=trace, answers=said)


def _trace(world: World, python: str) -> list[Any]:
    """Return what the two solutions that draw and drive do, in the twins of the page's simulators."""
    match world:
        case GridWorld():
            return walked(world, python)
        case CanvasWorld():
            sheet = CanvasRun(world)
            for _ in range(4):
                sheet.act("forward", [140 * ONE])
                sheet.act("turn_left", [900])
            return sheet.trace
        case DriveWorld():
            floor = DriveRun(world)
            floor.act("motors", [100, 100])
            while not floor.ask("at_goal"):
                floor.act("wait", [100])
            floor.act("stop", [])
            floor.finish()
            return floor.trace
        case _:
            return []

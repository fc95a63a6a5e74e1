"""Each code step is proved: its exemplar passes in every world, and its starter does not."""

from collections.abc import Iterator
from typing import Final

import msgspec

from lessons import blocks, source
from lessons.checks import judge
from lessons.exemplar import Exemplar, exemplar_path
from lessons.lint.finding import Finding
from lessons.pack import Pack
from lessons.program import Program, actions
from lessons.steps.code import CodeStep, run_facts

HINTS: Final = 3


def check(pack: Pack) -> Iterator[Finding]:
    """Yield a finding for each code step that is not proved."""
    for lesson in pack.lessons:
        for index, step in enumerate(lesson.steps):
            if isinstance(step, CodeStep):
                path, place = f"lessons/{lesson.id}/lesson.json", f"$.steps[{index}]"
                if len(step.hints) != HINTS:
                    yield Finding(path=path, place=f"{place}.hints", reason="hints_not_three")
                yield from _starter(pack, step, path, place)
                yield from _exemplar(pack, step, exemplar_path(lesson.id, step.id))


def _starter(pack: Pack, step: CodeStep, path: str, place: str) -> Iterator[Finding]:
    try:
        program = () if step.starter is None else _blocks(pack.files[step.starter])
    except ValueError as error:
        yield Finding(path=step.starter or path, place="", reason="program_unknown", about=str(error))
        return
    if _passes(pack, step, program):
        yield Finding(path=step.starter or path, place=place, reason="starter_passes", about=step.id)


def _exemplar(pack: Pack, step: CodeStep, path: str) -> Iterator[Finding]:
    if path not in pack.files:
        yield Finding(path=path, place="", reason="exemplar_missing", about=step.id)
        return
    exemplar = msgspec.json.decode(pack.files[path], type=Exemplar)
    try:
        program, python = blocks.parse(exemplar.blocks), source.parse(exemplar.python)
    except ValueError as error:
        yield Finding(path=path, place="", reason="program_unknown", about=str(error))
        return
    if program != python:
        yield Finding(path=path, place="$.python", reason="exemplar_differs", about=step.id)
    if tuple(actions(program)) != exemplar.actions:
        yield Finding(path=path, place="$.actions", reason="exemplar_differs", about=step.id)
    yield from _verdict(pack, step, program, path)


def _verdict(pack: Pack, step: CodeStep, program: Program, path: str) -> Iterator[Finding]:
    """An exemplar earns every star, not only a pass."""
    verdict = judge(step.checks, [run_facts(program, world) for world in pack.worlds_of(step)])
    for failure in verdict.failures:
        world = step.worlds()[failure.world]
        yield Finding(path=path, place=world, reason="exemplar_fails", about=failure.check)


def _passes(pack: Pack, step: CodeStep, program: Program) -> bool:
    return judge(step.checks, [run_facts(program, world) for world in pack.worlds_of(step)]).passed


def _blocks(data: bytes) -> Program:
    return blocks.parse(msgspec.json.decode(data))

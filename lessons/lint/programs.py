"""Each code step is proved: its exemplar passes in every world, and its starter does not."""

from collections.abc import Iterator

from lessons import blocks, program, source
from lessons.block_names import offered
from lessons.exemplar import Exemplar, exemplar_path
from lessons.hint import STRENGTHS
from lessons.lint.finding import Finding
from lessons.pack import Pack
from lessons.program import NotSimulatedError, Program
from lessons.simulation import variants
from lessons.steps.code import CodeStep, judge_program
from lessons.world import GridWorld, kind_of


def check(pack: Pack) -> Iterator[Finding]:
    """Yield a finding for each code step that is not proved."""
    for lesson in pack.lessons:
        for index, step in enumerate(lesson.steps):
            if isinstance(step, CodeStep):
                path, place = f"lessons/{lesson.id}/lesson.json", f"$.steps[{index}]"
                if {hint.strength for hint in step.hints} != set(STRENGTHS):
                    yield Finding(path=path, place=f"{place}.hints", reason="hints_not_three")
                yield from _drawers(pack, step, path, place)
                yield from _starter(pack, step, path, place)
                yield from _exemplar(pack, lesson.id, step)


def _drawers(pack: Pack, step: CodeStep, path: str, place: str) -> Iterator[Finding]:
    """Yield a finding for each drawer in which pupils would find nothing."""
    kind = kind_of(pack.worlds[step.world])
    for drawer in step.toolbox if step.language != "python" else ():
        if not offered(drawer, kind):
            yield Finding(path=path, place=f"{place}.toolbox", reason="drawer_empty", about=drawer)


def _starter(pack: Pack, step: CodeStep, path: str, place: str) -> Iterator[Finding]:
    where = step.starter or path
    try:
        passed = judge_program(step, pack.starter(step), pack.worlds_of(step)).passed
    except ValueError as error:
        yield _unproved(where, error)
        return
    if passed:
        yield Finding(path=where, place=place, reason="starter_passes", about=step.id)


def _exemplar(pack: Pack, lesson_id: str, step: CodeStep) -> Iterator[Finding]:
    path, exemplar = exemplar_path(lesson_id, step.id), pack.exemplar(lesson_id, step)
    if exemplar is None:
        yield Finding(path=path, place="", reason="exemplar_missing", about=step.id)
        return
    try:
        python = source.parse(exemplar.python)
        tree = python if _only_python(step, exemplar) else blocks.parse(exemplar.blocks)
    except ValueError as error:
        yield _unproved(path, error)
        return
    if tree != python:
        yield Finding(path=path, place="$.python", reason="exemplar_differs", about=step.id)
    yield from _runs(pack, step, exemplar, tree, path)


def _runs(pack: Pack, step: CodeStep, exemplar: Exemplar, tree: Program, path: str) -> Iterator[Finding]:
    """Run the exemplar in every world, from every start."""
    runs = [
        (place, program.run(tree, world))
        for place in step.worlds()
        for world in variants(pack.worlds[place])
        if isinstance(world, GridWorld)
    ]
    if not runs:
        yield _unproved(path, NotSimulatedError())
        return
    if tuple(event.k for event in runs[0][1].trace) != exemplar.actions:
        yield Finding(path=path, place="$.actions", reason="exemplar_differs", about=step.id)
    for place in dict.fromkeys(place for place, run in runs if run.facts["stopped"]):
        yield Finding(path=path, place=place, reason="exemplar_endless", about=step.id)
    # An exemplar earns every star, not only a pass.
    for failure in judge_program(step, tree, pack.worlds_of(step)).failures:
        yield Finding(path=path, place=runs[failure.world][0], reason="exemplar_fails", about=failure.check)


def _unproved(path: str, error: ValueError) -> Finding:
    """Return what is to be said of a program that can't be run here."""
    if isinstance(error, NotSimulatedError):
        return Finding(path=path, place="", reason="program_unproved", severity="note")
    return Finding(path=path, place="", reason="program_unknown", about=str(error))


def _only_python(step: CodeStep, exemplar: Exemplar) -> bool:
    """Tell whether the step has no blocks to write an exemplar with."""
    return step.language == "python" and exemplar.blocks in (None, {})

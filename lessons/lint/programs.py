"""Each code step is proved: its exemplar passes in every world, and its starter does not."""

from collections.abc import Iterator

from lessons import blocks, program, source
from lessons.exemplar import Exemplar, exemplar_path
from lessons.hint import STRENGTHS
from lessons.lint.finding import Finding
from lessons.pack import Pack
from lessons.program import NotSimulatedError
from lessons.steps.code import CodeStep, judge_program


def check(pack: Pack) -> Iterator[Finding]:
    """Yield a finding for each code step that is not proved."""
    for lesson in pack.lessons:
        for index, step in enumerate(lesson.steps):
            if isinstance(step, CodeStep):
                path, place = f"lessons/{lesson.id}/lesson.json", f"$.steps[{index}]"
                if {hint.strength for hint in step.hints} != set(STRENGTHS):
                    yield Finding(path=path, place=f"{place}.hints", reason="hints_not_three")
                yield from _starter(pack, step, path, place)
                yield from _exemplar(pack, lesson.id, step)


def _starter(pack: Pack, step: CodeStep, path: str, place: str) -> Iterator[Finding]:
    where = step.starter or path
    try:
        tree = pack.starter(step)
    except ValueError as error:
        yield _unproved(where, error)
        return
    if judge_program(step, tree, pack.worlds_of(step)).passed:
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
    worlds = pack.worlds_of(step)
    runs = [program.run(tree, world) for world in worlds]
    if tuple(event.k for event in runs[0].trace) != exemplar.actions:
        yield Finding(path=path, place="$.actions", reason="exemplar_differs", about=step.id)
    for run, place in zip(runs, step.worlds(), strict=True):
        if run.facts["stopped"]:
            yield Finding(path=path, place=place, reason="exemplar_endless", about=step.id)
    # An exemplar earns every star, not only a pass.
    for failure in judge_program(step, tree, worlds).failures:
        place = step.worlds()[failure.world]
        yield Finding(path=path, place=place, reason="exemplar_fails", about=failure.check)


def _unproved(path: str, error: ValueError) -> Finding:
    """Return what is to be said of a program that can't be run here."""
    if isinstance(error, NotSimulatedError):
        return Finding(path=path, place="", reason="program_unproved", severity="note")
    return Finding(path=path, place="", reason="program_unknown", about=str(error))


def _only_python(step: CodeStep, exemplar: Exemplar) -> bool:
    """Tell whether the step has no blocks to write an exemplar with."""
    return step.language == "python" and exemplar.blocks in (None, {})

"""What this computer says of a handed-in program. In the child: the text and the trace are a stranger's."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final, cast

import msgspec

from classroom.recheck.end_state import end_state
from classroom.recheck.engine import Engine, ProgramEndedError
from classroom.recheck.messages import Finding, Job, ProgramFault
from classroom.work.recheck import MOST_FACTS, MOST_OUT
from classroom.work.recheck import Engine as EngineName
from lessons import blocks, program, source
from lessons.attempt import read_answer
from lessons.errors import FileRejectedError
from lessons.facts import Facts
from lessons.replay import ForgedTraceError, NotReplayableError, replay
from lessons.simulation import all_variants
from lessons.steps.code import CodeAnswer, CodeStep, judge_facts
from lessons.world import GridWorld, World

Trace = list[dict[str, Any]]

_NO_COMPARING: Final = frozenset({"endless", "memory"})
"""Where a run is cut then, is a matter of the machine."""


@dataclass(frozen=True, kw_only=True)
class Judged:
    """How it went: the facts of every world up to the first in which the program itself failed."""

    engine: EngineName
    facts: Sequence[Facts]
    """At least the shown world's, which is the first."""
    of_source: Facts = field(default_factory=dict)
    trace: Trace | None = None
    """In the shown world; None when nobody ran the program."""
    out: str = ""
    fault: str = ""
    forged: bool = False
    """The trace is none that any program leaves in this world."""


def find_out(job: Job, engine: Engine | None) -> Finding:
    """Judge by the best that there is: the blocks, the Python, or only the trace."""
    step = msgspec.json.decode(job.step, type=CodeStep)
    worlds = all_variants(msgspec.json.decode(world, type=World) for world in job.worlds)
    nobody = Finding(id=job.id, engine="none", passed=None, maximum=int(step.maximum))
    try:
        answer = read_answer(job.content)
    except FileRejectedError:
        answer = None
    if not isinstance(answer, CodeAnswer):
        return msgspec.structs.replace(nobody, fault="unreadable")
    judged = _by_blocks(answer, worlds)
    if judged is None and engine is not None:
        judged = _by_engine(answer, worlds, engine)
    if judged is None:
        judged = _by_trace(step, answer, worlds[0])
    if judged is None:
        return msgspec.structs.replace(nobody, fault="engine")
    return _finding(nobody, step, worlds[0], answer, judged)


def _by_blocks(answer: CodeAnswer, worlds: Sequence[World]) -> Judged | None:
    """Run what is simple enough in our own simulator; the text beside the blocks must say the same."""
    grids = [world for world in worlds if isinstance(world, GridWorld)]
    if not answer.is_blocks or len(grids) < len(worlds):
        return None
    try:
        tree = blocks.parse(answer.blocks)
        if tree != source.parse(answer.python):
            return None
    except ValueError:
        return None
    runs = [program.run(tree, world) for world in grids]
    stopped = any(run.facts["stopped"] for run in runs)
    return Judged(
        engine="blocks",
        facts=[{**run.facts, "out": []} for run in runs],
        of_source=program.program_facts(tree),
        trace=[msgspec.to_builtins(event) for event in runs[0].trace],
        fault="endless" if stopped else "",
    )


def _by_engine(answer: CodeAnswer, worlds: Sequence[World], engine: Engine) -> Judged:
    request = {
        "source": answer.python,
        "worlds": [_as_written(world) for world in worlds],
        "answers": answer.answers,
        "seed": answer.seed,
    }
    try:
        runs = engine.run(request)
    except ProgramEndedError as ended:
        return Judged(engine="v8", facts=[{}], fault=ended.fault)
    fault = next((run.ending for run in runs if run.ending), "")
    return Judged(
        engine="v8",
        facts=[{**run.facts, "out": _lines(run.out)} for run in runs],
        of_source=_source_facts(answer.python),
        trace=runs[0].trace,
        out=runs[0].out,
        fault=fault,
    )


def _as_written(world: World) -> dict[str, Any]:
    """Return a world as packs have it: what may be absent is never null."""
    written: dict[str, Any] = msgspec.to_builtins(world)
    for one in msgspec.structs.fields(world):
        if one.default is None and getattr(world, one.name) is None:
            del written[one.encode_name]
    return written


def _by_trace(step: CodeStep, answer: CodeAnswer, shown: World) -> Judged | None:
    """Repeat what the tablet wrote down: that its steps lead to the goal, not that a program made them.

    None where that tells nothing, as of a program that prints.
    """
    try:
        facts = replay(shown, answer.trace)
    except NotReplayableError:
        return None
    except ForgedTraceError:
        return Judged(engine="replay", facts=[{}], forged=True)
    of_source = _source_facts(answer.python)
    known = facts.keys() | of_source.keys()
    if not all(leaf.fact in known for check in step.checks for leaf in check.leaves()):
        return None
    forged = bool(answer.facts) and any(answer.facts.get(name) != value for name, value in facts.items())
    return Judged(engine="replay", facts=[facts], of_source=of_source, forged=forged)


def _source_facts(text: str) -> Facts:
    """Return what the text looks like; of one that is no Python nothing is known."""
    try:
        return source.source_facts(text)
    except ValueError:
        return {}


def _lines(out: str) -> list[str]:
    """Return what was printed line by line, as the page does."""
    return out.removesuffix("\n").split("\n") if out else []


def _finding(nobody: Finding, step: CodeStep, shown: World, answer: CodeAnswer, judged: Judged) -> Finding:
    verdict = judge_facts(step, judged.facts, judged.of_source)
    well = not judged.fault and not judged.forged
    passed, stars = (verdict.passed, verdict.stars) if well else (False, 0)
    claim = answer.claim
    # A slow tablet gives up on a long program sooner than we do: to claim less than there is, is no lie.
    agrees = claim.passed <= passed and claim.stars <= stars
    gave_up = not claim.passed and answer.facts.get("stopped") is True
    trace_agrees: bool | None = None
    if judged.engine == "replay":
        # One world was looked at: where the tablet says that it failed elsewhere, nothing speaks against it.
        agrees = not claim.passed or (passed and claim.stars <= stars)
        passed, stars = passed and claim.passed, min(stars, claim.stars)
        trace_agrees = False if judged.forged else None
    elif judged.fault not in _NO_COMPARING and not gave_up:
        trace_agrees = judged.trace == answer.trace
    ran = bool(answer.trace or answer.facts or claim.passed)  # else it was handed in without being run
    return msgspec.structs.replace(
        nobody,
        engine=judged.engine,
        passed=passed,
        stars=stars,
        claim_agrees=agrees if ran else None,
        trace_agrees=trace_agrees if ran else None,
        fault=cast(ProgramFault, judged.fault),
        facts=_short_facts({**judged.facts[0], **judged.of_source}),
        out=judged.out[:MOST_OUT],
        state=end_state(shown, answer.trace if judged.trace is None else judged.trace, judged.out),
    )


def _short_facts(facts: Facts) -> str:
    """Return the facts as text, without what was printed; nothing when that is still long."""
    text = msgspec.json.encode({name: value for name, value in facts.items() if name != "out"}).decode()
    return text if len(text) <= MOST_FACTS else ""

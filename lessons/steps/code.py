"""Code: a program of blocks in a world, judged by checks in that world and in hidden ones."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated, Any, Literal

from msgspec import Meta, field

from lessons import blocks, checks, program, source
from lessons.checks import Check, Verdict, judge
from lessons.facts import KNOWN_FACTS, Facts
from lessons.language import Texts
from lessons.paths import StarterPath, WorldPath
from lessons.program import Program, program_facts
from lessons.steps.answer import AnswerFields
from lessons.steps.score import Score
from lessons.steps.step import StepFields
from lessons.world import GridWorld

Drawer = Literal["robot", "loops", "decisions"]
"""A drawer of the toolbox; what lies in it is the page's matter."""


class CodeStep(StepFields, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="code"):
    """The page shows `world` and judges in the hidden worlds too, so that no answer is learnt by heart."""

    language: Literal["blocks", "python", "both"]
    world: WorldPath
    hidden_worlds: Annotated[tuple[WorldPath, ...], Meta(max_length=8)] = ()
    toolbox: Annotated[tuple[Drawer, ...], Meta(min_length=1)]
    starter: StarterPath | None = None
    """A Blockly workspace as JSON, or Python as text; None is an empty one."""
    checks: Annotated[tuple[Check, ...], Meta(min_length=1, max_length=12)]
    max_blocks: Annotated[int, Meta(ge=1, le=200)] | None = None

    def __post_init__(self) -> None:
        """Raise ValueError for checks that can't be judged together, or a starter of another language."""
        super().__post_init__()
        checks.require_sound(self.checks, KNOWN_FACTS)
        wanted = {"blocks": (".json",), "python": (".py",), "both": (".json", ".py")}[self.language]
        if self.starter is not None and not self.starter.endswith(wanted):
            raise ValueError("the starter is of another language")

    @property
    def maximum(self) -> float:
        """All stars."""
        return sum(check.stars for check in self.checks)

    def check_ids(self) -> tuple[str, ...]:
        """Return the ids of the checks."""
        return tuple(check.id for check in self.checks)

    def worlds(self) -> tuple[str, ...]:
        """Return the paths of all worlds, the shown one first."""
        return (self.world, *self.hidden_worlds)

    def files(self) -> tuple[str, ...]:
        """Return worlds and starter."""
        return self.worlds() if self.starter is None else (*self.worlds(), self.starter)

    def texts(self) -> dict[str, Texts]:
        """Return titles, hints, and sentences for failures."""
        fails = {f"checks[{index}].fail": check.fail for index, check in enumerate(self.checks)}
        return {**super().texts(), **fails}


class CodeAnswer(AnswerFields, frozen=True, kw_only=True, tag="code"):
    """The program, and what the tablet saw when it ran in the shown world."""

    blocks: Any = None
    """A Blockly workspace as JSON."""
    python: Annotated[str, Meta(max_length=source.MAX_SOURCE_BYTES)] = ""
    trace: list[Any] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)


def score(step: CodeStep, answer: CodeAnswer, worlds: Sequence[GridWorld]) -> Score:
    """Run the program again in every world and count stars; the tablet's own verdict is not believed.

    A program with more in it than this simulator knows keeps the tablet's claim, and says so.
    """
    maximum = step.maximum
    try:
        tree = blocks.parse(answer.blocks) if answer.blocks is not None else source.parse(answer.python)
    except ValueError:
        claimed = min(answer.claim.stars, maximum)
        return Score(score=claimed, maximum=maximum, passed=answer.claim.passed, basis="claimed")
    verdict = judge_program(step, tree, worlds)
    return Score(score=verdict.stars, maximum=maximum, passed=verdict.passed)


def judge_program(step: CodeStep, tree: Program, worlds: Sequence[GridWorld]) -> Verdict:
    """Judge a program in every world; one that had to be stopped passes nothing, as on the page."""
    facts = [run_facts(tree, world) for world in worlds]
    verdict = judge(step.checks, facts)
    if any(world["stopped"] for world in facts):
        return replace(verdict, passed=False, stars=0)
    return verdict


def run_facts(tree: Program, world: GridWorld) -> Facts:
    """Return all facts of a program's run in one world; nothing that these programs hold prints."""
    return {**program.run(tree, world).facts, **program_facts(tree), "out": list[str]()}

"""Code: a program in a world, judged by checks in that world and in hidden ones."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated, Any, Final, Literal

from msgspec import Meta, field

from lessons import blocks, checks, program, source
from lessons.checks import Check, Verdict, judge
from lessons.facts import KNOWN_FACTS, Facts, facts_of
from lessons.language import Texts
from lessons.paths import StarterPath, WorldPath
from lessons.program import NotSimulatedError, Program, program_facts
from lessons.simulation import all_variants, idle_facts, kind_of_all
from lessons.steps.answer import AnswerFields
from lessons.steps.score import Score
from lessons.steps.step import StepFields
from lessons.world import GridWorld, World

Drawer = Literal[
    "robot",
    "loops",
    "decisions",
    "variables",
    "numbers",
    "lists",
    "text",
    "drawing",
    "wheels",
    "functions",
]
"""A drawer of the toolbox; what lies in it is the page's matter."""
MAX_RUNS: Final = 16
"""In how many worlds, starts and seeds together a tablet runs a program."""
MAX_SEED: Final = 2**31 - 1

_Said = Annotated[str, Meta(max_length=2_000)]


class CodeStep(StepFields, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="code"):
    """The page shows `world` and judges in the hidden worlds too, so that no answer is learnt by heart."""

    language: Literal["blocks", "python", "both"]
    """In both, pupils begin with blocks, unless the starter is text, and may go on in Python."""
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

    def require_worlds(self, worlds: Sequence[World]) -> None:
        """Raise ValueError unless the step can be judged in these worlds, as its pack has them."""
        checks.require_sound(self.checks, facts_of(kind_of_all(worlds)))
        if len(all_variants(worlds)) > MAX_RUNS:
            raise ValueError(f"worlds, starts and seeds together are more than {MAX_RUNS}")


class CodeAnswer(AnswerFields, frozen=True, kw_only=True, tag="code"):
    """The program, and what the tablet saw when it ran in the shown world."""

    mode: Literal["blocks", "python"] | None = None
    """Which of the two ran; older answers do not say."""
    blocks: Any = None
    """A Blockly workspace as JSON."""
    python: Annotated[str, Meta(max_length=source.MAX_SOURCE_BYTES)] = ""
    trace: list[Any] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)
    seed: Annotated[int, Meta(ge=0, le=MAX_SEED)] = 0
    """With which Python's random began."""
    answers: Annotated[tuple[_Said, ...], Meta(max_length=1_000)] = ()
    """What the pupils told `input()` in the shown world."""

    @property
    def is_blocks(self) -> bool:
        """Whether the blocks are what ran; else the text is."""
        return self.blocks is not None and self.mode != "python"


def score(step: CodeStep, answer: CodeAnswer, worlds: Sequence[World]) -> Score:
    """Run the program again in every world and count stars; the tablet's own verdict is not believed.

    A program with more in it than this simulator knows keeps the tablet's claim, and says so.
    """
    try:
        tree = blocks.parse(answer.blocks) if answer.is_blocks else source.parse(answer.python)
        verdict = judge_program(step, tree, worlds)
    except ValueError:
        claimed = min(answer.claim.stars, step.maximum)
        return Score(score=claimed, maximum=step.maximum, passed=answer.claim.passed, basis="claimed")
    return Score(score=verdict.stars, maximum=step.maximum, passed=verdict.passed)


def judge_program(step: CodeStep, tree: Program, worlds: Sequence[World]) -> Verdict:
    """Judge a program in every world; raises NotSimulatedError for worlds that only the page knows."""
    return judge_facts(step, [run_facts(tree, world) for world in worlds], {})


def judge_facts(step: CodeStep, worlds: Sequence[Facts], of_source: Facts) -> Verdict:
    """Judge by the facts of the run in each world and the program's own.

    A program that had to be stopped passes nothing, as on the page.
    """
    verdict = judge(step.checks, [{**facts, **of_source} for facts in worlds])
    if any(facts.get("stopped") is True for facts in worlds):
        return replace(verdict, passed=False, stars=0)
    return verdict


def run_facts(tree: Program, world: World) -> Facts:
    """Return all facts of a program's run in one world; nothing that these programs hold prints."""
    if isinstance(world, GridWorld):
        facts = program.run(tree, world).facts
    elif not tree:
        facts = idle_facts(world)
    else:
        raise NotSimulatedError("a world in which only the page runs programs")
    return {**facts, **program_facts(tree), "out": list[str]()}

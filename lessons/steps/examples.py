"""Examples: how a machine learns. Name things on a sheet, draw a boundary, find what was named unfairly.

The sheet has two measures, 0 to 100 each. Some things were named by somebody before, and not always rightly:
an unfair name is a wrong one that a machine would learn. Others are named by the pupils. A straight boundary
parts the sheet, and examples that are kept back tell how well it does with what it has not seen.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Annotated, Literal

from msgspec import Meta, Struct, field

from lessons.identifiers import Identifier
from lessons.language import Texts
from lessons.steps.answer import AnswerFields
from lessons.steps.option import Option, ids_of, pictures_of, texts_of
from lessons.steps.score import Score
from lessons.steps.step import StepFields

Measure = Annotated[int, Meta(ge=0, le=100)]
Task = Literal["label", "boundary", "unfair"]
Line = tuple[Measure, Measure, Measure, Measure]
"""From one point to another, (x, y, x, y); the boundary goes on beyond both."""


class Example(Option, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One thing on the sheet, and the class it truly belongs to."""

    at: tuple[Measure, Measure]
    belongs: Identifier
    said: Identifier | None = None
    """What somebody named it before; None: the pupils name it. Another class than `belongs` is unfair."""
    kept_back: bool = False
    """Shown only once the boundary is checked."""


class Axes(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the two measures are."""

    across: Texts
    up: Texts


class ExamplesStep(StepFields, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="examples"):
    """Each task is worth the same part of the one point."""

    tasks: Annotated[tuple[Task, ...], Meta(min_length=1, max_length=3)]
    classes: Annotated[tuple[Option, ...], Meta(min_length=2, max_length=2)]
    axes: Axes
    examples: Annotated[tuple[Example, ...], Meta(min_length=4, max_length=30)]
    accuracy: Annotated[int, Meta(ge=1, le=100)] = 80
    """How many of a hundred the boundary must get right, those kept back included."""
    explain: Texts
    """Shown after the answer, right or wrong."""

    def __post_init__(self) -> None:
        """Raise ValueError when an id comes twice, a class is unknown, or a task has nothing to do."""
        super().__post_init__()
        classes, _ = ids_of(self.classes), ids_of(self.examples)
        if len(set(self.tasks)) != len(self.tasks):
            raise ValueError("a task is listed twice")
        for one in self.examples:
            if one.belongs not in classes or one.said not in (None, *classes):
                raise ValueError(f"example `{one.id}` names an unknown class")
            if one.kept_back and one.said is not None and one.said != one.belongs:
                raise ValueError(f"example `{one.id}` is kept back, so nobody can find it unfair")
        if ("label" in self.tasks) != bool(self.unnamed()):
            raise ValueError("pupils name examples exactly when some have no name")
        if ("unfair" in self.tasks) != bool(self.unfair()):
            raise ValueError("pupils look for the unfair exactly when something is")
        if "boundary" in self.tasks and {one.belongs for one in self.examples} != set(classes):
            raise ValueError("a boundary needs examples on both sides")

    def unnamed(self) -> tuple[Example, ...]:
        """Return the examples that pupils name."""
        return tuple(one for one in self.examples if one.said is None and not one.kept_back)

    def unfair(self) -> frozenset[str]:
        """Return the ids of those that somebody named wrongly."""
        return frozenset(one.id for one in self.examples if one.said not in (None, one.belongs))

    def files(self) -> tuple[str, ...]:
        """Return the pictures of classes and examples."""
        return (*pictures_of(self.classes), *pictures_of(self.examples))

    def texts(self) -> dict[str, Texts]:
        """Return titles, hints, classes, examples, axes and explanation."""
        named = {**texts_of("classes", self.classes), **texts_of("examples", self.examples)}
        axes = {"axes.across": self.axes.across, "axes.up": self.axes.up}
        return {**super().texts(), **named, **axes, "explain": self.explain}


class ExamplesAnswer(AnswerFields, frozen=True, kw_only=True, tag="examples"):
    """What the pupils named, where their boundary is, and what they found unfair."""

    labels: Annotated[dict[str, str], Meta(max_length=30)] = field(default_factory=dict)
    line: Line | None = None
    unfair: Annotated[tuple[str, ...], Meta(max_length=30)] = ()


def score(step: ExamplesStep, answer: ExamplesAnswer) -> Score:
    """Return the mean of the tasks' parts; passed when each is done whole."""
    parts = tuple(_parts(step, answer))
    return Score(score=sum(parts) / len(parts), maximum=step.maximum, passed=all(part == 1 for part in parts))


def accuracy(examples: Sequence[Example], classes: Sequence[str], line: Line) -> int:
    """Return how many of a hundred a boundary gets right, rounded down.

    Which class is on which side is chosen as it does best; what lies on the boundary is on its left.
    A boundary without length parts nothing: all lie on one side.
    """
    first = sum(_left(line, one.at) == (one.belongs == classes[0]) for one in examples)
    return 100 * max(first, len(examples) - first) // len(examples)


def best_line(step: ExamplesStep) -> Line:
    """Return the boundary that does best of those between two marks on the edges of the sheet."""
    marks = range(0, 101, 5)
    edge = [(x, y) for x in marks for y in marks if x in (0, 100) or y in (0, 100)]
    classes = ids_of(step.classes)
    lines = ((*one, *other) for one, other in combinations(edge, 2))
    return max(lines, key=lambda line: accuracy(step.examples, classes, line))


def _left(line: Line, at: tuple[int, int]) -> bool:
    x1, y1, x2, y2 = line
    return (x2 - x1) * (at[1] - y1) - (y2 - y1) * (at[0] - x1) >= 0


def _parts(step: ExamplesStep, answer: ExamplesAnswer) -> Iterator[float]:
    if "label" in step.tasks:
        unnamed = step.unnamed()
        yield sum(answer.labels.get(one.id) == one.belongs for one in unnamed) / len(unnamed)
    if "boundary" in step.tasks:
        yield _boundary(step, answer.line)
    if "unfair" in step.tasks:
        yield _found(step.unfair(), frozenset(answer.unfair))


def _boundary(step: ExamplesStep, line: Line | None) -> float:
    if line is None or line[:2] == line[2:]:
        return 0
    reached = accuracy(step.examples, ids_of(step.classes), line)
    return min(1, reached / step.accuracy)


def _found(unfair: frozenset[str], said: frozenset[str]) -> float:
    """Each one found counts, each one accused wrongly takes one away."""
    return max(0, len(unfair & said) - len(said - unfair)) / len(unfair)

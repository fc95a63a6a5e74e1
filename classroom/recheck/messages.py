"""What crosses the pipe. Strict both ways: a field too many, or a value off its scale, is refused."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from classroom.work.recheck import MOST_FACTS, MOST_OUT, MOST_STATE, Engine

JobId = Annotated[str, Meta(pattern=r"^[0-9a-f]{16}\Z")]
Stars = Annotated[int, Meta(ge=0, le=1_000)]

ProgramFault = Literal[
    "", "endless", "memory", "recursion", "output", "python", "asks", "unreadable", "engine"
]
"""What a child can find out by itself, of classroom.work.recheck.FAULTS."""


class Ready(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="ready"):
    """The first word of a child; `v8` tells whether it can run Python."""

    v8: bool


class Job(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="job"):
    """One piece of work; `step` is a CodeStep, `worlds` are all of its worlds, the shown one first."""

    id: JobId
    step: msgspec.Raw
    worlds: list[msgspec.Raw]
    content: bytes
    """As it was handed in."""


class Finding(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="finding"):
    """What came of a job; see classroom.work.recheck.Recheck for the fields."""

    id: JobId
    engine: Engine
    passed: bool | None
    stars: Stars = 0
    maximum: Stars = 0
    claim_agrees: bool | None = None
    trace_agrees: bool | None = None
    fault: ProgramFault = ""
    facts: Annotated[str, Meta(max_length=MOST_FACTS)] = ""
    out: Annotated[str, Meta(max_length=MOST_OUT)] = ""
    state: Annotated[str, Meta(max_length=MOST_STATE)] = ""

    def __post_init__(self) -> None:
        """Raise ValueError for what contradicts itself."""
        if (self.engine == "none") != (self.passed is None):
            raise ValueError("judged by nobody, or by somebody without a verdict")
        if self.stars > self.maximum:
            raise ValueError("more stars than there are")

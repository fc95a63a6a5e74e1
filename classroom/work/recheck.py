"""What this computer found when it ran a handed-in program again: append-only, beside the tablet's claim."""

from dataclasses import dataclass
from typing import Final, Literal

Engine = Literal["v8", "blocks", "replay", "none"]
"""Who judged. "v8": the program ran in every world, as on the page. "blocks": so did its blocks, in our own
simulator. "replay": only the steps that the tablet wrote down were repeated; they lead where it says, but no
program was run. "none": nobody could."""

CHECKER: Final = 1
"""Grows when the same work might now be judged differently; what an older one judged is judged anew."""


@dataclass(frozen=True, kw_only=True)
class Recheck:
    """One judgement by this computer; the newest counts, older ones stay. `attempt` is an attempt's id."""

    id: str
    attempt: str
    engine: Engine
    passed: bool | None
    """None when it could not be checked."""
    stars: int
    maximum: int
    claim_agrees: bool | None
    """Whether the tablet claims the same; None when it could not be checked."""
    trace_agrees: bool | None
    """Whether what it wrote down is what the program does; None when nobody ran the program."""
    fault: str
    """Why it did not end or could not be checked, one of `FAULTS`; empty when all went well."""
    facts: str
    """What is known of the run in the shown world, as JSON; cut to nothing when it is long."""
    out: str
    """What it printed there, at most `MOST_OUT` characters."""
    state: str
    """How the shown world looked at its end, as JSON: the `state` of a reported run; or empty."""
    checked_ms: int
    checker: int = CHECKER


FAULTS: Final = frozenset(
    {
        "endless",  # it had no end, and was stopped
        "memory",  # it wanted too much memory
        "recursion",  # it called itself too often
        "output",  # it printed too much
        "python",  # it stopped with an error of its own
        "asks",  # it waits for an answer that no pupil gave
        "crashed",  # twice the engine did not survive it, and nobody knows why
        "unreadable",  # it is no answer to the step
        "engine",  # there is no engine on this computer that could run it
    }
)
MOST_FACTS: Final = 4_000
MOST_OUT: Final = 2_000
MOST_STATE: Final = 2_000

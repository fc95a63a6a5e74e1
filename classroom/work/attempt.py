"""An attempt: immutable work of one to three pupils on one step, with an id made on the tablet."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class StepKey:
    """Which step of which version of a pack; progress is keyed by pack, lesson and step."""

    pack: str
    version: str
    lesson: str
    step: str


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """Handed-in work. `made_ms` is a tablet's clock and only a hint; `received_ms` is the truth."""

    id: str
    at: StepKey
    authors: tuple[str, ...]
    """Pupil ids, the driver first."""
    sha256: str
    size_bytes: int
    made_ms: int
    received_ms: int
    device: str
    session: str


@dataclass(frozen=True)
class HandedIn:
    """An attempt on its way into the database. A path names a finished file, which stays its owner's."""

    attempt: Attempt
    content: bytes | Path


@dataclass(frozen=True)
class Kept:
    """An attempt as the database holds it."""

    attempt: Attempt
    new: bool
    """False when the same was kept before."""
    again: bool
    """One of its authors had an attempt on this step before, in whatever version of the pack."""


@dataclass(frozen=True, kw_only=True)
class Draft:
    """The newest unfinished answer; a lower revision never replaces a higher one."""

    id: str
    at: StepKey
    authors: tuple[str, ...]
    revision: int
    content: str
    saved_ms: int
    device: str

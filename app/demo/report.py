"""What the demo reports: a row a stage while it runs, and at the end whether every item arrived."""

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO


@dataclass
class Stage:
    """One part of the hour. `items` and `size_bytes` are filled while it runs."""

    name: str
    what: str
    seconds: float = 0.0
    items: int = 0
    size_bytes: int = 0


@dataclass
class Report:
    """The whole hour. `counts` holds the sets of attempt ids that must be equal at the end."""

    pupils: int
    tablets: int
    out: TextIO = field(default_factory=lambda: sys.stderr)
    stages: list[Stage] = field(default_factory=list)
    attempts: dict[str, set[str]] = field(default_factory=dict)
    paths: dict[str, Path] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str, what: str) -> Iterator[Stage]:
        """Time a part of the hour and print its row when it is over."""
        stage = Stage(name, what)
        started = time.monotonic()
        self.out.write(f"  {what} …\n")
        self.out.flush()
        yield stage
        stage.seconds = time.monotonic() - started
        self.stages.append(stage)

    @property
    def reconciled(self) -> bool:
        """True when handed in = received = batched = imported = exported, to the item, and something was."""
        sets = list(self.attempts.values())
        return bool(sets) and bool(sets[0]) and all(one == sets[0] for one in sets)

    def table(self) -> str:
        """Return the hour as a table for a person."""
        lines = [f"{'stage':<12}{'seconds':>9}{'items':>8}{'bytes':>12}  what"]
        for stage in self.stages:
            lines.append(
                f"{stage.name:<12}{stage.seconds:>9.2f}{stage.items or '':>8}"
                f"{stage.size_bytes or '':>12}  {stage.what}"
            )
        lines.append("")
        lines.append(
            "work, to the item: " + " = ".join(f"{name} {len(ids)}" for name, ids in self.attempts.items())
        )
        lines.append("reconciled" if self.reconciled else "NOT RECONCILED: " + self._difference())
        lines += [f"{name:<12}{path}" for name, path in self.paths.items()]
        return "\n".join(lines) + "\n"

    def as_json(self) -> str:
        """Return the hour as one JSON object."""
        return json.dumps(
            {
                "reconciled": self.reconciled,
                "pupils": self.pupils,
                "tablets": self.tablets,
                "counts": {name: len(ids) for name, ids in self.attempts.items()},
                "stages": [
                    {
                        "stage": stage.name,
                        "seconds": round(stage.seconds, 3),
                        "items": stage.items,
                        "bytes": stage.size_bytes,
                    }
                    for stage in self.stages
                ],
                **self.facts,
                "paths": {name: str(path) for name, path in self.paths.items()},
            }
        )

    def _difference(self) -> str:
        everything = set().union(*self.attempts.values())
        missing = {name: len(everything - ids) for name, ids in self.attempts.items() if everything - ids}
        return (
            ", ".join(f"{count} missing in {name}" for name, count in missing.items())
            or "nothing was handed in"
        )

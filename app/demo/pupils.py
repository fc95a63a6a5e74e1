"""The process in which all the demo's pupils are, seen from the director."""

from pathlib import Path
from typing import Any

from app.demo.processes import DemoFailedError, Program, own_command

_LONG_S = 300.0
"""For a part in which all tablets act, on the slowest machine."""


class Pupils:
    """Asked to do something by a verb of app/demo/browsers.py; answers when all have done it."""

    def __init__(self, pupils: int, tablets: int, log: Path) -> None:
        self._words = ("demo", "--browsers", "--pupils", str(pupils), "--tablets", str(tablets))
        self._log = log
        self._program: Program | None = None

    def start(self) -> None:
        """Start the process; `wait_until_ready` waits for it."""
        self._program = Program("browsers", own_command(*self._words), self._log)

    def wait_until_ready(self) -> None:
        self._running().wait_for("listening")

    def ask(self, verb: str, **words: object) -> dict[str, Any]:
        """Let them do something and return what they say of it; DemoFailedError with their reason."""
        self.begin(verb, **words)
        return self.answer(verb)

    def begin(self, verb: str, **words: object) -> None:
        """Let them begin something; `answer` waits for its end."""
        self._running().tell({"do": verb, **words})

    def answer(self, verb: str) -> dict[str, Any]:
        told: dict[str, Any] = self._running().wait_for("done", _LONG_S)
        if "why" in told:
            raise DemoFailedError(f"the tablets could not {verb.replace('_', ' ')}: {told['why']}")
        return told

    def end(self) -> None:
        """End the process, if it was started."""
        if self._program is not None:
            self._program.end()

    def _running(self) -> Program:
        if self._program is None:
            raise DemoFailedError("the tablets were never switched on")
        return self._program

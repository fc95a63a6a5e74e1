"""The demo's other programs: started, waited for, and ended, each in a process of its own."""

import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

READY_S = 60.0
"""How long a program may take to say that it is ready; an old laptop under load is slow."""
ENDING_S = 10.0


class DemoFailedError(Exception):
    """A part of the demo did not do what it should: a bug, not a person's mistake."""


def own_command(*words: str) -> list[str]:
    """Return the command line of another `tinmel` program, from a checkout and from a bundle alike."""
    # On Linux a child ends with us, also when we are killed and can't end it.
    leash = ["setpriv", "--pdeathsig", "TERM", "--"] if shutil.which("setpriv") else []
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "app"]
    return [*leash, *start, *words]


class Program:
    """A child process that says JSON lines on its standard output and may be told JSON lines."""

    def __init__(
        self, name: str, command: Sequence[str], log: Path, on_line: Callable[[Any], None] | None = None
    ) -> None:
        """Start it; `log` takes its standard error. `on_line` is called on the reading thread."""
        self.name = name
        self._lines: queue.Queue[Any] = queue.Queue()
        self._on_line = on_line
        with log.open("ab") as errors:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                env={**os.environ, "PYTHONUNBUFFERED": "1"},
            )
        self._reader = threading.Thread(target=self._read, name=f"demo-{name}", daemon=True)
        self._reader.start()

    @property
    def running(self) -> bool:
        return self._process.poll() is None

    @property
    def pid(self) -> int:
        return self._process.pid

    def wait_for(self, key: str, timeout_s: float = READY_S) -> Any:
        """Return the next line that has `key`; DemoFailedError when the program ends or stays silent."""
        while True:
            try:
                line = self._lines.get(timeout=timeout_s)
            except queue.Empty:
                raise DemoFailedError(f"{self.name} did not say {key!r} within {timeout_s:.0f} s") from None
            if line is None:
                raise DemoFailedError(
                    f"{self.name} ended with code {self._process.wait()} before it said {key!r}"
                )
            if key in line:
                return line

    def tell(self, line: object) -> None:
        """Send one JSON line."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(line).encode() + b"\n")
        self._process.stdin.flush()

    def kill(self) -> None:
        """Pull the plug: nothing is said good-bye to."""
        self._process.kill()
        self._process.wait()

    def end(self) -> None:
        """Ask it to end, and insist after a while."""
        if self.running:
            self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(ENDING_S)
        except subprocess.TimeoutExpired:
            self.kill()
        self._reader.join(ENDING_S)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for raw in self._process.stdout:
            try:
                line = json.loads(raw)
            except ValueError:
                continue
            if self._on_line is not None:
                self._on_line(line)
            self._lines.put(line)
        self._lines.put(None)


def run_to_end(name: str, command: Sequence[str], log: Path) -> dict[str, Any]:
    """Run a program that ends by itself and return the JSON object it printed; DemoFailedError otherwise."""
    done = subprocess.run(command, capture_output=True, check=False)
    with log.open("ab") as errors:
        errors.write(done.stderr)
    if done.returncode != 0:
        raise DemoFailedError(
            f"{name} ended with code {done.returncode}: {done.stderr.decode(errors='replace')[-400:]}"
        )
    answer: dict[str, Any] = json.loads(done.stdout or b"{}")
    return answer

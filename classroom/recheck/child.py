"""The child: takes one job after the other until its parent is gone. No program reaches the pipes."""

import argparse
import os
import queue
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, Final

from classroom.recheck.frames import FrameError, frame, read_frame
from classroom.recheck.limits import limit_this_process
from classroom.recheck.messages import Job, Ready

ENGINE_TIMEOUT_S: Final = 60.0
"""Only so that nothing waits for ever: the parent's patience ends sooner, and then it ends the process."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do jobs from standard input until it is closed; `tinmel recheck` in a bundle."""
    parser = argparse.ArgumentParser(prog="tinmel recheck", description=__doc__)
    parser.add_argument("--folder", type=Path, required=True, help="where recheck.js and recheck.wasm are")
    parser.add_argument("--without-v8", action="store_true", help="it does not start on this computer")
    options = parser.parse_args(arguments)
    jobs, answers = _take_pipes()
    waiting = _listen(jobs)
    from classroom.recheck.engine import Engine, EngineUnavailableError
    from classroom.recheck.judging import find_out

    engine = None
    if not options.without_v8:
        try:
            engine = Engine(options.folder, ENGINE_TIMEOUT_S)
        except EngineUnavailableError as error:
            sys.stderr.write(f"no engine: {error}\n")
    limit_this_process()
    _say(answers, Ready(v8=engine is not None))
    while True:
        _say(answers, find_out(waiting.get(), engine))
        if engine is not None:
            engine.warm()


def _take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Keep the pipes under other numbers: whatever prints, or reads, gets nothing and disturbs nothing."""
    jobs, answers = (os.fdopen(os.dup(number), mode) for number, mode in ((0, "rb"), (1, "wb")))
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1):
        os.dup2(nothing, number)
    os.close(nothing)
    return jobs, answers  # type: ignore[return-value]


def _listen(pipe: BinaryIO) -> queue.SimpleQueue[Job]:
    """Take jobs on a thread of its own: when the parent goes, the child does, also from within a run."""
    jobs: queue.SimpleQueue[Job] = queue.SimpleQueue()

    def listen() -> None:
        try:
            while (job := read_frame(pipe, Job)) is not None:
                jobs.put(job)
        except (FrameError, OSError) as error:
            sys.stderr.write(f"unreadable job: {error}\n")
        os._exit(0)

    threading.Thread(target=listen, name="jobs", daemon=True).start()
    return jobs


def _say(pipe: BinaryIO, message: object) -> None:
    pipe.write(frame(message))
    pipe.flush()

"""The parent's hold on the child: one job at a time, with an end to its patience. Class thread."""

import asyncio
import contextlib
import logging
import secrets
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, TypeVar

import msgspec

import resources
from classroom.recheck.frames import FrameError, frame, receive_frame
from classroom.recheck.messages import Finding, Job, Ready

JOB_S: Final = 10.0
"""A lesson's program takes a fraction of a second in all of its worlds, ten times that on an old laptop."""
START_S: Final = 60.0
ENDING_S: Final = 1.0
LAST_WORDS_BYTES: Final = 65_536

M = TypeVar("M")

_log: Final = logging.getLogger(__name__)


class ChildDiedError(Exception):
    """The child is gone; `fault` is "endless", "memory" or "crashed"."""

    def __init__(self, fault: str) -> None:
        super().__init__(fault)
        self.fault = fault


def own_command() -> list[str]:
    """Return what starts a child, from a checkout and from a bundle alike."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "recheck"]
    return [sys.executable, "-m", "classroom.recheck"]


class Worker:
    """Starts a child with the first job and keeps it warm. A child that fails at a job is ended."""

    def __init__(
        self,
        *,
        command: Sequence[str] = (),
        folder: Path | None = None,
        job_s: float = JOB_S,
        start_s: float = START_S,
    ) -> None:
        """`folder` holds recheck.js and recheck.wasm."""
        self._command = [*(command or own_command())]
        self._folder = folder or resources.folder() / "student" / "recheck"
        self._job_s, self._start_s = job_s, start_s
        self._child: _Child | None = None
        self._without_v8 = False
        self._ending: asyncio.Task[None] | None = None

    @property
    def pid(self) -> int | None:
        """The child that is there now."""
        return self._child.pid if self._child is not None else None

    @property
    def v8(self) -> bool | None:
        """Whether the child can run programs; None while there is none."""
        return self._child.v8 if self._child is not None else None

    async def start(self) -> None:
        """See to it that a child is there. Raises ChildDiedError when none can be started."""
        if self._child is not None and self._child.alive:
            return
        await self.stop()
        while self._child is None:
            try:
                await self._begin()
            except ChildDiedError:
                if self._without_v8:
                    raise
                # Its V8 may need a newer processor than this one.
                self._without_v8 = True

    async def ask(self, step: msgspec.Raw, worlds: list[msgspec.Raw], content: bytes) -> Finding:
        """Do one job. Raises ChildDiedError when the child does not survive it."""
        await self.start()
        assert self._child is not None
        job = Job(id=secrets.token_hex(8), step=step, worlds=worlds, content=content)
        try:
            return await self._child.ask(job, self._job_s)
        except ChildDiedError:
            await self.stop()
            raise
        except asyncio.CancelledError:
            await self.stop()
            raise

    async def stop(self) -> None:
        """End the child, whatever it does; the next job starts another."""
        child, self._child = self._child, None
        if child is not None:
            self._ending = asyncio.create_task(child.end())
        if self._ending is not None:
            await asyncio.shield(self._ending)  # whoever is cancelled now must not leave it half dead

    async def _begin(self) -> None:
        words = [*self._command, "--folder", str(self._folder)]
        if self._without_v8:
            words.append("--without-v8")
        self._child = await _spawned(words)
        try:
            await self._child.wait_until_ready(self._start_s)
        except BaseException:
            await self.stop()
            raise


class _Child:
    """One process, from its start to its end."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        self._process, self._jobs, self._answers = process, process.stdin, process.stdout
        self._last_words = b""
        self._hearing = asyncio.create_task(self._hear(process.stderr))
        self.v8 = False

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.returncode is None and not self._answers.at_eof()

    async def wait_until_ready(self, patience_s: float) -> None:
        """Raises ChildDiedError."""
        self.v8 = (await self._receive(Ready, patience_s)).v8

    async def ask(self, job: Job, patience_s: float) -> Finding:
        """Raises ChildDiedError."""
        with contextlib.suppress(ConnectionError):  # then it says nothing more either
            self._jobs.write(frame(job))
            await self._jobs.drain()
        finding = await self._receive(Finding, patience_s)
        if finding.id != job.id:
            _log.error("the re-check answered what nobody asked")
            raise ChildDiedError("crashed")
        return finding

    async def _receive(self, kind: type[M], patience_s: float) -> M:
        try:
            async with asyncio.timeout(patience_s):
                message = await receive_frame(self._answers, kind)
        except TimeoutError as error:
            raise ChildDiedError("endless") from error
        except FrameError as error:
            _log.error("the re-check speaks nonsense: %s", error)
            raise ChildDiedError("crashed") from error
        if message is None:
            await self._hearing
            _log.warning("the re-check ended: %s", self._last_words[-400:].decode(errors="replace"))
            raise ChildDiedError("memory" if b"out of memory" in self._last_words.lower() else "crashed")
        return message

    async def end(self) -> None:
        """Tell it to go, insist soon, and leave nothing of it."""
        self._jobs.close()  # its listener ends the process, whatever that does
        try:
            async with asyncio.timeout(ENDING_S):
                await self._process.wait()
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()
            await self._process.wait()
        with contextlib.suppress(ConnectionError):
            await self._jobs.wait_closed()
        await self._hearing

    async def _hear(self, errors: asyncio.StreamReader) -> None:
        """Keep the end of what it says on standard error: there V8 says what it died of."""
        while said := await errors.read(4096):
            self._last_words = (self._last_words + said)[-LAST_WORDS_BYTES:]


async def _spawned(words: Sequence[str]) -> _Child:
    """Start a process; one that was started while we were cancelled is ended. Raises ChildDiedError."""
    starting = asyncio.create_task(
        asyncio.create_subprocess_exec(
            *words,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            creationflags=_quiet_and_modest(),
        )
    )
    try:
        return _Child(await asyncio.shield(starting))
    except OSError as error:
        _log.error("the re-check does not start: %s", error)
        raise ChildDiedError("crashed") from error
    except asyncio.CancelledError:
        await _Child(await starting).end()
        raise


def _quiet_and_modest() -> int:
    """Return Windows' flags for a process without a window that gives way to the lesson."""
    if sys.platform != "win32":
        return 0
    return subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS

"""The page's own runtime in a bare V8. Only ever in the child: pupils' programs run here."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec import Struct

if TYPE_CHECKING:
    from py_mini_racer import MiniRacer

MOST_HEAP_MB: Final = 160
"""Of JavaScript. The interpreter's own memory is bounded by its wasm, and the whole child by the system."""
MOST_WASM_PAGES: Final = 1_024
"""Of 64 KiB. The interpreter takes half of that, whatever a program wants."""


class EngineUnavailableError(Exception):
    """There is no V8 on this computer, or nothing to run in it."""


class ProgramEndedError(Exception):
    """V8 ended the run: `fault` is "memory", "recursion" or "endless"."""

    def __init__(self, fault: str) -> None:
        super().__init__(fault)
        self.fault = fault


class RunFault(Struct, frozen=True, kw_only=True):
    """How a program failed; `kind` is one of classroom.work.recheck.FAULTS."""

    kind: str
    type: str = ""
    message: str = ""
    line: int | None = None


class Run(Struct, frozen=True, kw_only=True):
    """One world's run, as the page's runtime tells it; it has the shown world's at least."""

    facts: dict[str, Any]
    trace: list[dict[str, Any]]
    out: str = ""
    error: RunFault | None = None
    asks: str | None = None
    """With this it asks for an answer that there is not."""

    @property
    def ending(self) -> str:
        """Why the program did not come to its end; empty when it did."""
        if self.error is not None:
            return self.error.kind
        return "" if self.asks is None else "asks"


class Runs(Struct, frozen=True, kw_only=True):
    """Up to the first world in which the program itself failed."""

    runs: list[Run]


class Engine:
    """One V8, many jobs; each has a context of its own, which the job before could not touch."""

    def __init__(self, folder: Path, timeout_s: float) -> None:
        """`folder` holds recheck.js and recheck.wasm. Raises EngineUnavailableError."""
        self._timeout_s = timeout_s
        try:
            self._script = (folder / "recheck.js").read_text(encoding="utf-8")
            self._wasm = (folder / "recheck.wasm").read_bytes()
            _start_v8()
            self._context: MiniRacer | None = self._fresh()
        except Exception as error:  # a library that is missing, or not made for this machine
            raise EngineUnavailableError(str(error)) from error

    def run(self, request: dict[str, Any]) -> list[Run]:
        """Run a program: source, worlds, answers, seed. Raises ProgramEndedError."""
        from py_mini_racer import JSOOMException, JSPromiseError, JSTimeoutException

        context = self._context or self._fresh()
        self._context = None
        try:
            promise: Any = context.eval("tinmelCheck")
            answer = promise(msgspec.json.encode(request).decode()).get(timeout=self._timeout_s)
        except (JSTimeoutException, TimeoutError) as error:
            raise ProgramEndedError("endless") from error
        except JSOOMException as error:
            raise ProgramEndedError("memory") from error
        except JSPromiseError as error:
            raise _ended(error) from error
        finally:
            context.close()
        return msgspec.json.decode(str(answer), type=Runs).runs

    def warm(self) -> None:
        """Make the next job's context while nobody waits for it."""
        if self._context is None:
            self._context = self._fresh()

    def close(self) -> None:
        """Let go of V8."""
        if self._context is not None:
            self._context.close()

    def _fresh(self) -> "MiniRacer":
        from py_mini_racer import MiniRacer

        context = MiniRacer()
        context.eval(self._script)
        context.eval(f"globalThis.tinmelWasm = new Uint8Array({len(self._wasm)}); 0")
        memory: Any = context.eval("tinmelWasm.buffer")
        memory[:] = self._wasm
        loading: Any = context.eval("tinmelLoad(tinmelWasm)")
        loading.get(timeout=self._timeout_s)
        context.eval("delete globalThis.tinmelWasm")
        return context


def _ended(error: Exception) -> Exception:
    """Return what V8 says in its own words as ours; what it does not say is a fault of the script."""
    said = str(error)
    if "allocat" in said or "out of memory" in said:
        return ProgramEndedError("memory")
    return ProgramEndedError("recursion") if "call stack" in said else error


def _start_v8() -> None:
    """Say V8's own limits, once a process, before its first context."""
    from py_mini_racer import DEFAULT_V8_FLAGS, LibAlreadyInitializedError, init_mini_racer

    limits = (f"--max-heap-size={MOST_HEAP_MB}", f"--wasm-max-mem-pages={MOST_WASM_PAGES}")
    with suppress(LibAlreadyInitializedError):
        init_mini_racer(flags=(*DEFAULT_V8_FLAGS, *limits))

"""What a child may take of this computer, where the system can hold it to that."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

MORE_DATA_BYTES: Final = 256 * 1024 * 1024
"""Memory that is written to, beyond what V8 takes at its start. Addresses are no measure: V8 reserves
gigabytes of them around every wasm memory and never uses them."""


def limit_this_process() -> None:
    """Take away what a child never needs, and give way to the lesson.

    Call it when everything has started. Windows has none of this: there the child is started with a low
    priority, and V8's own limits hold.
    """
    if sys.platform == "win32":
        return
    import resource

    with suppress(OSError):
        os.nice(10)
    limits = {resource.RLIMIT_CORE: 0, resource.RLIMIT_FSIZE: 0}
    if (data := _data_bytes()) is not None:
        limits[resource.RLIMIT_DATA] = data + MORE_DATA_BYTES
    for kind, most in limits.items():
        with suppress(OSError, ValueError):
            resource.setrlimit(kind, (most, most))


def _data_bytes() -> int | None:
    """Return what the system counts as our data now; None where only Linux would tell."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmData:"))
    except (OSError, StopIteration, ValueError, IndexError):
        return None

"""Waiting for what another process does, of which no event tells."""

import time
from collections.abc import Callable

_LOOK_EVERY_S = 0.005


def wait_until(condition: Callable[[], object], within_s: float) -> None:
    """Return once `condition` holds; TimeoutError when it does not in time. Blocking."""
    end_s = time.monotonic() + within_s
    while not condition():
        if time.monotonic() > end_s:
            raise TimeoutError(f"it did not happen within {within_s} s")
        time.sleep(_LOOK_EVERY_S)

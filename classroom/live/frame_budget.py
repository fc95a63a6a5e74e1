"""How many frames a tablet may send: generous for work, too little to drown a class."""

from typing import Final

FRAMES_A_SECOND: Final = 200
BURST_FRAMES: Final = 1_000
"""An artefact of 10 MB is 160 chunks; an agent that was away brings a whole outbox."""
REFUSED_COSTS_FRAMES: Final = 10
"""What is refused is logged and shown, so there must be less of it: 100 at once, 20 a second."""


class FrameBudget:
    """A token bucket."""

    def __init__(self, now_ms: int) -> None:
        self._left: float = BURST_FRAMES
        self._counted_ms = now_ms

    def spend(self, now_ms: int, frames: int = 1) -> bool:
        """Count frames; False when there were too many. Monotonic milliseconds."""
        gained = (now_ms - self._counted_ms) * FRAMES_A_SECOND / 1_000
        self._left = min(BURST_FRAMES, self._left + gained) - frames
        self._counted_ms = now_ms
        return self._left >= 0

"""How many frames a tablet may send: generous for work, too little to drown a class."""

from typing import Final

FRAMES_A_SECOND: Final = 200
BURST_FRAMES: Final = 1_000
"""An artefact of 10 MB is 160 chunks; an agent that was away brings a whole outbox."""


class FrameBudget:
    """A token bucket."""

    def __init__(self, now_ms: int) -> None:
        self._left: float = BURST_FRAMES
        self._counted_ms = now_ms

    def spend(self, now_ms: int) -> bool:
        """Count one frame; False when there were too many. Monotonic milliseconds."""
        gained = (now_ms - self._counted_ms) * FRAMES_A_SECOND / 1_000
        self._left = min(BURST_FRAMES, self._left + gained) - 1
        self._counted_ms = now_ms
        return self._left >= 0

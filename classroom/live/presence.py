"""How present a tablet is."""

from typing import Final

from classroom.events import Presence

SILENT_AFTER_MS: Final = 10_000
"""A tablet says something at least every 3 s; three lost in a row are a reason to look."""


def presence(connected: bool, last_seen_ms: int, now_ms: int) -> Presence:
    """Return how present a tablet is; both times are monotonic milliseconds."""
    if not connected:
        return Presence.GONE
    return Presence.SILENT if now_ms - last_seen_ms >= SILENT_AFTER_MS else Presence.ONLINE

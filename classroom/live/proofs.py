"""Which pupils have shown this tablet's link who they are, and how often wrong ones may be tried."""

from collections import deque
from collections.abc import Collection
from typing import Final

WRONG_PICTURES_OF_A_PUPIL: Final = 5
"""A minute, on all tablets together: one among 1,320 is found in four hours, and the teacher sees it."""
WRONG_PICTURES_OF_A_TABLET: Final = 15
"""A minute, for all pupils together."""
WRONG_CARDS_OF_A_TABLET: Final = 5
WRONG_CARDS_OF_ALL: Final = 120
"""A minute: one card of forty is found in four centuries."""
LOCK_MS: Final = 60_000
PROOF_MS: Final = 300_000
"""Who has shown who they are and has not sat down by then shows it again: others may hold the tablet now."""
_MOST_KEYS: Final = 4096


class Proofs:
    """What one tablet's link was shown. Pure; monotonic milliseconds."""

    def __init__(self) -> None:
        self._until: dict[str, int] = {}

    def add(self, pupil: str, now_ms: int) -> None:
        self._until[pupil] = now_ms + PROOF_MS

    def holds(self, pupil: str, now_ms: int) -> bool:
        return now_ms < self._until.get(pupil, 0)

    def drop(self, pupils: Collection[str]) -> None:
        for pupil in pupils:
            self._until.pop(pupil, None)

    def clear(self) -> None:
        """Others hold the tablet now."""
        self._until.clear()


class Tries:
    """Counts what was wrong within a minute; what is refused meanwhile does not count. Pure."""

    def __init__(self, allowed: int) -> None:
        self._allowed = allowed
        self._wrong: dict[str, deque[int]] = {}

    def locked(self, key: str, now_ms: int) -> bool:
        """Say whether as many as allowed were wrong within the last minute."""
        wrong = self._wrong.get(key)
        if wrong is None:
            return False
        while wrong and now_ms - wrong[0] >= LOCK_MS:
            wrong.popleft()
        return len(wrong) >= self._allowed

    def add_wrong(self, key: str, now_ms: int) -> None:
        if len(self._wrong) > _MOST_KEYS:
            self._wrong.clear()
        self._wrong.setdefault(key, deque()).append(now_ms)

    def forgive(self, key: str) -> None:
        """It was right after all: what was wrong before counts no more."""
        self._wrong.pop(key, None)

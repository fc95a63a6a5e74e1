"""The six-digit code beside the QR, and the locks against guessing it, or the pictures of a link."""

import hmac
import secrets
from collections import deque
from typing import Final

from classroom.errors import JoinRefusedError
from classroom.link.refusals import CODE_LOCKED, CODE_WRONG

WRONG_CODES_ALLOWED: Final = 5
"""From one address, a minute."""
LINKS_OF_AN_ADDRESS: Final = 6
"""With the right code, a minute. Each link shows three new pictures, one guess among 32,768 for somebody in
the middle who waits for those that another tablet shows: at this pace, four days."""
LINKS_OF_ALL: Final = 120
"""With the right code, a minute: three times a class."""
LOCK_MS: Final = 60_000
_MOST_ADDRESSES: Final = 4096


def new_code() -> str:
    """Return six random digits."""
    return f"{secrets.randbelow(1_000_000):06d}"


class JoinCode:
    """Checks codes, right and wrong ones within limits. What is locked opens again when the first of what
    filled it is a minute old; what is refused meanwhile does not count.
    """

    def __init__(self, code: str) -> None:
        self.code = code
        self._wrong: dict[str, deque[int]] = {}
        self._right: dict[str, deque[int]] = {}
        self._all: deque[int] = deque()

    def check(self, code: str, address: str, now_ms: int) -> None:
        """Pass for the right code. Raises JoinRefusedError(CODE_WRONG or CODE_LOCKED); monotonic time."""
        wrong, right = _of(self._wrong, address), _of(self._right, address)
        if _recent(wrong, now_ms) >= WRONG_CODES_ALLOWED:
            raise JoinRefusedError(CODE_LOCKED)
        if not hmac.compare_digest(code.encode(), self.code.encode()):
            wrong.append(now_ms)
            raise JoinRefusedError(CODE_WRONG)
        if _recent(right, now_ms) >= LINKS_OF_AN_ADDRESS or _recent(self._all, now_ms) >= LINKS_OF_ALL:
            raise JoinRefusedError(CODE_LOCKED)
        wrong.clear()
        right.append(now_ms)
        self._all.append(now_ms)


def _of(times: dict[str, deque[int]], address: str) -> deque[int]:
    if len(times) > _MOST_ADDRESSES:
        times.clear()
    return times.setdefault(address, deque())


def _recent(times: deque[int], now_ms: int) -> int:
    """Forget what is older than the lock; return how many are left."""
    while times and now_ms - times[0] >= LOCK_MS:
        times.popleft()
    return len(times)

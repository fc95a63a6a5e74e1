"""The six-digit code beside the QR, and the lock against guessing it."""

import hmac
import secrets
from collections import defaultdict, deque
from typing import Final

from classroom.errors import JoinRefusedError
from classroom.link.refusals import CODE_LOCKED, CODE_WRONG

WRONG_CODES_ALLOWED: Final = 5
LOCK_MS: Final = 60_000
_MOST_ADDRESSES: Final = 4096


def new_code() -> str:
    """Return six random digits."""
    return f"{secrets.randbelow(1_000_000):06d}"


class JoinCode:
    """Checks codes. Five wrong ones from one address within a minute lock that address for the minute."""

    def __init__(self, code: str) -> None:
        self.code = code
        self._wrong: defaultdict[str, deque[int]] = defaultdict(deque)

    def check(self, code: str, address: str, now_ms: int) -> None:
        """Pass for the right code. Raises JoinRefusedError(CODE_WRONG or CODE_LOCKED); monotonic time."""
        if len(self._wrong) > _MOST_ADDRESSES:
            self._wrong.clear()
        wrong = self._wrong[address]
        while wrong and now_ms - wrong[0] >= LOCK_MS:
            wrong.popleft()
        if len(wrong) >= WRONG_CODES_ALLOWED:
            raise JoinRefusedError(CODE_LOCKED)
        if not hmac.compare_digest(code.encode(), self.code.encode()):
            wrong.append(now_ms)
            raise JoinRefusedError(CODE_WRONG)
        del self._wrong[address]

"""What the commands say, on whatever console there is."""

import re
import sys
from typing import Final

_UNSEEN: Final = re.compile("[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Controls, line ends and turns of direction: with them a stranger's title would write lines of its own."""


def say(line: str) -> None:
    """Write one line that any console can show; what it can't, or should not obey, is escaped."""
    encoding = sys.stdout.encoding or "utf-8"
    seen = _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", line)
    sys.stdout.write(seen.encode(encoding, "backslashreplace").decode(encoding) + "\n")

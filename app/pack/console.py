"""What the commands say, on whatever console there is."""

import sys


def say(line: str) -> None:
    """Write a line that any console can show; what it can't is escaped."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(line.encode(encoding, "backslashreplace").decode(encoding) + "\n")


def fingerprint(key_id: str) -> str:
    """Return a key's id in groups of four, as two people compare it on the telephone."""
    return " ".join(key_id[start : start + 4] for start in range(0, len(key_id), 4))

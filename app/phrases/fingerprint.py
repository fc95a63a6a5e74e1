"""A key's id as two people compare it, aloud or on paper."""


def fingerprint(key_id: str) -> str:
    """Return a key's id in groups of four."""
    return " ".join(key_id[start : start + 4] for start in range(0, len(key_id), 4))

"""A printed card that opens a pupil's work: a random token, known here only by its hash."""

import base64
import hashlib
import secrets
from dataclasses import dataclass
from typing import Final

_TOKEN_BYTES: Final = 15
"""120 bits: 24 characters in base 32, which fit a small QR in its alphanumeric mode."""


@dataclass(frozen=True, kw_only=True)
class Card:
    """What is kept of a card. A revoked one opens nothing any more, for ever."""

    token_sha256: str
    pupil: str
    made_ms: int
    revoked_ms: int | None = None


def new_card(pupil_id: str, made_ms: int) -> tuple[str, Card]:
    """Return a token to print, upper-case letters and 2–7, and the card to keep. The token is not kept."""
    token = base64.b32encode(secrets.token_bytes(_TOKEN_BYTES)).decode()
    return token, Card(token_sha256=token_hash(token), pupil=pupil_id, made_ms=made_ms)


def token_hash(token: str) -> str:
    """Return the hash by which a token is known, however it was typed."""
    return hashlib.sha256(token.replace(" ", "").replace("-", "").upper().encode()).hexdigest()

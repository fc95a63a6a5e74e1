"""A printed card that shows who a pupil is: a short random token, as a QR and to type."""

import hashlib
import secrets
from dataclasses import dataclass
from typing import Final

from lessons.numerals import latin_digits

LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: without I, L, O and U, so that nothing on a card is read as something else."""
LENGTH: Final = 8
"""40 bits. A child types it; the class lets nobody try more than some a minute (classroom/live/proofs.py)."""
PREFIX: Final = "TINMEL"
"""In front of the token in a card's QR and text, so that any reader of it knows where it belongs."""

_READ_AS: Final = str.maketrans("OILU", "011V")


@dataclass(frozen=True, kw_only=True)
class Card:
    """A revoked card opens nothing any more, for ever, and its token is forgotten."""

    token_sha256: str
    pupil: str
    made_ms: int
    revoked_ms: int | None = None
    token: str | None = None
    """Kept while it is good: a lost or torn card is printed again."""


def new_card(pupil_id: str, made_ms: int) -> Card:
    """Return a new card of a pupil."""
    token = "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
    return Card(token_sha256=token_hash(token), pupil=pupil_id, made_ms=made_ms, token=token)


def card_text(token: str) -> str:
    """Return what is printed, and what the QR holds: "TINMEL-4F7K-9Q2M"."""
    return f"{PREFIX}-{token[:4]}-{token[4:]}"


def read_card(text: str) -> str | None:
    """Return the token of what was scanned or typed, None when it can't be one.

    Case, spaces, dashes and the prefix don't count; O is 0, I and L are 1, U is V; ٤ is 4.
    """
    letters = "".join(sign for sign in latin_digits(text).upper() if sign.isascii() and sign.isalnum())
    token = letters.removeprefix(PREFIX).translate(_READ_AS)
    return token if len(token) == LENGTH else None


def token_hash(token: str) -> str:
    """Return the hash by which a token is found."""
    return hashlib.sha256(token.encode()).hexdigest()

"""A tablet agent's own key: its device id follows from it, and invitations are sealed to it.

An invitation holds the ticket of a class, so it must not cross the network in the clear; and whoever
announces another tablet's id can't open what was sealed for that id.
"""

import hashlib
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from classroom.errors import JoinRefusedError

INVITATION_UNREADABLE: Final = "invitation_unreadable"
KEY_BYTES: Final = 32
_INFO: Final = b"tinmel-invitation/1\n"
_SUITE: Final = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


class TabletKey:
    """The secret half, kept on the tablet."""

    def __init__(self, private: bytes | None = None) -> None:
        """`private` is 32 raw bytes; a new key when absent."""
        self._key = (
            X25519PrivateKey.generate() if private is None else X25519PrivateKey.from_private_bytes(private)
        )
        self.public = self._key.public_key().public_bytes_raw()

    @property
    def device(self) -> str:
        """The device id that follows from this key."""
        return device_id(self.public)

    def private_bytes(self) -> bytes:
        """Return the 32 bytes to keep."""
        return self._key.private_bytes_raw()

    def open(self, sealed: bytes) -> bytes:
        """Return what was sealed to this tablet. Raises JoinRefusedError(INVITATION_UNREADABLE)."""
        try:
            return _SUITE.decrypt(sealed, self._key, _INFO)
        except (InvalidTag, ValueError) as error:
            raise JoinRefusedError(INVITATION_UNREADABLE) from error


def seal(plain: bytes, public_key: bytes) -> bytes:
    """Return HPKE base mode's enc ‖ ct (RFC 9180) for the tablet that holds `public_key`'s secret half."""
    return _SUITE.encrypt(plain, X25519PublicKey.from_public_bytes(public_key), _INFO)


def fingerprint(public_key: bytes) -> str:
    """Return the SHA-256 of a key as 64 hex digits."""
    return hashlib.sha256(public_key).hexdigest()


def device_id(public_key: bytes) -> str:
    """Return the id of the tablet that holds this key: the first half of its fingerprint."""
    return fingerprint(public_key)[:32]

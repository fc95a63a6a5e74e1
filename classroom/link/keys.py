"""The class key, the sealed hello, and the two frame keys that follow from it."""

import hashlib
from dataclasses import dataclass
from typing import Final

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from classroom.errors import JoinRefusedError
from classroom.link.messages import PROTOCOL, Hello
from classroom.link.refusals import HELLO_INVALID, PROTOCOL_UNKNOWN

NONCE_BYTES: Final = 32
CHALLENGE_BYTES: Final = 32
RANDOM_BYTES: Final = 32
ENCAPSULATED_BYTES: Final = 32
MAX_HELLO_BYTES: Final = 4096

_SUITE: Final = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
_HELLO_DECODER: Final = msgspec.json.Decoder(Hello)


@dataclass(frozen=True)
class FrameKeys:
    """One ChaCha20-Poly1305 key for each direction, 32 bytes each; good for one link only."""

    to_class: bytes
    to_tablet: bytes


class ClassKey:
    """The X25519 key of one session, to which tablets seal their hello (HPKE, RFC 9180, base mode)."""

    def __init__(self, private: bytes | None = None) -> None:
        """`private` is 32 raw bytes; a new key when absent."""
        self._private = (
            X25519PrivateKey.generate() if private is None else X25519PrivateKey.from_private_bytes(private)
        )
        self.public = self._private.public_key().public_bytes_raw()

    def private_bytes(self) -> bytes:
        """Return the secret half, to carry an open session over a restart."""
        return self._private.private_bytes_raw()

    def open_hello(self, sealed: bytes, session: bytes, challenge: bytes) -> Hello:
        """Open and check a hello. Raises JoinRefusedError(HELLO_INVALID or PROTOCOL_UNKNOWN).

        The challenge is part of what is authenticated, so a hello that was recorded never opens again.
        """
        if not ENCAPSULATED_BYTES < len(sealed) <= MAX_HELLO_BYTES:
            raise JoinRefusedError(HELLO_INVALID)
        try:
            plain = _SUITE.decrypt(sealed, self._private, hello_info(session, challenge))
            hello = _HELLO_DECODER.decode(plain)
        except (InvalidTag, ValueError, msgspec.MsgspecError, RecursionError) as error:
            raise JoinRefusedError(HELLO_INVALID) from error
        if hello.protocol != PROTOCOL:
            raise JoinRefusedError(PROTOCOL_UNKNOWN)
        credentials = sum(given is not None for given in (hello.ticket, hello.token, hello.code))
        if len(hello.random) != RANDOM_BYTES or credentials != 1:
            raise JoinRefusedError(HELLO_INVALID)
        return hello


def seal_hello(hello: Hello, class_key: bytes, session: bytes, challenge: bytes) -> bytes:
    """Return enc ‖ ciphertext of a hello for the holder of `class_key` (a public key, 32 bytes)."""
    return _SUITE.encrypt(
        msgspec.json.encode(hello),
        X25519PublicKey.from_public_bytes(class_key),
        hello_info(session, challenge),
    )


def challenge_of(nonce: bytes) -> bytes:
    """Return the challenge that commits the class to a nonce before it sees the tablet's hello."""
    return hashlib.sha256(nonce).digest()


def hello_info(session: bytes, challenge: bytes) -> bytes:
    """Return the HPKE `info`, which binds a hello to this protocol, session and connection."""
    return b"tinmel-link/1\n" + session + challenge


def frame_keys(random: bytes, challenge: bytes) -> FrameKeys:
    """Derive both frame keys with HKDF-SHA256 (RFC 5869) from the hello's random and the challenge."""
    return FrameKeys(
        to_class=_derive(random, challenge, b"tinmel-link/1 tablet to class"),
        to_tablet=_derive(random, challenge, b"tinmel-link/1 class to tablet"),
    )


def _derive(random: bytes, challenge: bytes, info: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=challenge, info=info).derive(random)

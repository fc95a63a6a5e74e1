"""DSSE v1 envelopes (github.com/secure-systems-lab/dsse): who signed what, whatever the payload is.

Public keys are 32 raw Ed25519 bytes everywhere; a key id is the hex SHA-256 of those bytes.
"""

import binascii
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import FormatError, UnverifiedSignatureError, VerificationError
from securesystemslib.signer import (  # type: ignore[attr-defined]  # documented, but not in its __all__
    CryptoSigner,
    SSlibKey,
)

from classroom.errors import SignatureRefusedError

MAX_ENVELOPE_BYTES = 8 * 1024 * 1024
MAX_SIGNATURES = 8


@dataclass(frozen=True, kw_only=True)
class SignedPayload:
    """What an envelope says, with the key ids that stand for it. Only `verify` makes one."""

    payload_type: str
    payload: bytes
    signers: frozenset[str]


def key_id(public_key: bytes) -> str:
    """Return the name of a public key: 64 hex digits."""
    return hashlib.sha256(public_key).hexdigest()


def sign(payload_type: str, payload: bytes, keys: Iterable[Ed25519PrivateKey]) -> bytes:
    """Return the envelope as canonical-enough JSON: sorted keys, no spaces, one signature a key."""
    envelope = Envelope(payload, payload_type, {})
    for key in keys:
        envelope.sign(CryptoSigner(key, _library_key(key.public_key().public_bytes_raw())))
    return _encode(envelope)


def verify(
    envelope: bytes,
    public_keys: bytes | Iterable[bytes],
    payload_type: str | None = None,
    *,
    threshold: int = 1,
) -> SignedPayload:
    """Return the payload when at least `threshold` of `public_keys` signed it.

    Raises SignatureRefusedError: "format", "payload_type" or "signature".
    """
    opened = _decode(envelope)
    if payload_type is not None and opened.payload_type != payload_type:
        raise SignatureRefusedError("payload_type")
    keys = [public_keys] if isinstance(public_keys, bytes) else list(public_keys)
    signers = frozenset(key_id(key) for key in keys if _signed_by(opened, key))
    if len(signers) < max(1, threshold):
        raise SignatureRefusedError("signature")
    return SignedPayload(payload_type=opened.payload_type, payload=opened.payload, signers=signers)


def read_unverified(envelope: bytes, payload_type: str) -> bytes:
    """Return a payload nobody vouches for yet, to find in it the key that `verify` is then asked about."""
    opened = _decode(envelope)
    if opened.payload_type != payload_type:
        raise SignatureRefusedError("payload_type")
    return bytes(opened.payload)


def _signed_by(envelope: Envelope, public_key: bytes) -> bool:
    try:
        envelope.verify([_library_key(public_key)], 1)
    except (UnverifiedSignatureError, VerificationError, ValueError):
        return False
    return True


def _library_key(public_key: bytes) -> SSlibKey:
    return SSlibKey.from_crypto(Ed25519PublicKey.from_public_bytes(public_key), keyid=key_id(public_key))


def _encode(envelope: Envelope) -> bytes:
    return json.dumps(envelope.to_dict(), sort_keys=True, separators=(",", ":")).encode()


def _decode(data: bytes) -> Envelope:
    if len(data) > MAX_ENVELOPE_BYTES:
        raise SignatureRefusedError("format")
    try:
        document: Any = json.loads(data)
        if len(document["signatures"]) > MAX_SIGNATURES or not isinstance(document["payloadType"], str):
            raise SignatureRefusedError("format")
        return Envelope.from_dict(document)
    except (
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        RecursionError,
        binascii.Error,
        FormatError,
    ) as error:
        raise SignatureRefusedError("format") from error

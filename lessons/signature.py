"""A pack's signature: DSSE (github.com/secure-systems-lab/dsse) with Ed25519 over the canonical manifest."""

from typing import Annotated, Final, Protocol

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import Meta, Struct
from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import Error as EnvelopeError
from securesystemslib.signer import (  # type: ignore[attr-defined]  # its documented way in
    CryptoSigner,
    Signature,
    SSlibKey,
)

from lessons.errors import FileRejectedError
from lessons.publisher import Publisher, TrustStore, key_id

MANIFEST_TYPE: Final = "application/vnd.tinmel.pack.manifest+json"


class Signer(Protocol):
    """Whoever signs: a publisher's own key here, a school's key kept by the sync service."""

    def sign(self, payload_type: str, payload: bytes) -> bytes:
        """Return a DSSE envelope as JSON."""
        ...


class KeySigner:
    """Signs with an Ed25519 key in memory."""

    def __init__(self, private_key: Ed25519PrivateKey) -> None:
        self._signer = CryptoSigner(private_key, _envelope_key(private_key.public_key().public_bytes_raw()))

    def sign(self, payload_type: str, payload: bytes) -> bytes:
        """Return a DSSE envelope as JSON; Ed25519 makes it the same bytes each time."""
        envelope = Envelope(payload, payload_type, {})
        envelope.sign(self._signer)
        return msgspec.json.encode(envelope.to_dict(), order="sorted")


class _SignatureJson(Struct, frozen=True):
    keyid: Annotated[str, Meta(max_length=128)]
    sig: Annotated[bytes, Meta(max_length=128)]


class _EnvelopeJson(Struct, frozen=True):
    payload: bytes
    payload_type: str = msgspec.field(name="payloadType")
    signatures: Annotated[list[_SignatureJson], Meta(min_length=1, max_length=8)]


def verify(envelope_json: bytes, manifest: bytes, trust: TrustStore, name: str = "") -> Publisher:
    """Return the trusted publisher whose signature covers exactly this manifest.

    One good signature of a publisher who is known and not revoked is enough. Raises FileRejectedError.
    """
    place = "SIGNATURE.json"
    try:
        parsed = msgspec.json.decode(envelope_json, type=_EnvelopeJson)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise FileRejectedError(name, place, "signature_unreadable") from error
    if parsed.payload != manifest or parsed.payload_type != MANIFEST_TYPE:
        raise FileRejectedError(name, place, "signature_for_other_content")
    signatures = {one.keyid: Signature(one.keyid, one.sig.hex()) for one in parsed.signatures}
    known = trust.find(signatures)
    if not known:
        raise FileRejectedError(name, place, "publisher_unknown")
    if known[0].revoked:
        raise FileRejectedError(name, place, "publisher_revoked")
    envelope = Envelope(manifest, MANIFEST_TYPE, signatures)
    for publisher in known:
        if not publisher.revoked and _signed(envelope, publisher):
            return publisher
    raise FileRejectedError(name, place, "signature_wrong")


def _signed(envelope: Envelope, publisher: Publisher) -> bool:
    try:
        envelope.verify([_envelope_key(publisher.key)], threshold=1)
    except (EnvelopeError, ValueError):
        return False
    return True


def _envelope_key(public_key: bytes) -> SSlibKey:
    return SSlibKey(key_id(public_key), "ed25519", "ed25519", {"public": public_key.hex()})

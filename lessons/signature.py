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
MAX_SIGNATURES: Final = 8
_PLACE: Final = "SIGNATURE.json"


class Signer(Protocol):
    """Whoever signs: a publisher's own key here, a school's key kept by the sync service."""

    def sign(self, payload_type: str, payload: bytes) -> bytes:
        """Return a DSSE envelope as JSON."""
        ...


class KeySigner:
    """Signs with an Ed25519 key in memory."""

    def __init__(self, private_key: Ed25519PrivateKey) -> None:
        public_key = private_key.public_key().public_bytes_raw()
        self.key_id = key_id(public_key)
        self._signer = CryptoSigner(private_key, _envelope_key(public_key))

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
    signatures: Annotated[list[_SignatureJson], Meta(min_length=1, max_length=MAX_SIGNATURES)]


class AddingSigner:
    """Adds a signature to those of an envelope over the same payload; an older one of the same key goes."""

    def __init__(self, signer: Signer, envelope_json: bytes, name: str = "") -> None:
        self._signer = signer
        self._envelope = _read(envelope_json, name)
        self._name = name

    def sign(self, payload_type: str, payload: bytes) -> bytes:
        """Return the envelope with the signature; by key id, so that the order of signing is no matter.

        Raises FileRejectedError when the envelope is another payload's, or holds no more signatures.
        """
        if (self._envelope.payload_type, self._envelope.payload) != (payload_type, payload):
            raise FileRejectedError(self._name, _PLACE, "signature_for_other_content")
        added = msgspec.json.decode(self._signer.sign(payload_type, payload), type=_EnvelopeJson)
        signatures = {one.keyid: one for one in (*self._envelope.signatures, *added.signatures)}
        if len(signatures) > MAX_SIGNATURES:
            raise FileRejectedError(self._name, _PLACE, "too_many_signatures")
        ordered = [signatures[one] for one in sorted(signatures)]
        return msgspec.json.encode(msgspec.structs.replace(added, signatures=ordered), order="sorted")


def signers_of(envelope_json: bytes, name: str = "") -> tuple[str, ...]:
    """Return the ids of the keys that claim to have signed; nothing is verified. FileRejectedError."""
    return tuple(one.keyid for one in _read(envelope_json, name).signatures)


def _read(envelope_json: bytes, name: str) -> _EnvelopeJson:
    try:
        return msgspec.json.decode(envelope_json, type=_EnvelopeJson)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise FileRejectedError(name, _PLACE, "signature_unreadable") from error


def verify(envelope_json: bytes, manifest: bytes, trust: TrustStore, name: str = "") -> tuple[Publisher, ...]:
    """Return the trusted publishers whose signatures cover exactly this manifest, by id; at least one.

    One good signature of a publisher who is known and not revoked is enough. Raises FileRejectedError.
    """
    parsed = _read(envelope_json, name)
    if parsed.payload != manifest or parsed.payload_type != MANIFEST_TYPE:
        raise FileRejectedError(name, _PLACE, "signature_for_other_content")
    signatures = {one.keyid: Signature(one.keyid, one.sig.hex()) for one in parsed.signatures}
    if not trust.find(signatures):
        raise FileRejectedError(name, _PLACE, "publisher_unknown")
    trusted = trust.trusted(signatures)
    if not trusted:
        raise FileRejectedError(name, _PLACE, "publisher_revoked")
    envelope = Envelope(manifest, MANIFEST_TYPE, signatures)
    first = {one.key: one for one in reversed(trusted)}  # a key under two names is the first one's
    good = [one for one in first.values() if _signed(envelope, one)]
    if not good:
        raise FileRejectedError(name, _PLACE, "signature_wrong")
    return tuple(sorted(good, key=lambda one: (one.id, one.key)))


def _signed(envelope: Envelope, publisher: Publisher) -> bool:
    try:
        envelope.verify([_envelope_key(publisher.key)], threshold=1)
    except (EnvelopeError, ValueError):
        return False
    return True


def _envelope_key(public_key: bytes) -> SSlibKey:
    return SSlibKey(key_id(public_key), "ed25519", "ed25519", {"public": public_key.hex()})

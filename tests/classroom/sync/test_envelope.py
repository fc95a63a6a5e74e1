"""Envelopes: who signed what."""

import base64
import json

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from classroom.errors import SignatureRefusedError
from classroom.sync import envelope

KIND = "application/vnd.tinmel.test+json"


def public(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes_raw()


@pytest.fixture
def key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


def test_a_signed_payload_opens_with_its_key(key):
    opened = envelope.verify(envelope.sign(KIND, b"hello", [key]), public(key), KIND)
    assert (opened.payload, opened.payload_type) == (b"hello", KIND)
    assert opened.signers == {envelope.key_id(public(key))}


def test_the_signature_is_over_the_dsse_pre_authentication_encoding(key):
    document = json.loads(envelope.sign(KIND, b"hello", [key]))
    encoded = b"DSSEv1 %d %b 5 hello" % (len(KIND), KIND.encode())
    key.public_key().verify(base64.b64decode(document["signatures"][0]["sig"]), encoded)


def test_several_keys_sign_and_a_threshold_counts_distinct_ones(key):
    second = Ed25519PrivateKey.generate()
    signed = envelope.sign(KIND, b"x", [key, second])
    opened = envelope.verify(signed, [public(key), public(second)], KIND, threshold=2)
    assert len(opened.signers) == 2
    with pytest.raises(SignatureRefusedError):
        envelope.verify(signed, [public(key), public(key)], KIND, threshold=2)


@pytest.mark.parametrize("field", ["payload", "payloadType"])
def test_an_altered_envelope_is_refused(key, field):
    document = json.loads(envelope.sign(KIND, b"hello", [key]))
    document[field] = base64.b64encode(b"other").decode()
    with pytest.raises(SignatureRefusedError) as refused:
        envelope.verify(json.dumps(document).encode(), public(key))
    assert refused.value.reason == "signature"


def test_a_stranger_who_claims_the_key_id_is_refused(key):
    stranger = Ed25519PrivateKey.generate()
    document = json.loads(envelope.sign(KIND, b"hello", [stranger]))
    document["signatures"][0]["keyid"] = envelope.key_id(public(key))
    with pytest.raises(SignatureRefusedError):
        envelope.verify(json.dumps(document).encode(), public(key), KIND)


def test_another_payload_type_is_refused(key):
    with pytest.raises(SignatureRefusedError) as refused:
        envelope.verify(envelope.sign("text/plain", b"hello", [key]), public(key), KIND)
    assert refused.value.reason == "payload_type"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff",
        b"[" * 100_000,
        b'{"payload":"!","payloadType":"a","signatures":[]}',
        b'{"payload":"","payloadType":"a","signatures":[{"keyid":1,"sig":"AA=="}]}',
        b'{"payload":"","payloadType":"a","signatures":[7]}',
        b'{"payload":"","payloadType":7,"signatures":[]}',
        b'{"payload":"","payloadType":"\\ud800","signatures":[{"keyid":"a","sig":"AA=="}]}',
        b"x" * (envelope.MAX_ENVELOPE_BYTES + 1),
    ],
)
def test_what_is_no_envelope_is_refused(key, data):
    with pytest.raises(SignatureRefusedError):
        envelope.verify(data, public(key))

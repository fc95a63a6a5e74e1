"""A pack is trusted when a known publisher signed exactly these bytes."""

import base64
import json
import re

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from lessons.archive import build_pack, read_pack
from lessons.errors import FileRejectedError
from lessons.publisher import Publisher, TrustStore, key_id, read_trust
from lessons.signature import MANIFEST_TYPE, KeySigner, verify

MINISTRY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
SCHOOL = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
STRANGER = Ed25519PrivateKey.from_private_bytes(bytes(range(2, 34)))


def publisher(name: str, key: Ed25519PrivateKey, *, revoked: bool = False) -> Publisher:
    raw = key.public_key().public_bytes_raw()
    return Publisher(id=name, names={"fr": name}, key=raw, revoked=revoked)


TRUST = TrustStore(publishers=(publisher("ministry", MINISTRY), publisher("school-ighil", SCHOOL)))


def refused(data: bytes, trust: TrustStore = TRUST) -> str:
    with pytest.raises(FileRejectedError) as caught:
        read_pack(data, trust)
    assert caught.value.place == "SIGNATURE.json"
    return caught.value.reason


def envelope(*keys: Ed25519PrivateKey, payload: bytes = b"{}", kind: str = MANIFEST_TYPE) -> bytes:
    """Return one envelope with the signatures of several keys."""
    signed = [json.loads(KeySigner(key).sign(kind, payload)) for key in keys]
    return json.dumps(
        {**signed[0], "signatures": [one for each in signed for one in each["signatures"]]}
    ).encode()


def test_each_publisher_of_the_trust_store_may_sign(source: dict[str, bytes]) -> None:
    assert read_pack(build_pack(source, KeySigner(MINISTRY)), TRUST).publishers == ("ministry",)
    assert read_pack(build_pack(source, KeySigner(SCHOOL)), TRUST).publishers == ("school-ighil",)


def test_a_signed_pack_is_byte_reproducible(source: dict[str, bytes]) -> None:
    assert build_pack(source, KeySigner(MINISTRY)) == build_pack(source, KeySigner(MINISTRY))


def test_without_a_trust_store_nobody_is_called_the_publisher(source: dict[str, bytes]) -> None:
    assert read_pack(build_pack(source, KeySigner(MINISTRY))).publishers == ()


def test_unsigned_strange_and_revoked_packs_are_refused(source: dict[str, bytes]) -> None:
    assert refused(build_pack(source)) == "unsigned"
    assert refused(build_pack(source, KeySigner(STRANGER))) == "publisher_unknown"
    revoked = TrustStore(publishers=(publisher("ministry", MINISTRY, revoked=True),))
    assert refused(build_pack(source, KeySigner(MINISTRY)), revoked) == "publisher_revoked"


def test_the_signature_of_another_version_is_refused(source: dict[str, bytes]) -> None:
    class Replay:
        def sign(self, payload_type: str, payload: bytes) -> bytes:
            other = re.sub(rb'"version":"[0-9.]+"', b'"version":"9.9.9"', payload)
            return KeySigner(MINISTRY).sign(payload_type, other)

    assert refused(build_pack(source, Replay())) == "signature_for_other_content"


def test_a_signature_for_another_purpose_is_refused() -> None:
    with pytest.raises(FileRejectedError, match="signature_for_other_content"):
        verify(envelope(MINISTRY, kind="application/vnd.tinmel.batch+json"), b"{}", TRUST)


def test_a_forged_signature_under_a_trusted_name_is_refused() -> None:
    forged = json.loads(envelope(STRANGER))
    forged["signatures"][0]["keyid"] = key_id(MINISTRY.public_key().public_bytes_raw())
    with pytest.raises(FileRejectedError, match="signature_wrong"):
        verify(json.dumps(forged).encode(), b"{}", TRUST)


def ids(signed: bytes, trust: TrustStore) -> list[str]:
    return [one.id for one in verify(signed, b"{}", trust)]


def test_every_good_signature_counts_in_whatever_order_they_are_known() -> None:
    known = TRUST.publishers
    for order in (known, known[::-1]):
        assert ids(envelope(MINISTRY, SCHOOL), TrustStore(publishers=order)) == ["ministry", "school-ighil"]
        assert ids(envelope(SCHOOL, MINISTRY), TrustStore(publishers=order)) == ["ministry", "school-ighil"]


def test_one_good_signature_among_others_is_enough() -> None:
    assert ids(envelope(STRANGER, SCHOOL), TRUST) == ["school-ighil"]
    half = TrustStore(publishers=(publisher("ministry", MINISTRY, revoked=True), *TRUST.publishers[1:]))
    assert ids(envelope(MINISTRY, SCHOOL), half) == ["school-ighil"]


def test_a_key_that_is_revoked_under_one_name_is_under_all() -> None:
    for listed in (
        (publisher("ministry", MINISTRY, revoked=True), publisher("academy", MINISTRY)),
        (publisher("academy", MINISTRY), publisher("ministry", MINISTRY, revoked=True)),
    ):
        with pytest.raises(FileRejectedError, match="publisher_revoked"):
            verify(envelope(MINISTRY), b"{}", TrustStore(publishers=listed))
        more = TrustStore(publishers=(*listed, publisher("school-ighil", SCHOOL)))
        assert ids(envelope(MINISTRY, SCHOOL), more) == ["school-ighil"]


def test_a_key_under_two_names_is_the_first_ones() -> None:
    both = TrustStore(publishers=(publisher("academy", MINISTRY), publisher("ministry", MINISTRY)))
    assert ids(envelope(MINISTRY), both) == ["academy"]


def test_a_publishers_new_key_stands_beside_the_old_one() -> None:
    """Revoked is revoked, whenever it was signed; the publisher signs again with the new key."""
    turned = TrustStore(
        publishers=(publisher("ministry", MINISTRY, revoked=True), publisher("ministry", SCHOOL))
    )
    assert ids(envelope(SCHOOL), turned) == ["ministry"]
    with pytest.raises(FileRejectedError, match="publisher_revoked"):
        verify(envelope(MINISTRY), b"{}", turned)


def test_a_revoked_signature_and_a_forged_one_make_no_good_one() -> None:
    store = TrustStore(
        publishers=(publisher("ministry", MINISTRY, revoked=True), publisher("school", SCHOOL))
    )
    forged = json.loads(envelope(MINISTRY, STRANGER))
    forged["signatures"][1]["keyid"] = key_id(SCHOOL.public_key().public_bytes_raw())
    with pytest.raises(FileRejectedError, match="signature_wrong"):
        verify(json.dumps(forged).encode(), b"{}", store)


@pytest.mark.parametrize(
    "text",
    [
        b"", b"[]", b"{}", b"\xff", b"[" * 100_000,
        b'{"payload":"e30=","payloadType":"x","signatures":[]}',
        b'{"payload":"!","payloadType":"x","signatures":[{"keyid":"a","sig":"AA=="}]}',
        b'{"payload":"e30=","payloadType":1,"signatures":[{"keyid":"a","sig":"AA=="}]}',
    ],
)  # fmt: skip
def test_an_envelope_that_is_none_is_refused(text: bytes) -> None:
    with pytest.raises(FileRejectedError, match="signature_unreadable"):
        verify(text, b"{}", TRUST)


def test_the_envelope_is_dsse_as_its_specification_says() -> None:
    """Verified without the library: PAE(type, body) = "DSSEv1" SP LEN SP type SP LEN SP body."""
    signed = json.loads(envelope(MINISTRY, payload=b"body"))
    pae = b"DSSEv1 %d %s 4 body" % (len(MANIFEST_TYPE), MANIFEST_TYPE.encode())
    MINISTRY.public_key().verify(base64.b64decode(signed["signatures"][0]["sig"]), pae)
    assert base64.b64decode(signed["payload"]) == b"body"


def test_a_trust_store_is_read_from_json() -> None:
    raw = base64.b64encode(MINISTRY.public_key().public_bytes_raw()).decode()
    text = {
        "format": "tinmel-trust/1",
        "publishers": [{"id": "ministry", "names": {"ar": "الوزارة"}, "key": raw}],
    }
    store = read_trust(json.dumps(text).encode())
    assert store.find([key_id(MINISTRY.public_key().public_bytes_raw())])[0].id == "ministry"
    for bad in (b"", b"{", json.dumps(text).replace(raw, "AAAA").encode()):
        with pytest.raises(FileRejectedError, match="trust_invalid"):
            read_trust(bad, "trust.json")

"""Receipts: who may say what about a batch."""

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from classroom.errors import SignatureRefusedError
from classroom.sync import certificates
from classroom.sync.receipt import FORMAT, Receipt, open_receipt, sign_receipt
from tests.classroom.sync.world import CODE, NOW, NOW_MS


class Office:
    def __init__(self) -> None:
        self.district, self.receiver = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
        self.root = certificates.district_certificate(self.district, "District", NOW)
        public = self.receiver.public_key().public_bytes_raw()
        self.certificate = certificates.receiver_certificate(self.district, self.root, public, "R", NOW)

    def receipt(self, state: str, certificate: bytes) -> Receipt:
        return Receipt(
            format=FORMAT,
            state=state,
            school=CODE,
            batch="b" * 32,
            file_sha256="f" * 64,
            size_bytes=9,
            manifest_sha256="",
            at_ms=NOW_MS,
            certificate=certificate,
        )


@pytest.fixture
def office() -> Office:
    return Office()


def refused(signed: bytes, root: bytes) -> str:
    with pytest.raises(SignatureRefusedError) as error:
        open_receipt(signed, root, NOW)
    return error.value.reason


def test_a_receiver_may_say_stored(office):
    receipt = office.receipt("stored", office.certificate)
    assert open_receipt(sign_receipt(receipt, office.receiver), office.root, NOW) == receipt


@pytest.mark.parametrize("state", ["stored", "verified", "imported"])
def test_the_district_may_say_everything(office, state):
    receipt = office.receipt(state, office.root)
    assert open_receipt(sign_receipt(receipt, office.district), office.root, NOW) == receipt


@pytest.mark.parametrize("state", ["verified", "imported"])
def test_a_receiver_may_say_no_more(office, state):
    signed = sign_receipt(office.receipt(state, office.certificate), office.receiver)
    assert refused(signed, office.root) == "chain"


def test_a_receiver_can_not_borrow_the_districts_certificate(office):
    signed = sign_receipt(office.receipt("imported", office.root), office.receiver)
    assert refused(signed, office.root) == "signature"


def test_another_district_says_nothing_here(office):
    other = Office()
    signed = sign_receipt(other.receipt("imported", other.root), other.district)
    assert refused(signed, office.root) == "chain"


def test_an_unknown_state_is_refused(office):
    signed = sign_receipt(office.receipt("praised", office.root), office.district)
    assert refused(signed, office.root) == "format"


def test_an_altered_receipt_is_refused(office):
    signed = msgspec.json.decode(sign_receipt(office.receipt("stored", office.root), office.district))
    signed["payload"] = signed["payload"][:-8] + "AAAAAAA="
    assert refused(msgspec.json.encode(signed), office.root) in ("format", "signature")

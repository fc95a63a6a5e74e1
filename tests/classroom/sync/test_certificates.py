"""The chain district → enrolment → school key, and who may not be taken for whom."""

from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from classroom.errors import SignatureRefusedError
from classroom.sync import certificates, chains
from tests.classroom.sync.world import CODE, NOW


def public(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes_raw()


class Chain:
    """A district, one enrolment and one school key."""

    def __init__(self, code: str = CODE) -> None:
        self.district, self.enrolment, self.school = (Ed25519PrivateKey.generate() for _ in range(3))
        self.root = certificates.district_certificate(self.district, "District", NOW)
        self.middle = certificates.enrolment_certificate(
            self.district, self.root, public(self.enrolment), code, NOW
        )
        self.leaf = certificates.school_certificate(self.enrolment, self.middle, public(self.school))


def refused(chain: list[bytes], root: bytes, now=NOW) -> str:
    with pytest.raises(SignatureRefusedError) as error:
        chains.verify_school(chain, root, now)
    return error.value.reason


def test_a_chain_says_whose_key_it_is():
    chain = Chain()
    found = chains.verify_school([chain.leaf, chain.middle], chain.root, NOW)
    assert (found.school, found.public_key) == (CODE, public(chain.school))
    assert found.enrolment == chains.certificate_id(chain.middle)


def test_certificates_survive_pem():
    chain = Chain()
    assert chains.from_pem(chains.to_pem(chain.leaf) + chains.to_pem(chain.middle)) == [
        chain.leaf,
        chain.middle,
    ]


def test_another_district_certifies_nothing_here():
    chain, other = Chain(), Chain()
    assert refused([chain.leaf, chain.middle], other.root) == "chain"
    assert refused([chain.leaf, other.middle], chain.root) == "chain"


def test_a_school_key_can_not_certify_further_keys():
    chain, third = Chain(), Ed25519PrivateKey.generate()
    forged = certificates.school_certificate(chain.school, chain.leaf, public(third))
    assert refused([forged, chain.leaf], chain.root) == "chain"


def test_an_enrolment_is_for_its_school_only():
    chain, other = Chain(), Chain("00001A")
    assert refused([other.leaf, chain.middle], chain.root) == "chain"
    with pytest.raises(SignatureRefusedError):
        chains.verify_enrolment(chain.middle, chain.root, "00001A")


def test_a_receiver_is_no_school_and_a_school_no_receiver():
    chain, key = Chain(), Ed25519PrivateKey.generate()
    receiver = certificates.receiver_certificate(chain.district, chain.root, public(key), "Receiver", NOW)
    assert chains.verify_receiver(receiver, chain.root, NOW) == public(key)
    assert refused([receiver, chain.middle], chain.root) == "chain"
    for certificate in (chain.middle, chain.leaf, chain.root):
        with pytest.raises(SignatureRefusedError):
            chains.verify_receiver(certificate, chain.root, NOW)


@pytest.mark.parametrize("years", [-1, 6])
def test_outside_its_time_a_chain_is_expired(years):
    chain = Chain()
    assert refused([chain.leaf, chain.middle], chain.root, NOW + timedelta(days=366 * years)) == "expired"


def test_a_school_with_a_wrong_clock_checks_itself_without_dates():
    chain = Chain()
    assert chains.verify_school([chain.leaf, chain.middle], chain.root, None).school == CODE


@pytest.mark.parametrize("junk", [b"", b"\x30\x03\x02\x01\x01", b"x" * 20_000])
def test_junk_is_no_chain(junk):
    chain = Chain()
    assert refused([junk, chain.middle], chain.root) == "chain"
    assert refused([chain.leaf], chain.root) == "chain"
    with pytest.raises(SignatureRefusedError):
        chains.from_pem(junk + b"-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n")

"""Verifying certificates: who issued it, which role, which school, still valid.

The shape of a chain is fixed (district → enrolment → school key, district → receiver), so this is
short, and nothing else is accepted. What certificates.py issues, this file verifies.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID, ObjectIdentifier

from classroom.errors import SignatureRefusedError

SCHOOL = ObjectIdentifier("2.25.259664687373831407540201029121361743040.1")
RECEIVER = ObjectIdentifier("2.25.259664687373831407540201029121361743040.2")
"""Roles, as extended key usages under 2.25 (UUID arc, ITU-T X.667), which needs no registration."""
MAX_CHAIN_BYTES = 16 * 1024


@dataclass(frozen=True, kw_only=True)
class SchoolCertificate:
    """What a verified school chain says."""

    school: str
    public_key: bytes
    enrolment: str
    """Hex SHA-256 of the enrolment certificate: one enrolment, one school key."""


def verify_district(root: bytes) -> bytes:
    """Return the public key of a self-signed district certificate; SignatureRefusedError("chain")."""
    certificate = load_certificate(root)
    _check_issued(certificate, certificate)
    _check_authority(certificate)
    return _public_key(certificate)


def verify_enrolment(certificate: bytes, root: bytes, school: str) -> bytes:
    """Return the enrolment's public key when `root` issued it for `school`; SignatureRefusedError."""
    found, issuer = load_certificate(certificate), load_certificate(root)
    _check_issued(found, issuer)
    _check_authority(found)
    _check_role(found, SCHOOL)
    if _school_of(found) != school:
        raise SignatureRefusedError("chain")
    return _public_key(found)


def verify_school(chain: list[bytes], root: bytes, now: datetime | None) -> SchoolCertificate:
    """Return whose key a chain certifies; `chain` is [school key, enrolment key], DER, without the root.

    `now` None leaves the dates out (a school that checks itself may have no right time).
    Raises SignatureRefusedError: "chain" or "expired".
    """
    if len(chain) != 2 or sum(len(part) for part in chain) > MAX_CHAIN_BYTES:
        raise SignatureRefusedError("chain")
    leaf, enrolment = (load_certificate(part) for part in chain)
    school = _school_of(enrolment)
    verify_enrolment(chain[1], root, school)
    _check_issued(leaf, enrolment)
    _check_leaf(leaf, SCHOOL)
    if _school_of(leaf) != school:
        raise SignatureRefusedError("chain")
    for certificate in (leaf, enrolment):
        _check_dates(certificate, now)
    return SchoolCertificate(school=school, public_key=_public_key(leaf), enrolment=certificate_id(chain[1]))


def verify_receiver(certificate: bytes, root: bytes, now: datetime | None) -> bytes:
    """Return the public key of a receiver that `root` certified; SignatureRefusedError."""
    found = load_certificate(certificate)
    _check_issued(found, load_certificate(root))
    _check_leaf(found, RECEIVER)
    _check_dates(found, now)
    return _public_key(found)


def certificate_id(certificate: bytes) -> str:
    """Return the hex SHA-256 of a certificate."""
    return hashlib.sha256(certificate).hexdigest()


def to_pem(certificate: bytes) -> bytes:
    """Return a DER certificate as PEM."""
    return load_certificate(certificate).public_bytes(Encoding.PEM)


def from_pem(text: bytes) -> list[bytes]:
    """Return every certificate of a PEM text as DER, in order; SignatureRefusedError("chain")."""
    if len(text) > MAX_CHAIN_BYTES:
        raise SignatureRefusedError("chain")
    try:
        return [part.public_bytes(Encoding.DER) for part in x509.load_pem_x509_certificates(text)]
    except ValueError as error:
        raise SignatureRefusedError("chain") from error


def load_certificate(certificate: bytes) -> x509.Certificate:
    """Return a DER certificate parsed; SignatureRefusedError("chain")."""
    try:
        return x509.load_der_x509_certificate(certificate)
    except ValueError as error:
        raise SignatureRefusedError("chain") from error


def _public_key(certificate: x509.Certificate) -> bytes:
    key = certificate.public_key()
    if not isinstance(key, Ed25519PublicKey):
        raise SignatureRefusedError("chain")
    return key.public_bytes_raw()


def _check_issued(certificate: x509.Certificate, issuer: x509.Certificate) -> None:
    try:
        certificate.verify_directly_issued_by(issuer)
    except (InvalidSignature, ValueError, TypeError) as error:
        raise SignatureRefusedError("chain") from error


def _constraints(certificate: x509.Certificate) -> x509.BasicConstraints:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
    except (x509.ExtensionNotFound, x509.DuplicateExtension, ValueError) as error:
        raise SignatureRefusedError("chain") from error


def _check_authority(certificate: x509.Certificate) -> None:
    if not _constraints(certificate).ca:
        raise SignatureRefusedError("chain")


def _check_leaf(certificate: x509.Certificate, role: ObjectIdentifier) -> None:
    if _constraints(certificate).ca:
        raise SignatureRefusedError("chain")
    _check_role(certificate, role)


def _check_role(certificate: x509.Certificate, role: ObjectIdentifier) -> None:
    try:
        usage = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except (x509.ExtensionNotFound, x509.DuplicateExtension, ValueError) as error:
        raise SignatureRefusedError("chain") from error
    if role not in usage:
        raise SignatureRefusedError("chain")


def _check_dates(certificate: x509.Certificate, now: datetime | None) -> None:
    if now is None:
        return
    if not certificate.not_valid_before_utc <= now <= certificate.not_valid_after_utc:
        raise SignatureRefusedError("expired")


def _school_of(certificate: x509.Certificate) -> str:
    found = certificate.subject.get_attributes_for_oid(NameOID.SERIAL_NUMBER)
    if len(found) != 1:
        raise SignatureRefusedError("chain")
    return str(found[0].value)

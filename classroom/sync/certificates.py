"""X.509 certificates (Ed25519): district → one-school enrolment key → the school's key; district → receiver.

The shape is fixed, so verifying is short: who issued it, which role, which school, still valid.
The school code stands in the subject's serialNumber; the role is an extended key usage under
2.25 (UUID arc, ITU-T X.667), which needs no registration.
"""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID, ObjectIdentifier

from classroom.errors import SignatureRefusedError

SCHOOL = ObjectIdentifier("2.25.259664687373831407540201029121361743040.1")
RECEIVER = ObjectIdentifier("2.25.259664687373831407540201029121361743040.2")
DISTRICT_YEARS = 20
ISSUED_YEARS = 5
MAX_CHAIN_BYTES = 16 * 1024


@dataclass(frozen=True, kw_only=True)
class SchoolCertificate:
    """What a verified school chain says."""

    school: str
    public_key: bytes
    enrolment: str
    """Hex SHA-256 of the enrolment certificate: one enrolment, one school key."""


def district_certificate(key: Ed25519PrivateKey, name: str, now: datetime) -> bytes:
    """Return the self-signed root of a district, as DER."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name[:64])])
    builder = _builder(subject, subject, key.public_key(), now, DISTRICT_YEARS)
    return _issue(_authority(builder, path_length=1), key)


def enrolment_certificate(
    district: Ed25519PrivateKey, root: bytes, key: bytes, school: str, now: datetime
) -> bytes:
    """Return the certificate of a key that may certify one key of one school, as DER."""
    public_key = Ed25519PublicKey.from_public_bytes(key)
    builder = _builder(_school_name(school), _load(root).subject, public_key, now, ISSUED_YEARS)
    usage = x509.ExtendedKeyUsage([SCHOOL])
    return _issue(_authority(builder, path_length=0).add_extension(usage, critical=False), district)


def school_certificate(enrolment: Ed25519PrivateKey, certificate: bytes, key: bytes) -> bytes:
    """Return the certificate of the school's own key, as DER.

    It is valid exactly as long as the enrolment's: a school's clock may be years off.
    """
    issuer = _load(certificate)
    public_key = Ed25519PublicKey.from_public_bytes(key)
    builder = (
        x509.CertificateBuilder()
        .subject_name(issuer.subject)
        .issuer_name(issuer.subject)
        .public_key(public_key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(issuer.not_valid_before_utc)
        .not_valid_after(issuer.not_valid_after_utc)
    )
    return _issue(_leaf(builder, SCHOOL), enrolment)


def receiver_certificate(
    district: Ed25519PrivateKey, root: bytes, key: bytes, name: str, now: datetime
) -> bytes:
    """Return the certificate of a receiver's key: it may say "stored", nothing more. DER."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name[:64])])
    public_key = Ed25519PublicKey.from_public_bytes(key)
    builder = _builder(subject, _load(root).subject, public_key, now, ISSUED_YEARS)
    return _issue(_leaf(builder, RECEIVER), district)


def verify_district(root: bytes) -> bytes:
    """Return the public key of a self-signed district certificate; SignatureRefusedError("chain")."""
    certificate = _load(root)
    _check_issued(certificate, certificate)
    _check_authority(certificate)
    return _public_key(certificate)


def verify_enrolment(certificate: bytes, root: bytes, school: str) -> bytes:
    """Return the enrolment's public key when `root` issued it for `school`; SignatureRefusedError."""
    found, issuer = _load(certificate), _load(root)
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
    leaf, enrolment = (_load(part) for part in chain)
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
    found = _load(certificate)
    _check_issued(found, _load(root))
    _check_leaf(found, RECEIVER)
    _check_dates(found, now)
    return _public_key(found)


def certificate_id(certificate: bytes) -> str:
    """Return the hex SHA-256 of a certificate."""
    return hashlib.sha256(certificate).hexdigest()


def to_pem(certificate: bytes) -> bytes:
    """Return a DER certificate as PEM."""
    return _load(certificate).public_bytes(Encoding.PEM)


def from_pem(text: bytes) -> list[bytes]:
    """Return every certificate of a PEM text as DER, in order; SignatureRefusedError("chain")."""
    if len(text) > MAX_CHAIN_BYTES:
        raise SignatureRefusedError("chain")
    try:
        return [part.public_bytes(Encoding.DER) for part in x509.load_pem_x509_certificates(text)]
    except ValueError as error:
        raise SignatureRefusedError("chain") from error


def common_name(certificate: bytes) -> str:
    """Return the name in the subject, or nothing."""
    found = _load(certificate).subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(found[0].value) if found else ""


def utc_now() -> datetime:
    """Return the time that certificates are checked against."""
    return datetime.now(UTC)


def _builder(
    subject: x509.Name, issuer: x509.Name, key: Ed25519PublicKey, now: datetime, years: int
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))  # a receiver's clock may be a little behind
        .not_valid_after(now + timedelta(days=366 * years))
    )


def _school_name(school: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.SERIAL_NUMBER, school)])


def _authority(builder: x509.CertificateBuilder, path_length: int) -> x509.CertificateBuilder:
    constraints = x509.BasicConstraints(ca=True, path_length=path_length)
    return builder.add_extension(constraints, critical=True).add_extension(
        _key_usage(key_cert_sign=True), critical=True
    )


def _leaf(builder: x509.CertificateBuilder, role: ObjectIdentifier) -> x509.CertificateBuilder:
    constraints = x509.BasicConstraints(ca=False, path_length=None)
    return (
        builder.add_extension(constraints, critical=True)
        .add_extension(_key_usage(key_cert_sign=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([role]), critical=False)
    )


def _key_usage(*, key_cert_sign: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=key_cert_sign,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def _issue(builder: x509.CertificateBuilder, key: Ed25519PrivateKey) -> bytes:
    return builder.sign(key, None).public_bytes(Encoding.DER)


def _load(certificate: bytes) -> x509.Certificate:
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

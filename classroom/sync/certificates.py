"""X.509 certificates (Ed25519): district → one-school enrolment key → the school's key; district → receiver.

The school code stands in the subject's serialNumber, the role in the extended key usage.
"""

from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID, ObjectIdentifier

from classroom.sync.chains import RECEIVER, SCHOOL, load_certificate

DISTRICT_YEARS = 20
ISSUED_YEARS = 5


def district_certificate(key: Ed25519PrivateKey, name: str, now: datetime) -> bytes:
    """Return the self-signed root of a district, as DER."""
    subject = _common_name(name)
    builder = _builder(subject, subject, key.public_key(), now, DISTRICT_YEARS)
    return _issue(_authority(builder, path_length=1), key)


def enrolment_certificate(
    district: Ed25519PrivateKey, root: bytes, key: bytes, school: str, now: datetime
) -> bytes:
    """Return the certificate of a key that may certify one key of one school, as DER."""
    public_key = Ed25519PublicKey.from_public_bytes(key)
    builder = _builder(_school_name(school), load_certificate(root).subject, public_key, now, ISSUED_YEARS)
    usage = x509.ExtendedKeyUsage([SCHOOL])
    return _issue(_authority(builder, path_length=0).add_extension(usage, critical=False), district)


def school_certificate(enrolment: Ed25519PrivateKey, certificate: bytes, key: bytes) -> bytes:
    """Return the certificate of the school's own key, as DER.

    It is valid exactly as long as the enrolment's: a school's clock may be years off.
    """
    issuer = load_certificate(certificate)
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
    subject = _common_name(name)
    public_key = Ed25519PublicKey.from_public_bytes(key)
    builder = _builder(subject, load_certificate(root).subject, public_key, now, ISSUED_YEARS)
    return _issue(_leaf(builder, RECEIVER), district)


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


def _common_name(name: str) -> x509.Name:
    """Return a subject with as much of a name as fits: 64 bytes (RFC 5280, ub-common-name)."""
    fitting = name.encode()[:64].decode(errors="ignore")
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, fitting)])


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

"""A school's enrolment: what its district signed for it, and the chain that certifies the school's own key.

The file a district hands over holds the signed document and a key that may certify one key of this
school. The school certifies its own key with it, keeps document and chain, and forgets that key.
"""

import re
from dataclasses import dataclass
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from classroom.durable_file import PRIVATE, write_file
from classroom.errors import (
    FileRejectedError,
    InvalidInputError,
    InvalidValueError,
    NotEnrolledError,
    SignatureRefusedError,
)
from classroom.sync import certificates, chains, envelope
from classroom.sync.keys import SchoolKeys, parse_key, private_pem
from classroom.sync.recovery import check_recipient

PAYLOAD_TYPE = "application/vnd.tinmel.enrolment+json"
FILE_FORMAT = "tinmel-enrolment-file/1"
MAX_FILE_BYTES = 256 * 1024
MIN_PSEUDONYM_KEY_BYTES = 32
_SCHOOL_CODE = re.compile(r"[A-Z0-9][A-Z0-9-]{0,15}")
_RECEIVER = re.compile(r"https?://[^\s/?#]+(/[^\s?#]*)?")


class Recipient(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who may open this school's batches besides the school: `role` "district" or "escrow"."""

    role: str
    key: str
    """"age1…"."""


class Policy(msgspec.Struct, frozen=True, kw_only=True):
    """What the district decides and may change with a new enrolment; unknown fields are a later version's."""

    pseudonym_key: bytes
    pseudonym_period: str
    """Which yearly key it is, for example "2026-2027"; pseudonyms of two periods can't be joined."""
    batch_bytes: int = 5_000_000


class EnrolmentDocument(msgspec.Struct, frozen=True, kw_only=True):
    """What the district signs. Certificates are DER."""

    format: str
    id: str
    school: str
    """GRESA code."""
    school_name: str
    district_name: str
    district: bytes
    certificate: bytes
    recipients: tuple[Recipient, ...]
    receiver: str
    policy: Policy
    made_ms: int


class _EnrolmentFile(msgspec.Struct, kw_only=True):
    format: str
    enrolment: msgspec.Raw
    key: str


@dataclass(frozen=True, kw_only=True)
class Enrolment:
    """A verified document and the chain [school key, enrolment key] of this school."""

    document: EnrolmentDocument
    chain: tuple[bytes, ...]


def check_school_code(code: str) -> str:
    """Return a code that can stand in a file name and a certificate; InvalidValueError otherwise."""
    if not _SCHOOL_CODE.fullmatch(code):
        raise InvalidValueError("school_code", code)
    return code


def check_receiver(url: str) -> str:
    """Return an http or https address without query, without its last slash; InvalidValueError otherwise."""
    if not _RECEIVER.fullmatch(url):
        raise InvalidValueError("receiver", url)
    return url.rstrip("/")


def enrolment_file(document: EnrolmentDocument, district: Ed25519PrivateKey, key: Ed25519PrivateKey) -> bytes:
    """Return the file for the school. It is secret: whoever imports it first is the school."""
    signed = envelope.sign(PAYLOAD_TYPE, msgspec.json.encode(document), [district])
    content = _EnrolmentFile(
        format=FILE_FORMAT, enrolment=msgspec.Raw(signed), key=private_pem(key).decode("ascii")
    )
    return msgspec.json.encode(content)


def accept_enrolment(path: Path, data_dir: Path, keys: SchoolKeys, code: str | None = None) -> Enrolment:
    """Import an enrolment file: certify the school's key, keep document and chain under `data_dir`/sync.

    `code` is the school's when it is known: the file must be for it. A school that is enrolled
    accepts a newer file of the same district for the same school only.
    Raises FileRejectedError: "not_an_enrolment", "signature", "other_district", "other_school".
    """
    try:
        with path.open("rb") as file:
            content = msgspec.json.decode(file.read(MAX_FILE_BYTES), type=_EnrolmentFile)
        document = _verified(bytes(content.enrolment))
        key = parse_key(content.key.encode())
        if key.public_key().public_bytes_raw() != _enrolment_key(document):
            raise SignatureRefusedError("chain")
    except (OSError, ValueError, RecursionError) as error:
        raise FileRejectedError(str(path), "", "not_an_enrolment") from error
    except (SignatureRefusedError, InvalidInputError) as error:
        raise FileRejectedError(str(path), "", "signature") from error
    current = find_enrolment(data_dir)
    if current is not None and current.document.district != document.district:
        raise FileRejectedError(str(path), document.district_name, "other_district")
    known = current.document.school if current is not None else code
    if known not in (None, "", document.school):
        raise FileRejectedError(str(path), document.school, "other_school")
    if current is not None and current.document.certificate == document.certificate:
        leaf = current.chain[0]
    else:
        leaf = certificates.school_certificate(key, document.certificate, keys.public_key)
    _keep(data_dir, bytes(content.enrolment), (leaf, document.certificate))
    return load_enrolment(data_dir)


def load_enrolment(data_dir: Path) -> Enrolment:
    """Return the enrolment under `data_dir`; NotEnrolledError without one, FileRejectedError when damaged."""
    found = find_enrolment(data_dir)
    if found is None:
        raise NotEnrolledError
    return found


def find_enrolment(data_dir: Path) -> Enrolment | None:
    """Like `load_enrolment`, but None when the school was never enrolled."""
    path = data_dir / "sync" / "enrolment.json"
    try:
        kept = msgspec.json.decode(path.read_bytes(), type=_Kept)
        document = _verified(bytes(kept.enrolment))
        chains.verify_school(list(kept.chain), document.district, None)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError, SignatureRefusedError, InvalidInputError) as error:
        raise FileRejectedError(str(path), "", "damaged") from error
    return Enrolment(document=document, chain=kept.chain)


class _Kept(msgspec.Struct, kw_only=True):
    enrolment: msgspec.Raw
    chain: tuple[bytes, ...]


def _keep(data_dir: Path, enrolment: bytes, chain: tuple[bytes, ...]) -> None:
    kept = _Kept(enrolment=msgspec.Raw(enrolment), chain=chain)
    write_file(data_dir / "sync" / "enrolment.json", msgspec.json.encode(kept), PRIVATE)


def _verified(signed: bytes) -> EnrolmentDocument:
    claimed = _decode(envelope.read_unverified(signed, PAYLOAD_TYPE))
    district_key = chains.verify_district(claimed.district)
    document = _decode(envelope.verify(signed, district_key, PAYLOAD_TYPE).payload)
    if document.format != "tinmel-enrolment/1" or not document.recipients:
        raise InvalidValueError("enrolment_format")
    check_school_code(document.school)
    check_receiver(document.receiver)
    for recipient in document.recipients:
        check_recipient(recipient.key)
    if len(document.policy.pseudonym_key) < MIN_PSEUDONYM_KEY_BYTES:
        raise InvalidValueError("pseudonym_key")
    _enrolment_key(document)
    return document


def _decode(payload: bytes) -> EnrolmentDocument:
    return msgspec.json.decode(payload, type=EnrolmentDocument)


def _enrolment_key(document: EnrolmentDocument) -> bytes:
    return chains.verify_enrolment(document.certificate, document.district, document.school)

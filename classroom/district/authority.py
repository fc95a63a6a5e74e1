"""The district's keys, and what it hands out: enrolment files for schools, a key file for its receiver.

district.json          name, receiver's address, recipients, period of the pseudonyms
keys/district.key      certifies schools and receivers, signs receipts (Ed25519)
keys/district.pem      its certificate: what everybody pins
keys/batches.txt       opens batches (age)
keys/escrow.txt        opens batches too; belongs in the ministry's safe, not here
keys/pseudonyms.key    this year's pseudonym key
keys/receiver.pem      for `tinmel receiver --key`
enrolments/<code>.json one for each school, secret until it is imported there
"""

import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from classroom.durable_file import PRIVATE, create_file, write_file
from classroom.errors import FileRejectedError, InvalidValueError, NotFoundError, SignatureRefusedError
from classroom.store.records.district import EnrolledSchool
from classroom.sync import certificates, chains
from classroom.sync.enrolment import (
    MIN_PSEUDONYM_KEY_BYTES,
    EnrolmentDocument,
    Policy,
    Recipient,
    check_receiver,
    check_school_code,
    enrolment_file,
)
from classroom.sync.keys import load_key, load_or_create_key
from classroom.sync.receiver_key import ReceiverKey
from classroom.sync.recovery import check_recipient, load_age_key, load_or_create_age_key

_FORMAT: Final = "tinmel-district/1"
_FIRST_MONTH_OF_SCHOOL_YEAR = 9


class _Settings(msgspec.Struct, frozen=True, kw_only=True):
    format: str
    name: str
    receiver: str
    escrow: str
    pseudonym_period: str


@dataclass(frozen=True)
class District:
    """A district's own side; `certificate` is DER, `identity` opens batches."""

    folder: Path
    name: str
    receiver: str
    certificate: bytes
    key: Ed25519PrivateKey
    identity: str
    escrow: str
    pseudonym_period: str

    @classmethod
    def create(
        cls, folder: Path, *, name: str, receiver: str, escrow: str | None, now: datetime
    ) -> "District":
        """Make a district's keys; `escrow` is the ministry's age recipient, made here when None.

        Raises InvalidValueError: "name", "receiver", "recipient", or "data" when there is a district.
        """
        if not name.strip() or not name.isprintable():
            raise InvalidValueError("name", name)
        if (folder / "district.json").exists():
            raise InvalidValueError("data", str(folder))
        receiver = check_receiver(receiver)
        keys = folder / "keys"
        if escrow is None:
            escrow = load_or_create_age_key(keys / "escrow.txt", now).recipient
        settings = _Settings(
            format=_FORMAT,
            name=name.strip(),
            receiver=receiver,
            escrow=check_recipient(escrow),
            pseudonym_period=_school_year(now),
        )
        load_or_create_age_key(keys / "batches.txt", now)
        create_file(keys / "pseudonyms.key", secrets.token_bytes(MIN_PSEUDONYM_KEY_BYTES), PRIVATE)
        key = load_or_create_key(keys / "district.key")
        root = certificates.district_certificate(key, settings.name, now)
        write_file(keys / "district.pem", chains.to_pem(root))
        _make_receiver_key(keys / "receiver.pem", key, root, settings.name, now)
        # Last, because it says that all of the above is there.
        write_file(folder / "district.json", msgspec.json.format(msgspec.json.encode(settings)))
        return cls.load(folder)

    @classmethod
    def load(cls, folder: Path) -> "District":
        """Return the district in a folder; NotFoundError("district"), FileRejectedError."""
        try:
            settings = msgspec.json.decode((folder / "district.json").read_bytes(), type=_Settings)
            (root,) = chains.from_pem((folder / "keys" / "district.pem").read_bytes())
            public_key = chains.verify_district(root)
        except FileNotFoundError as error:
            raise NotFoundError("district", str(folder)) from error
        except (OSError, ValueError, SignatureRefusedError) as error:
            raise FileRejectedError(str(folder / "district.json"), "", "damaged") from error
        key = load_key(folder / "keys" / "district.key")
        if key.public_key().public_bytes_raw() != public_key:
            raise FileRejectedError(str(folder / "keys" / "district.key"), "", "key")
        return cls(
            folder=folder,
            name=settings.name,
            receiver=settings.receiver,
            certificate=root,
            key=key,
            identity=load_age_key(folder / "keys" / "batches.txt").identity,
            escrow=settings.escrow,
            pseudonym_period=settings.pseudonym_period,
        )

    @property
    def database_path(self) -> Path:
        """Where the district's SQLite database is, unless PostgreSQL is used."""
        return self.folder / "district.sqlite"

    def enrolment_path(self, code: str) -> Path:
        """Return where the enrolment file of a school is; `code` must have been checked."""
        return self.folder / "enrolments" / f"{code}.json"

    def issue_enrolment(self, code: str, school_name: str, now: datetime) -> EnrolledSchool:
        """Write an enrolment file for a school and say what to keep of it; InvalidValueError("school_code").

        A file that was issued before stays valid: each certifies a key of its own.
        """
        check_school_code(code)
        key = Ed25519PrivateKey.generate()
        public_key = key.public_key().public_bytes_raw()
        certificate = certificates.enrolment_certificate(self.key, self.certificate, public_key, code, now)
        made_ms = int(now.timestamp() * 1000)
        document = EnrolmentDocument(
            format="tinmel-enrolment/1",
            id=secrets.token_hex(16),
            school=code,
            school_name=school_name.strip() or code,
            district_name=self.name,
            district=self.certificate,
            certificate=certificate,
            recipients=(
                Recipient(role="district", key=load_age_key(self.folder / "keys" / "batches.txt").recipient),
                Recipient(role="escrow", key=self.escrow),
            ),
            receiver=self.receiver,
            policy=Policy(
                pseudonym_key=(self.folder / "keys" / "pseudonyms.key").read_bytes(),
                pseudonym_period=self.pseudonym_period,
            ),
            made_ms=made_ms,
        )
        write_file(self.enrolment_path(code), enrolment_file(document, self.key, key), PRIVATE)
        return EnrolledSchool(
            code=code,
            name=document.school_name,
            enrolment=chains.certificate_id(certificate),
            enrolled_ms=made_ms,
        )


def _make_receiver_key(
    path: Path, district: Ed25519PrivateKey, root: bytes, name: str, now: datetime
) -> None:
    key = Ed25519PrivateKey.generate()
    public_key = key.public_key().public_bytes_raw()
    certificate = certificates.receiver_certificate(district, root, public_key, f"Receiver of {name}", now)
    ReceiverKey(key, certificate, root).save(path)


def _school_year(now: datetime) -> str:
    first = now.year if now.month >= _FIRST_MONTH_OF_SCHOOL_YEAR else now.year - 1
    return f"{first}-{first + 1}"

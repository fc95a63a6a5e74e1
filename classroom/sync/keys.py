"""The school's signing key (Ed25519): on this PC's disk, readable by its owner only, never sent anywhere."""

from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from classroom.durable_file import PRIVATE, create_file
from classroom.errors import FileRejectedError
from classroom.sync import envelope

verify = envelope.verify


class SchoolKeys:
    """Signs for the school; safe to use from any thread."""

    def __init__(self, private_key: Ed25519PrivateKey) -> None:
        self.private_key = private_key

    @classmethod
    def load_or_create(cls, data_dir: Path) -> "SchoolKeys":
        """Return the key kept in `data_dir`/keys/school.key, made and fsynced the first time."""
        return cls(load_or_create_key(data_dir / "keys" / "school.key"))

    @property
    def public_key(self) -> bytes:
        """32 raw bytes."""
        return self.private_key.public_key().public_bytes_raw()

    @property
    def fingerprint(self) -> str:
        """The key's id: 64 hex digits."""
        return envelope.key_id(self.public_key)

    def sign(self, payload_type: str, payload: bytes) -> bytes:
        """Return a DSSE envelope (JSON) with this key's signature."""
        return envelope.sign(payload_type, payload, [self.private_key])


def load_or_create_key(path: Path) -> Ed25519PrivateKey:
    """Return the key in a PEM file of mode 0600, made first when it is absent; FileRejectedError("key")."""
    if not path.exists():
        create_file(path, private_pem(Ed25519PrivateKey.generate()), PRIVATE)
    return load_key(path)


def load_key(path: Path) -> Ed25519PrivateKey:
    """Return the Ed25519 key of a PEM file (PKCS 8); FileRejectedError("key") when it holds none."""
    try:
        return parse_key(path.read_bytes())
    except (OSError, ValueError) as error:
        raise FileRejectedError(str(path), "", "key") from error


def parse_key(pem: bytes) -> Ed25519PrivateKey:
    """Return the key of a PEM text; ValueError when it is no plain Ed25519 key."""
    try:
        key = load_pem_private_key(pem, None)
    except (TypeError, UnsupportedAlgorithm) as error:
        raise ValueError("no plain private key") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise ValueError("no Ed25519 key")
    return key


def private_pem(key: Ed25519PrivateKey) -> bytes:
    """Return a key as PKCS 8 PEM without a password."""
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())

"""A publisher's private key: an Ed25519 key as PKCS 8 PEM, with or without a passphrase."""

import getpass
import os
import stat
import sys
from pathlib import Path
from typing import Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from app.pack.console import say
from app.pack.folder import reading
from classroom.errors import InvalidValueError
from lessons.errors import FileRejectedError, NotFoundError

PASSPHRASE: Final = "TINMEL_PASSPHRASE"  # noqa: S105 the variable's name, no secret
"""The environment variable that answers instead of a person, for scripts."""
MAX_KEY_BYTES: Final = 20_000


def private_pem(key: Ed25519PrivateKey, passphrase: bytes | None) -> bytes:
    """Return the key as PEM, sealed with the passphrase if there is one."""
    sealed: KeySerializationEncryption = (
        NoEncryption() if passphrase is None else BestAvailableEncryption(passphrase)
    )
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, sealed)


def new_passphrase(*, asked_for: bool) -> bytes | None:
    """Return the passphrase for a new key: from the environment, or typed twice when asked for; else None."""
    given = os.environ.get(PASSPHRASE)
    if given is None and asked_for:
        given = _ask("Passphrase: ")
        if given != _ask("Once more: "):
            raise InvalidValueError("passphrase")
    if given == "":
        raise InvalidValueError("passphrase")
    return None if given is None else given.encode()


def read_key(path: Path) -> Ed25519PrivateKey:
    """Return the key in a file; a person at a terminal is asked for its passphrase.

    Says so when others on this computer can read the file.

    Raises NotFoundError, or FileRejectedError("key", "key_locked" or "key_passphrase").
    """
    with reading(path):
        if not path.is_file():
            raise NotFoundError("file", str(path))
        if os.name != "nt" and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            say(f"Warning: others on this computer may open {path}, which signs for you: chmod 600 {path}")
    try:
        pem = path.read_bytes() if path.stat().st_size <= MAX_KEY_BYTES else b""
        return _parse(pem, None)
    except TypeError:  # what the library says of a sealed key
        pass
    except (OSError, ValueError) as error:
        raise FileRejectedError(str(path), "", "key") from error
    try:
        return _parse(pem, _passphrase(path))
    except (TypeError, ValueError) as error:
        raise FileRejectedError(str(path), "", "key_passphrase") from error


def _parse(pem: bytes, passphrase: bytes | None) -> Ed25519PrivateKey:
    try:
        key = load_pem_private_key(pem, passphrase)
    except UnsupportedAlgorithm as error:
        raise ValueError("a key of another kind") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise ValueError("a key of another kind")
    return key


def _passphrase(path: Path) -> bytes:
    given = os.environ.get(PASSPHRASE)
    if given is None:
        if sys.stdin is None or not sys.stdin.isatty():
            raise FileRejectedError(str(path), "", "key_locked")
        given = _ask(f"Passphrase of {path.name}: ")
    return given.encode()


def _ask(question: str) -> str:
    try:
        return getpass.getpass(question)
    except EOFError:
        return ""

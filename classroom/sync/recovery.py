"""age identities (X25519): the school's recovery key, and the district's and the ministry's keys to batches.

The files are what `age-keygen` writes, so `age -d -i recovery.txt batch.tinmel` works with them.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pyrage import IdentityError, RecipientError
from pyrage.x25519 import Identity, Recipient

from classroom.durable_file import PRIVATE, create_file, write_file
from classroom.errors import FileRejectedError, InvalidValueError
from classroom.sync.certificates import utc_now


@dataclass(frozen=True)
class AgeKey:
    """A secret age identity and its public recipient ("age1…")."""

    identity: str
    recipient: str

    def __repr__(self) -> str:
        return f"AgeKey({self.recipient})"


def load_or_create_age_key(path: Path, now: datetime) -> AgeKey:
    """Return the identity in `path`, made first (mode 0600) when absent; FileRejectedError("age_key")."""
    if not path.exists():
        identity = Identity.generate()
        create_file(path, _file_text(str(identity), str(identity.to_public()), now), PRIVATE)
    return load_age_key(path)


def load_age_key(path: Path) -> AgeKey:
    """Return the first identity of a key file; FileRejectedError("age_key") when it holds none."""
    try:
        lines = path.read_text("ascii").splitlines()
        secret = next(line.strip() for line in lines if line.strip() and not line.startswith("#"))
        identity = Identity.from_str(secret)
    except (OSError, ValueError, StopIteration, IdentityError) as error:
        raise FileRejectedError(str(path), "", "age_key") from error
    return AgeKey(str(identity), str(identity.to_public()))


def school_recovery_key(data_dir: Path) -> AgeKey:
    """Return the key that opens this school's own batches, made the first time."""
    return load_or_create_age_key(_recovery_path(data_dir), utc_now())


def export_recovery_key(data_dir: Path, target: Path) -> None:
    """Copy the school's recovery key to a stick or folder, for its safe; FileRejectedError("age_key")."""
    school_recovery_key(data_dir)
    write_file(target, _recovery_path(data_dir).read_bytes(), PRIVATE)


def check_recipient(text: str) -> str:
    """Return `text` when it is an age X25519 recipient; InvalidValueError otherwise."""
    try:
        return str(Recipient.from_str(text))
    except RecipientError as error:
        raise InvalidValueError("recipient", text) from error


def _recovery_path(data_dir: Path) -> Path:
    return data_dir / "keys" / "recovery.txt"


def _file_text(identity: str, recipient: str, now: datetime) -> bytes:
    stamp = now.strftime("%Y-%m-%dT%H:%M:%SZ")
    return f"# created: {stamp}\n# public key: {recipient}\n{identity}\n".encode("ascii")

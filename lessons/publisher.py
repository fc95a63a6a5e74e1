"""Publishers of packs, and which of them this computer trusts."""

import hashlib
from collections.abc import Iterable
from typing import Annotated, Final, Literal, TypeVar

import msgspec
from msgspec import Meta, Struct

from lessons.errors import FileRejectedError
from lessons.identifiers import Identifier
from lessons.language import Texts

TRUST_FORMAT: Final = "tinmel-trust/1"
T = TypeVar("T")


class Publisher(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who signs packs: a ministry, an association, a school. Each key is an entry of its own."""

    id: Identifier
    names: Texts
    key: Annotated[bytes, Meta(min_length=32, max_length=32)]
    """The raw Ed25519 public key."""
    revoked: bool = False

    @property
    def key_id(self) -> str:
        """Return the key's id in signatures: SHA-256 of the raw public key, in hex."""
        return key_id(self.key)


class TrustStore(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The publishers this computer knows. A revoked one stays listed, so that it can be named."""

    format: Literal["tinmel-trust/1"] = TRUST_FORMAT
    publishers: tuple[Publisher, ...] = ()

    def find(self, key_ids: Iterable[str]) -> list[Publisher]:
        """Return the known publishers among these keys, revoked ones too."""
        wanted = set(key_ids)
        return [publisher for publisher in self.publishers if publisher.key_id in wanted]

    def trusted(self, key_ids: Iterable[str]) -> list[Publisher]:
        """Return the publishers among these keys who may sign; what is revoked once is revoked."""
        revoked = {publisher.key_id for publisher in self.publishers if publisher.revoked}
        return [publisher for publisher in self.find(key_ids) if publisher.key_id not in revoked]


def read_trust(data: bytes, name: str = "") -> TrustStore:
    """Read a trust store's JSON; `name` is the file's, for the error."""
    try:
        return msgspec.json.decode(data, type=TrustStore)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise FileRejectedError(name, "", mistaken(data) or "trust_invalid") from error


def mistaken(data: bytes) -> str | None:
    """Return the reason for a file of ours in another one's place; None for any other bytes."""
    if b" PRIVATE KEY-----" in data[:200]:
        return "private_key_given"
    if _read(data, Publisher) is not None:
        return "publisher_given"
    store = _read(data, TrustStore)
    return "publishers_given" if store is not None and store.publishers else None


def _read(data: bytes, kind: type[T]) -> T | None:
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return None


def key_id(public_key: bytes) -> str:
    """Return a raw Ed25519 public key's id."""
    return hashlib.sha256(public_key).hexdigest()

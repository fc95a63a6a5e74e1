"""What a class or a tablet says of itself over zeroconf, read as if everybody lied."""

import ipaddress
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

CLASS_TYPE: Final = "_tinmel-class._tcp.local."
TABLET_TYPE: Final = "_tinmel-tablet._tcp.local."

MAX_LABEL_BYTES: Final = 63
"""RFC 6763, section 4.1.1: an instance name is one DNS label."""
MAX_NAME_CHARS: Final = 60
"""Four UTF-8 bytes each at the most, so that `name=…` fits a TXT string (RFC 6763, section 6.1)."""
MAX_TXT_KEYS: Final = 16
MAX_ADDRESSES: Final = 4
_ID: Final = re.compile(r"[0-9a-f]{32}")
_FINGERPRINT: Final = re.compile(r"[0-9a-f]{64}")
_NUMBER: Final = re.compile(r"[0-9]{1,5}")
_UNWANTED: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Controls, right-to-left overrides, halves of characters, line separators: no name needs them."""


@dataclass(frozen=True, kw_only=True)
class Announcement:
    """A class (`id` is its session) or a tablet (`id` is its device id), as announced."""

    id: str
    """32 hex digits."""
    name: str
    """The class's label or the tablet's name, for people; plain by `is_plain_name`."""
    protocol: int
    fingerprint: str
    """64 hex digits: SHA-256 of the school's signing key (class) or of the tablet's own key (tablet)."""
    port: int
    addresses: tuple[str, ...] = ()
    """IPv4, as the sender's A records say; the announcer fills in its own."""

    def properties(self) -> dict[str, str]:
        """Return the TXT record."""
        return {
            "id": self.id,
            "name": self.name,
            "v": str(self.protocol),
            "fp": self.fingerprint,
            "port": str(self.port),
        }


def is_plain_name(text: str) -> bool:
    """Tell whether a name can be shown as it is: short, and without invisible or controlling characters."""
    return (
        0 < len(text) <= MAX_NAME_CHARS
        and text == text.strip()
        and not any(unicodedata.category(character) in _UNWANTED for character in text)
    )


def instance_name(name: str, identity: str) -> str:
    """Return a zeroconf instance name, unique by `identity` (32 hex digits), at most 63 UTF-8 bytes."""
    room = MAX_LABEL_BYTES - len(identity) - 1
    readable = "".join(c for c in name if c not in ".\\" and unicodedata.category(c) not in _UNWANTED)
    head = readable.encode()[:room].decode(errors="ignore").strip()
    return f"{head} {identity}" if head else identity


def read_announcement(
    properties: Mapping[bytes, bytes | None], port: int | None, addresses: Iterable[str], *, near: str
) -> Announcement | None:
    """Return what a service announced, or None when any of it is absurd.

    `near` is our own address on the network on which it was heard: it decides which addresses may be asked.
    """
    if len(properties) > MAX_TXT_KEYS:
        return None
    try:
        texts = {
            key: (properties.get(key.encode()) or b"").decode() for key in ("id", "name", "v", "fp", "port")
        }
    except UnicodeDecodeError:
        return None
    usable = tuple(dict.fromkeys(address for address in addresses if is_near(address, near)))[:MAX_ADDRESSES]
    if (
        not usable
        or not _ID.fullmatch(texts["id"])
        or not _FINGERPRINT.fullmatch(texts["fp"])
        or not _NUMBER.fullmatch(texts["v"])
        or not is_plain_name(texts["name"])
        or port is None
        or not 0 < port < 65536
        or texts["port"] != str(port)
    ):
        return None
    return Announcement(
        id=texts["id"],
        name=texts["name"],
        protocol=int(texts["v"]),
        fingerprint=texts["fp"],
        port=port,
        addresses=usable,
    )


def is_near(address: str, near: str) -> bool:
    """Tell whether an announced IPv4 address may belong to a machine of this room.

    Nobody makes us ask a host on the Internet, nor a program on our own loopback unless that is where we
    listen (`near`).
    """
    try:
        candidate, own = ipaddress.IPv4Address(address), ipaddress.IPv4Address(near)
    except ValueError:
        return False
    if candidate.is_multicast or candidate.is_unspecified or candidate.is_reserved or candidate.is_global:
        return False
    return own.is_loopback if candidate.is_loopback else True

"""The text of the join QR: where the class is, its public key, and the ticket that lets a tablet in."""

import base64
import binascii
import ipaddress
import re
from dataclasses import dataclass
from typing import Final

from classroom.errors import JoinRefusedError
from classroom.link.refusals import TICKET_WRONG

TICKET_VERSION: Final = 1
KEY_BYTES: Final = 32
SESSION_BYTES: Final = 16
SECRET_BYTES: Final = 16
ADDRESS_BYTES: Final = 6
MAX_ADDRESSES: Final = 8
_HEAD_BYTES: Final = 1 + SESSION_BYTES + SECRET_BYTES
_URL: Final = re.compile(r"http://([0-9.]{7,15}):([0-9]{1,5})/#([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)")


@dataclass(frozen=True)
class Address:
    """An IPv4 address (dotted) and a TCP port on which the class answers."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


@dataclass(frozen=True)
class Ticket:
    """What a tablet shows to be let in. Good for one session only."""

    session: bytes
    """16 bytes; the session's id as hex digits elsewhere."""
    secret: bytes
    """16 random bytes, new for each session."""
    others: tuple[Address, ...] = ()
    """Further addresses of the class, best first; the first address of all is the URL's own."""

    def encode(self) -> bytes:
        """Return version ‖ session ‖ secret ‖ (IPv4 ‖ port, big-endian) for each other address."""
        return (
            bytes([TICKET_VERSION])
            + self.session
            + self.secret
            + b"".join(
                ipaddress.IPv4Address(other.host).packed + other.port.to_bytes(2, "big")
                for other in self.others
            )
        )

    @staticmethod
    def decode(data: bytes) -> "Ticket":
        """Read a ticket's bytes. Raises JoinRefusedError(TICKET_WRONG)."""
        tail = data[_HEAD_BYTES:]
        if (
            len(data) < _HEAD_BYTES
            or data[0] != TICKET_VERSION
            or len(tail) % ADDRESS_BYTES
            or len(tail) > MAX_ADDRESSES * ADDRESS_BYTES
        ):
            raise JoinRefusedError(TICKET_WRONG)
        others = tuple(
            Address(
                str(ipaddress.IPv4Address(tail[start : start + 4])),
                int.from_bytes(tail[start + 4 : start + ADDRESS_BYTES], "big"),
            )
            for start in range(0, len(tail), ADDRESS_BYTES)
        )
        return Ticket(data[1 : 1 + SESSION_BYTES], data[1 + SESSION_BYTES : _HEAD_BYTES], others)


@dataclass(frozen=True)
class JoinLink:
    """A whole join URL, taken apart. What stands after `#` never crosses the network."""

    address: Address
    class_key: bytes
    """The class's X25519 public key, 32 bytes."""
    ticket: Ticket

    @property
    def addresses(self) -> tuple[Address, ...]:
        """Every address to try, best first."""
        return (self.address, *self.ticket.others)

    def encode(self) -> str:
        """Return the text of the QR."""
        return f"http://{self.address}/#{to_base64url(self.class_key)}.{to_base64url(self.ticket.encode())}"

    @staticmethod
    def decode(text: str) -> "JoinLink":
        """Read the text of a QR. Raises JoinRefusedError(TICKET_WRONG) for anything else."""
        match = _URL.fullmatch(text.strip())
        if match is None:
            raise JoinRefusedError(TICKET_WRONG)
        host, port, key_text, ticket_text = match.groups()
        try:
            address = Address(str(ipaddress.IPv4Address(host)), int(port))
            class_key = from_base64url(key_text)
            ticket = Ticket.decode(from_base64url(ticket_text))
        except ValueError as error:
            raise JoinRefusedError(TICKET_WRONG) from error
        if len(class_key) != KEY_BYTES or not 0 < address.port < 65536:
            raise JoinRefusedError(TICKET_WRONG)
        return JoinLink(address, class_key, ticket)


def to_base64url(data: bytes) -> str:
    """Return base64url without padding (RFC 4648, section 5)."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def from_base64url(text: str) -> bytes:
    """Read base64url without padding. Raises ValueError."""
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except binascii.Error as error:
        raise ValueError(text) from error

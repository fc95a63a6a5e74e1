"""What a class tells anybody who asks: `GET /class`. Its key is trusted on first use."""

from dataclasses import dataclass
from typing import Final

import aiohttp
import msgspec

from classroom.errors import JoinRefusedError, NetworkUnreachableError
from classroom.link.messages import PROTOCOL
from classroom.link.refusals import PROTOCOL_UNKNOWN
from classroom.link.ticket import KEY_BYTES, SESSION_BYTES, Address, from_base64url

ANSWER_WITHIN_S: Final = 5.0


class ClassInformation(msgspec.Struct, frozen=True, kw_only=True):
    """What `GET /class` tells anybody; `key` is base64url, trusted on first use."""

    protocol: int
    session: str
    key: str
    label: str


@dataclass(frozen=True)
class ClassAddress:
    """Where a class is, and the key to seal to."""

    address: Address
    key: bytes
    session: bytes


async def ask_class(http: aiohttp.ClientSession, text: str) -> ClassAddress:
    """Ask a class for its key, at "http://192.168.8.2:8420/" or "192.168.8.2:8420".

    Raises NetworkUnreachableError, and JoinRefusedError for another protocol.
    """
    where = text.removeprefix("http://").split("/")[0]
    host, _, port = where.partition(":")
    try:
        address = Address(host, int(port))
        async with http.get(
            f"http://{address}/class", timeout=aiohttp.ClientTimeout(ANSWER_WITHIN_S)
        ) as answer:
            answer.raise_for_status()
            told = msgspec.json.decode(await answer.read(), type=ClassInformation)
        key, session = from_base64url(told.key), bytes.fromhex(told.session)
    except (aiohttp.ClientError, OSError, TimeoutError, ValueError, msgspec.MsgspecError) as error:
        raise NetworkUnreachableError(where) from error
    if told.protocol != PROTOCOL or len(key) != KEY_BYTES or len(session) != SESSION_BYTES:
        raise JoinRefusedError(PROTOCOL_UNKNOWN)
    return ClassAddress(address, key, session)

"""Asking a receiver for receipts. What comes is bytes that nobody vouches for yet."""

import asyncio
from http import HTTPStatus
from typing import Final

import aiohttp
import msgspec

from classroom.errors import NetworkUnreachableError
from classroom.sync.receipt import MAX_RECEIPT_BYTES, STATES

_MAX_ANSWER_BYTES: Final = MAX_RECEIPT_BYTES * len(STATES) + 1024


class _Answer(msgspec.Struct):
    receipts: list[msgspec.Raw]


async def fetch_receipts(http: aiohttp.ClientSession, receiver: str, school: str, batch: str) -> list[bytes]:
    """Return the receipts a receiver has of a batch, none when it is no Tinmel receiver.

    Raises NetworkUnreachableError.
    """
    address = f"{receiver}/receipts/{school}/{batch}"
    try:
        async with http.get(address, allow_redirects=False) as answer:
            if answer.status != HTTPStatus.OK:
                return []
            body = await _read(answer.content)
            return [bytes(receipt) for receipt in msgspec.json.decode(body, type=_Answer).receipts]
    except (ValueError, RecursionError):
        return []
    except (aiohttp.ClientError, TimeoutError, asyncio.IncompleteReadError, OSError) as error:
        raise NetworkUnreachableError(receiver) from error


async def _read(content: aiohttp.StreamReader) -> bytes:
    body = bytearray()
    while piece := await content.read(64 * 1024):
        body += piece
        if len(body) > _MAX_ANSWER_BYTES:
            raise ValueError("too long")
    return bytes(body)

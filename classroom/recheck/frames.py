"""What parent and child say to each other: JSON, four big-endian bytes of length before it."""

import asyncio
import struct
from typing import BinaryIO, Final, TypeVar

import msgspec

T = TypeVar("T")

MAX_FRAME_BYTES: Final = 8 * 1024 * 1024
"""A world has some KB, an answer at most 2 MiB."""

_LENGTH: Final = struct.Struct(">I")


class FrameError(Exception):
    """The other side doesn't speak as it must; nothing it says is believed any more."""


def frame(message: object) -> bytes:
    """Return a message as it crosses the pipe. Raises FrameError when it is too long."""
    body = msgspec.json.encode(message)
    if len(body) > MAX_FRAME_BYTES:
        raise FrameError("too long")
    return _LENGTH.pack(len(body)) + body


def read_frame(pipe: BinaryIO, kind: type[T]) -> T | None:
    """Return the next message; None when the other side is gone. Blocks. Raises FrameError."""
    head = _read_exactly(pipe, _LENGTH.size)
    body = _read_exactly(pipe, _length(head)) if head is not None else None
    return None if body is None else _message(body, kind)


async def receive_frame(pipe: asyncio.StreamReader, kind: type[T]) -> T | None:
    """Return the next message; None when the other side is gone. Raises FrameError."""
    try:
        head = await pipe.readexactly(_LENGTH.size)
        body = await pipe.readexactly(_length(head))
    except (asyncio.IncompleteReadError, ConnectionError):
        return None
    return _message(body, kind)


def _length(head: bytes) -> int:
    (length,) = _LENGTH.unpack(head)
    if length > MAX_FRAME_BYTES:
        raise FrameError("too long")
    return int(length)


def _message(body: bytes, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise FrameError(str(error)) from error


def _read_exactly(pipe: BinaryIO, size: int) -> bytes | None:
    data = b""
    while len(data) < size:
        more = pipe.read(size - len(data))
        if not more:
            return None
        data += more
    return data

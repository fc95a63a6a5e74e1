"""One tablet's link, the class's end: challenge, hello, sealed frames in, a bounded queue of frames out."""

import asyncio
import contextlib
import logging
import os
import time
from dataclasses import dataclass
from typing import Final

import aiohttp
from aiohttp import web

from classroom.errors import FrameRefusedError, JoinRefusedError
from classroom.link import refusals
from classroom.link.channel import Opener, Sealer, decode_from_tablet
from classroom.link.keys import ENCAPSULATED_BYTES, NONCE_BYTES, ClassKey, challenge_of, frame_keys
from classroom.link.messages import MAX_FRAME_BYTES, FromClass, FromTablet, Hello
from classroom.link.refusals import (
    CLOSE_CLASS_ENDED,
    CLOSE_FRAME_REFUSED,
    CLOSE_JOIN_REFUSED,
    CLOSE_TRY_LATER,
    FRAME_FLOOD,
    FRAME_KIND,
    FRAME_TOO_LARGE,
    HELLO_INVALID,
)
from classroom.live.frame_budget import REFUSED_COSTS_FRAMES, FrameBudget

HELLO_WITHIN_S: Final = 10.0
FIRST_FRAME_WITHIN_S: Final = 10.0
"""After the hello: until then it may be anybody's, and holds a place."""
SILENT_WITHIN_S: Final = 120.0
"""A link that stays silent this long is cut: its tablet slept, or left, and dials again when it wakes."""
OUTGOING_FRAMES: Final = 256
"""A tablet that lets this many wait has left or sleeps; it gets the present state when it dials again."""
SEND_WITHIN_S: Final = 20.0
CLOSE_WITHIN_S: Final = 2.0
DISMISS_WITHIN_S: Final = 6.0

_log: Final = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Goodbye:
    code: int
    reason: str


class TabletConnection:
    """Knows frames and no class rules, so that whoever speaks this wire can use it. One loop only."""

    def __init__(self, socket: web.WebSocketResponse, request: web.BaseRequest) -> None:
        """`socket` is prepared, by `request`."""
        self.remote = request.remote or ""
        """The tablet's IP address."""
        self.encapsulated = b""
        """The first 32 bytes of the hello; with the class key and the nonce they make the join pictures."""
        self.nonce = b""
        """What the challenge binds this end to; told only to a tablet that joins by code, after its hello."""
        self._socket = socket
        self._outgoing: asyncio.Queue[FromClass | None] = asyncio.Queue(OUTGOING_FRAMES)
        self._sealer: Sealer | None = None
        self._opener: Opener | None = None
        self._writer: asyncio.Task[None] | None = None
        self._goodbye: _Goodbye | None = None
        self._receiving: asyncio.Timeout | None = None
        self._over = asyncio.Event()
        self._is_cut = False
        self._heard = False
        self._taken = asyncio.Event()
        self._budget = FrameBudget(_monotonic_ms())
        self._transport = request.transport

    @staticmethod
    def socket() -> web.WebSocketResponse:
        """Return a WebSocket as links need it. Frames beyond our limit still get our own close code."""
        return web.WebSocketResponse(
            timeout=CLOSE_WITHIN_S, max_msg_size=2 * MAX_FRAME_BYTES, compress=False, heartbeat=None
        )

    @property
    def open(self) -> bool:
        """False once either side has said goodbye."""
        return not self._socket.closed

    async def greet(self, key: ClassKey, session: bytes) -> Hello:
        """Challenge the tablet and open its hello. Raises JoinRefusedError."""
        self.nonce = os.urandom(NONCE_BYTES)
        challenge = challenge_of(self.nonce)
        try:
            await self._socket.send_bytes(challenge)
        except ConnectionError as error:
            raise JoinRefusedError(HELLO_INVALID) from error
        frame = await self._next_frame(HELLO_WITHIN_S)
        if frame is None or frame.type is not aiohttp.WSMsgType.BINARY:
            raise JoinRefusedError(HELLO_INVALID)
        hello = key.open_hello(frame.data, session, challenge)
        self.encapsulated = bytes(frame.data[:ENCAPSULATED_BYTES])
        keys = frame_keys(hello.random, challenge)
        self._sealer, self._opener = Sealer(keys.to_tablet), Opener(keys.to_class)
        self._writer = asyncio.create_task(self._write())
        return hello

    def send(self, message: FromClass) -> None:
        """Queue a message; never waits. A tablet that does not take its messages is cut off."""
        if self._is_cut:
            return
        try:
            self._outgoing.put_nowait(message)
        except asyncio.QueueFull:
            _log.warning("a tablet did not read %d frames and is cut off", OUTGOING_FRAMES)
            self.cut()

    async def receive(self) -> FromTablet | None:
        """Return the next message, or None when the link is over. Raises FrameRefusedError, also when the
        first frame does not come in time.
        """
        assert self._opener is not None, "greet() comes first"
        first, self._heard = not self._heard, True
        frame = await self._next_frame(FIRST_FRAME_WITHIN_S if first else SILENT_WITHIN_S)
        if frame is None:
            if first and self._goodbye is None:
                raise FrameRefusedError(HELLO_INVALID)
            return None
        match frame.type:
            case aiohttp.WSMsgType.BINARY:
                if not self._budget.spend(_monotonic_ms()):
                    raise FrameRefusedError(FRAME_FLOOD)
                return decode_from_tablet(self._opener.open(frame.data))
            case aiohttp.WSMsgType.TEXT:
                raise FrameRefusedError(FRAME_KIND)
            case aiohttp.WSMsgType.ERROR if isinstance(frame.data, aiohttp.WebSocketError):
                too_large = frame.data.code == aiohttp.WSCloseCode.MESSAGE_TOO_BIG
                raise FrameRefusedError(FRAME_TOO_LARGE if too_large else FRAME_KIND)
            case _:
                return None

    async def breathe(self) -> None:
        """Let other tablets have a turn; and hear no more of this one while it does not take its answers."""
        await asyncio.sleep(0)
        while self._outgoing.qsize() > OUTGOING_FRAMES // 2 and not self._is_cut:
            self._taken.clear()
            await self._taken.wait()

    def penalise(self) -> None:
        """Something in a frame was refused; whoever goes on like that is cut off sooner."""
        self._budget.spend(_monotonic_ms(), REFUSED_COSTS_FRAMES)

    def refuse(self, error: JoinRefusedError | FrameRefusedError) -> None:
        """Have `finish` close the link with the code and reason that belong to an error."""
        self._goodbye = self._goodbye or _Goodbye(_close_code(error), error.reason)

    async def dismiss(self, code: int, reason: str) -> None:
        """End the link from outside the task that receives: that one finishes the message in hand, sends
        what waits, closes with a code of refusals.py. Returns when the link is over, or cut after a while.
        """
        self._goodbye = self._goodbye or _Goodbye(code, reason)
        if self._receiving is not None and not self._receiving.expired():
            self._receiving.reschedule(asyncio.get_running_loop().time())
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._over.wait(), DISMISS_WITHIN_S)
        self.cut()

    async def finish(self) -> None:
        """Say the goodbye, if one is due, and let go of everything. For the task that receives."""
        if self._goodbye is not None:
            await self._part(self._goodbye)
        self.cut()
        self._over.set()

    def cut(self) -> None:
        """End the link at once, without a goodbye. Safe to call at any time."""
        self._is_cut = True
        self._taken.set()
        if self._writer is not None:
            self._writer.cancel()
        if isinstance(self._transport, asyncio.Transport):
            self._transport.abort()

    async def _next_frame(self, within_s: float) -> aiohttp.WSMessage | None:
        """Return a frame; None when there is none in time, or the link shall end."""
        if self._goodbye is not None:
            return None
        try:
            async with asyncio.timeout(within_s) as self._receiving:
                return await self._socket.receive()
        except TimeoutError:
            return None
        finally:
            self._receiving = None

    async def _write(self) -> None:
        assert self._sealer is not None
        try:
            while (message := await self._outgoing.get()) is not None:
                try:
                    frame = self._sealer.seal(message)
                except FrameRefusedError:
                    _log.exception("a message of ours is too large for a frame")
                    continue
                async with asyncio.timeout(SEND_WITHIN_S):
                    await self._socket.send_bytes(frame)
                self._taken.set()
        except (TimeoutError, ConnectionError):
            self.cut()

    async def _part(self, goodbye: _Goodbye) -> None:
        """Send what waits, then close; the peer's own close frame is awaited, so that it reads ours."""
        if self._writer is not None:
            with contextlib.suppress(asyncio.QueueFull):
                self._outgoing.put_nowait(None)
            await asyncio.wait({self._writer}, timeout=CLOSE_WITHIN_S)
        with contextlib.suppress(ConnectionError, TimeoutError):
            await self._socket.close(code=goodbye.code, message=goodbye.reason.encode())


def _close_code(error: JoinRefusedError | FrameRefusedError) -> int:
    if isinstance(error, FrameRefusedError):
        return CLOSE_FRAME_REFUSED
    match error.reason:
        case refusals.CLASS_ENDED:
            return CLOSE_CLASS_ENDED
        case refusals.STORE_FAILED:
            return CLOSE_TRY_LATER
        case _:
            return CLOSE_JOIN_REFUSED


def _monotonic_ms() -> int:
    return time.monotonic_ns() // 1_000_000

"""The tablet's side of a link, in Python: agents, simulated browsers and tests speak through it."""

import asyncio
import contextlib
import logging
import os
import time
from collections.abc import AsyncIterator
from typing import Final

import aiohttp

from classroom.errors import FrameRefusedError, JoinRefusedError, NetworkUnreachableError
from classroom.link.channel import Opener, Sealer, decode_from_class
from classroom.link.class_information import ClassAddress, ask_class
from classroom.link.keys import (
    CHALLENGE_BYTES,
    ENCAPSULATED_BYTES,
    RANDOM_BYTES,
    challenge_of,
    frame_keys,
    seal_hello,
)
from classroom.link.messages import (
    MAX_FRAME_BYTES,
    PROTOCOL,
    Alive,
    AliveEcho,
    FromClass,
    FromTablet,
    Hello,
    Waiting,
    Welcome,
)
from classroom.link.pictures import link_pictures
from classroom.link.refusals import HELLO_INVALID, TICKET_OLD
from classroom.link.ticket import Address, JoinLink

ALIVE_EVERY_S: Final = 3.0
SILENT_AFTER_S: Final = 10.0
CONNECT_TIMEOUT_S: Final = 5.0

_log: Final = logging.getLogger(__name__)


class LinkClient:
    """One open link. Lives on the loop that made it; a closed one never opens again.

    `first` is the class's first answer: `Welcome`, or `Waiting` after a join by code.
    """

    def __init__(
        self,
        http: aiohttp.ClientSession,
        socket: aiohttp.ClientWebSocketResponse,
        sealer: Sealer,
        opener: Opener,
        address: Address,
    ) -> None:
        """Use `connect`."""
        self.address = address
        self.first: Welcome | Waiting
        self.pictures: tuple[str, str, str] | None = None
        """By code only: what this side computed; a person compares them with the teacher's screen."""
        self.battery_percent: int | None = None
        self.storage_low: bool | None = None
        self._http = http
        self._socket = socket
        self._sealer = sealer
        self._opener = opener
        self._heard_s = time.monotonic()
        self._alive: asyncio.Task[None] | None = None
        self._code: int | None = None
        self._reason = ""

    @staticmethod
    async def connect(
        link: JoinLink | str,
        *,
        device: str,
        agent: str,
        token: bytes | None = None,
        code: str | None = None,
        keep_alive: bool = True,
    ) -> "LinkClient":
        """Open a link: by token when given, by code when given, else by the link's own ticket.

        `link` is a join link or its text; with a code, "http://<ipv4>:<port>/" is enough and the class's
        key is trusted on first use. Tries every address of the link, best first. Raises
        JoinRefusedError (reason as in refusals.py) and NetworkUnreachableError.
        """
        http = aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_TIMEOUT_S)
        )
        try:
            ticket = None
            if code is not None:
                where = str(link.address) if isinstance(link, JoinLink) else link
                targets: tuple[ClassAddress, ...] = (await ask_class(http, where),)
            else:
                link = JoinLink.decode(link) if isinstance(link, str) else link
                ticket = link.ticket.encode() if token is None else None
                targets = tuple(
                    ClassAddress(address, link.class_key, link.ticket.session) for address in link.addresses
                )
            socket, target = await _dial(http, targets)
            hello = Hello(
                protocol=PROTOCOL,
                device=device,
                random=os.urandom(RANDOM_BYTES),
                agent=agent,
                ticket=ticket,
                token=token,
                code=code,
            )
            return await LinkClient._greet(http, socket, target, hello, keep_alive)
        except BaseException:
            await http.close()
            raise

    @staticmethod
    async def _greet(
        http: aiohttp.ClientSession,
        socket: aiohttp.ClientWebSocketResponse,
        target: ClassAddress,
        hello: Hello,
        keep_alive: bool,
    ) -> "LinkClient":
        challenge = await _challenge(socket, target.address)
        sealed = seal_hello(hello, target.key, target.session, challenge)
        keys = frame_keys(hello.random, challenge)
        client = LinkClient(http, socket, Sealer(keys.to_class), Opener(keys.to_tablet), target.address)
        # A class that refuses the hello may have closed already; its reason is read just below.
        with contextlib.suppress(ConnectionError):
            await socket.send_bytes(sealed)
            await client.send(Alive(sent_ms=_now_ms()))
        first = await client.receive()
        while isinstance(first, AliveEcho):
            first = await client.receive()
        if not isinstance(first, Welcome | Waiting):
            reason = client.close_reason or HELLO_INVALID
            if reason == HELLO_INVALID and await _is_another_session(http, target):
                reason = TICKET_OLD
            raise JoinRefusedError(reason)
        if hello.code is not None:
            client.pictures = _pictures(first, target.key, sealed[:ENCAPSULATED_BYTES], challenge)
            if client.pictures is None:
                await client.close()
                raise JoinRefusedError(HELLO_INVALID)
        client.first = first
        if keep_alive:
            client._alive = asyncio.create_task(client._stay_alive())
        return client

    @property
    def close_code(self) -> int | None:
        """The WebSocket close code after the link ended (4400–4403 as in refusals.py, 1006 for a cut)."""
        return self._code if self._code is not None else self._socket.close_code

    @property
    def close_reason(self) -> str:
        """Why the class ended the link: a code of refusals.py, or empty."""
        return self._reason

    async def send(self, message: FromTablet) -> None:
        """Send one message. Raises ConnectionError when the link is gone, FrameRefusedError when too large.

        Sealing and queueing happen without a pause between them, so frames stay in order.
        """
        if self._socket.closed:
            raise ConnectionResetError("the link is closed")
        await self._socket.send_bytes(self._sealer.seal(message))

    async def send_frame(self, frame: bytes) -> None:
        """Send raw bytes, sealed elsewhere or broken on purpose."""
        await self._socket.send_bytes(frame)

    async def receive(self) -> FromClass | None:
        """Return the next message, or None when the link is over. One reader at a time."""
        while True:
            frame = await self._socket.receive()
            self._heard_s = time.monotonic()
            match frame.type:
                case aiohttp.WSMsgType.BINARY:
                    try:
                        return decode_from_class(self._opener.open(frame.data))
                    except FrameRefusedError as error:
                        _log.warning("the class sent a frame that does not open: %s", error.reason)
                        self._reason = error.reason
                        await self.close()
                        return None
                case aiohttp.WSMsgType.CLOSE:
                    # Kept here: aiohttp forgets the peer's code when its own answer fails.
                    self._code, self._reason = frame.data, frame.extra or ""
                    return None
                case aiohttp.WSMsgType.CLOSING | aiohttp.WSMsgType.CLOSED | aiohttp.WSMsgType.ERROR:
                    return None
                case _:
                    continue

    async def messages(self) -> AsyncIterator[FromClass]:
        """Yield what the class sends, without the echoes of `Alive`, until the link ends."""
        while (message := await self.receive()) is not None:
            if not isinstance(message, AliveEcho):
                yield message

    async def close(self) -> None:
        """End the link and free everything. Safe to call twice."""
        if self._alive is not None and self._alive is not asyncio.current_task():
            self._alive.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._alive
        await self._socket.close()
        await self._http.close()

    def drop(self) -> None:
        """Cut the connection without a goodbye, as when Wi-Fi is lost."""
        transport = self._socket.get_extra_info("transport") or _transport(self._socket)
        if transport is not None:
            transport.abort()

    async def _stay_alive(self) -> None:
        while not self._socket.closed:
            await asyncio.sleep(ALIVE_EVERY_S)
            if time.monotonic() - self._heard_s > SILENT_AFTER_S:
                _log.info("heard nothing from the class for %.0f s", SILENT_AFTER_S)
                self.drop()
                return
            with contextlib.suppress(ConnectionError):
                await self.send(
                    Alive(
                        sent_ms=_now_ms(),
                        battery_percent=self.battery_percent,
                        storage_low=self.storage_low,
                    )
                )


def _transport(socket: aiohttp.ClientWebSocketResponse) -> asyncio.Transport | None:
    connection = socket._conn
    return None if connection is None else connection.transport


async def _dial(
    http: aiohttp.ClientSession, targets: tuple[ClassAddress, ...]
) -> tuple[aiohttp.ClientWebSocketResponse, ClassAddress]:
    """Open a WebSocket to the first address that answers."""
    error: Exception | None = None
    for target in targets:
        try:
            socket = await http.ws_connect(
                f"ws://{target.address}/link", max_msg_size=2 * MAX_FRAME_BYTES, compress=0
            )
        except (aiohttp.ClientError, OSError, TimeoutError) as failure:
            error = failure
            continue
        return socket, target
    raise NetworkUnreachableError(str(targets[0].address)) from error


async def _is_another_session(http: aiohttp.ClientSession, target: ClassAddress) -> bool:
    """True when a class of another session answers there now: the QR is of an earlier lesson."""
    try:
        return (await ask_class(http, str(target.address))).session != target.session
    except (JoinRefusedError, NetworkUnreachableError):
        return False


def _pictures(
    first: Welcome | Waiting, class_key: bytes, encapsulated: bytes, challenge: bytes
) -> tuple[str, str, str] | None:
    """Return what to compare after a join by code; None when the class keeps nobody waiting, or its nonce
    is not the one that it was bound to: then somebody may be in the middle.
    """
    if not isinstance(first, Waiting) or challenge_of(first.nonce) != challenge:
        return None
    return link_pictures(class_key, encapsulated, first.nonce)


async def _challenge(socket: aiohttp.ClientWebSocketResponse, address: Address) -> bytes:
    try:
        frame = await socket.receive(timeout=CONNECT_TIMEOUT_S)
    except TimeoutError as error:
        raise NetworkUnreachableError(str(address)) from error
    if frame.type is aiohttp.WSMsgType.CLOSE and frame.extra:
        raise JoinRefusedError(str(frame.extra))
    if frame.type is not aiohttp.WSMsgType.BINARY or len(frame.data) != CHALLENGE_BYTES:
        raise NetworkUnreachableError(str(address))
    return bytes(frame.data)


def _now_ms() -> int:
    return time.time_ns() // 1_000_000

"""The page's link to this tablet: the wire of a class, spoken on loopback, for one page at a time."""

import hmac
import logging

from aiohttp import web

from app.tablet.bridge import Bridge
from app.tablet.state import TabletState
from classroom.errors import FrameRefusedError, JoinRefusedError
from classroom.link.keys import ClassKey
from classroom.link.messages import Hello
from classroom.link.refusals import CLOSE_REPLACED, CODE_WRONG, DEVICE_UNKNOWN, TICKET_OLD, TICKET_WRONG
from classroom.link.ticket import Address, JoinLink, Ticket
from classroom.live.connection import TabletConnection

_log = logging.getLogger(__name__)


class PageLink:
    """Lives on the loop."""

    def __init__(self, state: TabletState, bridge: Bridge) -> None:
        """The keys of `state` are the page's for ever, so that it comes back after a restart of the agent."""
        self._key = ClassKey(state.page_key)
        self._ticket = Ticket(state.page_session, state.page_secret)
        self._token = state.page_token
        self._bridge = bridge
        self._open: TabletConnection | None = None

    def fragment(self, address: Address) -> str:
        """Return what stands behind `#` in the page's own address."""
        return JoinLink(address, self._key.public, self._ticket).encode().partition("#")[2]

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """Follow one page's link to its end."""
        socket = TabletConnection.socket()
        await socket.prepare(request)
        connection = TabletConnection(socket, request)
        try:
            self._check(await connection.greet(self._key, self._ticket.session))
            await self._replace(connection)
            while (message := await connection.receive()) is not None:
                await self._bridge.from_page(message)
        except (JoinRefusedError, FrameRefusedError) as error:
            _log.warning("a page was refused: %s", error.reason)
            connection.refuse(error)
        finally:
            self._bridge.page_left(connection)
            if self._open is connection:
                self._open = None
            await connection.finish()
        return socket

    async def close(self, code: int, reason: str) -> None:
        """End the link with a goodbye."""
        if self._open is not None:
            await self._open.dismiss(code, reason)

    async def _replace(self, connection: TabletConnection) -> None:
        """Let the newest page in; the one before ends with what it said last."""
        former, self._open = self._open, connection
        if former is not None:
            await former.dismiss(CLOSE_REPLACED, "replaced")
        self._bridge.page_came(connection)

    def _check(self, hello: Hello) -> None:
        if hello.token is not None:
            if not hmac.compare_digest(hello.token, self._token):
                raise JoinRefusedError(DEVICE_UNKNOWN)
        elif hello.ticket is not None:
            ticket = Ticket.decode(hello.ticket)
            if ticket.session != self._ticket.session:
                raise JoinRefusedError(TICKET_OLD)
            if not hmac.compare_digest(ticket.secret, self._ticket.secret):
                raise JoinRefusedError(TICKET_WRONG)
        else:
            raise JoinRefusedError(CODE_WRONG)

"""Who may come in: what a hello must bring. It changes nothing but the count of wrong codes."""

import hashlib
import hmac
from typing import Final

from classroom.errors import JoinRefusedError
from classroom.link.messages import Hello
from classroom.link.refusals import CLASS_FULL, DEVICE_UNKNOWN, TICKET_OLD, TICKET_WRONG
from classroom.link.ticket import Ticket
from classroom.live.live_class import LiveClass
from classroom.live.tablet import monotonic_ms
from classroom.store.device_store import DeviceStore

MOST_TABLETS: Final = 200
"""Four times a full class, tablets that came back with a new id among them."""


class Admission:
    """Class thread only."""

    def __init__(self, live: LiveClass) -> None:
        self._live = live

    async def check(self, hello: Hello, address: str) -> None:
        """Pass for a tablet that may come in, or with a code may wait. Raises JoinRefusedError."""
        if hello.device not in self._live.tablets:
            self._make_room()
        if hello.code is not None:
            self._live.code.check(hello.code, address, monotonic_ms())
        elif hello.ticket is not None:
            self._check_ticket(hello.ticket)
        elif hello.token is not None:
            await self._check_token(hello.device, hello.token)

    def _make_room(self) -> None:
        """When the class is full, forget a tablet that left and where nobody sits, or refuse."""
        tablets = self._live.tablets
        if len(tablets) < MOST_TABLETS:
            return
        for device, tablet in tablets.items():
            if tablet.connection is None and not self._live.seats.at(device):
                del tablets[device]
                return
        raise JoinRefusedError(CLASS_FULL)

    def _check_ticket(self, data: bytes) -> None:
        ticket = Ticket.decode(data)
        if not hmac.compare_digest(ticket.session, self._live.session_bytes):
            raise JoinRefusedError(TICKET_OLD)
        if not hmac.compare_digest(ticket.secret, self._live.secret):
            raise JoinRefusedError(TICKET_WRONG)

    async def _check_token(self, device: str, token: bytes) -> None:
        """A token is good for the session in which it was given: nobody comes in from the yard with it."""
        known = await self._live.in_database(lambda session: DeviceStore(session).device(device))
        if (
            known is None
            or device not in self._live.admitted
            or not hmac.compare_digest(known.token_sha256, hashlib.sha256(token).hexdigest())
        ):
            raise JoinRefusedError(DEVICE_UNKNOWN)

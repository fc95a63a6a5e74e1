"""How a tablet comes into the class: hello, ticket or token or code, the teacher's tick, its first frame."""

import asyncio
import hashlib
import logging
import secrets
from dataclasses import dataclass
from typing import Final

from classroom.errors import FrameRefusedError, JoinRefusedError, NotFoundError, StoreError
from classroom.events import Presence, PresenceChanged, PupilsSeated, TabletJoined, TabletWaiting
from classroom.link.messages import Alive, AliveEcho, FromTablet, Hello, Refused, Waiting
from classroom.link.pictures import link_pictures
from classroom.link.refusals import (
    CLASS_ENDED,
    CLASS_FULL,
    CLOSE_JOIN_REFUSED,
    CLOSE_REPLACED,
    NOT_LET_IN,
    STORE_FAILED,
)
from classroom.live.admission import Admission
from classroom.live.connection import TabletConnection
from classroom.live.live_class import LiveClass
from classroom.live.requests import Requests
from classroom.live.staged_work import StagedWork
from classroom.live.tablet import Tablet, kind_of, monotonic_ms
from classroom.store.device_store import DeviceStore
from classroom.store.records.lesson_hour import Device

MOST_WAITING: Final = 60
"""More ticks than that no teacher gives; the QR goes on."""
MOST_GREETINGS: Final = 256
"""Links that have not said hello yet."""
TOKEN_BYTES: Final = 32

_log: Final = logging.getLogger(__name__)


@dataclass(eq=False)
class _Link:
    """One connection on its way in, and then in: `tablet` is None until it was let in."""

    connection: TabletConnection
    hello: Hello
    tablet: Tablet | None = None
    heard: bool = False
    """Its first sealed frame came: the hello was no replay, so the class may speak of it."""


class Reception:
    """Receives every link of one class. Class thread only."""

    def __init__(self, live: LiveClass, requests: Requests) -> None:
        self._live = live
        self._requests = requests
        self._admission = Admission(live)
        self._waiting: dict[str, _Link] = {}
        self._links: set[TabletConnection] = set()
        self._goodbyes: set[asyncio.Task[None]] = set()
        self._greeting = 0
        self._closed = False

    @property
    def links(self) -> tuple[TabletConnection, ...]:
        """Every connection that is open, tablets that wait among them."""
        return tuple(self._links)

    def close(self) -> None:
        """Let nobody in any more."""
        self._closed = True

    async def receive(self, connection: TabletConnection) -> None:
        """Serve one link until it ends, whatever the tablet does."""
        self._links.add(connection)
        device: str | None = None
        link: _Link | None = None
        try:
            hello = await self._greet(connection)
            device = hello.device
            link = await self._admit(connection, hello)
            while (message := await connection.receive()) is not None:
                await self._handle(link, message)
                await connection.breathe()
        except (JoinRefusedError, FrameRefusedError) as error:
            self._live.note_refusal(device, error.reason)
            connection.refuse(error)
        except StoreError:
            self._live.note_refusal(device, STORE_FAILED)
            connection.refuse(JoinRefusedError(STORE_FAILED))
        finally:
            self._links.discard(connection)
            if link is not None:
                self._leave(link)
            await connection.finish()

    async def let_in(self, device: str) -> None:
        """The teacher's tick. Raises NotFoundError when the tablet no longer waits."""
        link = self._waiting.pop(device, None)
        if link is None:
            raise NotFoundError("tablet", device)
        await self._welcome(link, secrets.token_bytes(TOKEN_BYTES))
        await self._introduce(link)

    async def turn_away(self, device: str) -> None:
        """The teacher's no. Raises NotFoundError when the tablet no longer waits."""
        link = self._waiting.pop(device, None)
        if link is None:
            raise NotFoundError("tablet", device)
        await link.connection.dismiss(CLOSE_JOIN_REFUSED, NOT_LET_IN)

    # ------------------------------------------------------------ steps of coming in

    async def _greet(self, connection: TabletConnection) -> Hello:
        if self._closed:
            raise JoinRefusedError(CLASS_ENDED)
        if self._greeting >= MOST_GREETINGS:
            raise JoinRefusedError(CLASS_FULL)
        self._greeting += 1
        try:
            return await connection.greet(self._live.key, self._live.session_bytes)
        finally:
            self._greeting -= 1

    async def _admit(self, connection: TabletConnection, hello: Hello) -> _Link:
        """Check what the hello brings; answer Welcome, but to a code nothing yet. Raises JoinRefusedError."""
        link = _Link(connection, hello)
        await self._admission.check(hello, connection.remote)
        if hello.code is None:
            await self._welcome(link, hello.token or secrets.token_bytes(TOKEN_BYTES))
        return link

    def _await_teacher(self, link: _Link) -> None:
        """Let a tablet that has spoken wait. The nonce is revealed to nobody of whom the teacher does not
        hear: whoever searches for pictures that fit is seen with every guess. Raises JoinRefusedError.
        """
        device = link.hello.device
        if len(self._waiting) >= MOST_WAITING and device not in self._waiting:
            raise JoinRefusedError(CLASS_FULL)
        former = self._waiting.get(device)
        self._waiting[device] = link
        if former is not None:
            self._replace(former.connection)
        pictures = link_pictures(self._live.key.public, link.connection.encapsulated, link.connection.nonce)
        self._live.publish(TabletWaiting(device=device, pictures=pictures))
        link.connection.send(Waiting(pictures=list(pictures), nonce=link.connection.nonce))

    async def _welcome(self, link: _Link, token: bytes) -> None:
        """Let a tablet in; one that was in on another link leaves that one."""
        live, device = self._live, link.hello.device
        now_ms = live.clock_ms()
        kind = kind_of(link.hello.agent)
        record = Device(
            id=device,
            token_sha256=hashlib.sha256(token).hexdigest(),
            kind=kind,
            first_seen_ms=now_ms,
            last_seen_ms=now_ms,
        )
        await live.in_database(lambda session: DeviceStore(session).save(record))
        tablet = live.tablets.get(device)
        if tablet is None:
            tablet = Tablet(device=device, kind=kind, token=token, staged=StagedWork(live.incoming))
            live.tablets[device] = tablet
        elif tablet.connection is not None and tablet.connection is not link.connection:
            self._replace(tablet.connection)
        tablet.token, tablet.kind, tablet.connection = token, kind, link.connection
        tablet.staged = StagedWork(live.incoming)
        tablet.feedback.clear()
        if link.hello.token is None:
            tablet.proofs.clear()  # somebody scanned anew: whoever held it before may have gone
        tablet.heard_ms, tablet.seen_ms = monotonic_ms(), now_ms
        link.tablet = tablet
        if device not in live.admitted:
            live.admitted.add(device)
            live.changed()
        tablet.send(live.welcome(tablet))

    async def _introduce(self, link: _Link) -> None:
        """Speak of a tablet that was let in and has spoken; give it the present state."""
        live, tablet = self._live, link.tablet
        assert tablet is not None
        if not tablet.introduced:
            tablet.introduced = True
            live.publish(TabletJoined(device=tablet.device, kind=tablet.kind, joined_ms=live.clock_ms()))
            seated = live.seats.at(tablet.device)
            if seated:
                live.publish(
                    PupilsSeated(
                        device=tablet.device,
                        pupils=tuple(live.pupils[pupil] for pupil in seated),
                        by_teacher=False,
                        seated_ms=live.clock_ms(),
                    )
                )
        self._requests.show_presence(tablet)
        await self._requests.bring_up_to_date(tablet)

    async def _handle(self, link: _Link, message: FromTablet) -> None:
        first, link.heard = not link.heard, True
        tablet = link.tablet
        if tablet is None:
            self._handle_waiting(link, message, first)
            return
        if tablet.connection is not link.connection:
            return
        tablet.heard_ms, tablet.seen_ms = monotonic_ms(), self._live.clock_ms()
        if first:
            await self._introduce(link)
        await self._requests.handle(tablet, message)

    def _handle_waiting(self, link: _Link, message: FromTablet, first: bool) -> None:
        if first:
            self._await_teacher(link)
        if isinstance(message, Alive):
            echo = AliveEcho(sent_ms=message.sent_ms, now_ms=self._live.clock_ms())
            link.connection.send(echo)
        else:
            link.connection.send(Refused(code=NOT_LET_IN, about=""))

    # ------------------------------------------------------------ going

    def _leave(self, link: _Link) -> None:
        """A connection is over; unless the tablet has a newer one, the tablet is gone."""
        device = link.hello.device
        if self._waiting.get(device) is link:
            del self._waiting[device]
            now_ms = self._live.clock_ms()
            self._live.publish(
                PresenceChanged(
                    device=device, presence=Presence.GONE, battery_percent=None, changed_ms=now_ms
                )
            )
        tablet = link.tablet
        if tablet is not None and tablet.connection is link.connection:
            tablet.connection = None
            if tablet.introduced:
                self._requests.show_presence(tablet)

    def _replace(self, connection: TabletConnection) -> None:
        """Say goodbye to an older link of the same device, without waiting for it."""
        goodbye = asyncio.create_task(connection.dismiss(CLOSE_REPLACED, "replaced"))
        self._goodbyes.add(goodbye)
        goodbye.add_done_callback(self._goodbyes.discard)

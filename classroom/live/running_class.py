"""An open class with its server: put together, watched, and taken down again."""

import asyncio
import contextlib
import logging
import socket
from collections.abc import Callable
from typing import Final

from classroom.discovery.addresses import own_addresses
from classroom.errors import StoreError
from classroom.events import JoinDetails, JoinDetailsChanged
from classroom.link.class_information import ClassInformation
from classroom.link.messages import PROTOCOL, ClassEnded
from classroom.link.refusals import CLOSE_CLASS_ENDED
from classroom.link.ticket import MAX_ADDRESSES, Address, JoinLink, Ticket, to_base64url
from classroom.live.feedback import FeedbackDesk
from classroom.live.hand_in import HandIns
from classroom.live.live_class import LiveClass
from classroom.live.open_session import OpenSession, OpenSessionFile, SavedPush, SavedSitting
from classroom.live.reception import Reception
from classroom.live.reports import Reports
from classroom.live.requests import Requests
from classroom.live.seating import Seating
from classroom.live.server import ClassServer
from classroom.live.showing import Showing
from classroom.live.student_page import StudentPage

PRESENCE_EVERY_S: Final = 1.0
ADDRESSES_EVERY_S: Final = 5.0
SAVE_AFTER_S: Final = 0.3

_log: Final = logging.getLogger(__name__)


class RunningClass:
    """Class thread only."""

    def __init__(
        self, live: LiveClass, listening: socket.socket, saved: OpenSessionFile, address: str | None
    ) -> None:
        """`address` replaces this computer's own addresses on the join wall."""
        self.live = live
        self._changed = asyncio.Event()
        live.changed = self._changed.set
        showing = Showing(live)
        self.seating = Seating(live, showing)
        self.feedback = FeedbackDesk(live)
        self._requests = Requests(live, showing, self.seating, self.feedback, Reports(live), HandIns(live))
        self.reception = Reception(live, self._requests)
        self.port: int = listening.getsockname()[1]
        self._listening = listening
        self._saved = saved
        self._address = address
        self._join = self._join_details()
        self._server = ClassServer(
            live.content.blobs, StudentPage(), self._information, self.reception.receive
        )
        self._watches: list[asyncio.Task[None]] = []

    @property
    def join(self) -> JoinDetails:
        """What the join wall shows now."""
        return self._join

    async def start(self) -> None:
        await self._server.start(self._listening)
        await self._save()
        self._watches = [
            asyncio.create_task(self._every(PRESENCE_EVERY_S, self._watch_presence)),
            asyncio.create_task(self._every(ADDRESSES_EVERY_S, self._watch_addresses)),
            asyncio.create_task(self._save_changes()),
        ]

    async def end(self) -> None:
        """Tell every tablet that the class is over, record who was there, forget the keys."""
        self.reception.close()
        for tablet in self.live.tablets.values():
            tablet.send(ClassEnded())
        await asyncio.gather(
            *(link.dismiss(CLOSE_CLASS_ENDED, "class_ended") for link in self.reception.links)
        )
        try:
            await self.seating.end()
        finally:
            await self.suspend()
            self._saved.delete()

    async def suspend(self) -> None:
        """Take the server down; the session stays open, to go on after the next start."""
        for watch in self._watches:
            watch.cancel()
        for watch in self._watches:
            with contextlib.suppress(asyncio.CancelledError):
                await watch
        if self._changed.is_set():
            await self._save()
        for link in self.reception.links:
            link.cut()
        self.live.stop_telling()
        await self._server.stop()

    # ------------------------------------------------------------ what is public

    def _information(self) -> ClassInformation:
        return ClassInformation(
            protocol=PROTOCOL,
            session=self.live.session.id,
            key=to_base64url(self.live.key.public),
            label=self.live.label,
        )

    def _join_details(self) -> JoinDetails:
        own = (self._address,) if self._address is not None else own_addresses()
        addresses = [Address(host, self.port) for host in own[: 1 + MAX_ADDRESSES]]
        ticket = Ticket(self.live.session_bytes, self.live.secret, tuple(addresses[1:]))
        link = JoinLink(addresses[0], self.live.key.public, ticket)
        return JoinDetails(
            url=link.encode(), code=self.live.code.code, addresses=tuple(str(one) for one in addresses)
        )

    # ------------------------------------------------------------ what is watched

    @staticmethod
    async def _every(seconds: float, look: Callable[[], None]) -> None:
        while True:
            await asyncio.sleep(seconds)
            try:
                look()
            except Exception:  # noqa: BLE001 - a bug in one look must not end all later ones
                _log.exception("a watch of the class failed and goes on")

    def _watch_presence(self) -> None:
        for tablet in self.live.tablets.values():
            if tablet.introduced:
                self._requests.show_presence(tablet)

    def _watch_addresses(self) -> None:
        join = self._join_details()
        if join != self._join:
            self._join = join
            self.live.publish(JoinDetailsChanged(join=join))

    async def _save_changes(self) -> None:
        while True:
            await self._changed.wait()
            await asyncio.sleep(SAVE_AFTER_S)
            await self._save()

    async def _save(self) -> None:
        self._changed.clear()
        try:
            await asyncio.to_thread(self._saved.save, self._snapshot())
        except StoreError as error:
            _log.error("the open session can't be saved: %s", error.reason)

    def _snapshot(self) -> OpenSession:
        live = self.live
        return OpenSession(
            session=live.session.id,
            class_id=live.session.class_id,
            opened_ms=live.session.opened_ms,
            port=self.port,
            class_key=live.key.private_bytes(),
            secret=live.secret,
            code=live.code.code,
            admitted=tuple(sorted(live.admitted)),
            sittings={
                device: SavedSitting(pupils=one.pupils, since_ms=one.since_ms, work_of=one.work_of)
                for device, one in live.seats.sittings.items()
            },
            pushes=tuple(
                SavedPush(
                    offer=push.offer,
                    devices=None if push.devices is None else tuple(sorted(push.devices)),
                    open=push.open,
                )
                for push in live.offers.pushes
            ),
        )

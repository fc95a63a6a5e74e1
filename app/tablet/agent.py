"""The tablet agent: composes the parts, and decides whom it follows."""

import contextlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from aiohttp import web

from app.tablet.bridge import Bridge
from app.tablet.dialer import ClassDialer
from app.tablet.drafts import DraftFolder
from app.tablet.memory import MemoryFile
from app.tablet.network_site import NetworkSite
from app.tablet.outbox import Outbox
from app.tablet.packs import PackKeeper
from app.tablet.page_link import PageLink
from app.tablet.page_site import PageSite
from app.tablet.seat import Seat
from app.tablet.shelf import TabletShelf
from app.tablet.state import PAST_SESSIONS, StateFile
from classroom.blobs import BlobFolder
from classroom.discovery.announcement import CLASS_TYPE, TABLET_TYPE, Announcement
from classroom.discovery.health import HealthAnswer
from classroom.discovery.invitation import INVITATION_OLD, Invitation, open_invitation
from classroom.discovery.networks import Interfaces, Networks
from classroom.discovery.tablet_key import TabletKey, fingerprint
from classroom.durable_file import file_fault
from classroom.errors import JoinRefusedError
from classroom.folder_lock import FolderLock
from classroom.link.messages import PROTOCOL, ClassEnded, FromClass, Welcome
from classroom.link.ticket import Address, JoinLink
from classroom.live.ports import listen
from classroom.live.student_page import StudentPage

CANDIDATE_PORTS: Final = (8430, 8431, 8432, 8433, 8434, 8435, 8436, 8437, *range(8440, 8460), 18430, 28430)
"""Below 49152, where Windows reserves ports at random (localsend #2884)."""
LOOPBACK: Final = "127.0.0.1"
CLOSE_AGENT_ENDS: Final = 1001
CLOSE_WITHIN_S: Final = 1.0

_log: Final = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class TabletOptions:
    """How an agent is started."""

    data_dir: Path
    name: str | None = None
    """A new name; None keeps the one it has."""
    default_name: str = "Tablet"
    port: int | None = None
    """The page's port, tried first; 0: any free one, for the network too."""
    page: StudentPage | None = None
    """Another page than the one that was built with this program."""
    host: str = "0.0.0.0"  # noqa: S104 - the network must reach /health and /invite, and nothing else is there
    interfaces: Interfaces = None
    forget_school: bool = False
    """Start unpaired: the next invitation pins its school."""


class TabletAgent:
    """Lives on one loop."""

    def __init__(self, options: TabletOptions) -> None:
        """Read what is on the disk. Raises StoreError and FileRejectedError; then nothing is held."""
        self._options = options
        self._lock = FolderLock(options.data_dir)
        self._lock.take()
        try:
            self._states = StateFile(options.data_dir, options.name or options.default_name)
            self._memory = MemoryFile(options.data_dir)
            self._start_over()
            state = self._states.state
            self._key = TabletKey(state.key)
            self._outbox = Outbox(options.data_dir)
            self._outbox.school = fingerprint(state.school_key) if state.school_key else ""
            self._blobs = BlobFolder(options.data_dir / "blobs")
            self._bridge = Bridge(
                seat=Seat(self._memory, page_token=state.page_token, name=state.name),
                outbox=self._outbox,
                drafts=DraftFolder(options.data_dir),
                packs=PackKeeper(self._blobs, TabletShelf(options.data_dir, self._blobs, self._outbox.busy)),
            )
        except OSError as error:
            self._lock.release()
            raise file_fault(error) from error
        except BaseException:
            self._lock.release()
            raise
        self._page_link = PageLink(state, self._bridge)
        self._dialer = ClassDialer(
            self.device,
            opened=self._bridge.class_came,
            heard=self._heard,
            closed=self._bridge.class_left,
            token_lost=lambda: self._keep_token(None),
        )
        self._networks = Networks(options.interfaces, CLASS_TYPE, self._class_heard)
        self._open = contextlib.AsyncExitStack()
        self.page_url = ""
        """Where the tablet's own browser finds the page, once started."""
        self.network_port = 0
        """Where invitations are taken, once started."""

    @property
    def device(self) -> str:
        """Who this tablet is, for good."""
        return self._key.device

    async def start(self) -> None:
        """Open everything. Raises PortUnavailableError; then nothing is open. Once only."""
        self._open.callback(self._lock.release)
        self._open.push_async_callback(self._memory.close)
        try:
            await self._bridge.look()
            await self._open_page()
            await self._open_network()
            self._open.push_async_callback(self._dialer.stop)
            state = self._states.state
            if state.class_url and not state.class_over:
                await self._dialer.dial(JoinLink.decode(state.class_url), state.token)
            self._open.push_async_callback(self._page_link.close, CLOSE_AGENT_ENDS, "agent_ends")
            self._open.push_async_callback(self._networks.stop)
            await self._networks.start()
            await self._announce()
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Say goodbye to the network, then close from the outside in. Safe to call twice."""
        await self._open.aclose()

    def _start_over(self) -> None:
        """Do what the person who starts it asks for."""
        if self._options.name is not None:
            self._states.change(name=self._options.name)
        if self._options.forget_school:
            self._states.change(school_key=None, school_name="", class_url="", class_label="", token=None)
            self._memory.forget()

    async def _open_page(self) -> None:
        """Serve the page on loopback, on its former port if that is free: browsers keep drafts by origin."""
        page = self._options.page or StudentPage()
        site = PageSite(page, self._blobs, self._page_link, self.device)
        first = (self._options.port or 0, self._states.state.page_port)
        port = await self._serve(site.application(), LOOPBACK, first)
        self._states.change(page_port=port)
        self.page_url = f"http://{LOOPBACK}:{port}"

    async def _open_network(self) -> None:
        health = HealthAnswer(
            device=self.device, name=self._states.state.name, protocol=PROTOCOL, key=self._key.public
        )
        site = NetworkSite(health, self.accept)
        first = (self._states.state.network_port,)
        self.network_port = await self._serve(site.application(), self._options.host, first)
        self._states.change(network_port=self.network_port)

    async def _serve(self, application: web.Application, host: str, first: Sequence[int]) -> int:
        """Serve on the first free port and return it."""
        rest = (0,) if self._options.port == 0 else CANDIDATE_PORTS
        listening = listen(host, (*(port for port in first if port), *rest))
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=CLOSE_WITHIN_S)
        self._open.callback(listening.close)
        self._open.push_async_callback(runner.cleanup)
        await runner.setup()
        await web.SockSite(runner, listening).start()
        port: int = listening.getsockname()[1]
        return port

    async def _announce(self) -> None:
        state = self._states.state
        await self._networks.announce(
            TABLET_TYPE,
            Announcement(
                id=self.device,
                name=state.name,
                protocol=PROTOCOL,
                fingerprint=fingerprint(self._key.public),
                port=self.network_port,
            ),
        )

    # ------------------------------------------------------------ whom to follow

    async def accept(self, sealed: bytes) -> None:
        """Come along with a sealed invitation; the first one pins its school. Raises JoinRefusedError."""
        state = self._states.state
        invitation = open_invitation(self._key.open(sealed), device=self.device, pinned_key=state.school_key)
        if invitation.session in state.past_sessions:
            raise JoinRefusedError(INVITATION_OLD)
        self._follow(invitation)
        _log.info("invited into %s of %s", invitation.class_label, invitation.school_name)
        await self._dialer.dial(invitation.link, self._states.state.token)

    def _follow(self, invitation: Invitation) -> None:
        """Make its class ours, on the disk first."""
        state = self._states.state
        left, past = state.session, state.past_sessions
        if left not in ("", invitation.session):
            past = (*past, left)[-PAST_SESSIONS:]
        self._states.change(
            school_key=invitation.school_key,
            school_name=invitation.school_name,
            class_url=invitation.url,
            class_label=invitation.class_label,
            class_over=False,
            past_sessions=past,
            token=state.token if left == invitation.session else None,
        )
        self._outbox.school = fingerprint(invitation.school_key)

    async def _heard(self, message: FromClass) -> None:
        if isinstance(message, Welcome):
            self._keep_token(message.token)
        elif isinstance(message, ClassEnded):
            self._end_class()
        await self._bridge.from_class(message)

    def _keep_token(self, token: bytes | None) -> None:
        self._states.change(token=token)
        if token is not None:
            self._dialer.remember(token)

    def _end_class(self) -> None:
        state = self._states.state
        self._dialer.forget()
        self._states.change(
            class_over=True, past_sessions=(*state.past_sessions, state.session)[-PAST_SESSIONS:]
        )

    def _class_heard(self, _hint: str, announcement: Announcement | None) -> None:
        """Our class was heard at some address: dial it there. Its key, from the invitation, proves it."""
        state = self._states.state
        if announcement is None or not state.class_url or state.class_over:
            return
        if state.session == announcement.id:
            for address in announcement.addresses:
                self._dialer.hint(Address(address, announcement.port))

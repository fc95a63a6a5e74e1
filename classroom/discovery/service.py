"""The teacher's side of discovery: announces the class, finds tablets, invites them."""

import asyncio
from collections.abc import Callable, Iterable
from typing import Final

import aiohttp

from classroom.discovery.announcement import CLASS_TYPE, TABLET_TYPE, Announcement
from classroom.discovery.health import ask_health
from classroom.discovery.inviting import InvitationOutcome, post_invitation, unreachable
from classroom.discovery.nearby import NearbyTablets
from classroom.discovery.networks import FOLLOW_S, Interfaces, Networks
from classroom.events import (
    ClassClosed,
    Event,
    NearbyTablet,
    NearbyTabletsChanged,
    Presence,
    PresenceChanged,
    TabletJoined,
)

HEALTH_TIMEOUT_S: Final = 1.5
HEALTH_EVERY_S: Final = 3.0
"""With two misses and their timeouts, a dead tablet is gone from the list within 10 s (DESIGN.md)."""
HEALTH_SLOWEST_S: Final = 30.0
QUESTIONS_AT_ONCE: Final = 16


class DiscoveryService:
    """Lives on the class thread: make it, start it and call it there; `publish` is called there."""

    def __init__(
        self,
        publish: Callable[[Event], None],
        interfaces: Interfaces = None,
        *,
        follow_s: float = FOLLOW_S,
        health_every_s: float = HEALTH_EVERY_S,
    ) -> None:
        """`interfaces`: our own IPv4 addresses to use, or None for every real network, now and later."""
        self._publish = publish
        self._health_every_s = health_every_s
        self._networks = Networks(interfaces, TABLET_TYPE, self._hinted, follow_s=follow_s)
        self._nearby = NearbyTablets()
        self._joined: set[str] = set()
        self._invited: set[str] = set()
        self._published: tuple[NearbyTablet, ...] = ()
        self._watchers: dict[str, asyncio.Task[None]] = {}
        self._questions = asyncio.Semaphore(QUESTIONS_AT_ONCE)
        self._http: aiohttp.ClientSession | None = None

    async def start(self, announcement: Announcement | None = None) -> None:
        """Look for tablets, and announce a class when there is one already."""
        self._http = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0, force_close=True), trust_env=False
        )
        await self._networks.start()
        if announcement is not None:
            await self.announce(announcement)

    async def announce(self, announcement: Announcement | None) -> None:
        """Announce an open class (its `addresses` are filled in), or None: goodbye, it closed."""
        if announcement is None:
            await self._networks.withdraw()
        else:
            await self._networks.announce(CLASS_TYPE, announcement)
        self._invited.clear()
        self._tell()

    async def stop(self) -> None:
        """Say goodbye and end every question."""
        await self._networks.stop()
        watchers = list(self._watchers.values())
        for watcher in watchers:
            watcher.cancel()
        await asyncio.gather(*watchers, return_exceptions=True)
        if self._http is not None:
            await self._http.close()

    def nearby(self) -> tuple[NearbyTablet, ...]:
        """Return the tablets that answered for themselves and are not in the class, by name."""
        return self._nearby.tablets(joined=self._joined, invited=self._invited)

    def observe(self, event: Event) -> None:
        """Follow what happens in the class, so that a tablet that joined is no longer listed as near."""
        if isinstance(event, TabletJoined):
            self._joined.add(event.device)
        elif isinstance(event, PresenceChanged) and event.presence is Presence.GONE:
            self._joined.discard(event.device)
            self._invited.discard(event.device)
        elif isinstance(event, ClassClosed):
            self._joined.clear()
            self._invited.clear()
        else:
            return
        self._tell()

    async def invite(self, device: str, invitation: bytes) -> InvitationOutcome:
        """Send a signed invitation, sealed to this tablet, to every place where it answered.

        Answers within `INVITE_TIMEOUT_S`, whatever happens.
        """
        places = self._nearby.places(device)
        if self._http is None or not places:
            return unreachable(device)
        http = self._http
        outcomes = await asyncio.gather(*(post_invitation(http, place, invitation) for place in places))
        outcome = next((outcome for outcome in outcomes if outcome.accepted), outcomes[0])
        if outcome.accepted:
            self._invited.add(device)
            self._tell()
        return outcome

    async def invite_all(
        self, sign: Callable[[str], bytes], devices: Iterable[str] | None = None
    ) -> tuple[InvitationOutcome, ...]:
        """Invite these tablets (all that are near) at once; `sign` makes the invitation for a device id."""
        chosen = tuple(tablet.device for tablet in self.nearby()) if devices is None else tuple(devices)
        return tuple(await asyncio.gather(*(self.invite(device, sign(device)) for device in chosen)))

    def _hinted(self, hint: str, announcement: Announcement | None) -> None:
        if announcement is not None and self._nearby.is_seen(hint, announcement):
            return
        watcher = self._watchers.pop(hint, None)
        if watcher is not None:
            watcher.cancel()
        if announcement is None:
            self._nearby.remove(hint)
        elif self._nearby.add(hint, announcement):
            self._watchers[hint] = asyncio.get_running_loop().create_task(self._watch(hint, announcement))
        self._tell()

    async def _watch(self, hint: str, announcement: Announcement) -> None:
        """Ask a hinted tablet how it is, again and again; seldom, when nobody answers."""
        while True:
            async with self._questions:
                healthy = await self._ask(hint, announcement)
            misses = 0 if healthy else self._nearby.missed(hint)
            self._tell()
            await asyncio.sleep(min(self._health_every_s * 2 ** max(0, misses - 2), HEALTH_SLOWEST_S))

    async def _ask(self, hint: str, announcement: Announcement) -> bool:
        assert self._http is not None
        for address in announcement.addresses:
            answer = await ask_health(self._http, address, announcement.port, HEALTH_TIMEOUT_S)
            if answer is not None and self._nearby.answered(hint, address, answer):
                return True
        return False

    def _tell(self) -> None:
        """Publish the list when it is another one than was published last."""
        tablets = self.nearby()
        if tablets != self._published:
            self._published = tablets
            self._publish(NearbyTabletsChanged(tablets=tablets))

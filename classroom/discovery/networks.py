"""One zeroconf for each network this machine is in, following its addresses as they change."""

import asyncio
import logging
import socket
from collections.abc import Callable, Sequence
from typing import Final

import zeroconf
from zeroconf import IPVersion
from zeroconf.asyncio import AsyncZeroconf

from classroom.discovery.addresses import own_addresses
from classroom.discovery.announcement import Announcement
from classroom.discovery.announcer import Announcer
from classroom.discovery.browser import Browser, OnHint

FOLLOW_S: Final = 3.0
Interfaces = Sequence[str] | Callable[[], Sequence[str]] | None
"""Our own IPv4 addresses to use: a list, a question asked again and again, or None for all there are."""

_log: Final = logging.getLogger(__name__)


class Networks:
    """Announces one service and browses another on every chosen network. Lives on the class loop."""

    def __init__(
        self, interfaces: Interfaces, browse: str, on_hint: OnHint, *, follow_s: float = FOLLOW_S
    ) -> None:
        """`on_hint` gets names made unique by network."""
        self._interfaces = interfaces
        self._browse = browse
        self._on_hint = on_hint
        self._follow_s = follow_s
        self._open: dict[str, _Network] = {}
        self._missing: set[str] = set()
        self._announced: tuple[str, Announcement] | None = None
        self._follower: asyncio.Task[None] | None = None

    @property
    def addresses(self) -> tuple[str, ...]:
        """Return the addresses in use now."""
        return tuple(self._open)

    async def start(self) -> None:
        """Open every network there is and go on following them."""
        await self._reconcile()
        self._follower = asyncio.get_running_loop().create_task(self._follow())

    async def announce(self, service_type: str, announcement: Announcement) -> None:
        """Announce on every network, now and later. Replaces what was announced before."""
        self._announced = (service_type, announcement)
        for network in list(self._open.values()):
            await network.announcer.announce(service_type, announcement)

    async def withdraw(self) -> None:
        """Say goodbye on every network."""
        self._announced = None
        await asyncio.gather(*(network.announcer.withdraw() for network in self._open.values()))

    async def stop(self) -> None:
        """Say goodbye and close everything."""
        if self._follower is not None:
            self._follower.cancel()
            await asyncio.gather(self._follower, return_exceptions=True)
            self._follower = None
        networks, self._open = list(self._open.values()), {}
        await asyncio.gather(*(network.close() for network in networks))

    async def _follow(self) -> None:
        while True:
            await asyncio.sleep(self._follow_s)
            try:
                await self._reconcile()
            except (OSError, zeroconf.Error) as error:  # a network that goes while we look at it
                _log.warning("the networks are not as they were a moment ago: %r", error)

    async def _reconcile(self) -> None:
        wanted = await self._wanted()
        for address in [address for address in self._open if address not in wanted]:
            _log.info("no longer on %s", address)
            await self._open.pop(address).close()
        for address in wanted:
            if address not in self._open:
                await self._join(address)

    async def _wanted(self) -> tuple[str, ...]:
        if self._interfaces is None:
            return await asyncio.to_thread(own_addresses)
        return tuple(self._interfaces() if callable(self._interfaces) else self._interfaces)

    async def _join(self, address: str) -> None:
        """Open one network; one that isn't ready is tried again at the next round."""
        if not _is_ours(address):  # zeroconf would leave a socket open behind its error
            if address not in self._missing:
                _log.warning("%s is not an address of this machine now", address)
                self._missing.add(address)
            return
        self._missing.discard(address)
        try:
            network = _Network(
                address, self._browse, lambda name, said: self._on_hint(f"{address}/{name}", said)
            )
        except OSError as error:
            _log.warning("no multicast on %s: %s", address, error)
            return
        self._open[address] = network
        network.browser.start()
        if self._announced is not None:
            await network.announcer.announce(*self._announced)


class _Network:
    """What is open on one address."""

    def __init__(self, address: str, browse: str, on_hint: OnHint) -> None:
        self._zeroconf = AsyncZeroconf(interfaces=[address], ip_version=IPVersion.V4Only)
        self.announcer = Announcer(self._zeroconf, address)
        self.browser = Browser(self._zeroconf, address, browse, on_hint)

    async def close(self) -> None:
        try:
            await self.browser.stop()
            await self.announcer.withdraw()
        except (OSError, zeroconf.Error) as error:
            _log.info("left a network without a goodbye: %s", error)
        finally:
            await self._zeroconf.async_close()


def _is_ours(address: str) -> bool:
    """Tell whether this machine has the address now."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.bind((address, 0))
        except OSError:
            return False
    return True

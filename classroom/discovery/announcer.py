"""Announces one service on one network, and says goodbye."""

import socket
from dataclasses import replace

from zeroconf.asyncio import AsyncServiceInfo, AsyncZeroconf

from classroom.discovery.announcement import Announcement, instance_name


class Announcer:
    """Lives on the class loop. The announcement's addresses are replaced by `address`, where it is heard."""

    def __init__(self, zeroconf: AsyncZeroconf, address: str) -> None:
        self._zeroconf = zeroconf
        self._address = address
        self._service: AsyncServiceInfo | None = None

    async def announce(self, service_type: str, announcement: Announcement) -> None:
        """Announce, or say what changed; returns as soon as the first announcement is out.

        Names are unique by id (128 random bits), so the probing of RFC 6762, section 8.1, which costs more
        than a second, is left out.
        """
        service = _service(service_type, replace(announcement, addresses=(self._address,)))
        before, self._service = self._service, service
        if before is not None and before.name == service.name:
            await self._zeroconf.async_update_service(service)
            return
        if before is not None:
            await self._zeroconf.async_unregister_service(before)
        await self._zeroconf.async_register_service(service, cooperating_responders=True)

    async def withdraw(self) -> None:
        """Say goodbye; returns when all goodbyes are out."""
        service, self._service = self._service, None
        if service is not None:
            await (await self._zeroconf.async_unregister_service(service))


def _service(service_type: str, announcement: Announcement) -> AsyncServiceInfo:
    return AsyncServiceInfo(
        service_type,
        f"{instance_name(announcement.name, announcement.id)}.{service_type}",
        port=announcement.port,
        properties=announcement.properties(),
        addresses=[socket.inet_aton(address) for address in announcement.addresses],
        server=f"tinmel-{announcement.id}.local.",
    )

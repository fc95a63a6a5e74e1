"""The question that turns a hint into a tablet: GET /health, asked of the announced address."""

from typing import Annotated, Final

import aiohttp
import msgspec
from msgspec import Meta, Struct

from classroom.discovery.announcement import Announcement, is_plain_name
from classroom.discovery.tablet_key import device_id, fingerprint
from classroom.link.messages import Id

MAX_ANSWER_BYTES: Final = 4096


class HealthAnswer(Struct, frozen=True, kw_only=True):
    """What a tablet agent answers. `key` is its X25519 key, from which `device` follows."""

    device: Id
    name: str
    protocol: int
    key: Annotated[bytes, Meta(min_length=32, max_length=32)]

    def stands_for(self, announcement: Announcement) -> bool:
        """Tell whether this is the answer of the tablet that was announced, and not of somebody else."""
        return (
            self.device == announcement.id == device_id(self.key)
            and fingerprint(self.key) == announcement.fingerprint
            and self.protocol == announcement.protocol
            and is_plain_name(self.name)
        )


async def ask_health(
    session: aiohttp.ClientSession, address: str, port: int, timeout_s: float
) -> HealthAnswer | None:
    """Return the answer of `address`:`port`, or None for silence, nonsense and everything else."""
    timeout = aiohttp.ClientTimeout(total=timeout_s)
    try:
        async with session.get(
            f"http://{address}:{port}/health", timeout=timeout, allow_redirects=False
        ) as response:
            if response.status != 200:
                return None
            body = await response.content.read(MAX_ANSWER_BYTES + 1)
            while len(body) <= MAX_ANSWER_BYTES and (more := await response.content.readany()):
                body += more
            if len(body) > MAX_ANSWER_BYTES:
                return None
            return msgspec.json.decode(body, type=HealthAnswer)
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
        return None

"""Brings a signed invitation to one tablet: POST /invite, sealed to the tablet's key."""

from dataclasses import dataclass
from typing import Final

import aiohttp
import msgspec
from msgspec import Struct

from classroom.discovery.nearby import Seen
from classroom.discovery.tablet_key import seal

INVITE_TIMEOUT_S: Final = 4.0
MAX_ANSWER_BYTES: Final = 1024
CONTENT_TYPE: Final = "application/vnd.tinmel.invitation+sealed"

UNREACHABLE: Final = "unreachable"


class InviteAnswer(Struct, frozen=True, kw_only=True):
    """What the tablet answers: `refused` is a code of invitation.py when it is not accepted."""

    accepted: bool
    refused: str = ""


@dataclass(frozen=True, kw_only=True)
class InvitationOutcome:
    """`reason` is empty, a refusal's code, or "unreachable".

    That a tablet says it accepted is no proof; that it joins is.
    """

    device: str
    accepted: bool
    reason: str


def unreachable(device: str) -> InvitationOutcome:
    """Return the outcome of a tablet that doesn't answer."""
    return InvitationOutcome(device=device, accepted=False, reason=UNREACHABLE)


async def post_invitation(
    session: aiohttp.ClientSession, place: Seen, invitation: bytes
) -> InvitationOutcome:
    """Send it and return the answer; never raises for what a network or a liar does."""
    try:
        sealed = seal(invitation, place.key)
        async with session.post(
            f"http://{place.address}:{place.port}/invite",
            data=sealed,
            headers={"Content-Type": CONTENT_TYPE},
            timeout=aiohttp.ClientTimeout(total=INVITE_TIMEOUT_S),
            allow_redirects=False,
        ) as response:
            body = await response.content.read(MAX_ANSWER_BYTES)
            answer = msgspec.json.decode(body, type=InviteAnswer)
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
        return unreachable(place.device)
    return InvitationOutcome(device=place.device, accepted=answer.accepted, reason=answer.refused[:40])

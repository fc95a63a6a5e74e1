"""What the tablet answers to the network: how it is, and whether it comes along. Nothing else."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Final

import msgspec
from aiohttp import web

from classroom.discovery.health import HealthAnswer
from classroom.discovery.invitation import INVITATION_INVALID, MAX_INVITATION_BYTES
from classroom.discovery.inviting import InviteAnswer
from classroom.errors import JoinRefusedError, StoreError
from classroom.link.refusals import STORE_FAILED

BODY_WITHIN_S: Final = 5.0

_log: Final = logging.getLogger(__name__)


class NetworkSite:
    """Handlers of the site that others reach."""

    def __init__(self, health: HealthAnswer, accept: Callable[[bytes], Awaitable[None]]) -> None:
        """`accept` takes a sealed invitation; raises JoinRefusedError when it doesn't come along."""
        self._health = msgspec.json.encode(health)
        self._accept = accept
        self._turn = asyncio.Lock()

    def application(self) -> web.Application:
        """Return the site's application."""
        application = web.Application(client_max_size=2 * MAX_INVITATION_BYTES)
        application.router.add_get("/health", self._answer_health)
        application.router.add_post("/invite", self._invite)
        return application

    async def _answer_health(self, _request: web.Request) -> web.Response:
        return web.Response(
            body=self._health, content_type="application/json", headers={"Cache-Control": "no-store"}
        )

    async def _invite(self, request: web.Request) -> web.Response:
        try:
            async with asyncio.timeout(BODY_WITHIN_S):
                sealed = await request.read()
            async with self._turn:
                await self._accept(sealed)
        except JoinRefusedError as error:
            return _refused(403, error.reason)
        except TimeoutError:
            return _refused(408, INVITATION_INVALID)
        except web.HTTPRequestEntityTooLarge:
            return _refused(413, INVITATION_INVALID)
        except StoreError:
            _log.exception("an invitation could not be kept")
            return _refused(500, STORE_FAILED)
        return _json(200, InviteAnswer(accepted=True))


def _refused(status: int, code: str) -> web.Response:
    _log.warning("an invitation was refused: %s", code)
    return _json(status, InviteAnswer(accepted=False, refused=code))


def _json(status: int, answer: InviteAnswer) -> web.Response:
    return web.Response(status=status, body=msgspec.json.encode(answer), content_type="application/json")

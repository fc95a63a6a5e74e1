"""The class's HTTP: a few thin public routes, and the link."""

import socket
from collections.abc import Awaitable, Callable
from typing import Final

import msgspec
from aiohttp import web

from classroom.blobs import BlobFolder
from classroom.live.connection import TabletConnection
from classroom.live.student_page import StudentPage, content_type

IMMUTABLE: Final = "public, max-age=31536000, immutable"
ANY_ORIGIN: Final = {"Access-Control-Allow-Origin": "*"}
"""Blobs are public: the page may have come from another address of this class than its link goes to."""
_STOP_WITHIN_S: Final = 3.0


class ClassServer:
    """Serves on a listening socket until `stop`. One loop only.

    Public, to anybody on the network: the page, blobs by hash, and what `GET /class` says. Everything
    personal goes through `receive`, which serves one link until it ends.
    """

    def __init__(
        self,
        blobs: BlobFolder,
        page: StudentPage,
        information: Callable[[], msgspec.Struct],
        receive: Callable[[TabletConnection], Awaitable[None]],
    ) -> None:
        """`information` is what `GET /class` answers now."""
        self._blobs = blobs
        self._page = page
        self._information = information
        self._receive = receive
        self._runner: web.AppRunner | None = None

    async def start(self, listening: socket.socket) -> None:
        application = web.Application(client_max_size=4096)
        application.router.add_get("/", self._root)
        application.router.add_get("/app/{build}/{name:.+}", self._page_file)
        application.router.add_get("/blob/{sha256:[0-9a-f]{64}}", self._blob)
        application.router.add_options("/blob/{sha256:[0-9a-f]{64}}", self._blob_from_elsewhere)
        application.router.add_get("/class", self._class)
        application.router.add_get("/health", self._health)
        application.router.add_get("/link", self._link)
        application.on_response_prepare.append(_no_sniffing)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=_STOP_WITHIN_S)
        await self._runner.setup()
        await web.SockSite(self._runner, listening, backlog=256).start()

    async def stop(self) -> None:
        """Close the port and what is left of open connections."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _root(self, _request: web.Request) -> web.Response:
        if self._page.build is None:
            return web.Response(status=503, text="page_not_built", headers={"Cache-Control": "no-store"})
        location = f"/app/{self._page.build}/index.html"
        return web.Response(status=302, headers={"Location": location, "Cache-Control": "no-store"})

    async def _page_file(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["name"]
        path = self._page.path(request.match_info["build"], name)
        if path is None:
            raise web.HTTPNotFound
        return web.FileResponse(
            path, headers={"Cache-Control": IMMUTABLE, "Content-Type": content_type(name)}
        )

    async def _blob(self, request: web.Request) -> web.StreamResponse:
        path = self._blobs.path(request.match_info["sha256"])
        if path is None:
            raise web.HTTPNotFound
        headers = {"Cache-Control": IMMUTABLE, "Content-Type": "application/octet-stream", **ANY_ORIGIN}
        return web.FileResponse(path, headers=headers)

    async def _blob_from_elsewhere(self, _request: web.Request) -> web.Response:
        """Answer a browser that asks whether a page of another address may use `Range` (older ones do)."""
        headers = {"Access-Control-Allow-Headers": "Range", "Access-Control-Max-Age": "86400", **ANY_ORIGIN}
        return web.Response(status=204, headers=headers)

    async def _class(self, _request: web.Request) -> web.Response:
        return _json(self._information())

    async def _health(self, _request: web.Request) -> web.Response:
        return _json(self._information())

    async def _link(self, request: web.Request) -> web.StreamResponse:
        link = TabletConnection.socket()
        await link.prepare(request)
        await self._receive(TabletConnection(link, request))
        return link


def _json(answer: msgspec.Struct) -> web.Response:
    return web.Response(
        body=msgspec.json.encode(answer),
        content_type="application/json",
        headers={"Cache-Control": "no-store"},
    )


async def _no_sniffing(_request: web.Request, response: web.StreamResponse) -> None:
    response.headers["X-Content-Type-Options"] = "nosniff"

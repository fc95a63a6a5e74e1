"""What the tablet serves to its own browser, on loopback only: the page, packs, and the link."""

from collections.abc import Awaitable, Callable
from typing import Final

from aiohttp import web

from app.tablet.page_link import PageLink
from classroom.blobs import BlobFolder
from classroom.link.messages import PROTOCOL
from classroom.link.ticket import Address
from classroom.live.student_page import StudentPage, content_type

IMMUTABLE: Final = "public, max-age=31536000, immutable"


class PageSite:
    """Handlers of the loopback site."""

    def __init__(self, page: StudentPage, blobs: BlobFolder, link: PageLink, device: str) -> None:
        self._page = page
        self._blobs = blobs
        self._link = link
        self._device = device

    def application(self) -> web.Application:
        """Return the site's application."""
        application = web.Application(middlewares=[only_loopback_names])
        application.router.add_get("/", self._open)
        application.router.add_get("/app/{build}/{name:.+}", self._page_file)
        application.router.add_get("/blob/{sha256:[0-9a-f]{64}}", self._blob)
        application.router.add_get("/link", self._link.serve)
        application.router.add_get("/health", self._health)
        return application

    async def _open(self, request: web.Request) -> web.Response:
        """Send the browser to the page, with the key of this tablet behind the `#`."""
        if self._page.build is None:
            return web.Response(status=503, text="page_not_built", headers={"Cache-Control": "no-store"})
        _, _, port = request.host.partition(":")
        fragment = self._link.fragment(Address("127.0.0.1", int(port or 80)))
        location = f"/app/{self._page.build}/index.html#{fragment}"
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
            raise web.HTTPNotFound(headers={"Cache-Control": "no-store"})
        return web.FileResponse(
            path, headers={"Cache-Control": IMMUTABLE, "Content-Type": "application/octet-stream"}
        )

    async def _health(self, _request: web.Request) -> web.Response:
        return web.json_response({"device": self._device, "protocol": PROTOCOL})


Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@web.middleware
async def only_loopback_names(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse requests under a foreign name: a site that points its own name at 127.0.0.1 reads nothing."""
    name, _, port = request.host.partition(":")
    if name not in ("127.0.0.1", "localhost") or not (port.isdecimal() or not port):
        raise web.HTTPMisdirectedRequest
    response = await handler(request)
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response

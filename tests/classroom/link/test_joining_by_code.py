"""By code a tablet trusts nobody who could have chosen the pictures after seeing the hello."""

import secrets
from collections.abc import AsyncIterator, Awaitable, Callable

import msgspec
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from classroom.errors import JoinRefusedError
from classroom.link.class_information import ClassInformation
from classroom.link.client import LinkClient
from classroom.link.keys import ClassKey
from classroom.link.messages import PROTOCOL, FromClass, Waiting, Welcome
from classroom.link.pictures import link_pictures
from classroom.link.ticket import to_base64url
from classroom.live.connection import TabletConnection

SESSION = bytes(16)
KEY = ClassKey()

Greeter = Callable[[TabletConnection], FromClass]


def honest(connection: TabletConnection) -> FromClass:
    pictures = link_pictures(KEY.public, connection.encapsulated, connection.nonce)
    return Waiting(pictures=list(pictures), nonce=connection.nonce)


def another_nonce(connection: TabletConnection) -> FromClass:
    """As an attacker would, who searches for a nonce that gives the pictures of the real class."""
    return Waiting(pictures=["fox"] * 3, nonce=secrets.token_bytes(32))


def no_pictures(connection: TabletConnection) -> FromClass:
    """As an attacker would, who hopes that nobody misses them."""
    return Welcome(token=b"t", label="5", session=SESSION.hex(), now_ms=1, pupils=[], seated=[], offers=[])


@pytest.fixture
async def serve() -> AsyncIterator[Callable[[Greeter], Awaitable[str]]]:
    servers: list[TestServer] = []

    async def start(greeter: Greeter) -> str:
        async def about(_request: web.Request) -> web.Response:
            information = ClassInformation(
                protocol=PROTOCOL, session=SESSION.hex(), key=to_base64url(KEY.public), label="5"
            )
            return web.Response(body=msgspec.json.encode(information), content_type="application/json")

        async def link(request: web.Request) -> web.WebSocketResponse:
            socket = TabletConnection.socket()
            await socket.prepare(request)
            connection = TabletConnection(socket, request)
            await connection.greet(KEY, SESSION)
            connection.send(greeter(connection))
            while await connection.receive() is not None:
                pass
            await connection.finish()
            return socket

        app = web.Application()
        app.add_routes([web.get("/class", about), web.get("/link", link)])
        server = TestServer(app, host="127.0.0.1")
        await server.start_server()
        servers.append(server)
        return f"http://127.0.0.1:{server.port}/"

    yield start
    for server in servers:
        await server.close()


async def dial(url: str) -> LinkClient:
    return await LinkClient.connect(url, device="ab" * 16, agent="simulated", code="123456")


async def test_both_sides_show_the_same_pictures(serve: Callable[[Greeter], Awaitable[str]]) -> None:
    client = await dial(await serve(honest))
    assert isinstance(client.first, Waiting)
    assert client.pictures == tuple(client.first.pictures)
    await client.close()


@pytest.mark.parametrize("greeter", [another_nonce, no_pictures])
async def test_a_class_that_was_not_bound_to_the_pictures_is_refused(
    serve: Callable[[Greeter], Awaitable[str]], greeter: Greeter
) -> None:
    with pytest.raises(JoinRefusedError) as refused:
        await dial(await serve(greeter))
    assert refused.value.reason == "hello_invalid"

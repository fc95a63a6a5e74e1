"""A hello alone is nobody yet: it learns nothing, holds no place, and is let go after a while."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest

from classroom.errors import JoinRefusedError
from classroom.events import PresenceChanged, TabletJoined, TabletRefused, TabletWaiting
from classroom.link.channel import Sealer
from classroom.link.keys import challenge_of, frame_keys, seal_hello
from classroom.link.messages import Alive, Hello, Waiting, Welcome
from classroom.link.ticket import JoinLink
from classroom.live import connection, join_code, reception

School = Any
RANDOM = bytes(32)


@asynccontextmanager
async def said_hello(school: School, device: str, **by: Any) -> AsyncIterator[tuple[Any, bytes]]:
    """A socket after its hello, which sends no frame by itself, and its challenge."""
    link = JoinLink.decode(school.url)
    async with aiohttp.ClientSession() as http, http.ws_connect(f"{school.http}link") as socket:
        challenge = await socket.receive_bytes()
        hello = Hello(protocol=1, device=device, random=RANDOM, agent="simulated", **by)
        await socket.send_bytes(seal_hello(hello, link.class_key, link.ticket.session, challenge))
        yield socket, challenge


async def test_by_code_nothing_is_told_before_the_first_frame_opened(school: School) -> None:
    code = school.opened.join.code
    async with said_hello(school, "a0" * 16, code=code) as (socket, _):
        with pytest.raises(TimeoutError):
            await socket.receive(timeout=0.3)
    async with said_hello(school, "b0" * 16, code=code) as (socket, _):
        await socket.send_bytes(bytes(60))
        closed = await socket.receive(timeout=10)
        assert (closed.type, closed.data, closed.extra) == (aiohttp.WSMsgType.CLOSE, 4401, "frame_tag")
    assert school.events.of(TabletWaiting) == school.events.of(PresenceChanged) == []


async def test_whoever_learned_the_nonce_was_shown_to_the_teacher(school: School) -> None:
    """Also one that looks at its pictures and is gone."""
    for number in range(3):
        device = f"{number:032x}"
        tablet = await school.join(device, url=school.http, code=school.opened.join.code)
        tablet.link.drop()
        assert isinstance(tablet.link.first, Waiting)
        waiting = await school.events.wait_for(TabletWaiting, device=device)
        assert waiting.pictures == tablet.link.pictures


async def test_the_code_gives_an_address_six_links_a_minute_and_the_ticket_any_number(school: School) -> None:
    code = school.opened.join.code
    for _ in range(join_code.LINKS_OF_AN_ADDRESS):
        tablet = await school.join(url=school.http, code=code)
        await tablet.link.close()
    with pytest.raises(JoinRefusedError) as refused:
        await school.join(url=school.http, code=code)
    assert refused.value.reason == "code_locked"
    await school.events.wait_for(TabletRefused, reason="code_locked")
    assert isinstance((await school.join()).link.first, Welcome)


@pytest.mark.parametrize("by_code", [False, True])
async def test_a_link_without_a_first_frame_is_let_go(
    school: School, monkeypatch: pytest.MonkeyPatch, by_code: bool
) -> None:
    monkeypatch.setattr(connection, "FIRST_FRAME_WITHIN_S", 0.1)
    device = "a0" * 16
    link = JoinLink.decode(school.url)
    by = {"code": school.opened.join.code} if by_code else {"ticket": link.ticket.encode()}
    async with said_hello(school, device, **by) as (socket, _):
        frames = [await socket.receive(timeout=10)]
        while frames[-1].type is aiohttp.WSMsgType.BINARY:
            frames.append(await socket.receive(timeout=10))
    assert (frames[-1].data, frames[-1].extra) == (4401, "hello_invalid")
    assert len(frames) == (1 if by_code else 2), "a ticket was welcomed, a code was told nothing"
    await school.events.wait_for(TabletRefused, device=device, reason="hello_invalid")
    assert school.events.of(TabletJoined) == school.events.of(TabletWaiting) == []


async def test_a_first_frame_in_time_is_enough(school: School, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "FIRST_FRAME_WITHIN_S", 0.1)
    tablet = await school.join()
    await asyncio.sleep(0.15)
    assert (await tablet.sit(0)).pupils


async def test_links_by_code_that_say_nothing_take_no_place_of_those_that_wait(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reception, "MOST_WAITING", 1)
    code = school.opened.join.code
    async with (
        said_hello(school, "a0" * 16, code=code),
        said_hello(school, "b0" * 16, code=code) as (second, challenge),
    ):
        waits = await school.join(url=school.http, code=code)
        assert isinstance(waits.link.first, Waiting)
        assert challenge_of(waits.link.first.nonce) != challenge
        await second.send_bytes(_first_frame(challenge))
        closed = await second.receive(timeout=10)
        assert (closed.data, closed.extra) == (4400, "class_full"), "one waits, and no more may"
        await school.service.admit(waits.device)
        assert isinstance(await waits.expect(Welcome), Welcome)


def _first_frame(challenge: bytes) -> bytes:
    return Sealer(frame_keys(RANDOM, challenge).to_class).seal(Alive(sent_ms=1))

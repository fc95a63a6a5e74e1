"""The tablet's side in Python, against a real class: several addresses, a silent class, a changing one."""

import asyncio
import secrets
from typing import Any

import pytest

from classroom.errors import NetworkUnreachableError
from classroom.events import HandMoved, JoinDetailsChanged, PresenceChanged, TabletJoined
from classroom.link import client as client_module
from classroom.link.client import LinkClient
from classroom.link.messages import Alive, ClassEnded, HandRaised, Waiting, Welcome
from classroom.link.ticket import Address, JoinLink, Ticket
from classroom.live import running_class
from classroom.live.ports import listen
from classroom.live.service import ClassroomService

School = Any


async def test_a_dead_address_is_passed_over_for_the_next_one(school: School) -> None:
    link = JoinLink.decode(school.url)
    with listen("127.0.0.1", (0,)) as unused:
        dead = Address("127.0.0.1", unused.getsockname()[1])
    ticket = Ticket(link.ticket.session, link.ticket.secret, (link.address,))
    tablet = await school.join(url=JoinLink(dead, link.class_key, ticket))
    assert isinstance(tablet.link.first, Welcome)
    assert tablet.link.address == link.address


async def test_nobody_at_any_address_is_said(school: School) -> None:
    link = JoinLink.decode(school.url)
    with listen("127.0.0.1", (0,)) as unused:
        dead = Address("127.0.0.1", unused.getsockname()[1])
    with pytest.raises(NetworkUnreachableError):
        await school.join(url=JoinLink(dead, link.class_key, Ticket(link.ticket.session, bytes(16))))


async def test_by_code_any_way_to_write_the_address_will_do(school: School) -> None:
    code, typed = school.opened.join.code, school.opened.join.addresses[0]
    for url in (typed, f"http://{typed}", f"http://{typed}/", JoinLink.decode(school.url)):
        tablet = await school.join(url=url, code=code)
        assert isinstance(tablet.link.first, Waiting)


@pytest.mark.parametrize("url", ["", "nowhere", "http://127.0.0.1:1/", "127.0.0.1:99999"])
async def test_an_address_that_is_none_is_unreachable(school: School, url: str) -> None:
    with pytest.raises(NetworkUnreachableError):
        await school.join(url=url, code="123456")


async def test_a_tablet_stays_alive_by_itself_and_hears_no_echoes(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client_module, "ALIVE_EVERY_S", 0.02)
    tablet = await school.join(keep_alive=True)
    await school.events.wait_for(TabletJoined)
    tablet.link.battery_percent = 42
    messages = tablet.link.messages()
    listening = asyncio.ensure_future(anext(messages))
    await school.events.wait_for(PresenceChanged, battery_percent=42)
    await tablet.link.send(HandRaised(up=True))
    await school.events.wait_for(HandMoved)
    ending = asyncio.ensure_future(school.service.end_class())
    assert isinstance(await listening, ClassEnded), "the echoes were kept back"
    assert [message async for message in messages] == []
    assert (tablet.link.close_code, tablet.link.close_reason) == (4403, "class_ended")
    await ending


async def test_a_class_that_falls_silent_is_given_up(monkeypatch: pytest.MonkeyPatch, school: School) -> None:
    monkeypatch.setattr(client_module, "ALIVE_EVERY_S", 0.02)
    monkeypatch.setattr(client_module, "SILENT_AFTER_S", 0.1)
    monkeypatch.setattr("classroom.live.requests.Requests._alive", lambda *_: None)
    tablet = await school.join(keep_alive=True)
    code, reason = await tablet.expect_closed()
    assert (code, reason) == (1006, "")


async def test_sending_on_a_closed_link_is_an_error(school: School) -> None:
    tablet = await school.join()
    await tablet.link.close()
    await tablet.link.close()
    with pytest.raises(ConnectionError):
        await tablet.link.send(Alive(sent_ms=1))


async def test_new_addresses_reach_the_join_wall(
    quiet_school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = ["127.0.0.1"]
    monkeypatch.setattr(running_class, "own_addresses", lambda: tuple(own))
    monkeypatch.setattr(running_class, "ADDRESSES_EVERY_S", 0.02)
    school = quiet_school
    school.service = ClassroomService(school.database, school.packs, school.data_dir, school.events.publish)
    opened = await school.open()
    own[:] = ["127.0.0.2", "127.0.0.1"]
    changed = await school.events.wait_for(JoinDetailsChanged)
    port = opened.join.addresses[0].split(":")[1]
    assert changed.join.addresses == (f"127.0.0.2:{port}", f"127.0.0.1:{port}")
    link = JoinLink.decode(changed.join.url)
    assert [str(one) for one in link.addresses] == list(changed.join.addresses)
    assert school.service.join_details() == changed.join
    client = await LinkClient.connect(link, device=secrets.token_hex(16), agent="simulated")
    await client.close()

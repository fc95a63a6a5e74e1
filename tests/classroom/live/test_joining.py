"""Tablets come in, and come back."""

import asyncio
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from classroom.errors import JoinRefusedError, NetworkUnreachableError, StoreError
from classroom.events import (
    ClassClosed,
    ClassOpened,
    Presence,
    PresenceChanged,
    TabletJoined,
    TabletRefused,
    TabletWaiting,
)
from classroom.link.keys import seal_hello
from classroom.link.messages import (
    Alive,
    AliveEcho,
    Claim,
    ClassEnded,
    Hello,
    PackOffered,
    Refused,
    Seated,
    Waiting,
    Welcome,
)
from classroom.link.ticket import JoinLink
from classroom.live import admission
from classroom.store.class_session_store import ClassSessionStore
from classroom.store.device_store import DeviceStore
from classroom.store.roster_store import RosterStore

School = Any


async def test_a_tablet_joins_by_the_link_of_the_qr(school: School) -> None:
    tablet = await school.join()
    welcome = tablet.link.first
    assert isinstance(welcome, Welcome)
    assert [card.name for card in welcome.pupils][:2] == ["Amina1 Z", "Amina2 Z"]
    assert (welcome.label, welcome.seated, welcome.offers) == ("5APG-1", [], [])
    joined = await school.events.wait_for(TabletJoined)
    assert (joined.device, joined.kind) == (tablet.device, "simulated")
    await school.events.wait_for(PresenceChanged, device=tablet.device, presence=Presence.ONLINE)


async def test_alive_is_echoed(school: School) -> None:
    tablet = await school.join()
    await tablet.link.send(Alive(sent_ms=4321, battery_percent=55))
    while (echo := await tablet.expect(AliveEcho)).sent_ms != 4321:
        pass
    assert echo.now_ms > 1_600_000_000_000
    changed = await school.events.wait_for(PresenceChanged, device=tablet.device, battery_percent=55)
    assert changed.presence is Presence.ONLINE


async def test_a_nearly_full_tablet_is_told_once_and_stays_so_until_it_says_otherwise(school: School) -> None:
    tablet = await school.join()
    await tablet.link.send(Alive(sent_ms=1, storage_low=True))
    await tablet.link.send(Alive(sent_ms=2, battery_percent=55))
    await school.events.wait_for(PresenceChanged, storage_low=True, battery_percent=None)
    await school.events.wait_for(PresenceChanged, storage_low=True, battery_percent=55)
    await tablet.link.send(Alive(sent_ms=3, battery_percent=55, storage_low=False))
    await school.events.wait_for(PresenceChanged, storage_low=False, battery_percent=55)


async def test_a_closed_socket_shows_at_once(school: School) -> None:
    tablet = await school.join()
    await school.events.wait_for(TabletJoined)
    tablet.link.drop()
    await school.events.wait_for(PresenceChanged, device=tablet.device, presence=Presence.GONE)


async def test_a_tablet_comes_back_with_its_token(school: School) -> None:
    tablet = await school.join()
    token = tablet.link.first.token
    await tablet.sit(0, 1)
    await tablet.link.close()
    again = await school.join(tablet.device, token=token)
    assert again.link.first.seated == [f"{1:032x}", f"{2:032x}"]
    assert again.link.first.token == token
    await school.events.wait_for(PresenceChanged, 2, device=tablet.device, presence=Presence.ONLINE)
    assert len(school.events.of(TabletJoined)) == 1


async def test_the_newer_link_of_a_device_replaces_the_older(school: School) -> None:
    first = await school.join()
    second = await school.join(first.device, token=first.link.first.token)
    assert await first.expect_closed() == (4402, "replaced")
    await second.link.send(Alive(sent_ms=1))
    await second.expect(AliveEcho)
    gone = school.events.of(PresenceChanged, device=first.device, presence=Presence.GONE)
    assert gone == [], "the tablet never left"


async def test_by_code_a_tablet_waits_for_the_teachers_tick(school: School) -> None:
    tablet = await school.join(url=school.http, code=school.opened.join.code)
    assert isinstance(tablet.link.first, Waiting)
    waiting = await school.events.wait_for(TabletWaiting)
    assert tuple(tablet.link.first.pictures) == tablet.link.pictures == waiting.pictures
    await tablet.link.send(Alive(sent_ms=7))
    await tablet.expect(AliveEcho)
    await school.service.admit(tablet.device)
    assert (await tablet.expect(Welcome)).pupils
    await school.events.wait_for(TabletJoined, device=tablet.device)
    assert isinstance(await tablet.sit(3), Seated)


async def test_a_tablet_that_waits_can_do_nothing(school: School) -> None:
    tablet = await school.join(url=school.http, code=school.opened.join.code)
    await tablet.link.send(Claim(pupils=[f"{1:032x}"]))
    assert (await tablet.expect(Refused)).code == "not_let_in"


async def test_a_tablet_turned_away_is_told_so(school: School) -> None:
    tablet = await school.join(url=school.http, code=school.opened.join.code)
    await school.events.wait_for(TabletWaiting)
    closed, _ = await asyncio.gather(tablet.expect_closed(), school.service.turn_away(tablet.device))
    assert closed == (4400, "not_let_in")
    assert school.events.of(TabletJoined) == []


async def test_five_wrong_codes_lock_the_address(school: School) -> None:
    right = school.opened.join.code
    wrong = f"{(int(right) + 1) % 1_000_000:06d}"
    reasons = []
    for _ in range(6):
        with pytest.raises(JoinRefusedError) as refused:
            await school.join(url=school.http, code=wrong)
        reasons.append(refused.value.reason)
    assert reasons == ["code_wrong"] * 5 + ["code_locked"]
    with pytest.raises(JoinRefusedError) as refused:
        await school.join(url=school.http, code=right)
    assert refused.value.reason == "code_locked"
    assert len(school.events.of(TabletRefused)) == 7
    assert isinstance((await school.join()).link.first, Welcome), "the QR goes on"


async def test_a_tablet_that_comes_late_gets_what_was_pushed(school: School) -> None:
    early = await school.join()
    await school.service.push("robot-souk", "1.0.0")
    assert (await early.expect(PackOffered)).open
    late = await school.join()
    assert [offer.pack for offer in late.link.first.offers] == ["robot-souk"]
    assert (await late.expect(PackOffered)).open
    back = await school.join(early.device, token=early.link.first.token)
    assert len(back.link.first.offers) == 1
    await back.link.send(Alive(sent_ms=9))
    await back.expect(AliveEcho)
    assert not any(isinstance(message, PackOffered) for message in back.inbox), "it was asked already"


async def test_fifty_tablets_join_at_once(school: School) -> None:
    tablets = await asyncio.gather(*(school.join() for _ in range(50)))
    await school.events.wait_for(TabletJoined, 50)
    seated = await asyncio.gather(*(tablet.sit(number) for number, tablet in enumerate(tablets)))
    assert [one.pupils[0].id for one in seated] == [f"{number:032x}" for number in range(1, 51)]


async def test_a_class_goes_on_after_a_crash(quiet_school: School) -> None:
    school = quiet_school
    opened = await school.open()
    tablet = await school.join()
    await tablet.sit(0, 1)
    await school.service.push("robot-souk", "1.0.0")
    await tablet.expect(PackOffered)
    await school.service.close()
    again = await school.open()
    assert again.join == opened.join and again.session == opened.session
    back = await school.join(tablet.device, token=tablet.link.first.token)
    assert back.link.first.seated == [f"{1:032x}", f"{2:032x}"]
    assert [offer.pack for offer in back.link.first.offers] == ["robot-souk"]


async def test_a_class_that_ended_never_comes_back(quiet_school: School, tmp_path: Path) -> None:
    school = quiet_school
    first = await school.open()
    tablet = await school.join()
    closed, _ = await asyncio.gather(tablet.expect_closed(), school.service.end_class())
    assert closed == (4403, "class_ended")
    assert isinstance(tablet.inbox[-1], ClassEnded)
    assert not (tmp_path / "open-session.json").exists()
    second = await school.open()
    assert second.session != first.session and second.join.code
    with pytest.raises(JoinRefusedError) as refused:
        await school.join(tablet.device, token=tablet.link.first.token)
    assert refused.value.reason == "device_unknown"


async def test_nobody_answers_where_no_class_is(school: School) -> None:
    url = school.url
    await school.service.end_class()
    with pytest.raises(NetworkUnreachableError):
        await school.join(url=url)


async def test_two_clicks_open_one_class(quiet_school: School) -> None:
    school = quiet_school
    first, second = await asyncio.gather(school.open(), school.open())
    assert first.session != second.session
    kinds = [type(event) for event in school.events.all]
    assert kinds == [ClassOpened, ClassClosed, ClassOpened]
    await school.join()


async def test_pupils_who_left_the_class_meanwhile_do_not_sit_there_after_a_crash(
    quiet_school: School,
) -> None:
    school = quiet_school
    await school.open()
    tablet = await school.join()
    await tablet.sit(0, 1)
    await school.service.close()
    await school.in_database(lambda rows: RosterStore(rows).remove_pupils("c1" * 16, [f"{1:032x}"], 1))
    await school.open()
    back = await school.join(tablet.device, token=tablet.link.first.token)
    assert back.link.first.seated == [f"{2:032x}"]


async def test_a_session_that_was_forgotten_is_closed_and_not_gone_on_with(quiet_school: School) -> None:
    school = quiet_school
    first = await school.open()
    await school.service.close()
    school.clock.ahead_ms = 5 * 3_600_000
    second = await school.open()
    assert second.session != first.session
    left = await school.in_database(lambda rows: ClassSessionStore(rows).class_session(first.session))
    assert left.closed_ms is not None


async def test_a_full_class_forgets_tablets_that_left_before_it_refuses(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(admission, "MOST_TABLETS", 2)
    left, stays = await school.join(), await school.join()
    await stays.sit(0)
    left.link.drop()
    await school.events.wait_for(PresenceChanged, device=left.device, presence=Presence.GONE)
    await school.join()
    with pytest.raises(JoinRefusedError) as refused:
        await school.join()
    assert refused.value.reason == "class_full"
    await school.join(stays.device, token=stays.link.first.token)


async def test_a_fault_of_the_teachers_disk_is_no_final_refusal(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> None:
        raise StoreError("disk_full")

    with monkeypatch.context() as broken:
        broken.setattr(DeviceStore, "save", full)
        code, reason = await closed_after_hello(school)
        assert (code, reason) == (1013, "store_failed")
    assert isinstance((await school.join()).link.first, Welcome)


async def test_nobody_comes_in_while_a_class_ends(school: School) -> None:
    school.service._running.reception.close()
    assert await closed_after_hello(school) == (4403, "class_ended")


async def closed_after_hello(school: School) -> tuple[int, str]:
    link = JoinLink.decode(school.url)
    hello = Hello(
        protocol=1, device="d0" * 16, random=bytes(32), agent="simulated", ticket=link.ticket.encode()
    )
    async with aiohttp.ClientSession() as http, http.ws_connect(f"{school.http}link") as socket:
        first = await socket.receive(timeout=10)
        if first.type is aiohttp.WSMsgType.BINARY:
            await socket.send_bytes(seal_hello(hello, link.class_key, link.ticket.session, first.data))
            first = await socket.receive(timeout=10)
        assert first.type is aiohttp.WSMsgType.CLOSE
        return first.data, first.extra or ""

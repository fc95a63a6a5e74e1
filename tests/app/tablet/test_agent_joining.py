"""How an agent comes into a class and back, over real sockets and real multicast."""

import asyncio
import socket

import pytest

from app.tablet.state import StateFile
from classroom.discovery.announcement import CLASS_TYPE, TABLET_TYPE, Announcement
from classroom.discovery.invitation import INVITATION_OLD, INVITATION_OTHER_SCHOOL
from classroom.discovery.networks import Networks
from classroom.errors import FileRejectedError
from classroom.events import (
    AttemptReceived,
    Presence,
    PresenceChanged,
    TabletJoined,
)
from classroom.link.messages import (
    ClassEnded,
    Receipt,
    Seated,
    Welcome,
)
from classroom.sync.keys import SchoolKeys
from tests.app.tablet.world import LOOPBACK, PUPILS


async def test_a_tablet_is_found_invited_and_joins(school, agents):
    agent = await agents(name="Tablette 7")
    await school.near(agent.device)
    (near,) = [tablet for tablet in school.discovery.nearby() if tablet.device == agent.device]
    assert (near.name, near.port) == ("Tablette 7", agent.network_port)
    outcome = await school.invite(agent.device)
    assert (outcome.accepted, outcome.reason) == (True, "")
    joined = await school.happened(TabletJoined, device=agent.device)
    assert joined.kind == "agent"
    await school.until(lambda: agent.device not in {tablet.device for tablet in school.discovery.nearby()})


async def test_the_link_comes_back_by_itself_with_its_seat(school, agents, pages):
    agent = await agents()
    await school.invite(agent.device)
    await school.happened(TabletJoined, device=agent.device)
    page = await pages(agent.page_url)
    await page.sit(0)
    await page.hears(Seated)
    agent._bridge._link.drop()
    await school.happened(PresenceChanged, device=agent.device, presence=Presence.GONE)
    await school.happened(PresenceChanged, 2, device=agent.device, presence=Presence.ONLINE)
    assert len(school.of(TabletJoined, device=agent.device)) == 1
    assert (await page.hears(Welcome, count=2)).seated == [PUPILS[0].id]


async def test_a_class_that_ended_is_told_and_dialled_no_more(school, agents, pages):
    agent = await agents()
    await school.invite(agent.device)
    await school.happened(TabletJoined, device=agent.device)
    old = school.invitation(agent.device)
    page = await pages(agent.page_url)
    await school.service.end_class()
    await page.hears(ClassEnded)
    outcome = await school.discovery.invite(agent.device, old)
    assert (outcome.accepted, outcome.reason) == (False, INVITATION_OLD)
    later = await pages(agent.page_url)
    await later.hears(ClassEnded)
    await school.open()
    outcome = await school.invite(agent.device)
    assert outcome.accepted
    await school.happened(TabletJoined, count=2, device=agent.device)
    await later.hears(Welcome, session=school.opened.session)


async def test_only_the_pinned_school_invites(school, agents, tmp_path):
    agent = await agents()
    assert (await school.invite(agent.device)).accepted
    stranger = SchoolKeys.load_or_create(tmp_path / "stranger")
    ours, school.keys = school.keys, stranger
    outcome = await school.invite(agent.device)
    assert (outcome.accepted, outcome.reason) == (False, INVITATION_OTHER_SCHOOL)
    school.keys = ours
    assert (await school.invite(agent.device)).accepted
    await agent.stop()
    agent = await agents()
    school.keys = stranger
    await school.near(agent.device)
    assert (await school.invite(agent.device)).reason == INVITATION_OTHER_SCHOOL
    await agent.stop()
    agent = await agents(forget_school=True)
    await school.until(lambda: any(tablet.port == agent.network_port for tablet in school.discovery.nearby()))
    assert (await school.invite(agent.device)).accepted


async def test_a_class_that_moved_is_found_by_its_announcement(school, agents):
    agent = await agents()
    await school.invite(agent.device)
    await school.happened(TabletJoined, device=agent.device)
    await school.service.close()
    await school.happened(PresenceChanged, device=agent.device, presence=Presence.ONLINE)
    with socket.socket() as busy:
        busy.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # the class's port rests in TIME_WAIT
        busy.bind(("127.0.0.1", int(school.opened.join.addresses[0].partition(":")[2])))
        await school.open()
        await school.announce()
        await school.happened(TabletJoined, count=2, device=agent.device)


async def test_a_host_that_pretends_to_be_the_class_and_says_nothing_holds_nobody_up(school, agents):
    agent = await agents()
    await school.invite(agent.device)
    await school.happened(TabletJoined, device=agent.device)
    called = asyncio.Event()

    async def say_nothing(reader, writer):
        called.set()
        while await reader.read(1000):
            pass
        writer.close()
        await writer.wait_closed()

    silent = await asyncio.start_server(say_nothing, LOOPBACK, 0)
    liar = Networks([LOOPBACK], TABLET_TYPE, lambda name, said: None)
    try:
        await liar.start()
        await liar.announce(
            CLASS_TYPE,
            Announcement(
                id=school.opened.session,
                name="5APG-1",
                protocol=1,
                fingerprint=school.keys.fingerprint,
                port=silent.sockets[0].getsockname()[1],
            ),
        )
        await school.service.close()
        async with asyncio.timeout(20):
            await called.wait()
        await school.open()
        await school.happened(TabletJoined, count=2, device=agent.device)
    finally:
        await liar.stop()
        silent.close()


async def test_a_token_that_the_class_forgot_is_replaced_by_the_ticket(school, agents):
    agent = await agents()
    await school.invite(agent.device)
    await school.happened(TabletJoined, device=agent.device)
    await agent.stop()
    states = StateFile(school.data_dir.parent / "tablet", "x")
    states.change(token=b"forgotten" * 3)
    await school.happened(PresenceChanged, device=agent.device, presence=Presence.GONE)
    await agents()
    await school.happened(PresenceChanged, 2, device=agent.device, presence=Presence.ONLINE)


async def test_a_damaged_folder_is_named_and_what_the_class_tells_again_is_forgotten(school, agents):
    agent = await agents()
    await school.invite(agent.device)
    await school.happened(TabletJoined, device=agent.device)
    await agent.stop()
    folder = school.data_dir.parent / "tablet"
    (folder / "class.json").write_bytes(b"{damaged")
    agent = await agents()
    assert agent.device
    await school.happened(PresenceChanged, 2, device=agent.device, presence=Presence.ONLINE)
    await agent.stop()
    (folder / "tablet.json").write_bytes(b"{damaged")
    with pytest.raises(FileRejectedError) as rejected:
        await agents()
    assert rejected.value.reason == "damaged"


async def test_work_of_one_school_never_goes_to_another(school, agents, pages, tmp_path):
    agent = await agents()
    await school.add_pack()
    await school.invite(agent.device)
    await school.happened(TabletJoined, device=agent.device)
    page = await pages(agent.page_url)
    await page.sit(0)
    await page.hears(Seated)
    await school.service.close()
    kept = await page.seal(b"theirs", 0)
    await page.close()
    await agent.stop()
    agent = await agents(forget_school=True)
    assert not (tmp_path / "tablet" / "class.json").exists(), "no names of the former class"
    ours, school.keys = school.keys, SchoolKeys.load_or_create(tmp_path / "other")
    await school.open()
    await school.until(lambda: any(tablet.port == agent.network_port for tablet in school.discovery.nearby()))
    assert (await school.invite(agent.device)).accepted
    await school.happened(TabletJoined, count=2, device=agent.device)
    page = await pages(agent.page_url)
    await page.sit(1)
    await page.hears(Receipt, attempt=(new := await page.seal(b"ours", 1)))
    assert [one.id for one in await school.attempts()] == [new]
    await agent.stop()
    agent = await agents(forget_school=True)
    school.keys = ours
    await school.service.end_class()
    await school.open()
    assert (await school.invite(agent.device)).accepted
    await school.happened(AttemptReceived, count=2)
    assert [one.id for one in await school.attempts()] == [new, kept]

"""What the tablet tells whom: its own browser all, the network next to nothing, other sites nothing."""

import asyncio
import secrets

import aiohttp
import pytest
from yarl import URL

from app.tablet.agent import TabletAgent, TabletOptions
from classroom.discovery.invitation import INVITATION_INVALID
from classroom.discovery.tablet_key import INVITATION_UNREADABLE, seal
from classroom.errors import JoinRefusedError, PortUnavailableError, StoreError
from classroom.link.client import LinkClient
from classroom.link.messages import Chunk
from classroom.link.ticket import JoinLink, Ticket
from tests.app.tablet.world import LOOPBACK, PageInTest


@pytest.fixture
async def http():
    async with aiohttp.ClientSession() as session:
        yield session


async def test_the_page_is_served_immutable_with_its_key_behind_the_hash(agents, http):
    agent = await agents()
    async with http.get(f"{agent.page_url}/") as answer:
        assert answer.history[0].headers["Location"].startswith("/app/b1/index.html#")
        assert "Tinmel" in await answer.text()
        assert "immutable" in answer.headers["Cache-Control"]


@pytest.mark.parametrize("path", ["/app/b1/../build.json", "/app/b1/%2e%2e/build.json", "/app/b2/index.html"])
async def test_nothing_beside_the_page_is_served(agents, http, path):
    agent = await agents()
    async with http.get(URL(agent.page_url + path, encoded=True)) as answer:
        assert answer.status == 404


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "127.0.0.1:x"])
async def test_a_site_that_points_its_name_at_the_tablet_reads_nothing(agents, http, host):
    agent = await agents()
    for path in ("/", "/link", "/health"):
        async with http.get(agent.page_url + path, headers={"Host": host}, allow_redirects=False) as answer:
            assert answer.status in (400, 421)
            assert "Location" not in answer.headers


async def test_the_network_sees_health_and_invitations_only(agents, http):
    agent = await agents(name="Tablette 7")
    network = f"http://127.0.0.1:{agent.network_port}"
    async with http.get(f"{network}/health") as answer:
        told = await answer.json()
    assert {name: told[name] for name in ("device", "name", "protocol")} == {
        "device": agent.device,
        "name": "Tablette 7",
        "protocol": 1,
    }
    assert set(told) == {"device", "name", "protocol", "key"}
    for path in ("/", "/link", "/app/b1/index.html", "/class", f"/blob/{'0' * 64}"):
        async with http.get(network + path) as answer:
            assert answer.status == 404


async def test_bad_invitations_are_refused_by_a_code(agents, http):
    agent = await agents()
    url = f"http://127.0.0.1:{agent.network_port}/invite"
    for body, status, code in (
        (b"", 403, INVITATION_UNREADABLE),
        (b"{}", 403, INVITATION_UNREADABLE),
        (secrets.token_bytes(2000), 403, INVITATION_UNREADABLE),
        (seal(b"not signed", agent._key.public), 403, INVITATION_INVALID),
        (b"x" * 100_000, 413, INVITATION_INVALID),
    ):
        async with http.post(url, data=body) as answer:
            assert (answer.status, await answer.json()) == (status, {"accepted": False, "refused": code})
    assert agent._states.state.school_key is None


async def test_the_link_opens_to_the_tablets_own_page_only(agents, pages):
    agent = await agents()
    page = await pages(agent.page_url)
    link = JoinLink.decode(page.join)
    wrong = Ticket(link.ticket.session, b"w" * 16)
    refusals = []
    for how in (
        {"token": b"t" * 32},
        {"link": JoinLink(link.address, link.class_key, wrong)},
        {"link": JoinLink(link.address, b"k" * 32, link.ticket)},
    ):
        with pytest.raises(JoinRefusedError) as refused:
            await LinkClient.connect(
                how.pop("link", link), device="d" * 32, agent="page", keep_alive=False, **how
            )
        refusals.append(refused.value.reason)
    assert refusals == ["device_unknown", "ticket_wrong", "hello_invalid"]
    assert page.link.close_code is None, "the page that was there is not disturbed"


async def test_a_broken_frame_ends_the_pages_link_and_it_comes_back(agents, pages):
    agent = await agents()
    page = await pages(agent.page_url)
    await page.link.send_frame(b"x" * 40)
    await page.until(lambda: page.link.close_code)
    assert (page.link.close_code, page.link.close_reason) == (4401, "frame_counter")
    await page.close()
    await page.connect()
    await page.send(Chunk(attempt="a" * 32, offset=0, data=b"x"))


async def test_a_busy_port_is_left_to_others(agents, tmp_path, page_dir):
    agent = await agents()
    port = int(agent.page_url.rpartition(":")[2])
    other = TabletAgent(
        TabletOptions(data_dir=tmp_path / "other", port=port, host=LOOPBACK, interfaces=[LOOPBACK])
    )
    await other.start()
    assert other.page_url != agent.page_url
    await other.stop()


async def test_one_folder_is_one_tablet(agents, tmp_path):
    await agents()
    with pytest.raises(StoreError) as refused:
        await agents()
    assert refused.value.reason == "locked"


async def test_an_agent_that_cannot_start_lets_go_of_everything(agents, tmp_path, monkeypatch):
    def nothing_is_free(host, ports):
        raise PortUnavailableError(tuple(ports))

    with monkeypatch.context() as patch:
        patch.setattr("app.tablet.agent.listen", nothing_is_free)
        with pytest.raises(PortUnavailableError):
            await agents()
    agent = await agents()
    assert agent.device


async def test_hosts_that_never_finish_an_invitation_hold_nobody_up(agents, http):
    agent = await agents()
    writers = []
    for _ in range(50):
        _, writer = await asyncio.open_connection("127.0.0.1", agent.network_port)
        writer.write(b"POST /invite HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\nx")
        writers.append(writer)
    async with asyncio.timeout(3), http.get(f"http://127.0.0.1:{agent.network_port}/health") as answer:
        assert answer.status == 200
    for writer in writers:
        writer.close()


async def test_the_page_without_a_class_is_welcomed_under_the_tablets_name(agents):
    agent = await agents(name="Tablette 7")
    page = PageInTest(agent.page_url)
    welcome = await page.open()
    assert (welcome.label, welcome.pupils, welcome.offers) == ("Tablette 7", [], [])
    await page.close()

"""Discovery over real multicast on loopback. Tests look for ids of their own making only."""

import asyncio
import contextlib
from dataclasses import replace

import msgspec
import pytest
from aiohttp import web

from classroom.discovery.announcement import CLASS_TYPE, TABLET_TYPE, Announcement
from classroom.discovery.health import HealthAnswer
from classroom.discovery.networks import Networks
from classroom.discovery.service import DiscoveryService
from classroom.discovery.tablet_key import TabletKey, fingerprint
from classroom.events import NearbyTabletsChanged, Presence, PresenceChanged, TabletJoined

LOOPBACK = ["127.0.0.1"]


class Heard:
    """What a browser reported, and a way to wait for it."""

    def __init__(self):
        self.said = {}
        self._changed = asyncio.Event()

    def __call__(self, name, announcement):
        self.said[name] = announcement
        self._changed.set()

    def of(self, identity):
        return [said for said in self.said.values() if said is not None and said.id == identity]

    async def until(self, condition, timeout_s=15):
        async with asyncio.timeout(timeout_s):
            while not condition():
                self._changed.clear()
                await self._changed.wait()


class FakeTablet:
    """Announces itself and answers like an agent, or lies on request."""

    def __init__(self, name="Tablette"):
        self.key = TabletKey()
        self.answers = HealthAnswer(device=self.key.device, name=name, protocol=1, key=self.key.public)
        self.name = name
        self.invitations = []
        self.refusal = ""
        self.questions = asyncio.Semaphore(0)
        self.heard = Heard()
        self.networks = Networks(LOOPBACK, CLASS_TYPE, self.heard)
        self.runner = None
        self.port = 0

    @property
    def announcement(self):
        return Announcement(
            id=self.key.device,
            name=self.name,
            protocol=1,
            fingerprint=fingerprint(self.key.public),
            port=self.port,
        )

    async def asked(self, times, timeout_s=15):
        """Wait for so many questions; at the second, the first answer was judged."""
        async with asyncio.timeout(timeout_s):
            for _ in range(times):
                await self.questions.acquire()

    async def start(self):
        await self.serve()
        await self.networks.start()
        await self.networks.announce(TABLET_TYPE, self.announcement)

    async def serve(self, port=0):
        application = web.Application()
        application.router.add_get("/health", self._health)
        application.router.add_post("/invite", self._invite)
        self.runner = web.AppRunner(application)
        await self.runner.setup()
        site = web.TCPSite(self.runner, "127.0.0.1", port)
        await site.start()
        self.port = self.runner.addresses[0][1]

    async def hang_up(self):
        if self.runner is not None:
            await self.runner.cleanup()
            self.runner = None

    async def stop(self):
        await self.networks.stop()
        await self.hang_up()

    async def _health(self, request):
        self.questions.release()
        return web.Response(body=msgspec.json.encode(self.answers), content_type="application/json")

    async def _invite(self, request):
        self.invitations.append(self.key.open(await request.read()))
        return web.json_response({"accepted": not self.refusal, "refused": self.refusal})


class Screen:
    """What the window would show: the newest list, and a way to wait for it."""

    def __init__(self):
        self.tablets = ()
        self._changed = asyncio.Event()

    def publish(self, event):
        assert isinstance(event, NearbyTabletsChanged)
        self.tablets = event.tablets
        self._changed.set()

    def find(self, device):
        return next((tablet for tablet in self.tablets if tablet.device == device), None)

    async def until(self, condition, timeout_s=15):
        async with asyncio.timeout(timeout_s):
            while not condition():
                self._changed.clear()
                await self._changed.wait()


@pytest.fixture
async def teacher():
    screen = Screen()
    service = DiscoveryService(screen.publish, LOOPBACK, health_every_s=0.3)
    service.screen = screen
    await service.start()
    yield service
    await service.stop()


@pytest.fixture
async def tablets():
    async with contextlib.AsyncExitStack() as stack:

        async def make(**arguments):
            tablet = FakeTablet(**arguments)
            stack.push_async_callback(tablet.stop)
            await tablet.start()
            return tablet

        yield make


async def test_a_tablet_is_found_and_its_goodbye_removes_it(teacher, tablets):
    tablet = await tablets(name="طابليت ٧")
    await teacher.screen.until(lambda: teacher.screen.find(tablet.key.device))
    near = teacher.screen.find(tablet.key.device)
    assert (near.name, near.address, near.port, near.invited) == ("طابليت ٧", "127.0.0.1", tablet.port, False)
    await tablet.networks.stop()
    await teacher.screen.until(lambda: not teacher.screen.find(tablet.key.device))


async def test_a_tablet_that_was_there_before_is_found_too(tablets):
    tablet = await tablets()
    screen = Screen()
    service = DiscoveryService(screen.publish, LOOPBACK)
    try:
        await service.start()
        await screen.until(lambda: screen.find(tablet.key.device))
    finally:
        await service.stop()


async def test_the_class_is_announced_to_tablets_and_says_goodbye(teacher, tablets):
    tablet = await tablets()
    session = TabletKey().device
    lesson = Announcement(id=session, name="6APG-1", protocol=1, fingerprint="ab" * 32, port=8420)
    await teacher.announce(lesson)

    await tablet.heard.until(lambda: tablet.heard.of(session))
    assert tablet.heard.of(session) == [replace(lesson, addresses=("127.0.0.1",))]
    await teacher.announce(None)
    await tablet.heard.until(lambda: not tablet.heard.of(session))


@pytest.mark.parametrize(
    "lie",
    [
        {"device": "f" * 32},
        {"key": TabletKey().public},
        {"name": "Prof\u202e"},
        {"protocol": 99},
    ],
)
async def test_lying_tablets_are_ignored_and_honest_ones_found(teacher, tablets, lie):
    liar = FakeTablet()
    liar.answers = msgspec.structs.replace(liar.answers, **lie)
    try:
        await liar.start()
        honest = await tablets()
        await teacher.screen.until(lambda: teacher.screen.find(honest.key.device))
        await liar.asked(2)
        assert not teacher.screen.find(liar.key.device)
    finally:
        await liar.stop()


async def test_whoever_announces_anothers_id_gets_nothing_readable(teacher, tablets):
    honest = await tablets()
    thief = FakeTablet()
    thief_key = thief.key
    thief.key = honest.key
    thief.answers = honest.answers
    try:
        await thief.serve()
        await thief.networks.start()
        thief.name = "Voleur"
        await thief.networks.announce(TABLET_TYPE, thief.announcement)
        thief.key = thief_key
        device = honest.key.device
        await thief.asked(2)
        await teacher.screen.until(lambda: teacher.screen.find(device))
        outcome = await teacher.invite(device, b"signed")
        assert outcome.accepted
        assert honest.invitations == [b"signed"]
        assert thief.invitations == []
    finally:
        await thief.stop()


async def test_a_tablet_that_dies_without_goodbye_goes_and_comes_back(teacher, tablets):
    tablet = await tablets()
    await teacher.screen.until(lambda: teacher.screen.find(tablet.key.device))
    port = tablet.port
    await tablet.hang_up()
    await teacher.screen.until(lambda: not teacher.screen.find(tablet.key.device))
    await tablet.serve(port)
    await teacher.screen.until(lambda: teacher.screen.find(tablet.key.device))


async def test_an_accepted_invitation_marks_the_tablet_and_a_join_takes_it_off_the_list(teacher, tablets):
    tablet = await tablets()
    device = tablet.key.device
    await teacher.screen.until(lambda: teacher.screen.find(device))
    (outcome,) = await teacher.invite_all(lambda device: f"for {device}".encode(), [device])
    assert outcome.accepted
    assert tablet.invitations == [f"for {device}".encode()]
    assert teacher.screen.find(device).invited
    teacher.observe(TabletJoined(device=device, kind="agent", joined_ms=1))
    assert not teacher.screen.find(device)
    teacher.observe(
        PresenceChanged(device=device, presence=Presence.GONE, battery_percent=None, changed_ms=2)
    )
    assert not teacher.screen.find(device).invited


async def test_refusals_and_silence_are_told_and_bounded(teacher, tablets):
    tablet = await tablets()
    await teacher.screen.until(lambda: teacher.screen.find(tablet.key.device))
    tablet.refusal = "invitation_other_school"
    outcome = await teacher.invite(tablet.key.device, b"signed")
    assert (outcome.accepted, outcome.reason) == (False, "invitation_other_school")
    assert (await teacher.invite("f" * 32, b"signed")).reason == "unreachable"
    await tablet.hang_up()
    assert (await teacher.invite(tablet.key.device, b"signed")).reason == "unreachable"


async def test_networks_follow_a_changed_address(tablets):
    addresses = ["127.0.0.1"]
    heard = Heard()
    listener = Networks(LOOPBACK, TABLET_TYPE, heard)
    speaker = Networks(lambda: tuple(addresses), CLASS_TYPE, lambda name, said: None, follow_s=0.1)
    device = TabletKey()
    said = Announcement(
        id=device.device, name="T", protocol=1, fingerprint=fingerprint(device.public), port=8430
    )

    def places():
        return {said.addresses for said in heard.of(device.device)}

    try:
        await listener.start()
        await speaker.start()
        await speaker.announce(TABLET_TYPE, said)
        await heard.until(lambda: places() == {("127.0.0.1",)})
        addresses[:] = ["127.0.0.2"]
        await heard.until(lambda: places() == {("127.0.0.2",)})
        assert speaker.addresses == ("127.0.0.2",)
    finally:
        await speaker.stop()
        await listener.stop()


async def test_an_address_that_is_not_ours_is_left_alone():
    networks = Networks(["192.0.2.250"], CLASS_TYPE, lambda name, said: None)
    await networks.start()
    await networks.stop()

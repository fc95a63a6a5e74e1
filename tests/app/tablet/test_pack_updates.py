"""A fix reaches the tablets of a running class: what changed moves, and by the teacher's push alone."""

import asyncio
import contextlib
import hashlib

import pytest
from aiohttp import web

from app.tablet import packs
from app.tablet.shelf import TabletShelf
from classroom.blobs import BlobFolder
from classroom.events import PackProgressed, TabletJoined
from classroom.link.messages import PackOffer, PackOffered, Welcome
from classroom.link.ticket import Address
from lessons import library
from lessons.delivery import pupil_files
from tests.app.tablet.world import WAIT_S, Waiter
from tests.cut_cable import cable
from tests.packs import PublisherInTest, sound

SHARED = {"one": sound(900_000), "two": sound(800_000)}
BIG = sound(2_000_000)


@pytest.fixture
def publisher():
    return PublisherInTest()


@pytest.fixture
async def line(school, clean_up):
    """A cable between the class and whoever is invited over it."""
    port = int(school.opened.join.addresses[0].partition(":")[2])
    return await clean_up.enter_async_context(cable(port))


@pytest.fixture
async def agent(school, agents, line):
    """A tablet in the class, at the other end of the cable."""
    url = school.opened.join.url.replace(f":{line.to_port}/", f":{line.port}/")
    agent = await agents()
    await school.invite(agent.device, url=url)
    await school.happened(TabletJoined, device=agent.device)
    return agent


async def whole(school, agent, version):
    """Wait until a tablet says that it has every byte of a version."""
    await school.until(
        lambda: [
            event
            for event in school.of(PackProgressed, device=agent.device, version=version)
            if event.have_bytes == event.total_bytes
        ]
    )


def manifest_bytes(school, record):
    return school.blobs.path(record.delivery_sha256).stat().st_size


async def test_an_edit_of_one_file_moves_that_file_and_the_manifest(school, agent, line, publisher):
    first = await school.install(publisher, "1.0.0", edited=sound(200_000), **SHARED)
    await school.service.push("water", "1.0.0")
    await whole(school, agent, "1.0.0")
    full_bytes = line.blob_bytes()
    assert full_bytes > first.size_bytes > 1_900_000
    line.forget()
    edited = sound(200_000)
    second = await school.install(publisher, "1.0.1", edited=edited, **SHARED)
    await school.service.push("water", "1.0.1")
    await whole(school, agent, "1.0.1")
    asked = {request.blob for request in line.blobs()}
    assert asked == {second.delivery_sha256, hashlib.sha256(edited).hexdigest()}
    assert line.blob_bytes() <= 1.1 * (len(edited) + manifest_bytes(school, second))


async def test_installing_a_fix_changes_nothing_until_the_teacher_pushes_it(
    school, agent, line, publisher, pages
):
    page = await pages(agent.page_url)
    await school.install(publisher, "1.0.0", **SHARED)
    await school.service.push("water", "1.0.0")
    assert (await page.hears(PackOffered)).offer.version == "1.0.0"
    line.forget()
    fixed = await school.install(publisher, "1.0.1", fixed=sound(10_000), **SHARED)
    again = await pages(agent.page_url)
    assert [offer.version for offer in again.of(Welcome)[0].offers] == ["1.0.0"]
    assert line.blobs() == []
    await school.service.push("water", "1.0.1")
    offered = await again.hears(PackOffered)
    assert (offered.offer.delivery, offered.open) == (fixed.delivery_sha256, True)
    later = await pages(agent.page_url)
    assert [offer.version for offer in later.of(Welcome)[0].offers] == ["1.0.1"]


async def test_the_version_before_stays_in_use_while_the_new_one_is_on_its_way(
    school, agents, agent, line, publisher, pages
):
    await school.install(publisher, "1.0.0", **SHARED)
    await school.service.push("water", "1.0.0")
    await whole(school, agent, "1.0.0")
    await school.install(publisher, "1.0.1", big=BIG, **SHARED)
    line.cut_after[hashlib.sha256(BIG).hexdigest()] = 500_000
    await school.service.push("water", "1.0.1")
    await asyncio.wait_for(line.was_cut.wait(), WAIT_S)
    await school.service.close()
    await agent.stop()
    agent = await agents()
    page = await pages(agent.page_url)
    assert [offer.version for offer in page.of(Welcome)[0].offers] == ["1.0.0"]


async def test_a_cut_in_the_middle_of_a_large_file_costs_only_what_was_missing(
    school, agent, line, publisher, monkeypatch
):
    monkeypatch.setattr(packs, "TRY_AGAIN_S", 0.1)
    await school.install(publisher, "1.0.0", big=BIG)
    name = hashlib.sha256(BIG).hexdigest()
    line.cut_after[name] = 1_200_000
    await school.service.push("water", "1.0.0")
    await whole(school, agent, "1.0.0")
    first, second = [request for request in line.blobs() if request.blob == name]
    assert first.range == ""
    went_on_at = int(second.range.removeprefix("bytes=").removesuffix("-"))
    assert 1_000_000 < went_on_at <= 1_200_000
    assert second.answer_bytes <= len(BIG) - went_on_at + 600, "the rest and the headers"
    assert agent._blobs.path(name).read_bytes() == BIG


class LyingServer(Waiter):
    """Serves what a test puts into `blobs`, at first the truth."""

    def __init__(self, delivery):
        super().__init__()
        self.blobs = {hashlib.sha256(data).hexdigest(): data for data in delivery.files.values()}
        self.blobs[delivery.sha256] = delivery.manifest
        self.truth = dict(self.blobs)
        self.asked = []

    async def blob(self, request):
        name = request.match_info["sha256"]
        self.asked.append(name)
        self.change()
        return web.Response(body=self.blobs[name])

    def application(self):
        application = web.Application()
        application.router.add_get("/blob/{sha256}", self.blob)
        return application


@contextlib.asynccontextmanager
async def serving(application):
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


async def test_wrong_bytes_for_a_hash_are_refused_and_nothing_of_them_is_used(tmp_path, monkeypatch):
    monkeypatch.setattr(packs, "TRY_AGAIN_S", 0.05)
    pack = library.load("my-money")
    delivery = pupil_files(pack)
    server = LyingServer(delivery)
    lied_about = hashlib.sha256(delivery.files[pack.info.cover]).hexdigest()
    server.blobs[lied_about] = server.truth[lied_about][:-1] + b" "
    blobs = BlobFolder(tmp_path / "blobs")
    keeper = packs.PackKeeper(blobs, TabletShelf(tmp_path, blobs, set))
    offer = PackOffer(
        pack="my-money", version="1.0.0", delivery=delivery.sha256, size_bytes=delivery.size_bytes, titles={}
    )
    ready, told = asyncio.Event(), []

    async def report(progress):
        told.append(progress)

    async with serving(server.application()) as port:
        keeper.keep((offer,), Address("127.0.0.1", port), report, lambda _: ready.set())
        await server.until(lambda: server.asked.count(lied_about) >= 3)
        assert blobs.path(lied_about) is None
        assert not keeper.is_ready(offer)
        assert all(progress.have_bytes < progress.total_bytes for progress in told)
        server.blobs = server.truth
        await asyncio.wait_for(ready.wait(), WAIT_S)
        assert keeper.is_ready(offer)
        assert blobs.path(lied_about).read_bytes() == server.truth[lied_about]
        await keeper.stop()

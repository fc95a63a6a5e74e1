"""A fix of a pack in a running class: what was pushed stays until the next push, work keeps its version."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from classroom.errors import FileRejectedError, PackKeptError
from classroom.events import AttemptReceived, PackPushed, TabletJoined, TabletRefused
from classroom.link.messages import (
    Chunk,
    DraftSaved,
    HandInOffset,
    PackOffer,
    PackOffered,
    PackProgress,
    Receipt,
    SaveDraft,
    StepAddress,
    StepReached,
)
from classroom.live.offers import Offers
from classroom.live.service import ClassroomService
from classroom.store.draft_store import DraftStore
from lessons import library
from tests.packs import SOURCE, PublisherInTest, sound

School = Any


LESSON = library.load(SOURCE).lessons[0]


def at(version: str) -> StepAddress:
    return StepAddress(pack="water", version=version, lesson=LESSON.id, step=LESSON.steps[0].id)


@pytest.fixture
def publisher() -> PublisherInTest:
    return PublisherInTest()


async def install(school: School, publisher: PublisherInTest, version: str) -> Any:
    trust(school, publisher.file())
    pack = publisher.pack("water", version, own=sound(1000))
    return (await school.packs.install(on_stick(school, "pack.tmpack", pack))).record


def trust(school: School, publisher_file: bytes) -> None:
    path = on_stick(school, "who.publisher.json", publisher_file)
    school.packs.publishers.add(school.packs.publishers.read(path))


def on_stick(school: School, name: str, data: bytes) -> Path:
    stick: Path = school.data_dir / "stick"
    stick.mkdir(exist_ok=True)
    (stick / name).write_bytes(data)
    return stick / name


async def test_a_class_keeps_what_was_pushed_until_the_next_push(
    school: School, publisher: PublisherInTest
) -> None:
    tablet = await school.join()
    await school.events.wait_for(TabletJoined)
    first = await install(school, publisher, "1.0.0")
    await school.service.push("water", "1.0.0")
    assert (await tablet.expect(PackOffered)).offer.delivery == first.delivery_sha256
    second = await install(school, publisher, "1.0.1")
    late = await school.join()
    assert [offer.version for offer in late.link.first.offers] == ["1.0.0"]
    await school.service.push("water", "1.0.1")
    offered = await tablet.expect(PackOffered)
    assert (offered.offer.delivery, offered.open) == (second.delivery_sha256, True)
    back = await school.join(tablet.device, token=tablet.link.first.token)
    assert [offer.version for offer in back.link.first.offers] == ["1.0.1"], "one that was away"
    await school.service.push("water", "1.0.0")
    later = await school.join()
    assert [offer.version for offer in later.link.first.offers] == ["1.0.0"], "going back is a push too"


async def test_work_keeps_the_version_that_it_answers(school: School, publisher: PublisherInTest) -> None:
    tablet = await school.join()
    await tablet.sit(0)
    await install(school, publisher, "1.0.0")
    await school.service.push("water", "1.0.0")
    await install(school, publisher, "1.0.1")
    await school.service.push("water", "1.0.1")
    await tablet.link.send(PackProgress(pack="water", version="1.0.0", have_bytes=1, total_bytes=2))
    for version in ("1.0.0", "1.0.1"):
        await tablet.link.send(StepReached(at=at(version), index=0, done=0, steps=4))
        draft = SaveDraft(at=at(version), draft=version[-1] * 32, revision=1, content="{}")
        await tablet.link.send(draft)
        await tablet.expect(DraftSaved)
        await hand_in(tablet, version)
    received = [event.attempt.at.version for event in school.events.of(AttemptReceived)]
    assert received == ["1.0.0", "1.0.1"]
    for version in ("1.0.0", "1.0.1"):
        kept = await school.in_database(lambda rows, v=version: DraftStore(rows).draft(v[-1] * 32))
        assert kept.at.version == version
    assert school.events.of(TabletRefused) == []


async def hand_in(tablet: Any, version: str) -> Receipt:
    content = msgspec.json.encode({"work": version})
    attempt = await tablet.begin(content, 0, at=at(version))
    assert (await tablet.expect(HandInOffset)).offset == 0
    await tablet.link.send(Chunk(attempt=attempt, offset=0, data=content))
    receipt: Receipt = await tablet.expect(Receipt)
    return receipt


async def test_work_under_a_removed_version_is_still_taken(
    school: School, publisher: PublisherInTest
) -> None:
    tablet = await school.join()
    await tablet.sit(0)
    await install(school, publisher, "1.0.0")
    await school.service.push("water", "1.0.0")
    with pytest.raises(PackKeptError) as kept:
        await school.service.remove_pack("water", "1.0.0")
    assert kept.value.reason == "in_use"
    await school.service.end_class()
    await school.service.remove_pack("water", "1.0.0")
    await school.open()
    late = await school.join(tablet.device)
    await late.sit(0)
    await hand_in(late, "1.0.0")
    assert school.events.of(AttemptReceived)[-1].attempt.at.version == "1.0.0"


async def test_an_interrupted_class_keeps_its_packs_too_and_goes_on_with_them(
    school: School, publisher: PublisherInTest
) -> None:
    await install(school, publisher, "1.0.0")
    await install(school, publisher, "1.0.1")
    await school.service.push("water", "1.0.0")
    await school.service.close()
    school.service = ClassroomService(
        school.database, school.packs, school.data_dir, school.events.publish, address_override="127.0.0.1"
    )
    with pytest.raises(PackKeptError):
        await school.service.remove_pack("water", "1.0.0")
    await school.service.remove_pack("water", "1.0.1")
    school.events.all.clear()
    await school.open()
    assert [event.version for event in school.events.of(PackPushed)] == ["1.0.0"]
    assert [offer.version for offer in (await school.join()).link.first.offers] == ["1.0.0"]


async def test_a_withdrawn_publishers_pack_is_pushed_no_more_and_stays_where_it_is(
    school: School, publisher: PublisherInTest
) -> None:
    record = await install(school, publisher, "1.0.0")
    await school.service.push("water", "1.0.0")
    trust(school, publisher.file(revoked=True))
    with pytest.raises(FileRejectedError) as refused:
        await school.service.push("water", "1.0.0")
    assert refused.value.reason == "publisher_revoked"
    assert [offer.delivery for offer in (await school.join()).link.first.offers] == [record.delivery_sha256]


def test_of_each_pack_the_newest_push_counts_for_the_tablets_it_concerns() -> None:
    def offer(pack: str, version: str) -> PackOffer:
        return PackOffer(pack=pack, version=version, delivery=pack + version, size_bytes=1, titles={})

    offers = Offers()
    old, new, other = offer("a", "1.0.0"), offer("a", "1.0.1"), offer("b", "1.0.0")
    offers.push(old, None, open_it=True)
    offers.push(other, None, open_it=True)
    offers.push(new, ["chosen"], open_it=False)
    assert (offers.of("chosen"), offers.of("rest")) == ([other, new], [old, other])
    assert offers.to_open("chosen") == other
    offers.push(new, None, open_it=False)
    assert offers.of("rest") == [other, new]
    assert offers.is_offered("rest", "a", "1.0.0"), "it may still be busy with it"
    offers.push(old, None, open_it=True)
    assert (offers.of("rest"), offers.to_open("rest")) == ([other, old], old)

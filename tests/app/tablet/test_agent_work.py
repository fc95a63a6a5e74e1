"""What passes between page and class through an agent, with the class there and away."""

import hashlib
import secrets

import aiohttp

from classroom.events import (
    AttemptReceived,
    DraftKept,
    FeedbackWasSeen,
    HandMoved,
    PackProgressed,
    PupilsSeated,
    RunHappened,
    StepChanged,
    TabletJoined,
    TabletRefused,
)
from classroom.link.messages import (
    Alive,
    AliveEcho,
    Chunk,
    DraftSaved,
    Feedback,
    FeedbackSeen,
    HandInOffset,
    HandRaised,
    PackOffered,
    Receipt,
    Refused,
    Release,
    RunReported,
    SaveDraft,
    Seated,
    StepReached,
    Welcome,
)
from classroom.work.receipt import pupil_receipt
from tests.app.tablet.world import AT, PUPILS, PageInTest, begun

WORK = b'{"format":"tinmel-attempt/1","kind":"read","claim":{"passed":true}}'


async def test_everything_the_page_says_is_said_by_the_tablet(school, agents, pages):
    agent = await agents()
    await school.add_pack()
    await school.invite(agent.device)
    await school.happened(TabletJoined, device=agent.device)
    page = await pages(agent.page_url)
    await page.hears(Welcome, label="5APG-1")
    await page.sit(0, 1)
    assert [card.name for card in (await page.hears(Seated)).pupils] == ["Amina1 Z", "Amina2 Z"]
    seated = await school.happened(PupilsSeated, device=agent.device)
    assert seated.pupils == (PUPILS[0], PUPILS[1])
    await page.send(StepReached(at=AT, index=1, done=0, steps=3))
    await page.send(RunReported(at=AT, passed=False, summary="crash"))
    await page.send(HandRaised(up=True))
    await page.send(SaveDraft(at=AT, draft="d" * 32, revision=4, content="{}"))
    assert (await school.happened(StepChanged, device=agent.device)).index == 1
    assert not (await school.happened(RunHappened, device=agent.device)).passed
    assert (await school.happened(HandMoved, device=agent.device)).up
    assert (await school.happened(DraftKept, device=agent.device)).at.step == AT.step
    assert (await page.hears(DraftSaved)).revision == 4
    await page.send(Alive(sent_ms=77, battery_percent=41))
    assert (await page.hears(AliveEcho, sent_ms=77)).now_ms > 1_600_000_000_000


async def test_a_pack_is_kept_and_served_to_the_page_from_the_tablet(school, agents, pages):
    media = secrets.token_bytes(700_000)
    record = await school.add_pack(**{"media/picture.webp": media})
    agent = await agents()
    await school.invite(agent.device)
    await school.happened(TabletJoined, device=agent.device)
    page = await pages(agent.page_url)
    await school.service.push(AT.pack, AT.version)
    offered = await page.hears(PackOffered)
    assert (offered.offer.delivery, offered.open) == (record.delivery_sha256, True)
    ready = await school.until(
        lambda: [
            event
            for event in school.of(PackProgressed, device=agent.device)
            if event.have_bytes == event.total_bytes > len(media)
        ]
    )
    assert ready
    await school.service.end_class()
    digest = hashlib.sha256(media).hexdigest()
    async with aiohttp.ClientSession() as http:
        async with http.get(f"{agent.page_url}/blob/{digest}") as answer:
            assert await answer.read() == media
            assert "immutable" in answer.headers["Cache-Control"]
        async with http.get(f"{agent.page_url}/blob/{digest}", headers={"Range": "bytes=699990-"}) as answer:
            assert (answer.status, await answer.read()) == (206, media[-10:])
        async with http.get(f"{agent.page_url}/blob/{'0' * 64}") as answer:
            assert answer.status == 404
    again = await pages(agent.page_url)
    assert [offer.delivery for offer in again.of(Welcome)[0].offers] == [record.delivery_sha256]


async def test_packs_pushed_one_on_the_other_come_without_a_second_try(school, agents, pages, caplog):
    agent = await agents()
    await school.invite(agent.device)
    await school.happened(TabletJoined, device=agent.device)
    page = await pages(agent.page_url)
    media = {f"media/{number}.webp": secrets.token_bytes(20_000) for number in range(20)}
    records = [await school.add_pack(pack, **media) for pack in ("robot-souk", "my-money", "water")]
    for record in records:
        await school.service.push(record.pack, record.version)
    await page.hears(PackOffered, count=3)
    offered = {message.offer.delivery: message.open for message in page.of(PackOffered)}
    assert set(offered) == {record.delivery_sha256 for record in records}
    assert offered[records[-1].delivery_sha256]
    assert [record.message for record in caplog.records if "not here yet" in record.message] == []


async def test_work_goes_to_the_class_and_its_receipt_comes_back(school, agents, pages):
    agent = await agents()
    await school.add_pack()
    await school.invite(agent.device)
    await school.happened(TabletJoined, device=agent.device)
    page = await pages(agent.page_url)
    await page.sit(0)
    big = secrets.token_bytes(300_000)
    for content in (WORK, big):
        attempt = await page.seal(content, 0)
        receipt = await page.hears(Receipt, attempt=attempt)
        received = await school.happened(AttemptReceived)
        pictures, code = pupil_receipt(received.attempt.sha256)
        assert (tuple(receipt.pictures), receipt.code) == (pictures, code)
        assert await school.content_of(attempt) == content
    assert len(await school.attempts()) == 2
    again = await page.seal(WORK, 0, attempt=page.of(Receipt)[0].attempt)
    await page.hears(Receipt, count=2, attempt=again)
    assert len(await school.attempts()) == 2


async def test_the_same_attempt_with_other_content_is_refused_and_damaged_bytes_too(school, agents, pages):
    agent = await agents()
    page = await pages(agent.page_url)
    attempt = await page.seal(WORK)
    await page.send(begun(attempt, b"other"))
    assert (await page.hears(Refused)).code == "attempt_conflict"
    damaged = secrets.token_hex(16)
    await page.send(begun(damaged, WORK, sha256="0" * 64))
    await page.hears(HandInOffset, attempt=damaged)
    await page.send(Chunk(attempt=damaged, offset=3, data=b"x"))
    assert (await page.hears(Refused, about=damaged)).code == "chunk_offset"
    await page.send(Chunk(attempt=damaged, offset=0, data=WORK))
    assert (await page.hears(Refused, count=2, about=damaged)).code == "chunk_hash"


async def test_the_page_works_on_without_a_class_and_everything_arrives_later(school, agents, pages):
    agent = await agents()
    await school.add_pack()
    await school.invite(agent.device)
    await school.happened(TabletJoined, device=agent.device)
    await school.service.close()
    await agent.stop()
    agent = await agents()
    page = await pages(agent.page_url)
    welcome = page.of(Welcome)[0]
    assert (welcome.label, len(welcome.pupils)) == ("5APG-1", len(PUPILS))
    await page.sit(2)
    assert [card.id for card in (await page.hears(Seated)).pupils] == [PUPILS[2].id]
    attempt = await page.seal(WORK, 2)
    await page.send(SaveDraft(at=AT, draft="e" * 32, revision=9, content='{"a":1}'))
    await page.send(StepReached(at=AT, index=2, done=2, steps=3))
    await page.send(Alive(sent_ms=5))
    await page.hears(AliveEcho, sent_ms=5)
    assert not page.of(Receipt)
    await page.close()
    await school.open()
    await school.happened(AttemptReceived)
    assert [one.id for one in await school.attempts()] == [attempt]
    assert (await school.happened(PupilsSeated, device=agent.device)).pupils == (PUPILS[2],)
    assert (await school.happened(StepChanged, device=agent.device)).done == 2
    await school.happened(DraftKept, device=agent.device)
    page = await pages(agent.page_url)
    await page.send(begun(attempt, WORK, 2))
    await page.hears(Receipt, attempt=attempt)


async def test_returned_work_waits_for_the_page_and_not_for_other_pupils(school, agents, pages):
    agent = await agents()
    await school.add_pack()
    await school.invite(agent.device)
    await school.happened(TabletJoined, device=agent.device)
    page = await pages(agent.page_url)
    await page.sit(0)
    await page.hears(Receipt, attempt=(attempt := await page.seal(WORK, 0)))
    await page.close()
    await school.service.return_work(attempt, "Bravo")
    page = await pages(agent.page_url)
    feedback = await page.hears(Feedback)
    assert feedback.comment == "Bravo"
    await page.sit(1)
    await page.hears(Seated)
    await page.close()
    page = await pages(agent.page_url)
    assert not page.of(Feedback), "it is not theirs"
    await page.sit(0)
    feedback = await page.hears(Feedback)
    await page.send(FeedbackSeen(feedback=feedback.feedback))
    await school.happened(FeedbackWasSeen)


async def test_pupils_leave_and_a_newer_page_replaces_the_older(school, agents, pages):
    agent = await agents()
    await school.invite(agent.device)
    await school.happened(TabletJoined, device=agent.device)
    page = await pages(agent.page_url)
    await page.sit(0)
    await page.hears(Seated)
    newer = await pages(agent.page_url)
    await page.until(lambda: page.link.close_code is not None)
    assert (page.link.close_code, page.link.close_reason) == (4402, "replaced")
    assert newer.of(Welcome)[0].seated == [PUPILS[0].id]
    await newer.send(Release())
    await newer.hears(Seated, pupils=[])


async def test_a_seat_taken_without_the_class_is_the_classs_to_give(school, agents, pages):
    agent = await agents()
    await school.invite(agent.device)
    await school.happened(TabletJoined, device=agent.device)
    await school.service.close()
    await agent.stop()
    agent = await agents()
    page = await pages(agent.page_url)
    await page.sit(2)
    await page.hears(Seated)
    await page.close()
    await agent.stop()
    await school.open()
    other = PageInTest(school.opened.join.url.partition("/#")[0])
    other.join = school.opened.join.url
    await other.connect()
    await other.sit(2)
    await other.hears(Seated)
    agent = await agents()
    page = await pages(agent.page_url)
    await school.happened(TabletRefused, device=agent.device, reason="pupil_elsewhere")
    await page.until(lambda: page.of(Seated, pupils=[]) or page.of(Welcome, seated=[]))
    await other.close()

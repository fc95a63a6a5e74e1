"""What happens during the lesson: packs, steps, runs, hands, drafts, marks, presence."""

import asyncio
from typing import Any

import pytest

from classroom.errors import NotFoundError
from classroom.events import (
    AttemptMarked,
    AttemptReturned,
    DraftKept,
    FeedbackWasSeen,
    HandMoved,
    PackProgressed,
    PackPushed,
    Presence,
    PresenceChanged,
    RunHappened,
    StepChanged,
    TabletJoined,
)
from classroom.link.messages import (
    Alive,
    AliveEcho,
    DraftSaved,
    Feedback,
    FeedbackSeen,
    HandRaised,
    PackOffered,
    PackProgress,
    Refused,
    RunReported,
    SaveDraft,
    StepAddress,
    StepReached,
)
from classroom.live import connection, running_class
from classroom.store.draft_store import DraftStore

School = Any
AT = StepAddress(pack="robot-souk", version="1.0.0", lesson="first-steps", step="three-oranges")


async def test_a_pushed_pack_reaches_every_tablet_and_its_progress_comes_back(school: School) -> None:
    tablets = [await school.join() for _ in range(3)]
    await school.events.wait_for(TabletJoined, 3)
    await school.service.push("robot-souk", "1.0.0")
    offers = [(await tablet.expect(PackOffered)).offer for tablet in tablets]
    await school.events.wait_for(PackPushed)
    offer = offers[0]
    progress = PackProgress(
        pack=offer.pack, version=offer.version, have_bytes=offer.size_bytes, total_bytes=offer.size_bytes
    )
    await tablets[0].link.send(progress)
    event = await school.events.wait_for(PackProgressed, device=tablets[0].device)
    assert event.have_bytes == event.total_bytes == offer.size_bytes


async def test_a_pack_for_one_tablet_stays_with_it(school: School) -> None:
    chosen, other = await school.join(), await school.join()
    await school.events.wait_for(TabletJoined, 2)
    await school.service.push("robot-souk", "1.0.0", devices=[chosen.device], open=False)
    assert not (await chosen.expect(PackOffered)).open
    await other.link.send(PackProgress(pack="robot-souk", version="1.0.0", have_bytes=1, total_bytes=2))
    assert (await other.expect(Refused)).code == "step_unknown"
    assert (await school.join()).link.first.offers == []


async def test_a_pack_that_is_not_there_can_not_be_pushed(school: School) -> None:
    with pytest.raises(NotFoundError):
        await school.service.push("no-such", "1.0.0")
    record = await school.add_pack("damaged")
    path = school.blobs.path(record.delivery_sha256)
    path.write_bytes(b"{}")
    with pytest.raises(NotFoundError):
        await school.service.push("damaged", "1.0.0")


async def test_steps_and_runs_are_told_and_failures_counted(school: School) -> None:
    tablet = await school.join()
    await tablet.sit(0)
    await tablet.link.send(StepReached(at=AT, index=1, done=0, steps=4))
    step = await school.events.wait_for(StepChanged)
    assert (step.at.step, step.index, step.steps) == ("three-oranges", 1, 4)
    for passed in (False, False, True, False):
        await tablet.link.send(RunReported(at=AT, passed=passed, summary="wall"))
    await school.events.wait_for(RunHappened, 4)
    assert [run.failed_in_row for run in school.events.of(RunHappened)] == [1, 2, 0, 1]


async def test_what_a_tablet_says_of_a_run_is_one_plain_line(school: School) -> None:
    tablet = await school.join()
    await tablet.sit(0)
    said = "\u202eيسار\u202c\n\n" + "\0\x1b[31m\u2028" * 40 + "3 خطوات"
    await tablet.link.send(RunReported(at=AT, passed=False, summary=said))
    run = await school.events.wait_for(RunHappened)
    assert run.summary.startswith("يسار [31m")
    assert run.summary.endswith("3 خطوات")
    assert not any(sign in run.summary for sign in "\n\0\x1b\u2028\u202e\u202c")


async def test_a_step_that_does_not_exist_is_refused(school: School) -> None:
    tablet = await school.join()
    await tablet.sit(0)
    nowhere = StepAddress(pack="robot-souk", version="1.0.0", lesson="first-steps", step="nowhere")
    await tablet.link.send(StepReached(at=nowhere, index=0, done=0, steps=1))
    refused = await tablet.expect(Refused)
    assert (refused.code, refused.about) == ("step_unknown", "nowhere")
    assert school.events.of(StepChanged) == []


async def test_a_hand_is_seen_even_before_a_name_is_found(school: School) -> None:
    tablet = await school.join()
    await tablet.link.send(HandRaised(up=True))
    await tablet.link.send(HandRaised(up=False))
    await school.events.wait_for(HandMoved, 2)
    assert [hand.up for hand in school.events.of(HandMoved)] == [True, False]


async def test_a_draft_is_on_disk_when_it_is_acknowledged_and_never_goes_back(school: School) -> None:
    tablet = await school.join()
    await tablet.sit(0, 1)
    draft = "ab" * 16
    for revision, content in ((1, "one"), (3, "three"), (2, "two")):
        await tablet.link.send(SaveDraft(at=AT, draft=draft, revision=revision, content=content))
    answers = [(await tablet.expect(DraftSaved)).revision for _ in range(3)]
    assert answers == [1, 3, 3]
    kept = await school.in_database(lambda session: DraftStore(session).draft(draft))
    assert (kept.content, kept.authors) == ("three", (f"{1:032x}", f"{2:032x}"))
    await school.events.wait_for(DraftKept, 3)


async def test_returned_work_reaches_its_pupils_at_once(school: School) -> None:
    tablet = await school.join()
    await tablet.sit(0, 1)
    receipt = await tablet.hand_in(b"{}", 0, 1)
    await school.service.mark(receipt.attempt, 2.0, 3.0, "Mme Z", "one orange is left")
    await school.service.return_work(receipt.attempt, "Presque !")
    feedback = await tablet.expect(Feedback)
    assert (feedback.attempt, feedback.score, feedback.maximum) == (receipt.attempt, 2.0, 3.0)
    assert (feedback.comment, feedback.at) == ("Presque !", AT)
    await tablet.link.send(FeedbackSeen(feedback=feedback.feedback))
    await school.events.wait_for(FeedbackWasSeen, attempt=receipt.attempt)
    assert school.events.of(AttemptMarked) and school.events.of(AttemptReturned)


async def test_returned_work_waits_for_its_pupils_and_comes_until_seen(school: School) -> None:
    tablet = await school.join()
    await tablet.sit(0)
    receipt = await tablet.hand_in(b"{}", 0)
    await tablet.sit(1)
    await school.service.return_work(receipt.attempt, "Bravo")
    other = await school.join()
    await other.sit(0)
    assert (await other.expect(Feedback)).comment == "Bravo"
    back = await school.join(other.device, token=other.link.first.token)
    feedback = await back.expect(Feedback)
    assert not any(isinstance(message, Feedback) for message in tablet.inbox)
    await back.link.send(FeedbackSeen(feedback=feedback.feedback))
    await school.events.wait_for(FeedbackWasSeen)
    third = await school.join(other.device, token=other.link.first.token)
    await third.link.send(Alive(sent_ms=5))
    await third.expect(AliveEcho)
    await third.expect(AliveEcho)
    assert not any(isinstance(message, Feedback) for message in third.inbox)


async def test_feedback_that_was_not_sent_here_can_not_be_seen_here(school: School) -> None:
    tablet = await school.join()
    await tablet.link.send(FeedbackSeen(feedback="ab" * 16))
    assert (await tablet.expect(Refused)).code == "attempt_unknown"


async def test_a_silent_tablet_is_shown_as_silent(
    quiet_school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running_class, "PRESENCE_EVERY_S", 0.02)
    school = quiet_school
    await school.open()
    tablet = await school.join()
    await school.events.wait_for(TabletJoined)
    inside = school.service._running.live.tablets[tablet.device]
    inside.heard_ms -= 10_000
    await school.events.wait_for(PresenceChanged, device=tablet.device, presence=Presence.SILENT)
    await tablet.link.send(Alive(sent_ms=1))
    await school.events.wait_for(PresenceChanged, 2, device=tablet.device, presence=Presence.ONLINE)


@pytest.mark.parametrize("by_code", [False, True])
async def test_a_link_that_stays_silent_is_cut_also_one_that_waits(
    school: School, monkeypatch: pytest.MonkeyPatch, by_code: bool
) -> None:
    monkeypatch.setattr(connection, "SILENT_WITHIN_S", 0.1)
    how = {"url": school.http, "code": school.opened.join.code} if by_code else {}
    tablet = await school.join(**how)
    await tablet.expect_closed()
    await school.events.wait_for(PresenceChanged, device=tablet.device, presence=Presence.GONE)


async def test_a_tablet_that_does_not_read_never_blocks_the_others(school: School) -> None:
    slow, quick = await school.join(), await school.join()
    await school.events.wait_for(TabletJoined, 2)
    slow.link._socket._conn.transport.pause_reading()
    live = school.service._running.live
    async with asyncio.timeout(20):
        while live.tablets[slow.device].connection is not None:
            live.tablets[slow.device].send(live.welcome(live.tablets[slow.device]))
            await quick.link.send(Alive(sent_ms=1))
            await quick.expect(AliveEcho)
    await school.events.wait_for(PresenceChanged, device=slow.device, presence=Presence.GONE)
    assert live.tablets[quick.device].connection is not None
    slow.link.drop()

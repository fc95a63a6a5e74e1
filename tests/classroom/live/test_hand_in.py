"""Handing in: a receipt only after the commit, nothing lost, nothing doubled."""

import asyncio
import hashlib
import secrets
from typing import Any

import msgspec
import pytest

from classroom.events import AttemptReceived, TabletRefused
from classroom.link.messages import Chunk, HandInOffset, Receipt, Refused, StepAddress
from classroom.store.work_store import WorkStore
from classroom.work.receipt import pupil_receipt

School = Any
BIG = secrets.token_bytes(300_000)


async def content(school: School, attempt: str) -> bytes:
    found: bytes = await school.in_database(lambda session: WorkStore(session).content(attempt))
    return found


@pytest.mark.parametrize("work", [b"{}", BIG, BIG[:65_536], BIG[:65_537]])
async def test_work_is_committed_and_receipted(school: School, work: bytes) -> None:
    tablet = await school.join()
    await tablet.sit(0, 1)
    receipt = await tablet.hand_in(work, 0, 1)
    pictures, code = pupil_receipt(hashlib.sha256(work).hexdigest())
    assert (receipt.pictures, receipt.code) == (list(pictures), code)
    assert await content(school, receipt.attempt) == work
    event = await school.events.wait_for(AttemptReceived)
    assert (event.attempt.id, event.again, event.attempt.size_bytes) == (receipt.attempt, False, len(work))
    assert not list((school.data_dir / "incoming").glob("*")) if len(work) > 65_536 else True


async def test_the_same_again_gives_the_same_receipt_and_nothing_else(school: School) -> None:
    tablet = await school.join()
    first = await tablet.hand_in(b"{}")
    assert await tablet.hand_in(b"{}", attempt=first.attempt) == first
    assert len(await school.service.attempts()) == 1
    assert len(school.events.of(AttemptReceived)) == 1


async def test_a_second_attempt_counts_as_a_further_one(school: School) -> None:
    tablet = await school.join()
    await tablet.hand_in(b"1")
    await tablet.hand_in(b"2")
    await school.events.wait_for(AttemptReceived, 2)
    assert [event.again for event in school.events.of(AttemptReceived)] == [False, True]


async def test_a_broken_link_goes_on_where_it_was(school: School) -> None:
    tablet = await school.join()
    attempt = await tablet.begin(BIG)
    assert (await tablet.expect(HandInOffset)).offset == 0
    await tablet.link.send(Chunk(attempt=attempt, offset=0, data=BIG[:65_536]))
    assert (await tablet.expect(HandInOffset)).offset == 65_536
    tablet.link.drop()
    again = await school.join(tablet.device, token=tablet.link.first.token)
    await again.begin(BIG, attempt=attempt)
    assert (await again.expect(HandInOffset)).offset == 65_536
    assert (await again.hand_in(BIG, attempt=attempt)).attempt == attempt
    assert await content(school, attempt) == BIG


async def test_a_restart_of_the_class_loses_no_chunk(quiet_school: School) -> None:
    school = quiet_school
    await school.open()
    tablet = await school.join()
    attempt = await tablet.begin(BIG)
    await tablet.link.send(Chunk(attempt=attempt, offset=0, data=BIG[:65_536]))
    await tablet.expect(HandInOffset)
    await tablet.expect(HandInOffset)
    await school.service.close()
    await school.open()
    again = await school.join(tablet.device, token=tablet.link.first.token)
    await again.begin(BIG, attempt=attempt)
    assert (await again.expect(HandInOffset)).offset == 65_536


async def test_bytes_that_are_not_what_their_hash_says_start_again(school: School) -> None:
    tablet = await school.join()
    attempt = await tablet.begin(BIG[:100_000])
    await tablet.expect(HandInOffset)
    for offset, end in ((0, 65_536), (65_536, 100_000)):
        await tablet.link.send(Chunk(attempt=attempt, offset=offset, data=bytes(end - offset)))
    refused = await tablet.expect(Refused)
    assert (refused.code, refused.about) == ("chunk_hash", attempt)
    assert await school.service.attempts() == []
    assert (await tablet.hand_in(BIG[:100_000], attempt=attempt)).attempt == attempt


async def test_a_chunk_at_the_wrong_offset_is_refused_and_told_the_right_one(school: School) -> None:
    tablet = await school.join()
    attempt = await tablet.begin(BIG)
    await tablet.expect(HandInOffset)
    await tablet.link.send(Chunk(attempt=attempt, offset=7, data=b"x"))
    assert (await tablet.expect(HandInOffset)).offset == 0
    assert (await tablet.expect(Refused)).code == "chunk_offset"
    assert (await tablet.hand_in(BIG, attempt=attempt)).attempt == attempt


@pytest.mark.parametrize("data", [b"", bytes(65_537), bytes(70)])
async def test_a_chunk_of_no_use_is_refused(school: School, data: bytes) -> None:
    tablet = await school.join()
    attempt = await tablet.begin(bytes(60))
    await tablet.link.send(Chunk(attempt=attempt, offset=0, data=data))
    assert (await tablet.expect(Refused)).code == "chunk_offset"


async def test_a_chunk_of_unannounced_work_is_refused(school: School) -> None:
    tablet = await school.join()
    await tablet.link.send(Chunk(attempt="ab" * 16, offset=0, data=b"x"))
    assert (await tablet.expect(Refused)).code == "attempt_unknown"


async def test_work_that_another_link_brought_meanwhile_has_its_receipt_at_the_next_chunk(
    school: School,
) -> None:
    slow, quick = await school.join(), await school.join()
    attempt = await slow.begin(BIG)
    assert (await slow.expect(HandInOffset)).offset == 0
    receipt = await quick.hand_in(BIG, attempt=attempt)
    await slow.link.send(Chunk(attempt=attempt, offset=0, data=BIG[:65_536]))
    assert await slow.expect(Receipt) == receipt
    assert not any(isinstance(message, HandInOffset | Refused) for message in slow.inbox)
    await slow.link.send(Chunk(attempt=attempt, offset=65_536, data=b"x"))
    assert (await slow.expect(Refused)).code == "attempt_unknown"
    assert list((school.data_dir / "incoming").glob("*")) == []


async def test_other_work_that_another_link_brought_under_the_id_is_a_conflict_at_the_next_chunk(
    school: School,
) -> None:
    slow, quick = await school.join(), await school.join()
    attempt = await slow.begin(BIG)
    await slow.expect(HandInOffset)
    await slow.link.send(Chunk(attempt=attempt, offset=0, data=BIG[:65_536]))
    assert (await slow.expect(HandInOffset)).offset == 65_536
    await quick.begin(b"other", attempt=attempt)
    assert (await quick.expect(HandInOffset)).offset == 0, "while nothing is committed, both go on"
    await quick.hand_in(b"other", attempt=attempt)
    await slow.link.send(Chunk(attempt=attempt, offset=65_536, data=BIG[65_536:131_072]))
    assert (await slow.expect(Refused)).code == "attempt_conflict"
    assert list((school.data_dir / "incoming").glob("*")) == []


async def test_other_content_under_a_known_id_is_refused(school: School) -> None:
    tablet, other = await school.join(), await school.join()
    first = await tablet.hand_in(b"mine")
    for thief in (tablet, other):
        await thief.begin(b"other", attempt=first.attempt)
        assert (await thief.expect(Refused)).code == "attempt_conflict"
    assert await content(school, first.attempt) == b"mine"
    await school.events.wait_for(TabletRefused, 2, reason="attempt_conflict")


async def test_a_known_attempt_of_another_step_is_refused(school: School) -> None:
    tablet = await school.join()
    first = await tablet.hand_in(b"mine")
    await tablet.begin(b"mine", attempt=first.attempt, at=change_step(step="elsewhere"))
    assert (await tablet.expect(Refused)).code == "attempt_conflict"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"size_bytes": 10 * 1024 * 1024 + 1}, "attempt_too_large"),
        ({"authors": ["f" * 32]}, "pupil_unknown"),
        ({"authors": [f"{1:032x}"] * 2}, "pupil_count"),
    ],
)
async def test_work_that_can_not_be_is_refused(school: School, change: dict[str, Any], code: str) -> None:
    tablet = await school.join()
    attempt = await tablet.begin(b"{}", **change)
    if code == "pupil_unknown":
        await tablet.expect(HandInOffset)
        await tablet.link.send(Chunk(attempt=attempt, offset=0, data=b"{}"))
    refused = await tablet.expect(Refused)
    assert (refused.code, refused.about) == (code, attempt)
    assert await school.service.attempts() == []


@pytest.mark.parametrize(("work", "offset"), [(BIG, None), (b"{}", 0)])
async def test_work_of_an_unknown_author_is_taken_once_it_names_others(
    school: School, work: bytes, offset: int | None
) -> None:
    tablet = await school.join()
    attempt = await tablet.begin(work, authors=["f" * 32])
    for start in range(0, len(work), 65_536):
        assert (await tablet.expect(HandInOffset)).offset == start
        await tablet.link.send(Chunk(attempt=attempt, offset=start, data=work[start : start + 65_536]))
    assert (await tablet.expect(Refused)).code == "pupil_unknown"
    await tablet.begin(work, attempt=attempt)
    if offset is not None:
        assert (await tablet.expect(HandInOffset)).offset == offset
        await tablet.link.send(Chunk(attempt=attempt, offset=0, data=work))
    assert (await tablet.expect(Receipt)).attempt == attempt
    assert await content(school, attempt) == work


async def test_a_tablet_can_not_announce_without_end(school: School) -> None:
    tablet = await school.join()
    for _ in range(4):
        await tablet.begin(b"x", size_bytes=10 * 1024 * 1024)
        await tablet.expect(HandInOffset)
    await tablet.begin(b"x", size_bytes=10 * 1024 * 1024)
    assert (await tablet.expect(Refused)).code == "attempt_too_large"


async def test_work_on_a_step_that_no_pack_has_is_refused(school: School) -> None:
    tablet = await school.join()
    for change in ({"step": "no-such"}, {"pack": "no-such"}, {"version": "9.9.9"}):
        await tablet.begin(b"{}", at=change_step(**change))
        assert (await tablet.expect(Refused)).code == "step_unknown"


def change_step(**change: str) -> Any:
    at = StepAddress(pack="robot-souk", version="1.0.0", lesson="first-steps", step="three-oranges")
    return msgspec.structs.replace(at, **change)


async def test_work_of_an_earlier_pair_still_comes_in(school: School) -> None:
    tablet = await school.join()
    await tablet.sit(0, 1)
    await tablet.sit(2, 3)
    await tablet.hand_in(b"late", 0, 1)
    (attempt,) = await school.service.attempts()
    assert attempt.authors == (f"{1:032x}", f"{2:032x}")


async def test_twenty_tablets_hand_in_at_the_bell(school: School) -> None:
    tablets = await asyncio.gather(*(school.join() for _ in range(20)))
    receipts: list[Receipt] = await asyncio.gather(
        *(tablet.hand_in(b"%d" % number, number) for number, tablet in enumerate(tablets))
    )
    assert len({receipt.attempt for receipt in receipts}) == 20
    assert len(await school.service.attempts()) == 20

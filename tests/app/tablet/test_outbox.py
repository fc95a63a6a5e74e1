"""Handed-in work on the tablet's disk."""

import hashlib

import pytest

from app.tablet.outbox import Outbox
from classroom.errors import RequestRefusedError
from classroom.link.messages import MAX_ARTEFACT_BYTES, Chunk, HandInOffset, Receipt
from tests.app.tablet.world import begun

ATTEMPT = "a" * 32
WORK = bytes(range(256)) * 300


def receipt(attempt=ATTEMPT):
    return Receipt(attempt=attempt, received_ms=5, pictures=["bear", "bee", "cat"], code="ABC-DEF")


async def put(outbox, content=WORK, attempt=ATTEMPT):
    answer = await outbox.begin(begun(attempt, content))
    while isinstance(answer, HandInOffset) and answer.offset < len(content):
        data = content[answer.offset : answer.offset + 65_536]
        answer = await outbox.add(Chunk(attempt=attempt, offset=answer.offset, data=data))
    return answer


async def refused(coroutine):
    with pytest.raises(RequestRefusedError) as error:
        await coroutine
    return error.value.reason, error.value.about


async def test_whole_work_waits_and_is_read_back_after_a_restart(tmp_path):
    await put(Outbox(tmp_path))
    (work,) = Outbox(tmp_path).waiting()
    assert work.attempt == ATTEMPT
    assert work.read(0, len(WORK) + 10) == WORK
    assert work.read(70_000, 5) == WORK[70_000:70_005]
    assert list((tmp_path / "incoming").iterdir()) == []


async def test_its_age_grows_while_it_waits(tmp_path):
    outbox = Outbox(tmp_path)
    await put(outbox)
    (work,) = outbox.waiting()
    sealed_ms = work.header.sealed_ms
    assert work.announce(sealed_ms + 60_000).elapsed_ms == work.header.begun.elapsed_ms + 60_000
    assert work.announce(sealed_ms - 60_000).elapsed_ms == work.header.begun.elapsed_ms, "a clock set back"


async def test_a_cut_goes_on_from_where_it_was_after_a_restart(tmp_path):
    outbox = Outbox(tmp_path)
    await outbox.begin(begun(ATTEMPT, WORK))
    await outbox.add(Chunk(attempt=ATTEMPT, offset=0, data=WORK[:1000]))
    again = Outbox(tmp_path)
    assert again.waiting() == []
    assert await again.begin(begun(ATTEMPT, WORK)) == HandInOffset(attempt=ATTEMPT, offset=1000)
    await again.add(Chunk(attempt=ATTEMPT, offset=1000, data=WORK[1000:65_000]))
    done = await again.add(Chunk(attempt=ATTEMPT, offset=65_000, data=WORK[65_000:]))
    assert done.offset == len(WORK)
    assert len(again.waiting()) == 1


async def test_work_that_was_whole_but_not_sealed_when_the_power_went_is_sealed(tmp_path):
    Outbox(tmp_path)
    digest = hashlib.sha256(WORK).hexdigest()
    (tmp_path / "incoming" / f"{ATTEMPT}-{digest[:16]}.part").write_bytes(WORK)
    outbox = Outbox(tmp_path)
    assert (await outbox.begin(begun(ATTEMPT, WORK))).offset == len(WORK)
    assert len(outbox.waiting()) == 1


async def test_announcing_again_changes_nothing(tmp_path):
    outbox = Outbox(tmp_path)
    await put(outbox)
    assert (await put(outbox)).offset == len(WORK)
    assert len(outbox.waiting()) == 1
    assert await refused(outbox.begin(begun(ATTEMPT, b"other"))) == ("attempt_conflict", ATTEMPT)


async def test_only_a_receipt_lets_it_go_and_the_receipt_stays(tmp_path):
    outbox = Outbox(tmp_path)
    await put(outbox)
    await outbox.receipted(receipt("b" * 32))
    assert len(outbox.waiting()) == 1
    await outbox.receipted(receipt())
    assert outbox.waiting() == []
    for book in (outbox, Outbox(tmp_path)):
        assert await book.begin(begun(ATTEMPT, WORK)) == receipt()
        assert await refused(book.begin(begun(ATTEMPT, b"other"))) == ("attempt_conflict", ATTEMPT)


async def test_a_power_cut_between_receipt_and_deletion_doubles_nothing(tmp_path):
    outbox = Outbox(tmp_path)
    await put(outbox)
    (file,) = (tmp_path / "outbox").iterdir()
    kept = file.read_bytes()
    await outbox.receipted(receipt())
    file.write_bytes(kept)
    assert Outbox(tmp_path).waiting() == []
    assert not file.exists()


async def test_a_receipt_line_that_was_cut_off_is_left_out(tmp_path):
    outbox = Outbox(tmp_path)
    await put(outbox)
    await outbox.receipted(receipt())
    book = tmp_path / "receipts.jsonl"
    book.write_bytes(book.read_bytes() + b'{"receipt":{"attem')
    again = Outbox(tmp_path)
    assert await again.begin(begun(ATTEMPT, WORK)) == receipt()
    await put(again, b"more", "c" * 32)
    await again.receipted(receipt("c" * 32))
    assert await Outbox(tmp_path).begin(begun("c" * 32, b"more")) == receipt("c" * 32)


async def test_wrong_bytes_are_never_sealed(tmp_path):
    outbox = Outbox(tmp_path)
    await outbox.begin(begun(ATTEMPT, WORK[:10], sha256="0" * 64))
    wrong = outbox.add(Chunk(attempt=ATTEMPT, offset=0, data=WORK[:10]))
    assert await refused(wrong) == ("chunk_hash", ATTEMPT)
    assert outbox.waiting() == []
    assert outbox.where(ATTEMPT) == 0, "from the beginning, please"


@pytest.mark.parametrize(
    ("offset", "data"), [(1, b"x"), (0, b""), (0, b"x" * 11), (0, b"x" * 65_537)], ids=str
)
async def test_bytes_out_of_place_are_refused_and_change_nothing(tmp_path, offset, data):
    outbox = Outbox(tmp_path)
    await outbox.begin(begun(ATTEMPT, WORK[:10]))
    wrong = outbox.add(Chunk(attempt=ATTEMPT, offset=offset, data=data))
    assert await refused(wrong) == ("chunk_offset", ATTEMPT)
    assert outbox.where(ATTEMPT) == 0


async def test_unannounced_and_oversize_work_is_refused(tmp_path):
    outbox = Outbox(tmp_path)
    unknown = outbox.add(Chunk(attempt=ATTEMPT, offset=0, data=b"x"))
    assert await refused(unknown) == ("attempt_unknown", ATTEMPT)
    huge = begun(ATTEMPT, b"x" * (MAX_ARTEFACT_BYTES + 1))
    assert await refused(outbox.begin(huge)) == ("attempt_too_large", ATTEMPT)


async def test_a_damaged_file_is_left_alone_and_the_rest_is_handed_on(tmp_path):
    await put(Outbox(tmp_path))
    damaged = tmp_path / "outbox" / f"{'d' * 32}.work"
    damaged.write_bytes(b"\xff\x00")
    assert [work.attempt for work in Outbox(tmp_path).waiting()] == [ATTEMPT]
    assert damaged.exists()


async def test_a_disk_that_refuses_is_said_by_a_code(tmp_path):
    outbox = Outbox(tmp_path)
    await outbox.begin(begun(ATTEMPT, WORK[:10]))
    (tmp_path / "incoming").rmdir()
    full = outbox.add(Chunk(attempt=ATTEMPT, offset=0, data=WORK[:10]))
    assert await refused(full) == ("store_failed", ATTEMPT)

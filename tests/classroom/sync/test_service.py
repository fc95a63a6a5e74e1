"""The school's side: nothing leaves without an enrolment, nothing is lost, a 2xx is no receipt."""

import asyncio
import errno
import hashlib
import json
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from aiohttp import web

from classroom.errors import FileRejectedError, NetworkUnreachableError, NotEnrolledError
from classroom.roster.school import School as SchoolRecord
from classroom.store.batch_store import BatchStore
from classroom.store.ledger_store import LedgerStore
from classroom.store.roster_store import RosterStore
from classroom.sync.batch import open_batch
from classroom.sync.enrolment import enrolment_file, find_enrolment
from classroom.sync.receipt import FORMAT, Receipt, RejectedItem, sign_receipt
from classroom.sync.service import SyncService
from tests.classroom.sync.world import CODE, NOW, NOW_MS, PUPILS, QUICK, Desk, School, hex_id


async def enrolled(school: School, desk: Desk) -> School:
    await school.sync.enrol(desk.enrol())
    return school


def opened(school: School, desk: Desk, path: str):
    data = (school.data_dir / path).read_bytes()
    district = desk.district
    return open_batch(data, path, [district.identity], district.certificate, NOW)


async def test_without_an_enrolment_nothing_is_sealed_or_sent(school):
    school.hand_in(range(3))
    for work in (school.sync.seal_batches, school.sync.send):
        with pytest.raises(NotEnrolledError):
            await work()
    with pytest.raises(NotEnrolledError):
        await school.sync.copy_batches(school.data_dir)
    assert not (school.data_dir / "sync").exists()
    assert (await school.sync.status()).entries_waiting == 3


async def test_an_enrolment_names_the_school(school, desk):
    await enrolled(school, desk)
    found = school.database.submit(lambda session: RosterStore(session).school()).result()
    assert (found.code, found.name) == (CODE, "Synthetic school")


async def test_an_enrolment_for_another_school_is_refused(school, desk):
    other = SchoolRecord(code="00001A", name="Other")
    school.database.submit(lambda session: RosterStore(session).save_school(other)).result()
    with pytest.raises(FileRejectedError) as refused:
        await school.sync.enrol(desk.enrol())
    assert refused.value.reason == "other_school"
    assert find_enrolment(school.data_dir) is None


async def test_everything_in_the_ledger_is_sealed_once(school, desk):
    await enrolled(school, desk)
    school.hand_in(range(5))
    (first,) = await school.sync.seal_batches()
    assert await school.sync.seal_batches() == []
    school.hand_in(range(5, 7))
    (second,) = await school.sync.seal_batches()
    assert [(batch.number, batch.first, batch.last) for batch in (first, second)] == [(1, 1, 5), (2, 6, 7)]
    assert second.previous_sha256 == first.manifest_sha256
    manifest = opened(school, desk, second.path).manifest
    assert (manifest.previous, manifest.number) == (first.manifest_sha256, 2)


async def test_a_batch_holds_the_work_and_who_did_it_by_pseudonym(school, desk):
    await enrolled(school, desk)
    school.hand_in(range(3))
    (batch,) = await school.sync.seal_batches()
    found = opened(school, desk, batch.path)
    assert len(found.artefacts) == 3
    assert all(hashlib.sha256(work).hexdigest() == name for name, work in found.artefacts.items())
    text = b"".join(found.statements).decode() + b"".join(found.pupils).decode()
    for pupil in PUPILS:
        assert pupil.given_name not in text
        assert pupil.family_name not in text
    assert {json.loads(line)["massar"] for line in found.pupils} == {p.massar_code for p in PUPILS[:3]}


async def test_a_long_range_is_split_and_stays_gapless(school, desk):
    await enrolled(school, desk)
    school.hand_in(range(9), size=1_500_000)
    batches = await school.sync.seal_batches()
    assert len(batches) >= 2
    ranges = [(batch.first, batch.last) for batch in batches]
    assert ranges[0][0] == 1
    assert ranges[-1][1] == 9
    assert all(before[1] + 1 == after[0] for before, after in pairwise(ranges))
    sizes = [sum(file.size for file in opened(school, desk, batch.path).manifest.files) for batch in batches]
    assert max(sizes) < 6_000_000


async def test_damaged_work_does_not_keep_back_the_rest(school, desk):
    await enrolled(school, desk)
    school.hand_in(range(3), size=100_000)
    victim = next((school.data_dir / "artefacts").rglob("????????????????????*"))
    victim.write_bytes(b"damaged")
    (batch,) = await school.sync.seal_batches()
    found = opened(school, desk, batch.path)
    assert [item.artefact is None for item in found.manifest.items].count(True) == 1
    assert len(found.statements) == 3


async def test_the_recovery_key_opens_a_batch(school, desk, tmp_path):
    await enrolled(school, desk)
    school.hand_in(range(1))
    (batch,) = await school.sync.seal_batches()
    await school.sync.export_recovery_key(tmp_path / "safe.txt")
    identity = (tmp_path / "safe.txt").read_text().splitlines()[-1]
    data = (school.data_dir / batch.path).read_bytes()
    assert open_batch(data, "f", [identity], desk.district.certificate, NOW).manifest.number == 1


async def test_when_nobody_answers_all_stays_here_and_is_told(school, desk):
    await enrolled(school, desk)
    school.hand_in(range(2))
    await school.sync.seal_batches()
    with pytest.raises(NetworkUnreachableError):
        await school.sync.send()
    status = await school.sync.status()
    assert (status.batches_waiting, status.fault, status.sending) == (1, "network_unreachable", False)
    assert school.events[-1] == status
    assert any(event.sending for event in school.events)


def receipt_of(pc: School, desk: Desk, state: str, **changes: object) -> bytes:
    (batch,) = pc.database.submit(lambda session: BatchStore(session).batches()).result()
    values = {
        "format": FORMAT,
        "state": state,
        "school": CODE,
        "batch": batch.id,
        "file_sha256": hashlib.sha256((pc.data_dir / batch.path).read_bytes()).hexdigest(),
        "size_bytes": batch.size_bytes,
        "manifest_sha256": batch.manifest_sha256,
        "at_ms": NOW_MS,
        "certificate": desk.district.certificate,
        "accepted": 2,
    }
    return sign_receipt(Receipt(**values | changes), desk.district.key)


@pytest.fixture
async def sealed(school, desk) -> School:
    await enrolled(school, desk)
    school.hand_in(range(2))
    await school.sync.seal_batches()
    return school


async def state(school: School) -> str:
    (batch,) = await school.sync.batches()
    return batch.state


async def test_receipts_come_by_stick_in_any_order_and_twice(sealed, desk, tmp_path):
    for name in ("imported", "stored"):
        path = tmp_path / "stick" / CODE / "x" / f"{name}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(receipt_of(sealed, desk, name))
    assert await sealed.sync.import_receipts(tmp_path / "stick") == 2
    assert await state(sealed) == "imported"
    assert await sealed.sync.import_receipts(tmp_path / "stick") == 0
    assert (await sealed.sync.status()).batches_imported == 1


async def test_what_the_district_rejected_is_told_with_its_reason(sealed, desk, tmp_path):
    item = RejectedItem(index=1, kind="attempt", id=hex_id("attempt 1"), reason="conflict")
    path = tmp_path / "imported.json"
    path.write_bytes(receipt_of(sealed, desk, "imported", accepted=1, rejected=(item,)))
    (batch,) = await sealed.sync.batches()
    assert await sealed.sync.rejected(batch.id) == ()
    await sealed.sync.import_receipts(path)
    assert await sealed.sync.rejected(batch.id) == (item,)


@pytest.mark.parametrize(
    "changes",
    [{"batch": "0" * 32}, {"school": "00001A"}, {"manifest_sha256": "0" * 64}],
    ids=["batch", "school", "manifest"],
)
async def test_a_receipt_for_something_else_changes_nothing(sealed, desk, tmp_path, changes):
    path = tmp_path / "imported.json"
    path.write_bytes(receipt_of(sealed, desk, "imported", **changes))
    assert await sealed.sync.import_receipts(path) == 0
    assert await state(sealed) == "sealed"


async def test_a_stored_receipt_for_other_bytes_changes_nothing(sealed, desk, tmp_path):
    path = tmp_path / "stored.json"
    path.write_bytes(receipt_of(sealed, desk, "stored", file_sha256="0" * 64))
    assert await sealed.sync.import_receipts(path) == 0
    assert await state(sealed) == "sealed"


async def test_a_stick_that_is_pulled_out_is_named_and_what_was_read_is_kept(
    sealed, desk, tmp_path, monkeypatch
):
    path = tmp_path / "stick" / "stored.json"
    path.parent.mkdir()
    path.write_bytes(receipt_of(sealed, desk, "stored"))
    (path.parent / "verified.json").write_bytes(receipt_of(sealed, desk, "verified"))
    opened = Path.open

    def pulled_out(self: Path, *arguments, **options):
        if self.name == "verified.json":
            raise OSError(errno.EIO, "gone")
        return opened(self, *arguments, **options)

    with monkeypatch.context() as patch, pytest.raises(FileRejectedError) as refused:
        patch.setattr(Path, "open", pulled_out)
        await sealed.sync.import_receipts(path.parent)
    assert (refused.value.reason, Path(refused.value.path).name) == ("unreadable", "verified.json")
    assert [batch.state for batch in await sealed.sync.batches()] == ["stored"]
    assert await sealed.sync.import_receipts(path.parent) == 1
    with pytest.raises(FileRejectedError) as refused:
        await sealed.sync.import_receipts(tmp_path / "no stick")
    assert refused.value.reason == "missing"


@pytest.mark.parametrize("name", ["film.mkv", "stored.json"])
async def test_a_file_of_any_size_is_read_only_as_far_as_a_receipt_goes(sealed, tmp_path, name):
    path = tmp_path / "stick" / name
    path.parent.mkdir()
    with path.open("wb") as file:
        file.truncate(2**40)  # a sparse file: more than any memory
    assert await sealed.sync.import_receipts(path) == 0
    assert await sealed.sync.import_receipts(path.parent) == 0


async def test_a_receipt_of_nobody_we_know_changes_nothing(sealed, desk, tmp_path):
    document = json.loads(receipt_of(sealed, desk, "imported"))
    document["signatures"][0]["sig"] = "A" * 86 + "=="
    (tmp_path / "imported.json").write_text(json.dumps(document))
    (tmp_path / "stored.json").write_bytes(b"\xff")
    assert await sealed.sync.import_receipts(tmp_path) == 0
    assert await state(sealed) == "sealed"


class YesServer:
    """A tus server that takes everything, and gives no receipt: like any plain one."""

    def __init__(self) -> None:
        self.received = bytearray()
        self.application = web.Application()
        self.application.add_routes(
            [
                web.options("/files/", self.answer),
                web.post("/files/", self.create),
                web.head("/files/1", self.head),
                web.patch("/files/1", self.patch),
            ]
        )
        self.runner = web.AppRunner(self.application)

    async def __aenter__(self) -> "YesServer":
        await self.runner.setup()
        await web.TCPSite(self.runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self.runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.runner.cleanup()

    async def answer(self, request: web.Request) -> web.Response:
        return web.Response(status=405)

    async def create(self, request: web.Request) -> web.Response:
        return web.Response(status=201, headers={"Location": "/files/1"})

    async def head(self, request: web.Request) -> web.Response:
        return web.Response(headers={"Upload-Offset": str(len(self.received))})

    async def patch(self, request: web.Request) -> web.Response:
        assert "Upload-Checksum" not in request.headers
        self.received += await request.read()
        return web.Response(status=204, headers={"Upload-Offset": str(len(self.received))})


async def test_a_plain_tus_server_takes_the_file_but_a_2xx_is_no_receipt(sealed, desk, tmp_path):
    async with YesServer() as server:
        point_to(sealed, desk, server.url)
        (batch,) = await sealed.sync.send()
    assert batch.state == "sent"
    assert bytes(server.received) == (sealed.data_dir / batch.path).read_bytes()
    status = await sealed.sync.status()
    assert (status.batches_waiting, status.batches_imported) == (1, 0)


def point_to(school: School, desk: Desk, url: str) -> None:
    """Let the school's enrolment name another receiver; signed by its own district, as it must be."""
    path = school.data_dir / "sync" / "enrolment.json"
    kept = json.loads(path.read_text())
    current = find_enrolment(school.data_dir)
    document = msgspec.structs.replace(current.document, receiver=url)
    signed = json.loads(enrolment_file(document, desk.district.key, desk.district.key))["enrolment"]
    path.write_text(json.dumps(kept | {"enrolment": signed}))


async def test_two_sends_at_once_upload_once(sealed, desk):
    async with YesServer() as server:
        point_to(sealed, desk, server.url)
        await asyncio.gather(sealed.sync.send(), sealed.sync.send())
    (batch,) = await sealed.sync.batches()
    assert len(server.received) == batch.size_bytes


async def test_a_stick_carries_the_very_same_files(sealed, desk, tmp_path):
    (tmp_path / "stick").mkdir()
    (path,) = await sealed.sync.copy_batches(tmp_path / "stick")
    (batch,) = await sealed.sync.batches()
    assert path.read_bytes() == (sealed.data_dir / batch.path).read_bytes()


async def test_a_seal_that_was_cut_before_its_row_is_made_again_with_the_same_id(school, desk, monkeypatch):
    await enrolled(school, desk)
    school.hand_in(range(2))
    add = BatchStore.add

    def power_cut(self, batch):
        raise OSError("power cut")

    monkeypatch.setattr(BatchStore, "add", power_cut)
    with pytest.raises(OSError, match="power cut"):
        await school.sync.seal_batches()
    monkeypatch.setattr(BatchStore, "add", add)
    left = {path.name for path in (school.data_dir / "sync" / "outbox").iterdir()}
    again = SyncService(school.database, school.data_dir, lambda event: None, patience=QUICK)
    (batch,) = await again.seal_batches()
    assert left == {Path(batch.path).name}
    assert school.database.submit(lambda session: LedgerStore(session).last_batched()).result() == 2
    assert batch.id in batch.path
    assert hex_id("attempt 0") in {item.id for item in opened(school, desk, batch.path).manifest.items}

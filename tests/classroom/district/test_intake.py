"""The district's intake: what it takes, what it refuses, and that a refusal changes nothing."""

import base64
import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pyrage
import pytest
import zstandard

from classroom.district.intake import FileReport, Intake
from classroom.errors import NotFoundError
from classroom.store.collected_work_reader import START, CollectedWorkReader
from classroom.store.district_store import DistrictStore
from classroom.sync.archive import read_archive, write_archive
from classroom.sync.batch import BatchContent, BatchItem, seal_batch
from classroom.sync.enrolment import accept_enrolment
from classroom.sync.keys import SchoolKeys
from classroom.sync.manifest import Manifest, decode_manifest, encode_manifest
from classroom.sync.receipt import Receipt, open_receipt
from tests.classroom.sync.world import CODE, NOW, NOW_MS, PUPILS, Desk, School, hex_id, open_desk, open_school


async def sealed(school: School, desk: Desk) -> Path:
    if not (school.data_dir / "sync" / "enrolment.json").exists():
        await school.sync.enrol(desk.enrol())
    (batch,) = await school.sync.seal_batches()
    return school.data_dir / batch.path


def exported(desk: Desk) -> dict[str, tuple[str, ...]]:
    """Every attempt the district has, with its authors."""
    rows = desk.database.submit(lambda session: CollectedWorkReader(session).attempts(START, 9999)).result()
    return {row.id: row.pupils for row in rows}


def standing(desk: Desk):
    (found,) = desk.database.submit(lambda session: CollectedWorkReader(session).standings()).result()
    return found


def contents(desk: Desk) -> list[tuple[str, str]]:
    """Every row of the district's database, as text: to see that nothing changed."""

    def dump(session):
        connection = session.connection().connection.driver_connection
        return list(connection.iterdump())

    return desk.database.submit(dump).result()


def receipts(folder: Path, desk: Desk, batch: str) -> dict[str, Receipt]:
    files = (folder / CODE / batch).glob("*.json")
    found = [open_receipt(path.read_bytes(), desk.district.certificate, NOW) for path in files]
    return {receipt.state: receipt for receipt in found}


async def test_a_batch_is_imported_to_the_item(school, desk, tmp_path):
    school.hand_in(range(7))
    school.mark(2, 6.5)
    school.give_back(2)
    school.be_present(0)
    path = await sealed(school, desk)
    report = desk.intake.import_file(path, tmp_path / "receipts")
    assert (report.outcome, report.accepted, report.rejected) == ("imported", 10, 0)
    assert set(exported(desk)) == {hex_id(f"attempt {number}") for number in range(7)}
    said = receipts(tmp_path / "receipts", desk, report.batch)
    assert set(said) == {"verified", "imported"}
    assert (said["imported"].accepted, said["imported"].rejected) == (10, ())


async def test_the_school_learns_of_it_by_receipt(school, desk, tmp_path):
    school.hand_in(range(2))
    desk.intake.import_file(await sealed(school, desk), tmp_path / "receipts")
    assert await school.sync.import_receipts(tmp_path / "receipts") == 2
    (batch,) = await school.sync.batches()
    assert batch.state == "imported"


async def test_a_batch_that_comes_again_changes_nothing_and_is_receipted_the_same(school, desk, tmp_path):
    school.hand_in(range(3))
    path = await sealed(school, desk)
    first = desk.intake.import_file(path, tmp_path / "a")
    before = contents(desk)
    again = desk.intake.import_file(path, tmp_path / "b")
    assert (again.outcome, again.accepted) == ("duplicate", 3)
    assert contents(desk) == before
    assert receipts(tmp_path / "a", desk, first.batch) == receipts(tmp_path / "b", desk, first.batch)


def cut(data: bytes) -> bytes:
    return data[: len(data) * 2 // 3]


def flip(data: bytes) -> bytes:
    return data[:-40] + bytes([data[-40] ^ 1]) + data[-39:]


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (cut, "damaged"),
        (flip, "damaged"),
        (lambda data: b"", "not_a_batch"),
        (lambda data: b"PK\x03\x04" + data, "not_a_batch"),
        (lambda data: data + bytes(26 * 1024 * 1024), "too_big"),
    ],
)
async def test_a_spoilt_file_is_refused_and_changes_nothing(school, desk, tmp_path, spoil, reason):
    school.hand_in(range(3))
    path = await sealed(school, desk)
    path.write_bytes(spoil(path.read_bytes()))
    before = contents(desk)
    report = desk.intake.import_file(path, tmp_path / "receipts")
    assert (report.outcome, report.reason) == ("refused", reason)
    assert report.fault is not None
    assert contents(desk) == before
    assert not (tmp_path / "receipts").exists()
    assert not (desk.district.folder / "receipts").exists()


class Forger:
    """Somebody who has a school's keys, or only knows the district's public key."""

    def __init__(self, school: School, desk: Desk, folder: Path) -> None:
        self.desk, self.folder = desk, folder
        self.keys = SchoolKeys.load_or_create(school.data_dir)
        self.recipient = desk.district.escrow
        text = (desk.district.folder / "keys" / "batches.txt").read_text()
        self.recipient = text.split("public key: ")[1].split("\n")[0]
        self.identity = text.splitlines()[-1]

    def files(self, path: Path) -> dict[str, bytes]:
        packed = pyrage.decrypt(path.read_bytes(), [pyrage.x25519.Identity.from_str(self.identity)])
        return read_archive(zstandard.ZstdDecompressor().decompressobj().decompress(packed), 99)

    def write(self, plain: bytes) -> Path:
        packed = zstandard.ZstdCompressor().compress(plain)
        sealed = pyrage.encrypt(packed, [pyrage.x25519.Recipient.from_str(self.recipient)])
        path = self.folder / "forged.tinmel"
        path.write_bytes(sealed)
        return path

    def altered(
        self, path: Path, change: Callable[[Manifest], Manifest], keys: SchoolKeys | None = None
    ) -> Path:
        files = self.files(path)
        signed = json.loads(files["manifest.json"])
        manifest = change(decode_manifest(base64.b64decode(signed["payload"])))
        files["manifest.json"] = (keys or self.keys).sign(signed["payloadType"], encode_manifest(manifest))
        return self.write(write_archive(files))


async def refusal(desk: Desk, path: Path, tmp_path: Path) -> FileReport:
    before = contents(desk)
    report = desk.intake.import_file(path, tmp_path / "receipts")
    assert report.outcome == "refused"
    assert contents(desk) == before
    assert not (tmp_path / "receipts").exists()
    return report


async def test_a_batch_re_signed_by_somebody_else_is_refused(school, desk, tmp_path):
    school.hand_in(range(2))
    forger = Forger(school, desk, tmp_path)
    stranger = SchoolKeys.load_or_create(tmp_path / "stranger")
    path = forger.altered(await sealed(school, desk), lambda manifest: manifest, stranger)
    assert (await refusal(desk, path, tmp_path)).reason == "signature"


async def test_an_altered_statement_is_refused(school, desk, tmp_path):
    school.hand_in(range(2))
    forger = Forger(school, desk, tmp_path)
    files = forger.files(await sealed(school, desk))
    files["statements.jsonl"] = files["statements.jsonl"].replace(b"attempted", b"completed")
    assert (await refusal(desk, forger.write(write_archive(files)), tmp_path)).reason == "hash"


async def test_a_batch_for_other_recipients_is_refused(school, desk, tmp_path):
    school.hand_in(range(2))
    path = await sealed(school, desk)
    other = open_desk(tmp_path / "other")
    try:
        assert (await refusal(other, path, tmp_path)).reason == "not_for_us"
    finally:
        other.close()


async def test_a_school_that_another_district_enrolled_is_refused(school, desk, tmp_path):
    other = open_desk(tmp_path / "other")
    school.hand_in(range(2))
    await school.sync.enrol(other.enrol())
    (batch,) = await school.sync.seal_batches()
    forger = Forger(school, desk, tmp_path)
    forger.identity = other.district.identity
    files = forger.files(school.data_dir / batch.path)
    other.close()
    assert (await refusal(desk, forger.write(write_archive(files)), tmp_path)).reason == "chain"


async def test_a_school_that_is_not_in_the_database_is_refused(school, desk, tmp_path):
    issued = desk.district.issue_enrolment(CODE, "Never entered", NOW)
    assert issued.code == CODE
    await school.sync.enrol(desk.district.enrolment_path(CODE))
    school.hand_in(range(2))
    (batch,) = await school.sync.seal_batches()
    assert (await refusal(desk, school.data_dir / batch.path, tmp_path)).reason == "not_enrolled"


async def test_a_bomb_and_a_name_that_leads_out_are_refused(school, desk, tmp_path):
    school.hand_in(range(1))
    forger = Forger(school, desk, tmp_path)
    files = forger.files(await sealed(school, desk))
    plain = write_archive(files)
    out = plain.replace(b"pupils.jsonl\0\0\0", b"../../../etc/x\0", 1)
    header = bytearray(out[out.index(b"../../../etc/x") :][:512])
    header[148:156] = b" " * 8
    header[148:156] = b"%06o\0 " % sum(header)
    place = out.index(b"../../../etc/x")
    out = out[:place] + bytes(header) + out[place + 512 :]
    assert (await refusal(desk, forger.write(out), tmp_path)).reason == "archive"
    assert (await refusal(desk, forger.write(bytes(700 * 1024 * 1024)), tmp_path)).reason == "too_big"


async def test_another_key_under_the_same_enrolment_goes_to_quarantine(school, desk, tmp_path):
    file = desk.enrol()
    copied = tmp_path / "copied.json"
    shutil.copyfile(file, copied)
    school.hand_in(range(2))
    await school.sync.enrol(file)
    desk.intake.import_file(await sealed(school, desk), tmp_path / "receipts")
    thief = open_school(tmp_path / "thief")
    thief.hand_in(range(5, 7))
    await thief.sync.enrol(copied)
    path = await sealed(thief, desk)
    thief.close()
    known = exported(desk)
    report = desk.intake.import_file(path, tmp_path / "other")
    assert (report.outcome, report.reason) == ("quarantined", "other_key")
    assert exported(desk) == known
    assert standing(desk).quarantined == 1
    assert not (tmp_path / "other").exists()
    (kept,) = (desk.district.folder / "quarantine").iterdir()
    assert kept.read_bytes() == path.read_bytes()


async def test_a_second_truth_for_the_same_number_goes_to_quarantine(school, desk, tmp_path):
    school.hand_in(range(2))
    path = await sealed(school, desk)
    desk.intake.import_file(path, tmp_path / "receipts")
    forger = Forger(school, desk, tmp_path)
    fork = forger.altered(path, lambda manifest: msgspec.structs.replace(manifest, made_ms=1))
    known = exported(desk)
    report = desk.intake.import_file(fork, tmp_path / "receipts")
    assert (report.outcome, report.reason) == ("quarantined", "fork")
    assert exported(desk) == known


async def test_gaps_are_shown_and_closed_when_the_missing_batch_comes(school, desk, tmp_path):
    paths = []
    for number in range(3):
        school.hand_in([number])
        paths.append(await sealed(school, desk))
    assert desk.intake.import_file(paths[2], tmp_path / "r").outcome == "imported"
    assert standing(desk).gaps == (1, 2)
    assert desk.intake.import_file(paths[0], tmp_path / "r").outcome == "imported"
    assert standing(desk).gaps == (2,)
    assert desk.intake.import_file(paths[1], tmp_path / "r").outcome == "imported"
    assert (standing(desk).gaps, len(exported(desk))) == ((), 3)


async def test_a_chain_that_does_not_fit_goes_to_quarantine(school, desk, tmp_path):
    school.hand_in([0])
    first = await sealed(school, desk)
    school.hand_in([1])
    second = await sealed(school, desk)
    forger = Forger(school, desk, tmp_path)
    desk.intake.import_file(first, tmp_path / "r")
    broken = forger.altered(second, lambda manifest: msgspec.structs.replace(manifest, previous="0" * 64))
    report = desk.intake.import_file(broken, tmp_path / "r")
    assert (report.outcome, report.reason) == ("quarantined", "broken_chain")
    assert desk.intake.import_file(second, tmp_path / "r").outcome == "imported"


def crafted(school: School, desk: Desk, number: int, previous: str, items: list[BatchItem], tmp_path: Path):
    """Seal items as this school's next batch, past its own ledger."""
    keys = SchoolKeys.load_or_create(school.data_dir)
    enrolment = accept_enrolment(desk.district.enrolment_path(CODE), school.data_dir, keys)
    content = BatchContent(
        school=CODE,
        number=number,
        first=2,
        last=1 + len(items),
        previous=previous,
        made_ms=NOW_MS,
        items=items,
        pupils=[],
        artefacts={},
    )
    recipients = [recipient.key for recipient in enrolment.document.recipients]
    made = seal_batch(content, recipients, keys, enrolment.chain)
    path = tmp_path / made.file_name
    path.write_bytes(made.data)
    return path


async def test_the_same_id_with_other_content_is_rejected_and_kept_apart(school, desk, tmp_path):
    school.hand_in([0])
    path = await sealed(school, desk)
    desk.intake.import_file(path, tmp_path / "r")
    (batch,) = await school.sync.batches()
    line = Forger(school, desk, tmp_path).files(path)["statements.jsonl"].rstrip(b"\n")
    known = exported(desk)
    items = [
        BatchItem(kind="attempt", id=hex_id("attempt 0"), line=line),
        BatchItem(kind="attempt", id=hex_id("attempt 0"), line=line.replace(b"robot-souk", b"robot-sook")),
        BatchItem(kind="mark", id=hex_id("new"), line=b'{"nonsense":1}'),
        BatchItem(kind="mark", id=hex_id("deep"), line=b'{"x":' + b"[" * 50_000),
    ]
    report = desk.intake.import_file(
        crafted(school, desk, 2, batch.manifest_sha256, items, tmp_path), tmp_path / "r"
    )
    assert (report.outcome, report.accepted, report.duplicates, report.rejected) == ("imported", 0, 1, 3)
    assert exported(desk) == known
    said = receipts(tmp_path / "r", desk, report.batch)["imported"]
    assert said.duplicates == (0,)
    assert [(item.index, item.reason) for item in said.rejected] == [
        (1, "conflict"),
        (2, "statement"),
        (3, "statement"),
    ]
    assert standing(desk).quarantined == 3


async def test_a_corrected_author_counts_and_the_first_is_kept(school, desk, tmp_path):
    from classroom.store.work_store import WorkStore

    school.hand_in([0])
    right = (PUPILS[2].id,)
    attempt = hex_id("attempt 0")
    school.database.submit(
        lambda session: WorkStore(session).reassign(attempt, right, "Mr Teacher", NOW_MS + 5)
    ).result()
    path = await sealed(school, desk)
    report = desk.intake.import_file(path, tmp_path / "r")
    assert (report.accepted, report.rejected) == (2, 0)
    rows = desk.database.submit(lambda session: CollectedWorkReader(session).attempts(START, 9)).result()
    assert rows[0].codes == (PUPILS[2].massar_code,)


async def test_an_import_that_was_cut_leaves_nothing_and_can_be_repeated(school, desk, tmp_path, monkeypatch):
    school.hand_in(range(4))
    path = await sealed(school, desk)
    before = contents(desk)
    take_in = DistrictStore.take_in

    def cut_short(self, batch, at_ms):
        take_in(self, batch, at_ms)
        raise OSError("power cut")

    monkeypatch.setattr(DistrictStore, "take_in", cut_short)
    with pytest.raises(OSError, match="power cut"):
        desk.intake.import_file(path, tmp_path / "r")
    assert contents(desk) == before
    assert not (tmp_path / "r").exists()
    monkeypatch.setattr(DistrictStore, "take_in", take_in)
    assert desk.intake.import_file(path, tmp_path / "r").accepted == 4


async def test_large_work_is_kept_too(school, desk, tmp_path):
    school.hand_in([0], size=200_000)
    desk.intake.import_file(await sealed(school, desk), tmp_path / "r")
    (kept,) = [path for path in (desk.district.folder / "artefacts").rglob("*") if path.is_file()]
    assert hashlib.sha256(kept.read_bytes()).hexdigest() == kept.name
    rows = desk.database.submit(lambda session: CollectedWorkReader(session).attempts(START, 9)).result()
    assert (rows[0].artefact_sha256, rows[0].has_artefact) == (kept.name, True)


async def test_folders_are_taken_in_the_order_of_numbers_and_receipts_lie_beside_an_inbox(
    school, desk, tmp_path
):
    inbox = tmp_path / "receiver" / "inbox" / CODE
    inbox.mkdir(parents=True)
    for number in range(11):
        school.hand_in([number])
        path = await sealed(school, desk)
        shutil.copyfile(path, inbox / path.name)
    (inbox / "notes.txt").write_text("no batch")
    reports = list(desk.intake.import_paths([tmp_path / "receiver" / "inbox"], None))
    assert [report.number for report in reports] == list(range(1, 12))
    assert all(report.outcome == "imported" for report in reports)
    assert len(list((tmp_path / "receiver" / "receipts" / CODE).iterdir())) == 11
    first = next(path for path in inbox.iterdir() if "-1-" in path.name)
    list(desk.intake.import_paths([first], None))
    assert not (inbox / "receipts").exists()


def test_a_path_that_is_not_there_is_told(desk: Desk, tmp_path):
    with pytest.raises(NotFoundError):
        list(desk.intake.import_paths([tmp_path / "absent"], None))


async def test_a_lost_pc_goes_on_with_a_new_enrolment(school, desk, tmp_path):
    school.hand_in(range(2))
    desk.intake.import_file(await sealed(school, desk), tmp_path / "r")
    renewed = open_school(tmp_path / "new pc")
    renewed.hand_in(range(2, 4))
    await renewed.sync.enrol(desk.enrol())
    report = desk.intake.import_file(await sealed(renewed, desk), tmp_path / "r")
    renewed.close()
    assert (report.outcome, report.number) == ("imported", 1)
    assert standing(desk).gaps == ()
    authors = exported(desk)
    assert authors[hex_id("attempt 0")][0] == authors[hex_id("attempt 3")][0]


async def test_the_intake_goes_by_its_own_clock(school, desk, tmp_path):
    school.hand_in([0])
    path = await sealed(school, desk)
    late = Intake(desk.district, desk.database, clock_ms=lambda: NOW_MS + 6 * 366 * 86_400_000)
    assert late.import_file(path, tmp_path / "r").reason == "expired"

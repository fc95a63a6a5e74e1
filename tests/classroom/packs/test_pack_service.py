"""The teacher's packs: taken in whole or refused whole, one owner an id, one content a version."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from classroom.errors import FileRejectedError, NotFoundError, PackKeptError, StoreError
from classroom.packs.service import PackService, ShelvedPack
from classroom.store.database import Database
from classroom.store.pack_store import PackStore
from lessons import library
from lessons.archive import build_pack, sign_pack
from lessons.signature import KeySigner
from tests.packs import PublisherInTest, pack_source, sound


class Teacher:
    """The data folder of a teacher's computer, and the stick that files come on."""

    def __init__(self, folder: Path) -> None:
        self.stick = folder / "stick"
        self.stick.mkdir()
        self.data = folder / "data"
        self.database = Database(self.data / "tinmel.db")
        self.injaz = PublisherInTest("injaz")
        self.packs = PackService(self.database, self.data)

    async def start(self) -> None:
        """As the program does, also again after an end."""
        self.packs = PackService(self.database, self.data)
        await self.packs.prepare()

    def trust(self, publisher: PublisherInTest, *, revoked: bool = False) -> None:
        path = self.stick / "who.publisher.json"
        path.write_bytes(publisher.file(revoked=revoked))
        self.packs.publishers.add(self.packs.publishers.read(path))

    async def install(self, data: bytes, name: str = "pack.tmpack") -> Any:
        (self.stick / name).write_bytes(data)
        return await self.packs.install(self.stick / name)

    async def refusal(self, data: bytes) -> tuple[str, str]:
        """Return place and reason of a refusal that left nothing behind."""
        before = self.files()
        known = await self.records()
        with pytest.raises(FileRejectedError) as refused:
            await self.install(data)
        assert refused.value.path.endswith("pack.tmpack")
        assert (self.files(), await self.records()) == (before, known)
        return refused.value.place, refused.value.reason

    def files(self) -> set[Path]:
        return {path for path in self.data.rglob("*") if path.is_file() and "tinmel.db" not in path.name}

    def archives(self) -> list[Path]:
        return sorted((self.data / "packs").glob("*"))

    async def records(self) -> Any:
        return await asyncio.wrap_future(self.database.submit(lambda session: PackStore(session).packs()))

    async def shelved(self) -> dict[tuple[str, str], ShelvedPack]:
        found = [one async for one in self.packs.installed()]
        return {(one.record.pack, one.record.version): one for one in found}

    async def offer(self, pack: str, version: str) -> Any:
        async with self.packs.changing:
            return await self.packs.offer(pack, version)

    async def remove(self, pack: str, version: str) -> None:
        async with self.packs.changing:
            await self.packs.remove(pack, version)


@pytest.fixture
async def teacher(tmp_path: Path) -> AsyncIterator[Teacher]:
    teacher = Teacher(tmp_path)
    teacher.data.mkdir()
    teacher.database.start()
    await teacher.start()
    teacher.trust(teacher.injaz)
    yield teacher
    teacher.database.close()


async def test_the_built_in_packs_can_be_pushed_and_belong_to_tinmel(teacher: Teacher) -> None:
    records = await teacher.records()
    assert [record.pack for record in records] == library.sources()
    assert {(record.publisher, record.archive) for record in records} == {("tinmel", "")}
    for record in records:
        offer = await teacher.offer(record.pack, record.version)
        assert offer.delivery == record.delivery_sha256
    before = teacher.files()
    await teacher.start()
    assert (teacher.files(), await teacher.records()) == (before, records)
    with pytest.raises(PackKeptError) as kept:
        await teacher.remove(records[0].pack, records[0].version)
    assert kept.value.reason == "built_in"


async def test_a_signed_pack_is_installed_and_there_after_a_restart(teacher: Teacher) -> None:
    data = teacher.injaz.pack(big=sound(300_000))
    came = await teacher.install(data)
    assert (came.record.publisher, came.newer, came.was_here) == ("injaz", "", False)
    assert [path.read_bytes() for path in teacher.archives()] == [data]
    assert (await teacher.install(data)).was_here
    await teacher.start()
    shelved = await teacher.shelved()
    assert list(shelved) == [("water", "1.0.0")]
    assert shelved["water", "1.0.0"].fault is None
    assert (await teacher.offer("water", "1.0.0")).delivery == came.record.delivery_sha256


async def test_a_file_that_lies_is_refused_and_nothing_of_it_stays(teacher: Teacher) -> None:
    good = teacher.injaz.pack(big=sound(100_000))
    stranger = PublisherInTest("stranger")
    assert (await teacher.refusal(good[:-9_000]))[1] == "archive_damaged"
    assert (await teacher.refusal(b"no pack"))[1] == "archive_damaged"
    changed = bytearray(good)
    changed[good.index(b"OggS") + 50_000] ^= 1
    assert (await teacher.refusal(bytes(changed)))[1] in ("archive_damaged", "hash_wrong")
    assert (await teacher.refusal(stranger.pack()))[1] == "publisher_unknown"
    assert (await teacher.refusal(build_pack(pack_source("water", "1.0.0"))))[1] == "unsigned"
    assert (await teacher.refusal(bytes(33 * 1024 * 1024)))[1] == "pack_too_large"
    with pytest.raises(FileRejectedError) as gone:
        await teacher.packs.install(teacher.stick / "gone.tmpack")
    assert gone.value.reason == "missing"


async def test_a_fix_is_a_new_version(teacher: Teacher) -> None:
    await teacher.install(teacher.injaz.pack(hello=sound(1000)))
    place, reason = await teacher.refusal(teacher.injaz.pack(hello=sound(1000)))
    assert (place, reason) == ("water 1.0.0", "version_exists")
    fixed = await teacher.install(teacher.injaz.pack(version="1.0.1", hello=sound(1000)))
    assert (fixed.record.version, fixed.newer) == ("1.0.1", "")
    assert list(await teacher.shelved()) == [("water", "1.0.1"), ("water", "1.0.0")]
    older = await teacher.install(teacher.injaz.pack(version="0.9.10"))
    assert older.newer == "1.0.1", "going back is the teacher's to do, and is said"
    assert list(await teacher.shelved()) == [("water", f"{n}") for n in ("1.0.1", "1.0.0", "0.9.10")]


async def test_an_id_belongs_to_who_published_it_first(teacher: Teacher) -> None:
    school = PublisherInTest("my-school")
    teacher.trust(school)
    await teacher.install(teacher.injaz.pack())
    place, reason = await teacher.refusal(school.pack(version="1.0.1"))
    assert (place, reason) == ("water (injaz)", "publisher_differs")
    assert (await teacher.refusal(school.pack("my-money", "9.0.0")))[1] == "publisher_differs"
    assert (await teacher.install(school.pack("water-for-us", "1.0.0"))).record.publisher == "my-school"
    await teacher.remove("water", "1.0.0")
    assert (await teacher.refusal(school.pack(version="1.0.2")))[1] == "publisher_differs"


@pytest.mark.parametrize("owner_first", [True, False])
async def test_who_signs_too_changes_no_owner(teacher: Teacher, owner_first: bool) -> None:
    academy = PublisherInTest("academy")  # before "injaz" by the alphabet
    teacher.trust(academy)
    if not owner_first:
        teacher.trust(teacher.injaz)  # moves to the end of the list
    await teacher.install(teacher.injaz.pack())
    for version in ("1.0.1", "1.0.2"):
        both = sign_pack(teacher.injaz.pack(version=version), KeySigner(academy.key))
        assert (await teacher.install(both)).record.publisher == "injaz"
    assert (await teacher.refusal(academy.pack(version="1.0.3")))[1] == "publisher_differs"
    new = sign_pack(teacher.injaz.pack("well"), KeySigner(academy.key))
    assert (await teacher.install(new)).record.publisher == "academy"


async def test_a_withdrawn_key_stops_pushes_and_the_pack_says_why(teacher: Teacher) -> None:
    await teacher.install(teacher.injaz.pack())
    await teacher.offer("water", "1.0.0")
    teacher.trust(teacher.injaz, revoked=True)
    with pytest.raises(FileRejectedError) as refused:
        await teacher.offer("water", "1.0.0")
    assert refused.value.reason == "publisher_revoked"
    shelved = (await teacher.shelved())["water", "1.0.0"]
    assert shelved.fault is not None
    assert (shelved.fault.reason, shelved.pack is not None) == ("publisher_revoked", True)
    assert (await teacher.refusal(teacher.injaz.pack(version="1.0.1")))[1] == "publisher_revoked"
    newer_key = PublisherInTest("injaz")
    teacher.trust(newer_key)
    assert (await teacher.install(newer_key.pack(version="1.0.1"))).record.publisher == "injaz"


async def test_a_damaged_archive_is_one_line_and_the_rest_works(teacher: Teacher) -> None:
    data = teacher.injaz.pack()
    await teacher.install(data)
    [damaged] = teacher.archives()
    await teacher.install(teacher.injaz.pack("air"))
    damaged.write_bytes(data[:-1] + b"x")
    await teacher.start()
    shelved = await teacher.shelved()
    assert {key: one.fault and one.fault.reason for key, one in shelved.items()} == {
        ("air", "1.0.0"): None,
        ("water", "1.0.0"): "pack_spoilt",
    }
    damaged.unlink()
    assert (await teacher.shelved())["water", "1.0.0"].fault.reason == "pack_lost"  # type: ignore[union-attr]
    assert not (await teacher.install(data)).was_here
    assert (await teacher.shelved())["water", "1.0.0"].fault is None


async def test_a_damaged_list_of_publishers_keeps_installed_packs_from_being_pushed_and_nothing_else(
    teacher: Teacher,
) -> None:
    await teacher.install(teacher.injaz.pack())
    (teacher.data / "publishers.json").write_bytes(b"{")
    shelved = (await teacher.shelved())["water", "1.0.0"]
    assert shelved.pack is not None
    assert shelved.fault is not None and shelved.fault.reason == "trust_invalid"
    with pytest.raises(FileRejectedError):
        await teacher.offer("water", "1.0.0")
    await teacher.offer("my-money", library.load("my-money").info.version)
    with pytest.raises(FileRejectedError) as refused:
        await teacher.install(teacher.injaz.pack("air"))
    assert refused.value.path.endswith("publishers.json")


async def test_blobs_that_the_disk_lost_are_made_anew_for_a_push(teacher: Teacher) -> None:
    await teacher.install(teacher.injaz.pack(big=sound(50_000)))
    built_in = library.load("robot-souk").info.version
    for pack, version in (("water", "1.0.0"), ("robot-souk", built_in)):
        offer = await teacher.offer(pack, version)
        path = teacher.packs.content.blobs.path(offer.delivery)
        assert path is not None
        path.write_bytes(b"{}")
        for path in (teacher.data / "blobs").rglob("*a*"):
            if path.is_file():
                path.unlink()
        assert await teacher.offer(pack, version) == offer
    with pytest.raises(NotFoundError):
        await teacher.offer("no-such", "1.0.0")


async def test_a_removed_pack_takes_its_files_along_and_nobody_elses(teacher: Teacher) -> None:
    before = teacher.files()
    shared = sound(40_000)
    await teacher.install(teacher.injaz.pack(shared=shared, own=sound(1000)))
    kept = await teacher.install(teacher.injaz.pack(version="1.0.1", shared=shared))
    await teacher.remove("water", "1.0.0")
    assert len(teacher.archives()) == 1
    assert (await teacher.offer("water", "1.0.1")).delivery == kept.record.delivery_sha256
    with pytest.raises(NotFoundError):
        await teacher.offer("water", "1.0.0")
    with pytest.raises(NotFoundError):
        await teacher.remove("water", "1.0.0")
    await teacher.remove("water", "1.0.1")
    assert teacher.files() == before
    assert [(one.version, one.removed_ms is None) for one in await teacher.records() if one.archive] == [
        ("1.0.0", False),
        ("1.0.1", False),
    ]


async def test_a_removed_pack_comes_back_as_it_was_and_never_as_another(teacher: Teacher) -> None:
    data = teacher.injaz.pack()
    await teacher.install(data)
    await teacher.remove("water", "1.0.0")
    assert (await teacher.refusal(teacher.injaz.pack(other=sound(100))))[1] == "version_exists"
    assert not (await teacher.install(data)).was_here
    await teacher.offer("water", "1.0.0")


async def test_what_a_power_cut_left_of_an_installation_goes(teacher: Teacher) -> None:
    await teacher.install(teacher.injaz.pack())
    (teacher.data / "packs" / f"{'0' * 64}.tmpack").write_bytes(b"never noted down")
    (teacher.data / "packs" / "mine.tmpack").write_bytes(b"put there by hand")
    await teacher.shelved()
    assert len(teacher.archives()) == 2


async def test_a_full_disk_leaves_nothing_of_a_pack(
    teacher: Teacher, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = teacher.injaz.pack(big=sound(100_000))
    before = teacher.files()
    add = teacher.packs.content.blobs.add
    left = [1]  # the rest is here already: it is a built-in pack's

    def add_some(content: bytes) -> str:
        left[0] -= 1
        if left[0] < 0:
            raise StoreError("disk_full")
        return add(content)

    monkeypatch.setattr(teacher.packs.content.blobs, "add", add_some)
    with pytest.raises(StoreError):
        await teacher.install(data)
    assert left == [-1]
    assert teacher.files() == before
    monkeypatch.undo()
    assert (await teacher.install(data)).record.pack == "water"


async def test_a_built_in_pack_that_a_newer_tinmel_changed_is_written_anew(
    teacher: Teacher, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed, version = library.source("my-money"), library.load("my-money").info.version
    before = await teacher.offer("my-money", version)
    changed["pack.json"] += b"\n"
    source = library.source
    monkeypatch.setattr(
        library, "source", lambda pack_id: changed if pack_id == "my-money" else source(pack_id)
    )
    await teacher.start()
    assert (await teacher.offer("my-money", version)).delivery == before.delivery
    record = next(one for one in await teacher.records() if one.pack == "my-money")
    assert record.manifest_sha256 == library.load("my-money").manifest.sha256()

"""What stays on a tablet whose disk runs short."""

import pytest

from app.tablet.shelf import RESERVE_BYTES, TabletShelf
from classroom.blobs import BlobFolder
from classroom.link.messages import PackOffer
from lessons.manifest import canonical_json

PLENTY = 10 * RESERVE_BYTES


class TabletDisk:
    """A tablet's disk whose room a test decides."""

    def __init__(self, folder):
        self.folder = folder
        self.free = PLENTY
        self.busy = set()
        self.blobs = BlobFolder(folder / "blobs")
        self.shelf = self.start()

    def start(self):
        self.shelf = TabletShelf(self.folder, self.blobs, lambda: self.busy, lambda _: self.free)
        return self.shelf

    def bring(self, pack, version, *contents):
        """Have a pack come whole; return its delivery and its blobs."""
        names = [self.blobs.add(content.encode()) for content in contents]
        files = {name: {"sha256": name, "size": len(c)} for name, c in zip(names, contents, strict=True)}
        delivery = self.blobs.add(canonical_json({"id": pack, "version": version, "files": files}))
        offer = PackOffer(pack=pack, version=version, delivery=delivery, size_bytes=1, titles={})
        self.shelf.note(offer)
        return delivery, names

    def has(self, *names):
        return [self.blobs.path(name) is not None for name in names]


@pytest.fixture
def disk(tmp_path):
    return TabletDisk(tmp_path)


def test_while_there_is_room_everything_stays(disk):
    came = [disk.bring("water", f"1.0.{n}", "shared", f"own {n}") for n in range(5)]
    assert disk.shelf.make_room(1000, ()) == {delivery for delivery, _ in came}
    assert all(all(disk.has(delivery, *names)) for delivery, names in came)


def test_when_it_is_short_the_two_versions_that_came_last_stay_and_what_the_class_or_the_outbox_has(disk):
    offered, _ = disk.bring("air", "1.0.0", "air 0")
    disk.bring("air", "1.0.1", "air 1")
    disk.bring("air", "1.0.2", "air 2")
    busy, [_, busy_own] = disk.bring("water", "1.0.0", "shared", "own 0")
    old, [shared, old_own] = disk.bring("water", "1.0.1", "shared", "own 1")
    new = [disk.bring("water", f"1.0.{n}", "shared", f"own {n}")[0] for n in (2, 3)]
    disk.busy = {("water", "1.0.0")}
    stranger = disk.blobs.add(b"of no pack")
    disk.free = RESERVE_BYTES
    disk.start()
    kept = disk.shelf.make_room(1, {offered})
    assert old not in kept
    assert {offered, busy, *new} <= kept
    assert disk.has(offered, busy, busy_own, shared, *new) == [True] * 6
    assert disk.has(old, old_own, stranger) == [False] * 3
    disk.busy = set()
    assert busy not in disk.start().make_room(1, {offered})


def test_what_is_on_its_way_stays(disk):
    files = {"a": {"sha256": (came := disk.blobs.add(b"came")), "size": 4}}
    manifest = disk.blobs.add(canonical_json({"files": files}))
    disk.free = 0
    assert disk.shelf.make_room(1, {manifest}) == {manifest}
    assert disk.has(came, manifest) == [True, True]


def test_a_list_that_can_not_be_read_costs_only_room(disk):
    delivery, [name] = disk.bring("water", "1.0.0", "own")
    (disk.folder / "packs.json").write_bytes(b"[{")
    disk.start()
    assert disk.shelf.make_room(1, ()) == set()
    assert disk.has(delivery, name) == [True, True]
    disk.free = 0
    disk.shelf.make_room(1, {delivery})
    assert disk.has(delivery, name) == [True, True]

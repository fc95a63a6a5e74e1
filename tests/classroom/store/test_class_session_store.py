"""Lesson hours, presence, tablets and packs."""

from dataclasses import replace

import pytest

from classroom.errors import NotFoundError
from classroom.store.class_session_store import ClassSessionStore
from classroom.store.database import Database
from classroom.store.device_store import DeviceStore
from classroom.store.pack_store import PackStore
from classroom.store.records.lesson_hour import ClassSession, Device, PackRecord, PresenceRecord
from classroom.store.roster_store import RosterStore

SESSION = "5" * 32
PUPIL = f"{1:032x}"
SEEN = PresenceRecord(session=SESSION, pupil=PUPIL, device="d" * 32, first_ms=100, last_ms=200)


def test_the_session_that_was_never_closed_is_the_open_one(in_class: Database) -> None:
    opened = in_class.submit(lambda s: ClassSessionStore(s).open_session()).result(5)
    assert opened is not None and opened.id == SESSION
    newer = ClassSession(id="6" * 32, class_id=opened.class_id, opened_ms=5_000)
    in_class.submit(lambda s: ClassSessionStore(s).open(newer)).result(5)
    assert in_class.submit(lambda s: ClassSessionStore(s).open_session()).result(5) == newer
    for session in (newer.id, SESSION):
        in_class.submit(lambda s, session=session: ClassSessionStore(s).close(session, 9_000)).result(5)
    assert in_class.submit(lambda s: ClassSessionStore(s).open_session()).result(5) is None


def test_closing_twice_keeps_the_first_time(in_class: Database) -> None:
    for closed_ms in (7_000, 8_000):
        in_class.submit(lambda s, ms=closed_ms: ClassSessionStore(s).close(SESSION, ms)).result(5)
    assert in_class.submit(lambda s: ClassSessionStore(s).class_session(SESSION)).result(5).closed_ms == 7_000
    with pytest.raises(NotFoundError):
        in_class.submit(lambda s: ClassSessionStore(s).close("f" * 32, 1)).result(5)


@pytest.mark.parametrize(
    ("first_ms", "last_ms", "kept"),
    [(150, 180, (100, 200)), (150, 300, (100, 300)), (50, 60, (50, 200)), (100, 200, (100, 200))],
)
def test_a_presence_grows_and_never_shrinks(
    in_class: Database, first_ms: int, last_ms: int, kept: tuple[int, int]
) -> None:
    in_class.submit(lambda s: ClassSessionStore(s).record_presence(SEEN)).result(5)
    again = replace(SEEN, first_ms=first_ms, last_ms=last_ms)
    both = replace(SEEN, first_ms=kept[0], last_ms=kept[1])
    assert in_class.submit(lambda s: ClassSessionStore(s).record_presence(again)).result(5) == both
    assert in_class.submit(lambda s: ClassSessionStore(s).presences(SESSION)).result(5) == [both]


def test_a_tablet_keeps_when_it_was_first_seen(database: Database) -> None:
    device = Device(id="d" * 32, token_sha256="1" * 64, kind="page", first_seen_ms=1, last_seen_ms=1)
    later = replace(device, token_sha256="2" * 64, kind="agent", first_seen_ms=9, last_seen_ms=9)
    assert database.submit(lambda s: DeviceStore(s).device(device.id)).result(5) is None
    for seen in (device, later):
        database.submit(lambda s, seen=seen: DeviceStore(s).save(seen)).result(5)
    found = database.submit(lambda s: DeviceStore(s).device(device.id)).result(5)
    assert found == replace(later, first_seen_ms=1)


def test_a_pack_is_kept_once_for_each_version(database: Database) -> None:
    pack = PackRecord(
        pack="robot-souk",
        version="1.0.0",
        manifest_sha256="f" * 64,
        delivery_sha256="a" * 64,
        size_bytes=10,
        titles={"ar": "روبوت السوق", "fr": "Le robot du souk"},
        publisher="Tinmel",
        added_ms=1,
    )
    newer = replace(pack, version="1.1.0", added_ms=2, archive="e" * 64)
    rebuilt = replace(pack, delivery_sha256="b" * 64, added_ms=3)
    for added in (pack, pack, newer, rebuilt):
        database.submit(lambda s, added=added: PackStore(s).add(added)).result(5)
    kept = replace(rebuilt, added_ms=1)
    assert database.submit(lambda s: PackStore(s).packs()).result(5) == [kept, newer]
    assert database.submit(lambda s: PackStore(s).get("robot-souk", "1.0.0")).result(5) == kept
    with pytest.raises(NotFoundError):
        database.submit(lambda s: PackStore(s).get("robot-souk", "2.0.0")).result(5)


def test_a_removed_pack_stays_known_and_can_come_back(database: Database) -> None:
    pack = PackRecord(
        pack="water",
        version="1.0.0",
        manifest_sha256="f" * 64,
        delivery_sha256="a" * 64,
        size_bytes=10,
        titles={"fr": "L'eau"},
        publisher="injaz",
        added_ms=1,
        archive="e" * 64,
    )
    database.submit(lambda s: PackStore(s).add(pack)).result(5)
    database.submit(lambda s: PackStore(s).remove("water", "1.0.0", 7)).result(5)
    removed = replace(pack, removed_ms=7)
    assert database.submit(lambda s: PackStore(s).get("water", "1.0.0")).result(5) == removed
    assert database.submit(lambda s: PackStore(s).packs()).result(5) == [removed]
    database.submit(lambda s: PackStore(s).add(replace(pack, added_ms=9))).result(5)
    assert database.submit(lambda s: PackStore(s).packs()).result(5) == [pack]
    with pytest.raises(NotFoundError):
        database.submit(lambda s: PackStore(s).remove("water", "2.0.0", 7)).result(5)


def test_levels_of_pupils_in_class_are_those_of_the_class(in_class: Database) -> None:
    pupils = in_class.submit(lambda s: RosterStore(s).pupils("c" * 32)).result(5)
    assert [pupil.level for pupil in pupils] == ["5APG", "5APG", "6APG", "6APG", "6APG"]

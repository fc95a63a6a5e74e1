"""Hints become tablets only by their own answer."""

import dataclasses

import pytest

from classroom.discovery.announcement import Announcement
from classroom.discovery.health import HealthAnswer
from classroom.discovery.nearby import MAX_HINTS, MAX_HINTS_A_HOST, NearbyTablets
from classroom.discovery.tablet_key import TabletKey, fingerprint

KEY = TabletKey()


def announcement(key=KEY, address="192.168.8.20", **changes):
    said = Announcement(
        id=key.device,
        name="Tablette 7",
        protocol=1,
        fingerprint=fingerprint(key.public),
        port=8430,
        addresses=(address,),
    )
    return dataclasses.replace(said, **changes)


def answer(tablet=KEY, **changes):
    said = {"device": tablet.device, "name": "Tablette 7", "protocol": 1, "key": tablet.public} | changes
    return HealthAnswer(**said)


def devices(nearby, joined=frozenset()):
    return [tablet.device for tablet in nearby.tablets(joined=joined, invited=frozenset())]


def test_a_hint_alone_is_no_tablet():
    nearby = NearbyTablets()
    assert nearby.add("a", announcement())
    assert devices(nearby) == []


def test_an_answer_makes_a_tablet_and_a_goodbye_removes_it():
    nearby = NearbyTablets()
    nearby.add("a", announcement())
    assert nearby.answered("a", "192.168.8.20", answer())
    assert devices(nearby) == [KEY.device]
    nearby.remove("a")
    assert devices(nearby) == []


@pytest.mark.parametrize(
    "lie",
    [
        answer(TabletKey()),
        answer(device="f" * 32),
        answer(key=TabletKey().public),
        answer(protocol=2),
        answer(name="a\u202eb"),
    ],
)
def test_somebody_elses_answer_changes_nothing(lie):
    nearby = NearbyTablets()
    nearby.add("a", announcement())
    assert not nearby.answered("a", "192.168.8.20", lie)
    assert devices(nearby) == []


def test_an_answer_to_no_hint_changes_nothing():
    assert not NearbyTablets().answered("a", "192.168.8.20", answer())


def test_two_misses_in_a_row_and_it_is_no_longer_near():
    nearby = NearbyTablets()
    nearby.add("a", announcement())
    nearby.answered("a", "192.168.8.20", answer())
    nearby.missed("a")
    nearby.answered("a", "192.168.8.20", answer())
    nearby.missed("a")
    assert devices(nearby) == [KEY.device]
    nearby.missed("a")
    assert devices(nearby) == []


def test_a_tablet_heard_on_two_networks_is_listed_once_and_reached_on_both():
    nearby = NearbyTablets()
    for hint, address in (("a", "192.168.8.20"), ("b", "10.0.0.20")):
        nearby.add(hint, announcement(address=address))
        nearby.answered(hint, address, answer())
    assert devices(nearby) == [KEY.device]
    assert {place.address for place in nearby.places(KEY.device)} == {"192.168.8.20", "10.0.0.20"}


def test_a_tablet_in_the_class_is_not_listed():
    nearby = NearbyTablets()
    nearby.add("a", announcement())
    nearby.answered("a", "192.168.8.20", answer())
    assert devices(nearby, joined={KEY.device}) == []


def test_one_host_cannot_fill_the_table_and_all_cannot_burst_it():
    nearby = NearbyTablets()
    taken = sum(nearby.add(f"x{number}", announcement()) for number in range(10_000))
    assert taken == MAX_HINTS_A_HOST
    assert nearby.add("honest", announcement(address="192.168.8.21"))
    for number in range(10_000):
        nearby.add(f"y{number}", announcement(address=f"10.{number // 60 // 250}.{number // 60 % 250}.1"))
    assert nearby.tablets(joined=frozenset(), invited=frozenset()) == ()
    assert not nearby.add("one too many", announcement(address="10.9.9.9"))
    assert MAX_HINTS == 512

"""What is believed of an announcement, and what is not."""

import pytest

from classroom.discovery.announcement import (
    Announcement,
    instance_name,
    is_near,
    is_plain_name,
    read_announcement,
)

DEVICE = "0123456789abcdef" * 2
HONEST = Announcement(
    id=DEVICE, name="Tablette 7", protocol=1, fingerprint="ab" * 32, port=8430, addresses=("192.168.8.20",)
)


def read(changes=None, *, port=8430, addresses=("192.168.8.20",), near="192.168.8.2"):
    texts = {**HONEST.properties(), **(changes or {})}
    properties = {
        key.encode(): value if isinstance(value, bytes) else value.encode() for key, value in texts.items()
    }
    return read_announcement(properties, port, addresses, near=near)


def test_what_is_announced_is_read_back():
    assert read() == HONEST


@pytest.mark.parametrize("name", ["قسم ٤", "ⵜⵉⵏⵎⵍ 3", "Salle bleue – é"])
def test_names_in_our_scripts_are_kept(name):
    announcement = read({"name": name})
    assert announcement is not None
    assert announcement.name == name


@pytest.mark.parametrize(
    "changes",
    [
        {"id": "short"},
        {"id": DEVICE + "\n"},
        {"id": DEVICE.upper()},
        {"fp": ""},
        {"v": "1e9"},
        {"v": "-1"},
        {"v": "999999"},
        {"name": ""},
        {"name": "  "},
        {"name": "x" * 61},
        {"name": "a\x00b"},
        {"name": "a\nb"},
        {"name": "\u202eabc"},
        {"name": "a\u2066b"},
        {"name": b"\xff\xfe"},
        {"port": "1"},
        {"port": "8430 "},
        *({f"k{number}": "" for number in range(n)} for n in (12, 500)),
    ],
)
def test_absurd_announcements_are_dropped(changes):
    assert read(changes) is None


@pytest.mark.parametrize("port", [None, 0, 65536])
def test_impossible_ports_are_dropped(port):
    assert read({"port": str(port)}, port=port) is None


@pytest.mark.parametrize(
    ("address", "near", "expected"),
    [
        ("192.168.8.9", "192.168.8.2", True),
        ("127.0.0.1", "127.0.0.1", True),
        ("127.0.0.1", "192.168.8.2", False),
        ("8.8.8.8", "192.168.8.2", False),
        ("0.0.0.0", "192.168.8.2", False),
        ("224.0.0.251", "192.168.8.2", False),
        ("::1", "127.0.0.1", False),
        ("nonsense", "127.0.0.1", False),
    ],
)
def test_only_addresses_of_the_room_are_asked(address, near, expected):
    assert is_near(address, near) is expected


def test_at_most_four_addresses_are_kept():
    announcement = read(addresses=[f"192.168.8.{number}" for number in range(1, 200)])
    assert announcement is not None
    assert len(announcement.addresses) == 4


@pytest.mark.parametrize("name", ["Tablette 7", "ⵜⵉⵏⵎⵍ" * 12, "a.b\\c", "\u202e\x00", ""])
def test_instance_names_fit_a_label_and_are_unique_by_id(name):
    label = instance_name(name, DEVICE)
    assert len(label.encode()) <= 63
    assert label.endswith(DEVICE)
    assert "." not in label
    assert label.isprintable()


def test_an_own_name_that_others_would_drop_is_told_apart():
    assert is_plain_name("Tablette 7")
    assert not is_plain_name("Tablette\t7")

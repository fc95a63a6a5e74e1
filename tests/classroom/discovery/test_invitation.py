"""Invitations: who may bring a tablet into which class."""

import json

import msgspec
import pytest

from classroom.discovery import invitation as invitations
from classroom.discovery.invitation import PAYLOAD_TYPE, make_invitation, open_invitation
from classroom.discovery.tablet_key import TabletKey, device_id, seal
from classroom.errors import JoinRefusedError
from classroom.link.ticket import Address, JoinLink, Ticket
from classroom.sync.keys import SchoolKeys

DEVICE = "0123456789abcdef" * 2
URL = JoinLink(Address("192.168.8.2", 8420), b"k" * 32, Ticket(b"s" * 16, b"t" * 16)).encode()


@pytest.fixture
def school(tmp_path):
    return SchoolKeys.load_or_create(tmp_path / "school")


@pytest.fixture
def other_school(tmp_path):
    return SchoolKeys.load_or_create(tmp_path / "other")


def make(school, device=DEVICE, **changes):
    said = {"url": URL, "class_label": "6APG-1", "school_name": "École Tinmel", "made_ms": 5, **changes}
    return make_invitation(school, device=device, **said)


def refusal(signed, device=DEVICE, pinned_key=None):
    with pytest.raises(JoinRefusedError) as refused:
        open_invitation(signed, device=device, pinned_key=pinned_key)
    return refused.value.reason


def test_the_first_invitation_names_the_school_to_pin(school):
    opened = open_invitation(make(school), device=DEVICE, pinned_key=None)
    assert opened.school_key == school.public_key
    assert (opened.session, opened.class_label) == ((b"s" * 16).hex(), "6APG-1")
    assert opened.link.encode() == URL


def test_the_pinned_school_invites_again(school):
    assert open_invitation(make(school), device=DEVICE, pinned_key=school.public_key)


def test_another_school_is_refused_after_pinning(school, other_school):
    assert refusal(make(other_school), pinned_key=school.public_key) == invitations.INVITATION_OTHER_SCHOOL


def test_an_invitation_for_another_tablet_is_refused(school):
    assert refusal(make(school, device="f" * 32)) == invitations.INVITATION_OTHER_DEVICE


def test_a_forger_who_names_the_pinned_school_is_refused(school, other_school):
    payload = json.dumps({**json.loads(_payload(make(school))), "made_ms": 6}, sort_keys=True).encode()
    forged = other_school.sign(PAYLOAD_TYPE, payload)
    assert refusal(forged, pinned_key=school.public_key) == invitations.INVITATION_INVALID


def test_an_altered_envelope_is_refused(school):
    document = json.loads(make(school))
    document["payload"] = json.loads(make(school, class_label="Autre"))["payload"]
    assert refusal(json.dumps(document).encode()) == invitations.INVITATION_INVALID


@pytest.mark.parametrize(
    ("field", "value"),
    [("url", "http://evil/#a.b"), ("session", "0" * 32), ("device", "x"), ("school_key", ""), ("extra", 1)],
)
def test_signed_nonsense_is_refused(school, field, value):
    said = {**json.loads(_payload(make(school))), field: value}
    signed = school.sign(PAYLOAD_TYPE, json.dumps(said).encode())
    assert refusal(signed) == invitations.INVITATION_INVALID


def test_another_protocol_is_named(school):
    said = {**json.loads(_payload(make(school))), "protocol": 2}
    assert refusal(school.sign(PAYLOAD_TYPE, json.dumps(said).encode())) == "protocol_unknown"


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff" * 100, b"[" * 5000, b"x" * 9000])
def test_what_is_no_invitation_is_refused(data):
    assert refusal(data) == invitations.INVITATION_INVALID


def test_only_the_invited_tablet_can_read_a_sealed_invitation(school):
    tablet, stranger = TabletKey(), TabletKey()
    sealed = seal(make(school, device=tablet.device), tablet.public)
    assert URL.encode() not in sealed
    assert open_invitation(tablet.open(sealed), device=tablet.device, pinned_key=None)
    with pytest.raises(JoinRefusedError):
        stranger.open(sealed)
    with pytest.raises(JoinRefusedError):
        tablet.open(sealed[:-1])
    with pytest.raises(JoinRefusedError):
        tablet.open(b"")


def test_a_tablet_keeps_its_id_with_its_key():
    tablet = TabletKey()
    again = TabletKey(tablet.private_bytes())
    assert again.device == tablet.device == device_id(tablet.public)


def _payload(signed):
    return msgspec.json.decode(b'"' + json.loads(signed)["payload"].encode() + b'"', type=bytes)

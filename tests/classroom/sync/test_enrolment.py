"""Enrolment: only a genuine file of our own district makes a school send."""

import base64
import json

import pytest

from classroom.errors import FileRejectedError, NotEnrolledError
from classroom.sync.enrolment import accept_enrolment, find_enrolment, load_enrolment
from classroom.sync.keys import SchoolKeys
from tests.classroom.sync.world import CODE, open_desk


@pytest.fixture
def keys(tmp_path) -> SchoolKeys:
    return SchoolKeys.load_or_create(tmp_path / "pc")


def refused(path, data_dir, keys, code=None) -> str:
    with pytest.raises(FileRejectedError) as error:
        accept_enrolment(path, data_dir, keys, code)
    return error.value.reason


def test_without_an_enrolment_there_is_none(tmp_path):
    assert find_enrolment(tmp_path) is None
    with pytest.raises(NotEnrolledError):
        load_enrolment(tmp_path)


def test_a_school_that_imports_its_file_is_enrolled(tmp_path, desk, keys):
    enrolment = accept_enrolment(desk.enrol(), tmp_path / "pc", keys)
    assert enrolment.document.school == CODE
    assert load_enrolment(tmp_path / "pc") == enrolment
    assert {recipient.role for recipient in enrolment.document.recipients} == {"district", "escrow"}


def test_the_enrolment_key_is_forgotten(tmp_path, desk, keys):
    path = desk.enrol()
    secret = json.loads(path.read_text())["key"].split("\n")[1]
    accept_enrolment(path, tmp_path / "pc", keys)
    for file in (tmp_path / "pc").rglob("*"):
        assert not file.is_file() or secret.encode() not in file.read_bytes()


def test_the_same_file_again_changes_nothing(tmp_path, desk, keys):
    path = desk.enrol()
    first = accept_enrolment(path, tmp_path / "pc", keys)
    assert accept_enrolment(path, tmp_path / "pc", keys).chain == first.chain


def test_a_newer_file_of_the_same_district_is_taken(tmp_path, desk, keys):
    first = accept_enrolment(desk.enrol(), tmp_path / "pc", keys)
    assert accept_enrolment(desk.enrol(), tmp_path / "pc", keys).chain != first.chain


def test_another_district_or_school_can_not_take_a_school_over(tmp_path, desk, keys):
    first = accept_enrolment(desk.enrol(), tmp_path / "pc", keys)
    stranger = open_desk(tmp_path / "other")
    try:
        assert refused(stranger.enrol(), tmp_path / "pc", keys) == "other_district"
    finally:
        stranger.close()
    assert refused(desk.enrol("00001A"), tmp_path / "pc", keys) == "other_school"
    assert load_enrolment(tmp_path / "pc") == first


def test_a_file_for_another_school_than_this_pc_serves_is_refused(tmp_path, desk, keys):
    assert refused(desk.enrol(), tmp_path / "pc", keys, "00001A") == "other_school"
    assert find_enrolment(tmp_path / "pc") is None


def altered(path, change) -> None:
    content = json.loads(path.read_text())
    document = json.loads(base64.b64decode(content["enrolment"]["payload"]))
    change(document)
    content["enrolment"]["payload"] = base64.b64encode(json.dumps(document).encode()).decode()
    path.write_text(json.dumps(content))


@pytest.mark.parametrize("field", ["receiver", "school", "recipients", "certificate", "district"])
def test_an_altered_file_is_refused(tmp_path, desk, keys, field):
    path = desk.enrol()
    values = {"receiver": "http://elsewhere.example", "school": "00001A", "recipients": []}
    altered(path, lambda document: document.update({field: values.get(field, "AAAA")}))
    assert refused(path, tmp_path / "pc", keys) == "signature"
    assert find_enrolment(tmp_path / "pc") is None


def test_a_file_with_another_enrolments_key_is_refused(tmp_path, desk, keys):
    content = json.loads(desk.enrol("00001A").read_text())
    path = desk.enrol()
    mixed = json.loads(path.read_text()) | {"key": content["key"]}
    path.write_text(json.dumps(mixed))
    assert refused(path, tmp_path / "pc", keys) == "signature"


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"format":"x","enrolment":{},"key":""}', "\x00" * 100])
def test_what_is_no_enrolment_is_refused(tmp_path, keys, text):
    path = tmp_path / "file.json"
    path.write_text(text)
    assert refused(path, tmp_path / "pc", keys) in ("not_an_enrolment", "signature")
    assert refused(tmp_path / "absent", tmp_path / "pc", keys) == "not_an_enrolment"


def test_a_damaged_enrolment_is_reported_and_not_taken_for_none(tmp_path, desk, keys):
    accept_enrolment(desk.enrol(), tmp_path / "pc", keys)
    (tmp_path / "pc" / "sync" / "enrolment.json").write_text("{")
    with pytest.raises(FileRejectedError):
        find_enrolment(tmp_path / "pc")

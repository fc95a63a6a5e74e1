"""A district's folder: made once, secret where it must be, usable after a restart."""

import stat

import pytest

from classroom.district.authority import District
from classroom.errors import FileRejectedError, InvalidValueError, NotFoundError
from classroom.sync.receiver_key import ReceiverKey
from tests.classroom.sync.world import NOW


def make(folder, **changes) -> District:
    values = {"name": "DP", "receiver": "https://d.example/in/", "escrow": None, "now": NOW}
    return District.create(folder, **values | changes)


def test_a_district_is_the_same_after_a_restart(tmp_path):
    made = make(tmp_path)
    again = District.load(tmp_path)
    assert (again.certificate, again.identity, again.escrow) == (made.certificate, made.identity, made.escrow)
    assert again.receiver == "https://d.example/in"


def test_a_long_arabic_name_is_kept_whole(tmp_path):
    name = "المديرية الإقليمية لوزارة التربية الوطنية بالفقيه بن صالح، جهة بني ملال خنيفرة"
    assert make(tmp_path, name=name).name == name


def test_a_second_district_in_the_same_folder_is_refused(tmp_path):
    made = make(tmp_path)
    with pytest.raises(InvalidValueError):
        make(tmp_path)
    assert District.load(tmp_path).certificate == made.certificate


def test_only_the_owner_reads_keys_and_enrolments(tmp_path):
    made = make(tmp_path)
    made.issue_enrolment("12345T", "School", NOW)
    secret = [*(tmp_path / "keys").iterdir(), *(tmp_path / "enrolments").iterdir()]
    open_to_all = {path.name for path in secret if stat.S_IMODE(path.stat().st_mode) != 0o600}
    assert open_to_all == {"district.pem"}


def test_the_ministrys_own_key_is_used_and_none_made(tmp_path):
    key = "age1tqzelvlkjpcrqant4mvxy3erucsywssdrn5frk2uvwqypenmqs0q7yszt3"
    assert make(tmp_path, escrow=key).escrow == key
    assert not (tmp_path / "keys" / "escrow.txt").exists()


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "  "},
        {"name": "a\0b"},
        {"receiver": "ftp://d.example"},
        {"receiver": "http://d.example/?x=1"},
        {"receiver": "d.example"},
        {"escrow": "age1nonsense"},
    ],
)
def test_what_can_not_be_used_is_refused_and_no_district_made(tmp_path, changes):
    with pytest.raises(InvalidValueError):
        make(tmp_path, **changes)
    with pytest.raises(NotFoundError):
        District.load(tmp_path)


@pytest.mark.parametrize("code", ["", "../x", "12345t", "A" * 17, "12 45", "-1", "é"])
def test_a_code_that_can_not_name_a_file_is_refused(tmp_path, code):
    with pytest.raises(InvalidValueError):
        make(tmp_path).issue_enrolment(code, "School", NOW)


def test_a_damaged_district_is_told_and_not_replaced(tmp_path):
    make(tmp_path)
    (tmp_path / "keys" / "district.pem").write_text("x")
    with pytest.raises(FileRejectedError):
        District.load(tmp_path)


def test_a_key_that_does_not_belong_to_the_certificate_is_refused(tmp_path):
    make(tmp_path / "a")
    make(tmp_path / "b")
    (tmp_path / "a/keys/district.key").write_bytes((tmp_path / "b/keys/district.key").read_bytes())
    with pytest.raises(FileRejectedError):
        District.load(tmp_path / "a")


def test_a_receivers_key_file_proves_itself(tmp_path):
    make(tmp_path / "a")
    made = make(tmp_path / "b")
    path = tmp_path / "b" / "keys" / "receiver.pem"
    assert ReceiverKey.load(path).district == made.certificate
    text, other = path.read_text(), (tmp_path / "a" / "keys" / "receiver.pem").read_text()
    for wrong in ("", text[:200], other.split("-----BEGIN CERT")[0] + text[text.index("-----BEGIN CERT") :]):
        path.write_text(wrong)
        with pytest.raises(FileRejectedError):
            ReceiverKey.load(path)

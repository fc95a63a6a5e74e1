"""The school's key on disk."""

import os
import stat

import pytest

from classroom.errors import FileRejectedError
from classroom.sync.keys import SchoolKeys, verify


def test_the_key_stays_the_same_from_start_to_start(tmp_path):
    first = SchoolKeys.load_or_create(tmp_path)
    assert SchoolKeys.load_or_create(tmp_path).public_key == first.public_key


@pytest.mark.skipif(os.name == "nt", reason="POSIX file modes")
def test_only_its_owner_may_read_the_key_and_no_rest_is_left_beside_it(tmp_path):
    SchoolKeys.load_or_create(tmp_path)
    (file,) = (tmp_path / "keys").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_what_the_school_signs_opens_with_its_public_key(tmp_path):
    keys = SchoolKeys.load_or_create(tmp_path)
    assert verify(keys.sign("text/plain", b"hello"), keys.public_key).payload == b"hello"


def test_a_damaged_key_file_is_reported_and_not_replaced(tmp_path):
    SchoolKeys.load_or_create(tmp_path)
    path = tmp_path / "keys" / "school.key"
    path.write_bytes(b"damaged")
    with pytest.raises(FileRejectedError):
        SchoolKeys.load_or_create(tmp_path)
    assert path.read_bytes() == b"damaged"

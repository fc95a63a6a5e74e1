"""The one folder of blobs: named by hash, checked by hash, swept when asked."""

import hashlib
from pathlib import Path

import pytest

from classroom.blobs import BlobFolder, blob_name
from classroom.errors import StoreError


def test_a_blob_is_found_by_its_hash_alone(tmp_path: Path) -> None:
    blobs = BlobFolder(tmp_path)
    name = blobs.add(b"a picture")
    assert name == hashlib.sha256(b"a picture").hexdigest() == blob_name(b"a picture")
    path = BlobFolder(tmp_path).path(name)
    assert path is not None
    assert path == tmp_path / name[:2] / name
    assert path.read_bytes() == b"a picture"


def test_a_blob_that_changed_on_the_disk_is_not_handed_out_and_is_written_again(tmp_path: Path) -> None:
    blobs = BlobFolder(tmp_path)
    name = blobs.add(b"right")
    path = blobs.path(name)
    assert path is not None
    path.write_bytes(b"wrong, and longer")
    assert blobs.path(name) is None
    assert blobs.add(b"right") == name
    assert blobs.path(name) == path


def test_what_was_written_piece_by_piece_gets_its_name_only_when_it_is_right(tmp_path: Path) -> None:
    blobs = BlobFolder(tmp_path)
    right, wrong = blob_name(b"right"), blob_name(b"other")
    for name in (right, wrong):
        blobs.unfinished(name).parent.mkdir(exist_ok=True)
        blobs.unfinished(name).write_bytes(b"right")
    path = blobs.take(right)
    assert path is not None
    assert (blobs.path(right), path.read_bytes()) == (path, b"right")
    assert blobs.take(wrong) is None
    assert not blobs.unfinished(wrong).exists()
    assert blobs.path(wrong) is None


def test_a_sweep_takes_everything_but_what_is_wanted(tmp_path: Path) -> None:
    blobs = BlobFolder(tmp_path)
    assert blobs.keep_only(()) == 0
    kept, gone, half = blobs.add(b"kept"), blobs.add(b"gone"), blob_name(b"half a blob")
    blobs.unfinished(half).parent.mkdir()
    blobs.unfinished(half).write_bytes(b"half")
    assert blobs.keep_only({kept}) == len(b"gone") + len(b"half")
    assert blobs.path(kept) is not None
    assert blobs.path(gone) is None
    assert not blobs.unfinished(half).exists()


@pytest.mark.parametrize("name", ["", "../tablet.json", "A" * 64, "0" * 63, "0" * 64])
def test_what_is_no_blob_is_not_there(tmp_path: Path, name: str) -> None:
    assert BlobFolder(tmp_path).path(name) is None


def test_a_disk_that_refuses_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError):
        BlobFolder(tmp_path / "file").add(b"a")

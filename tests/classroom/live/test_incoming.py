"""Bytes on their way: the sizes in memory are those on the disk, also after a restart or a full disk."""

import os
import time
from pathlib import Path

import pytest

from classroom.errors import StoreError
from classroom.link.messages import BeginHandIn, StepAddress
from classroom.live.incoming import FORGOTTEN_AFTER_DAYS, IncomingFolder, prune

BEGUN = BeginHandIn(
    attempt="a" * 32,
    at=StepAddress(pack="p", version="1", lesson="l", step="s"),
    authors=["1" * 32],
    size_bytes=10,
    sha256="b" * 64,
    made_ms=1,
    elapsed_ms=0,
)


def test_bytes_are_counted_and_found_again_after_a_restart(tmp_path: Path) -> None:
    folder = IncomingFolder(tmp_path / "incoming")
    assert folder.size(BEGUN) == 0
    folder.append(BEGUN, b"abc")
    folder.append(BEGUN, b"de")
    for each in (folder, IncomingFolder(tmp_path / "incoming")):
        assert (each.size(BEGUN), each.path(BEGUN).read_bytes()) == (5, b"abcde")
    folder.remove(BEGUN)
    assert (folder.size(BEGUN), folder.path(BEGUN).exists()) == (0, False)
    folder.remove(BEGUN)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_what_a_refused_write_left_is_told(tmp_path: Path) -> None:
    folder = IncomingFolder(tmp_path / "incoming")
    folder.append(BEGUN, b"abc")
    folder.path(BEGUN).unlink()
    folder.path(BEGUN).symlink_to("/dev/full")
    with pytest.raises(StoreError) as refused:
        folder.append(BEGUN, b"de")
    assert refused.value.reason == "disk_full"
    assert folder.size(BEGUN) == 0


def test_a_file_that_somebody_took_away_starts_again(tmp_path: Path) -> None:
    folder = IncomingFolder(tmp_path / "incoming")
    folder.append(BEGUN, b"abc")
    folder.path(BEGUN).unlink()
    folder.append(BEGUN, b"de")
    assert folder.size(BEGUN) == 2


def test_work_that_nobody_went_on_with_is_removed_after_a_month(tmp_path: Path) -> None:
    folder = IncomingFolder(tmp_path)
    folder.append(BEGUN, b"abc")
    prune(tmp_path)
    assert folder.path(BEGUN).exists()
    then_s = time.time() - (FORGOTTEN_AFTER_DAYS + 1) * 86_400
    os.utime(folder.path(BEGUN), (then_s, then_s))
    prune(tmp_path)
    assert not folder.path(BEGUN).exists()

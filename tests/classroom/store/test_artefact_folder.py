"""Large work in files: whole under its final name, and nothing left of what was cut short."""

import hashlib
import os
import threading
import time
from pathlib import Path

import pytest

from classroom.errors import StoreError
from classroom.store.artefact_folder import ArtefactFolder

LARGE = b"A photo of a poster. " * 10_000
SHA256 = hashlib.sha256(LARGE).hexdigest()


def test_a_file_is_here_only_when_it_is_whole(tmp_path: Path) -> None:
    folder = ArtefactFolder(tmp_path / "artefacts")
    assert not folder.holds(SHA256, len(LARGE))
    folder.keep(SHA256, LARGE)
    assert folder.holds(SHA256, len(LARGE))
    assert not folder.holds(SHA256, len(LARGE) + 1)
    assert folder.read(SHA256) == LARGE


def test_many_threads_may_keep_the_same_work(tmp_path: Path) -> None:
    folder = ArtefactFolder(tmp_path / "artefacts")
    threads = [threading.Thread(target=folder.keep, args=(SHA256, LARGE)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert folder.read(SHA256) == LARGE
    assert len(list(folder.path(SHA256).parent.iterdir())) == 1


def test_a_disk_without_hard_links_gets_a_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_self: Path, _target: Path) -> None:
        raise OSError("this file system has no hard links")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    incoming = tmp_path / "incoming"
    incoming.write_bytes(LARGE)
    folder = ArtefactFolder(tmp_path / "artefacts")
    folder.keep(SHA256, incoming)
    assert folder.read(SHA256) == LARGE
    assert not folder.path(SHA256).samefile(incoming)


def test_a_disk_that_refuses_is_said_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "artefacts").write_text("a file in the way")
    with pytest.raises(StoreError) as refused:
        ArtefactFolder(tmp_path / "artefacts").keep(SHA256, LARGE)
    assert refused.value.reason == "unwritable"


def test_half_written_files_go_after_a_day_and_whole_ones_stay(tmp_path: Path) -> None:
    folder = ArtefactFolder(tmp_path / "artefacts")
    folder.keep(SHA256, LARGE)
    beside = folder.path(SHA256).parent
    now_s = time.time()
    for name, age_s in ((".old", 90_000), (".new", 60)):
        (beside / name).write_bytes(b"half")
        os.utime(beside / name, (now_s - age_s, now_s - age_s))
    os.utime(folder.path(SHA256), (1, 1))
    folder.sweep(now_s)
    assert {file.name for file in beside.iterdir()} == {SHA256, ".new"}

"""Files that are whole or not there: the order of syncs and renames, and what a refusal means."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from classroom.blobs import BlobFolder
from classroom.durable_file import (
    PRIVATE,
    create_file,
    file_fault,
    loading,
    place_file,
    storing,
    write_file,
)
from classroom.errors import StoreError
from classroom.live.open_session import OpenSession, OpenSessionFile
from classroom.store.artefact_folder import ArtefactFolder

needs_posix = pytest.mark.skipif(os.name == "nt", reason="Windows syncs folders by itself")


class Disk:
    """Notes what a power cut would leave: files whose bytes were synced, names in synced folders."""

    def __init__(self) -> None:
        self.synced_files: set[int] = set()
        self.names: dict[int, set[str]] = {}

    def fsync(self, handle: int) -> None:
        found = os.fstat(handle)
        if stat.S_ISDIR(found.st_mode):
            self.names[found.st_ino] = set(os.listdir(handle))
        else:
            self.synced_files.add(found.st_ino)

    def survives(self, path: Path, root: Path) -> bool:
        """Tell whether a file, and every folder between it and `root`, is there after a power cut."""
        named = all(
            one.name in self.names.get(one.parent.stat().st_ino, ())
            for one in [path, *path.parents]
            if one.is_relative_to(root) and one != root
        )
        return named and path.stat().st_ino in self.synced_files


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    disk = Disk()
    monkeypatch.setattr(os, "fsync", disk.fsync)
    return disk


def _place(root: Path) -> Path:
    (root / "finished").write_bytes(b"x")
    place_file(root / "finished", root / "new" / "file")
    return root / "new" / "file"


def _write(root: Path) -> Path:
    write_file(root / "new" / "er" / "file", b"x")
    return root / "new" / "er" / "file"


def _create(root: Path) -> Path:
    create_file(root / "new" / "file", b"x")
    return root / "new" / "file"


def _open_session(root: Path) -> Path:
    session = OpenSession(
        session="0" * 32, class_id="c", opened_ms=0, port=1, class_key=b"k", secret=b"s", code="c"
    )
    OpenSessionFile(root).save(session)
    OpenSessionFile(root).save(session)
    return root / "open-session.json"


def _blob(root: Path) -> Path:
    blobs = BlobFolder(root / "blobs")
    path = blobs.path(blobs.add(b"a picture"))
    assert path is not None
    return path


def _artefact(root: Path) -> Path:
    folder = ArtefactFolder(root / "artefacts")
    folder.keep("ab" * 32, b"work")
    return folder.path("ab" * 32)


@needs_posix
@pytest.mark.parametrize("write", [_write, _create, _place, _open_session, _blob, _artefact])
def test_a_power_cut_right_after_writing_loses_neither_bytes_nor_names(
    tmp_path: Path, disk: Disk, write: Callable[[Path], Path]
) -> None:
    path = write(tmp_path)
    assert disk.survives(path, tmp_path)
    assert [one for one in path.parent.iterdir() if one != path] == []


@needs_posix
def test_the_class_key_is_for_its_owner_alone(tmp_path: Path) -> None:
    assert _open_session(tmp_path).stat().st_mode & 0o777 == PRIVATE


def test_a_file_that_is_there_stays(tmp_path: Path) -> None:
    assert create_file(tmp_path / "key", b"first")
    assert not create_file(tmp_path / "key", b"second")
    assert (tmp_path / "key").read_bytes() == b"first"


def test_a_write_that_is_refused_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    write_file(tmp_path / "kept", b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError) as refused, storing():
        write_file(tmp_path / "kept", b"new")
    assert refused.value.reason == "disk_full"
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
    assert (tmp_path / "kept").read_bytes() == b"old"


@needs_posix
def test_a_drive_that_cannot_sync_folders_is_used_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def only_files(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "not a file")

    monkeypatch.setattr(os, "fsync", only_files)
    write_file(tmp_path / "file", b"x")
    assert (tmp_path / "file").read_bytes() == b"x"


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (OSError(errno.ENOSPC, ""), "disk_full"),
        (PermissionError(errno.EACCES, ""), "unwritable"),
        (FileNotFoundError(errno.ENOENT, ""), "unwritable"),
    ],
)
def test_a_refusal_to_write_says_what_to_do(error: OSError, reason: str) -> None:
    assert file_fault(error).reason == reason


@pytest.mark.parametrize(
    ("error", "reason"),
    [(FileNotFoundError(errno.ENOENT, ""), "damaged"), (OSError(errno.EIO, ""), "unreadable")],
)
def test_a_refusal_to_read_says_what_to_do(error: OSError, reason: str) -> None:
    with pytest.raises(StoreError) as refused, loading():
        raise error
    assert refused.value.reason == reason


def test_a_reader_that_went_away_is_no_matter_of_the_disk() -> None:
    with pytest.raises(BrokenPipeError), storing():
        raise BrokenPipeError

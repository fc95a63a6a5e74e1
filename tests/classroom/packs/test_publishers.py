"""Whom a computer trusts: one file, and only what the teacher agreed to."""

import subprocess
import sys
from pathlib import Path

import pytest

from classroom.errors import FileRejectedError
from classroom.folder_lock import FolderLock
from classroom.packs import publishers as publishers_module
from classroom.packs.publishers import PublisherList
from lessons.publisher import TrustStore, read_trust
from tests.packs import PublisherInTest


@pytest.fixture
def publishers(tmp_path: Path) -> PublisherList:
    return PublisherList(tmp_path / "publishers.json")


def take(publishers: PublisherList, folder: Path, data: bytes) -> None:
    path = folder / "who.publisher.json"
    path.write_bytes(data)
    publishers.add(publishers.read(path))


def refusal(publishers: PublisherList, folder: Path, data: bytes) -> str:
    before = publishers.load()
    with pytest.raises(FileRejectedError) as refused:
        take(publishers, folder, data)
    assert publishers.load() == before
    return refused.value.reason


def test_without_a_file_nobody_is_trusted(publishers: PublisherList) -> None:
    assert publishers.load() == TrustStore()


def test_a_publisher_is_added_and_withdrawn_by_its_file(publishers: PublisherList, tmp_path: Path) -> None:
    injaz = PublisherInTest()
    path = tmp_path / "who.publisher.json"
    path.write_bytes(injaz.file())
    assert publishers.read(path) == injaz.publisher
    assert publishers.load() == TrustStore(), "reading trusts nobody"
    take(publishers, tmp_path, injaz.file())
    take(publishers, tmp_path, injaz.file())
    assert publishers.load().publishers == (injaz.publisher,)
    assert read_trust((tmp_path / "publishers.json").read_bytes()).publishers == (injaz.publisher,)
    take(publishers, tmp_path, injaz.file(revoked=True))
    [withdrawn] = publishers.load().publishers
    assert withdrawn.revoked
    assert refusal(publishers, tmp_path, injaz.file()) == "publisher_key_revoked"


def test_nobody_publishes_in_the_name_of_another(publishers: PublisherList, tmp_path: Path) -> None:
    injaz, stranger = PublisherInTest("injaz"), PublisherInTest("injaz")
    take(publishers, tmp_path, injaz.file())
    assert refusal(publishers, tmp_path, stranger.file()) == "publisher_id_taken"
    assert refusal(publishers, tmp_path, PublisherInTest("tinmel").file()) == "publisher_id_taken"
    same_key = injaz.file().replace(b'"injaz"', b'"other"')
    assert refusal(publishers, tmp_path, same_key) == "publisher_key_taken"
    take(publishers, tmp_path, injaz.file(revoked=True))
    take(publishers, tmp_path, stranger.file())
    assert [one.revoked for one in publishers.load().publishers] == [True, False]


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff", b"[" * 70_000, b'{"id":"a","names":{},"key":"AA=="}'])
def test_what_is_no_publisher_is_refused(publishers: PublisherList, tmp_path: Path, data: bytes) -> None:
    assert refusal(publishers, tmp_path, data) == "publisher_unreadable"


def test_a_damaged_list_is_said_and_not_overwritten(publishers: PublisherList, tmp_path: Path) -> None:
    (tmp_path / "publishers.json").write_bytes(b"{")
    path = tmp_path / "who.publisher.json"
    path.write_bytes(PublisherInTest().file())
    with pytest.raises(FileRejectedError) as refused:
        publishers.read(path)
    assert refused.value.reason == "trust_invalid"
    assert (tmp_path / "publishers.json").read_bytes() == b"{"


ROOT = Path(__file__).resolve().parents[3]
CHANGE = """
import sys
from pathlib import Path
import msgspec
from classroom.packs.publishers import PublisherList
from lessons.publisher import Publisher
number, folder = int(sys.argv[1]), Path(sys.argv[2])
publishers = PublisherList(folder / "publishers.json")
print("ready", flush=True)
sys.stdin.readline()
for turn in range(5):
    one = Publisher(id=f"p{number}-{turn}", names={"fr": "P"}, key=bytes([number, turn]) * 16)
    publishers.add(one)
    if turn % 2:
        publishers.revoke(one.id)
"""


def test_programs_that_change_the_list_at_once_lose_nothing(
    publishers: PublisherList, tmp_path: Path
) -> None:
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", CHANGE, str(number), str(tmp_path)],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for number in range(6)
    ]  # fmt: skip
    for program in programs:
        assert program.stdout is not None and program.stdout.readline() == "ready\n"
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("go\n")
        program.stdin.flush()
    for program in programs:
        program.communicate(timeout=60)
        assert program.returncode == 0
    kept = {one.id: one.revoked for one in publishers.load().publishers}
    assert kept == {f"p{number}-{turn}": bool(turn % 2) for number in range(6) for turn in range(5)}


def test_a_list_that_is_held_for_long_is_said(
    publishers: PublisherList, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publishers_module, "MAX_WAIT_S", 0.05)
    lock = FolderLock(tmp_path, ".publishers.json.lock")
    lock.take()
    assert refusal(publishers, tmp_path, PublisherInTest().file()) == "publishers_busy"
    lock.release()
    take(publishers, tmp_path, PublisherInTest().file())

"""One program for one folder, held by the system and not by a file that stays behind."""

import subprocess
import sys
from pathlib import Path

import pytest

from classroom.errors import StoreError
from classroom.folder_lock import FolderLock

HOLDER = """
import sys
from pathlib import Path
from classroom.folder_lock import FolderLock
lock = FolderLock(Path(sys.argv[1]))
lock.take()
print("held", flush=True)
sys.stdin.read()
"""


def reason_of_refusal(folder: Path) -> str:
    with pytest.raises(StoreError) as refused:
        FolderLock(folder).take()
    return refused.value.reason


def test_a_second_one_is_refused_until_the_first_lets_go(tmp_path: Path) -> None:
    first = FolderLock(tmp_path / "new" / "data")
    first.take()
    assert reason_of_refusal(tmp_path / "new" / "data") == "locked"
    first.release()
    first.release()
    second = FolderLock(tmp_path / "new" / "data")
    second.take()
    second.release()


def test_a_killed_program_leaves_its_folder_free(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        assert reason_of_refusal(tmp_path) == "locked"
        holder.kill()
        holder.wait(20)
    assert (tmp_path / "lock").exists()
    lock = FolderLock(tmp_path)
    lock.take()
    lock.release()


def test_a_place_where_no_folder_can_be_is_told_from_a_folder_in_use(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a letter")
    assert reason_of_refusal(tmp_path / "file") == "unwritable"
    assert reason_of_refusal(tmp_path / "file" / "below") == "unwritable"
    assert (tmp_path / "file").read_text() == "a letter"

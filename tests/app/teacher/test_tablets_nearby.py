"""A school's own tablet, in its own process, is found over zeroconf and invited by one click."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def agent(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A real `tinmel tablet` on loopback; yields what it says when it is ready."""
    command = [sys.executable, "-m", "app", "tablet", "--data", str(tmp_path / "tablet"), "--name", "Tab 7"]
    command += ["--interface", "127.0.0.1", "--host", "127.0.0.1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())
        process.terminate()
        process.wait(20)


def test_a_tablet_nearby_is_invited_and_becomes_a_tile(agent, teacher) -> None:
    teacher.set_up()
    teacher.open_class()
    teacher.click("wall_back")
    notices = teacher.pages.live_page.notices
    teacher.wait(lambda: agent["device"] in {tablet.device for tablet in teacher.pages.board.nearby})
    teacher.wait(notices.invite.isVisible)
    teacher.click("invite_all")
    teacher.wait(lambda: teacher.pages.seats.seat(agent["device"]) is not None)
    teacher.wait(lambda: agent["device"] not in {tablet.device for tablet in teacher.pages.board.nearby})

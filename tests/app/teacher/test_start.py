"""How the window starts: where it can't, and where a class was interrupted."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.teacher.bootstrap import TeacherOptions, TeacherProgram
from app.teacher.sentences import sentence
from classroom.errors import StoreError
from tests.app.teacher.conftest import LOOPBACK, TIMEOUT_MS, ProgramInTest

Start = Callable[[Path], TeacherProgram]
OPTIONS = TeacherOptions(language="en", host=LOOPBACK, address=LOOPBACK, interfaces=(LOOPBACK,))


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Start]:
    programs = []

    def begin(data: Path) -> TeacherProgram:
        program = TeacherProgram(data, OPTIONS)
        programs.append(program)
        program.start()
        return program

    yield begin
    for program in programs:
        program.stop()
        program.window.deleteLater()


def failed(qtbot: QtBot, start: Start, data: Path) -> TeacherProgram:
    program = start(data)
    opening = program.pages.home_page.opening
    waiting = opening.text()
    qtbot.waitUntil(lambda: opening.text() != waiting, timeout=TIMEOUT_MS)
    assert opening.isVisible()
    assert not program.window.rail.isEnabled(), "nothing behind the other pages works"
    return program


@pytest.mark.parametrize("place", ["file", "file/below"])
def test_a_folder_that_cannot_be_made_is_said_in_the_place_of_the_waiting(
    qtbot: QtBot, start: Start, tmp_path: Path, place: str
) -> None:
    (tmp_path / "file").write_text("")
    program = failed(qtbot, start, tmp_path / place)
    assert program.pages.home_page.opening.text() == sentence(StoreError("unwritable"))
    english = program.pages.home_page.opening.text()
    program.pages.settings.set_language("fr")
    qtbot.waitUntil(lambda: program.pages.home_page.opening.text() != english)
    assert program.pages.home_page.opening.text() == sentence(StoreError("unwritable"))


def test_a_damaged_database_is_said_in_the_place_of_the_waiting(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    (tmp_path / "tinmel.db").write_bytes(b"SQLite format 3\x00" + b"\xff" * 4000)
    program = failed(qtbot, start, tmp_path)
    assert program.pages.home_page.opening.text() == sentence(StoreError("damaged"))


def test_a_bug_below_is_said_too_and_reaches_the_log(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: seen.append(kind))
    monkeypatch.setattr("app.teacher.services.card_of", lambda *_: 1 / 0)
    program = failed(qtbot, start, tmp_path)
    assert program.pages.home_page.opening.text().startswith("Tinmel could not start.")
    assert seen == [ZeroDivisionError]


def test_a_second_window_on_the_same_folder_says_so_and_the_first_goes_on(
    teacher: ProgramInTest, qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    second = failed(qtbot, start, tmp_path / "data")
    assert second.pages.home_page.opening.text() == sentence(StoreError("locked"))
    teacher.set_up()
    teacher.program.stop()
    third = start(tmp_path / "data")
    qtbot.waitUntil(lambda: third.services is not None, timeout=TIMEOUT_MS)


SERVE = """
import asyncio, sys
from pathlib import Path
from app.teacher.services import compose
from classroom.loop import ClassLoop
from classroom.store.roster_store import RosterStore

loop = ClassLoop()
loop.start()
services = loop.submit(
    compose(loop, Path(sys.argv[1]), lambda event: None, address="127.0.0.1", interfaces=("127.0.0.1",))
).result()
group = services.database.submit(lambda session: RosterStore(session).classes()[-1]).result()
loop.submit(services.classroom.open_class(group.id, host="127.0.0.1")).result()
print(group.id, flush=True)
sys.stdin.read()
"""


def test_after_a_crash_the_main_button_goes_on_with_the_class(
    teacher: ProgramInTest, qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    teacher.set_up()
    teacher.program.stop()
    data = tmp_path / "data"
    command = [sys.executable, "-c", SERVE, str(data)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as crashing:
        assert crashing.stdout is not None
        crashed = crashing.stdout.readline().strip()
        crashing.kill()
        crashing.wait(20)
    session = open_session(data)

    program = ProgramInTest(qtbot, start(data))
    home = program.pages.home_page
    program.wait(lambda: home.open.isVisible() and "interrupted" in home.open.text())
    program.wait(lambda: home.open.sizeHint().width() <= home.open.width())
    program.open_class()
    opened = program.pages.board.opened
    assert opened is not None
    assert (opened.class_id, opened.session) == (crashed, session)
    assert "interrupted" not in home.open.text()


def open_session(data: Path) -> str:
    with sqlite3.connect(data / "tinmel.db") as database:
        return str(database.execute("select id from class_session where closed_ms is null").fetchone()[0])


@pytest.mark.parametrize(
    "words", [("--address", "notanip"), ("--interface", "foo"), ("--host", "1.2.3"), ("--address", "::1")]
)
def test_an_address_that_is_none_is_refused_at_once(words: tuple[str, str]) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "app", "teacher", *words], capture_output=True, text=True, env=environment
    )
    assert done.returncode == 2
    assert words[1] in done.stderr
    assert "Traceback" not in done.stderr

"""The window can be closed at any moment, and leaves nothing behind."""

import asyncio
import gc
import time
import warnings
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.teacher import bootstrap
from app.teacher.bootstrap import TeacherOptions, TeacherProgram

LOOPBACK = "127.0.0.1"
OPTIONS = TeacherOptions(language="fr", host=LOOPBACK, address=LOOPBACK, interfaces=(LOOPBACK,))


def make(data: Path) -> TeacherProgram:
    return TeacherProgram(data, OPTIONS)


def stop(program: TeacherProgram) -> None:
    """End it; what it did not close would say so when it is collected."""
    program.stop()
    program.window.deleteLater()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        gc.collect()


def test_before_it_started(tmp_path: Path) -> None:
    stop(make(tmp_path))


@pytest.mark.parametrize("after_ms", [0, 1, 20, 60, 120, 200, 300, 500])
def test_while_everything_below_is_being_made(tmp_path: Path, after_ms: int) -> None:
    program = make(tmp_path)
    program.start()
    until = time.monotonic() + after_ms / 1000
    while time.monotonic() < until:
        QApplication.processEvents()
    stop(program)
    again = make(tmp_path)
    again.start()
    assert again.loop.submit(_finished(again)).result(20) is not None
    stop(again)


def test_while_what_was_made_waits_for_the_window(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    program = make(tmp_path)
    program.start()
    services = program.loop.submit(_finished(program)).result(20)
    assert program.services is None, "the window's thread had no turn yet"
    stop(program)
    assert not services.database._thread.is_alive()
    assert services.discovery._http is None or services.discovery._http.closed
    assert caplog.records == []


async def _finished(program: TeacherProgram) -> bootstrap.Services:
    assert program._making is not None
    return await asyncio.shield(program._making)

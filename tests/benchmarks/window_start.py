"""The teacher's window: from the start of the program until painted and until ready, and its memory."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

RUNS = 5
ROOT = Path(__file__).parents[2]


def measure() -> dict[str, Any]:
    """Return medians of several starts with a school that exists already."""
    with tempfile.TemporaryDirectory() as folder:
        _start(folder)
        runs = [_start(folder) for _ in range(RUNS)]
    return {
        figure: statistics.median(run[figure] for run in runs)
        for figure in ("painted s", "ready s", "memory MB")
    }


def _start(folder: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.window_start", folder, repr(time.time())],
        capture_output=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    told: dict[str, float] = json.loads(done.stdout)
    return told


def show(folder: str, started: float) -> None:
    """Be the program: show the window, say when it was painted and when all of it was there, and end."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    from app.teacher.bootstrap import TeacherOptions, TeacherProgram
    from app.widgets import fonts

    application = QApplication(["tinmel"])
    fonts.load()
    loopback = "127.0.0.1"
    options = TeacherOptions(language="fr", host=loopback, address=loopback, interfaces=(loopback,))
    program = TeacherProgram(Path(folder), options)
    told: dict[str, float] = {}

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint and "painted s" not in told:
                told["painted s"] = time.time() - started
            return False

    watch = FirstPaint()
    program.window.installEventFilter(watch)

    def is_ready() -> None:
        told["ready s"] = time.time() - started
        told["memory MB"] = _resident_mb()
        QTimer.singleShot(0, application.quit)

    program.ready.connect(is_ready)
    program.start()
    application.exec()
    program.stop()
    sys.stdout.write(json.dumps(told))


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    show(sys.argv[1], float(sys.argv[2]))

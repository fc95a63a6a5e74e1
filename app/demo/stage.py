"""The demo put together: the teacher's window on the GUI thread, the hour's director on another."""

import argparse
import sys
import tempfile
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from app.demo.lesson_hour import LessonHour
from app.demo.plan import plan_tablets
from app.demo.processes import DemoFailedError
from app.demo.report import Report
from app.demo.teacher_desk import TeacherDesk
from app.phrases import sentence
from app.widgets import fonts
from lessons.errors import TinmelError


class _Curtain(QObject):
    """Falls when the director is done.

    Signals:
        fell: the hour is over, well or badly.
    """

    fell = Signal()


def play(arguments: argparse.Namespace) -> int:
    """Play the hour and report; returns the exit code. Raises DemoNumbersError."""
    plan_tablets(arguments.pupils, arguments.tablets)
    folder = _new_folder(arguments.data)
    report = Report(pupils=arguments.pupils, tablets=arguments.tablets)
    report.out.write(f"tinmel demo: {arguments.pupils} pupils, {arguments.tablets} tablets, in {folder}\n")
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setApplicationName("tinmel")
    fonts.load()
    desk = TeacherDesk(folder / "school", arguments.language)
    curtain = _Curtain()
    curtain.fell.connect(application.quit, Qt.ConnectionType.QueuedConnection)
    faults: list[BaseException] = []
    director = threading.Thread(
        target=_direct, args=(desk, folder, report, faults, curtain), name="demo-director", daemon=True
    )
    desk.program.start()
    director.start()
    application.exec()
    director.join(30)
    desk.program.stop()
    return _tell(report, faults, as_json=arguments.json)


def _direct(
    desk: TeacherDesk, folder: Path, report: Report, faults: list[BaseException], curtain: _Curtain
) -> None:
    hour = None
    try:
        hour = LessonHour(desk, folder, report)
        hour.run()
    except BaseException as error:  # noqa: BLE001 whatever it was, it is told at the end, on the main thread
        faults.append(error)
    finally:
        if hour is not None:
            hour.close()
        curtain.fell.emit()


def _tell(report: Report, faults: list[BaseException], *, as_json: bool) -> int:
    if as_json:
        sys.stdout.write(report.as_json() + "\n")
    else:
        sys.stdout.write("\n" + report.table())
    for fault in faults:
        match fault:
            case TinmelError():
                sys.stderr.write(f"tinmel demo: {sentence(fault)}\n")
            case DemoFailedError():
                sys.stderr.write(f"tinmel demo: {fault}\n")
            case _:
                raise fault
    return 0 if report.reconciled and not faults else 1


def _new_folder(wanted: Path | None) -> Path:
    """Return an empty folder: the wanted one, or a new one inside it when it holds something."""
    if wanted is None:
        return Path(tempfile.mkdtemp(prefix="tinmel-demo-"))
    wanted.mkdir(parents=True, exist_ok=True)
    if not any(wanted.iterdir()):
        return wanted.resolve()
    return Path(tempfile.mkdtemp(prefix="demo-", dir=wanted)).resolve()

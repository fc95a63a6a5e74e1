"""The demo put together: the teacher's window on the GUI thread, the hour's director on another."""

import argparse
import signal
import sys
import tempfile
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.demo.lesson_hour import LessonHour
from app.demo.plan import plan_tablets
from app.demo.processes import DemoFailedError
from app.demo.report import Report
from app.demo.teacher_desk import TeacherDesk
from app.phrases import sentence
from app.widgets import fonts
from classroom.errors import StoreError
from lessons.errors import TinmelError

_ENDING_S = 30.0


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
    hour = LessonHour(desk, folder, report)
    curtain = _Curtain()
    curtain.fell.connect(application.quit, Qt.ConnectionType.QueuedConnection)
    faults: list[BaseException] = []
    sys.excepthook = lambda _kind, fault, _trace: desk.give_up(fault)
    stopped = _let_ctrl_c_end(hour)
    breath = QTimer(interval=200)  # lets Python see Ctrl-C while Qt waits
    breath.timeout.connect(lambda: None)
    breath.start()
    director = threading.Thread(
        target=_direct, args=(hour, faults, curtain), name="demo-director", daemon=True
    )
    desk.program.start()
    director.start()
    application.exec()
    director.join(_ENDING_S)
    breath.stop()
    desk.program.stop()
    return 130 if stopped.is_set() else _tell(report, faults, as_json=arguments.json)


def _let_ctrl_c_end(hour: LessonHour) -> threading.Event:
    """Let Ctrl-C end the demo's programs; the director then ends by itself. Return what is set by it."""
    stopped = threading.Event()

    def stop(_number: int, _frame: object) -> None:
        if not stopped.is_set():
            stopped.set()
            threading.Thread(target=hour.close, name="demo-stop", daemon=True).start()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    return stopped


def _direct(hour: LessonHour, faults: list[BaseException], curtain: _Curtain) -> None:
    try:
        hour.run()
    except BaseException as error:  # noqa: BLE001 whatever it was, it is told at the end, on the main thread
        faults.append(error)
    finally:
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
    """Return an empty folder: the wanted one, or a new one inside it when it holds something.

    Raises StoreError("unwritable").
    """
    if wanted is None:
        return Path(tempfile.mkdtemp(prefix="tinmel-demo-"))
    try:
        wanted.mkdir(parents=True, exist_ok=True)
        if not any(wanted.iterdir()):
            return wanted.resolve()
        return Path(tempfile.mkdtemp(prefix="demo-", dir=wanted)).resolve()
    except OSError as error:
        raise StoreError("unwritable") from error

"""`tinmel teacher`: lead a class."""

import argparse
import ipaddress
import os
import signal
import sys
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `tinmel teacher` understands."""
    parser.description = (
        "Lead a class: the teacher's window shows the QR code that tablets scan, what each tablet does, and "
        "the work that comes in."
    )
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        help="where classes and work are kept (default: your own folder)",
    )
    parser.add_argument("--language", choices=("ar", "fr", "zgh", "en"), help="language of the window")
    parser.add_argument(
        "--host",
        type=_address,
        default="0.0.0.0",  # noqa: S104 tablets come in over whatever network the room has
        metavar="ADDRESS",
        help="address on which tablets are let in (default: all)",
    )
    parser.add_argument(
        "--address",
        type=_address,
        metavar="ADDRESS",
        help="what the QR code says instead of the address found",
    )
    parser.add_argument(
        "--interface",
        type=_address,
        action="append",
        metavar="ADDRESS",
        help="look for tablets only where this computer has ADDRESS; may be given several times",
    )


def run(arguments: argparse.Namespace) -> int:
    """Show the window and return its exit code once it is closed."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from app.teacher.bootstrap import TeacherOptions, TeacherProgram
    from app.widgets import fonts

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("tinmel")
    application.setApplicationDisplayName("Tinmel")
    application.setDesktopFileName("tinmel")
    fonts.load()
    options = TeacherOptions(
        language=arguments.language,
        host=arguments.host,
        address=arguments.address,
        interfaces=tuple(arguments.interface) if arguments.interface else None,
    )
    program = TeacherProgram(arguments.data or default_data_dir(), options)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: application.quit())
    breath = QTimer(interval=200)  # lets Python hear a signal while Qt waits
    breath.timeout.connect(lambda: None)
    breath.start()
    program.start()
    try:
        return application.exec()
    finally:
        breath.stop()
        program.stop()


def _address(text: str) -> str:
    """Return an IPv4 address as it was typed; the QR code and the class's port know no others."""
    try:
        return str(ipaddress.IPv4Address(text))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no address such as 192.168.1.5") from error


def default_data_dir() -> Path:
    """Return the person's own folder for our data, as each system has it."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "Tinmel"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Tinmel"
    return Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local" / "share")) / "tinmel"

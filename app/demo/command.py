"""`tinmel demo`: one lesson hour on this computer."""

import argparse
import os
import sys
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `tinmel demo` understands."""
    parser.description = (
        "Play one lesson hour on this computer: a class of pretended pupils joins the teacher's real "
        "window, works, hands in; the work travels to a pretended district. Nothing leaves this computer."
    )
    parser.add_argument("--pupils", type=int, default=40, help="how many pupils (default: 40)")
    parser.add_argument("--tablets", type=int, default=20, help="how many tablets they share (default: 20)")
    parser.add_argument("--json", action="store_true", help="end with one JSON object instead of a table")
    parser.add_argument(
        "--data", type=Path, metavar="DIR", help="where to keep what is made (default: a new folder)"
    )
    parser.add_argument("--language", choices=("ar", "fr", "zgh", "en"), help="language of the window")
    parser.add_argument("--browsers", action="store_true", help=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    """Play the hour; 0 only when every piece of work arrived at the end."""
    if arguments.browsers:
        from app.demo.browsers import run_browsers

        return run_browsers(arguments.pupils, arguments.tablets)
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.demo.stage import play

    return play(arguments)

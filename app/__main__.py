"""`tinmel …`: one sub-command a program. Starts fast: a program's own imports happen when it is chosen."""

import argparse
import errno
import importlib
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Protocol, cast

from lessons.errors import InvalidInputError, NotFoundError, TinmelError

PROGRAMS: Final = {
    "teacher": "Lead a class: the teacher's window.",
    "tablet": "Run on a school's own tablet or laptop: found by the teacher, keeps lessons and work.",
    "coordinator": "At the district: enrol schools, bring their work together, export it.",
    "receiver": "At the district or the ministry: take in what schools send.",
    "pack": "For authors and publishers: make, check, build, sign and export lesson packs.",
    "demo": "See it all: one lesson hour with pretended tablets, on this computer.",
}


class Command(Protocol):
    """What each app/<program>/command.py offers."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the program's options; imports nothing heavy."""

    def run(self, arguments: argparse.Namespace) -> int:
        """Do it and return the exit code; raises TinmelError for what a person may be told."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one program and return its exit code: 0 done, 1 the machine's fault, 2 the person's."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    # Started with standard output closed: what would be printed there goes nowhere.
    sys.stdout = sys.stdout or Path(os.devnull).open("w")  # noqa: SIM115 open until the program ends
    sys.stderr = sys.stderr or sys.stdout
    if words[:1] == ["recheck"]:  # nobody types this: a bundle starts itself anew for its own child
        from classroom.recheck.child import main as recheck

        return recheck(words[1:])
    chosen = next((word for word in words if not word.startswith("-")), None)
    parser, command = _parser(chosen)
    parsed = parser.parse_args(words)
    if command is None:
        parser.print_help()
        return 0 if not words else 2
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s", level=logging.WARNING)
    try:
        code = command.run(parsed)
        sys.stdout.flush()
        return code
    except TinmelError as error:
        return _told(chosen, error)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 0
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        from classroom.errors import StoreError

        sys.stdout = Path(os.devnull).open("w")  # noqa: SIM115 what could not be written is not tried again
        return _told(chosen, StoreError("disk_full"))


def _told(program: str | None, error: TinmelError) -> int:
    """Tell the person and return the exit code."""
    from app.phrases import sentence

    sys.stderr.write(f"tinmel {program}: {sentence(error)}\n")
    return 2 if isinstance(error, InvalidInputError | NotFoundError) else 1


def _parser(chosen: str | None) -> tuple[argparse.ArgumentParser, Command | None]:
    """Build the parser; only the chosen program is imported and declares its options."""
    parser = argparse.ArgumentParser(
        prog="tinmel",
        description="A digital classroom where there is no Internet.",
        epilog="`tinmel PROGRAM --help` tells more about each.",
    )
    parser.add_argument("--version", action="version", version=f"tinmel {_version()}")
    programs = parser.add_subparsers(title="programs", metavar="PROGRAM", dest="program")
    command = None
    for name, purpose in PROGRAMS.items():
        sub = programs.add_parser(name, help=purpose, description=purpose)
        if name == chosen:
            command = cast("Command", importlib.import_module(f"app.{name}.command"))
            command.add_arguments(sub)
    return parser, command


def _version() -> str:
    """Return the one version there is; pyproject.toml reads the same line."""
    from app import VERSION

    return VERSION


if __name__ == "__main__":
    sys.exit(main())

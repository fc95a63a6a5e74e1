"""`tinmel coordinator`: the district's desk – keys and enrolment, import, export, standing of schools."""

import argparse
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `tinmel coordinator` understands."""
    parser.description = (
        "Prepare a district, take in what schools send, and export it for the ministry. "
        "Everything is kept in one folder (--data); keep a copy of it in a safe place."
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    _add_init(actions.add_parser("init", help="make the district's keys and the first enrolment files"))
    _add_enrol(actions.add_parser("enrol", help="make an enrolment file for further schools"))
    _add_import(actions.add_parser("import", help="take in the files that schools sent"))
    _add_export(actions.add_parser("export", help="write what was collected as tables"))
    _add_standing(actions.add_parser("schools", help="show how far every school is, and what is missing"))


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked; 0 when all of it worked, 2 when a file was refused or quarantined."""
    from app.coordinator import actions
    from classroom.durable_file import storing

    with storing():
        match arguments.action:
            case "init":
                return actions.init(arguments)
            case "enrol":
                return actions.enrol(arguments)
            case "import":
                return actions.import_batches(arguments)
            case "export":
                return actions.export(arguments)
            case _:
                return actions.schools(arguments)


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="the district's folder")
    parser.add_argument("--json", action="store_true", help="answer as JSON, for other programs")


def _add_database(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--database",
        metavar="URL",
        help="a shared database instead of the file in DIR, for example postgresql+psycopg://…",
    )


def _add_schools(parser: argparse.ArgumentParser, *, required: bool) -> None:
    parser.add_argument(
        "--school",
        action="append",
        default=[],
        required=required,
        metavar="CODE:NAME",
        help="a school's GRESA code and its name; may be given several times",
    )


def _add_init(parser: argparse.ArgumentParser) -> None:
    _add_common(parser)
    parser.add_argument("--name", required=True, help="the district's name, as schools will see it")
    parser.add_argument(
        "--receiver", required=True, metavar="URL", help="where schools send to, http://… or https://…"
    )
    parser.add_argument(
        "--escrow",
        metavar="AGE1…",
        help="the ministry's public key (age), so that it can open files too; "
        "without it a key is made here, to be moved into a safe",
    )
    _add_schools(parser, required=False)
    _add_database(parser)


def _add_enrol(parser: argparse.ArgumentParser) -> None:
    _add_common(parser)
    _add_schools(parser, required=True)
    _add_database(parser)


def _add_import(parser: argparse.ArgumentParser) -> None:
    _add_common(parser)
    parser.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="files, or folders such as a receiver's inbox"
    )
    parser.add_argument(
        "--receipts",
        type=Path,
        metavar="DIR",
        help="where to put receipts for schools (default: PATH/../receipts, which a receiver serves)",
    )
    _add_database(parser)


def _add_export(parser: argparse.ArgumentParser) -> None:
    _add_common(parser)
    parser.add_argument("--format", choices=["csv"], default="csv", help="kind of table (default: csv)")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where to write the tables")
    _add_database(parser)


def _add_standing(parser: argparse.ArgumentParser) -> None:
    _add_common(parser)
    _add_database(parser)

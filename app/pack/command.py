"""`tinmel pack`: what authors and publishers do with lesson packs. Parses and dispatches, no more."""

import argparse

from app.pack.arguments import add_arguments
from lessons.errors import FileRejectedError

__all__ = ["add_arguments", "run"]


def run(arguments: argparse.Namespace) -> int:
    """Do the action and return the exit code; raises TinmelError."""
    try:
        return _run(arguments)
    except PermissionError as error:  # not even whether a file is there may be asked
        raise FileRejectedError(str(error.filename), "", "unreadable") from error


def _run(arguments: argparse.Namespace) -> int:
    match arguments.action:
        case "new":
            from app.pack.new import new

            return new(arguments.folder, arguments.id, arguments.languages, arguments.title or [])
        case "check":
            from app.pack.check import check
            from app.pack.folder import read_trust_file

            return check(arguments.paths, read_trust_file(arguments.trust), as_json=arguments.json)
        case "build":
            from app.pack.build import build

            return build(arguments.folder, arguments.output, arguments.key)
        case "show":
            from app.pack.folder import read_trust_file
            from app.pack.show import show

            return show(arguments.path, read_trust_file(arguments.trust))
        case _:
            return _run_rest(arguments)


def _run_rest(arguments: argparse.Namespace) -> int:
    match arguments.action:
        case "key":
            from app.pack.key import make_key

            return make_key(
                arguments.file, arguments.id, arguments.name, with_passphrase=arguments.passphrase
            )
        case "sign":
            from app.pack.sign import sign_file

            return sign_file(arguments.file, arguments.key, arguments.output)
        case "trust":
            from app.pack.trust import change_trust

            return change_trust(arguments.file, arguments.change, getattr(arguments, "what", ""))
        case "import":
            from app.pack.importing import import_source

            return import_source(
                arguments.source, arguments.output, arguments.id, arguments.language, arguments.licence
            )
        case _:
            from app.pack.export import export

            return export(
                arguments.path,
                arguments.form,
                arguments.language,
                arguments.output,
                teacher=arguments.teacher,
            )

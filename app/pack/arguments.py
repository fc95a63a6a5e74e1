"""What may follow `tinmel pack`: every action and its options. Imports nothing of what they do."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    Actions = argparse._SubParsersAction[argparse.ArgumentParser]

FORMS: Final = ("epub", "paper", "kolibri", "qti")

_STEPS: Final = """\
an author's way:
  tinmel pack new my-pack                 a small whole pack, to change into your own
  tinmel pack import questions.gift -o p  or begin with what you have: GIFT, Aiken, Raspberry Pi projects
  tinmel pack check my-pack               what is missing, with file, place and a sentence
  tinmel pack build my-pack               one .tmpack file
  tinmel pack export my-pack --as paper   the same on paper, as a book, for Kolibri, for other platforms

a publisher's way:
  tinmel pack key injaz.pem --id injaz --name fr="Injaz Al-Maghrib"
  tinmel pack sign my-pack-1.0.0.tmpack --key injaz.pem
  tinmel pack trust publishers.json add injaz.pem.publisher.json
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the actions; imports nothing of them."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = _STEPS
    actions = parser.add_subparsers(title="actions", metavar="ACTION", dest="action", required=True)
    for declare in (_new, _check, _build, _show, _key, _sign, _trust, _import, _export):
        declare(actions)


def _new(actions: "Actions") -> None:
    text = (
        "Make a small whole pack to change into your own: one lesson with several kinds of steps, a code "
        "step with its world and solution, the teacher's pages. `tinmel pack check` finds no mistake in it."
    )
    parser = actions.add_parser("new", help="Begin a pack: a small whole one to change.", description=text)
    parser.add_argument("folder", type=Path, metavar="DIR", help="a folder that is empty or not there yet")
    parser.add_argument("--id", metavar="ID", help="small letters, digits and hyphens; default: DIR's name")
    parser.add_argument(
        "--languages", default="ar,fr", metavar="LIST", help="of ar, fr, zgh, en; default: ar,fr"
    )
    parser.add_argument(
        "--title",
        action="append",
        metavar="TEXT",
        help="such as fr=TEXT, once for each language; without fr= the letters tell which",
    )


def _check(actions: "Actions") -> None:
    text = "Look for mistakes. Exit code 0: none; 2: mistakes, each with file, place and a sentence."
    parser = actions.add_parser("check", help="Look for mistakes in packs.", description=text)
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a pack's folder or .tmpack file")
    parser.add_argument("--json", action="store_true", help="the same as JSON, for programs")
    _add_trust(parser)


def _build(actions: "Actions") -> None:
    text = "Make one .tmpack file of a folder. The same folder gives the same bytes, on every computer."
    parser = actions.add_parser("build", help="Make a .tmpack file of a folder.", description=text)
    parser.add_argument("folder", type=Path, metavar="DIR", help="the folder that holds pack.json")
    _add_output(parser, "FILE", "default: <id>-<version>.tmpack here")
    parser.add_argument("--key", type=Path, metavar="KEYFILE", help="sign it too")


def _show(actions: "Actions") -> None:
    text = "Tell what a pack holds and who signed it. With --trust, exit code 2 when nobody vouches for it."
    parser = actions.add_parser("show", help="Tell what a pack holds.", description=text)
    parser.add_argument("path", type=Path, metavar="FILE", help="a .tmpack file or a pack's folder")
    _add_trust(parser)


def _key(actions: "Actions") -> None:
    text = (
        "Make the key with which a publisher signs, and beside it FILE.publisher.json, its public part for \
others. A file that is there is never overwritten."
    )
    epilog = "The passphrase may also be given in the environment as TINMEL_PASSPHRASE."
    parser = actions.add_parser("key", help="Make a publisher's key.", description=text, epilog=epilog)
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="where the private key goes, such as injaz.pem"
    )
    parser.add_argument(
        "--id", required=True, metavar="ID", help="the publisher's: small letters, digits, hyphens"
    )
    parser.add_argument(
        "--name", required=True, action="append", metavar="LANGUAGE=NAME", help="once for each language"
    )
    parser.add_argument("--passphrase", action="store_true", help="ask for a passphrase that locks the key")


def _sign(actions: "Actions") -> None:
    text = "Add a publisher's signature to a built pack. Its content and the signatures of others stay."
    parser = actions.add_parser("sign", help="Sign a built pack.", description=text)
    parser.add_argument("file", type=Path, metavar="FILE", help="a .tmpack file")
    parser.add_argument("--key", type=Path, required=True, metavar="KEYFILE", help="see: tinmel pack key")
    _add_output(parser, "OUT", "default: FILE itself")


def _trust(actions: "Actions") -> None:
    text = "Edit a list of publishers whose packs are taken. The teacher's window keeps its own in its data \
folder as publishers.json; give that folder as FILE to edit it."
    parser = actions.add_parser("trust", help="Edit a list of trusted publishers.", description=text)
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="the list, or a data folder with publishers.json"
    )
    changes = parser.add_subparsers(metavar="CHANGE", dest="change", required=True)
    one = changes.add_parser("add", help="Trust the publisher in a .publisher.json file.")
    one.add_argument("what", metavar="PUBLISHER.json")
    one = changes.add_parser("revoke", help="Trust a publisher's keys, or one key, no more.")
    one.add_argument("what", metavar="ID|KEYID", help="a publisher's id, or a key's (8 digits or more of it)")
    changes.add_parser("list", help="Show everybody in the list.")


def _import(actions: "Actions") -> None:
    text = "Make a pack's folder of a Raspberry Pi project's folder, or of questions in GIFT or Aiken form. \
What can't be carried over is said, with its line."
    parser = actions.add_parser("import", help="Make a pack of other material.", description=text)
    parser.add_argument(
        "source", type=Path, metavar="SOURCE", help="a project's folder, or a .gift or .txt file"
    )
    _add_output(parser, "DIR", "the new pack's folder, empty or not there yet", required=True)
    parser.add_argument("--id", metavar="ID", help="the pack's; default: DIR's name")
    parser.add_argument(
        "--language", metavar="LANGUAGE", help="ar, fr, zgh or en: of the questions; of a project, only this"
    )
    parser.add_argument("--licence", metavar="NAME", help="such as CC-BY-SA-4.0, when the source doesn't say")


def _export(actions: "Actions") -> None:
    text = "Write a pack in another form, one file for each language: <id>-<version>-<language>."
    parser = actions.add_parser(
        "export", help="Write a pack as a book, on paper, for other platforms.", description=text
    )
    parser.add_argument("path", type=Path, metavar="FILE|DIR", help="a .tmpack file or a pack's folder")
    parser.add_argument(
        "--as", required=True, dest="form", choices=FORMS,
        help="epub: a book; paper: a page to print; kolibri: an HTML5 app; qti: QTI 2.1 questions",
    )  # fmt: skip
    parser.add_argument("--language", metavar="LANGUAGE", help="only this one")
    parser.add_argument("--teacher", action="store_true", help="with the teacher's pages (epub and paper)")
    _add_output(parser, "OUT", "a folder, or with --language a file; default: here")


def _add_trust(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--trust",
        type=Path,
        metavar="FILE",
        help="list of publishers (JSON); the .tmpack must be signed by one",
    )


def _add_output(parser: argparse.ArgumentParser, name: str, text: str, *, required: bool = False) -> None:
    parser.add_argument("-o", "--output", type=Path, metavar=name, help=text, required=required)

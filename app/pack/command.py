"""`tinmel pack`: check, build and show lesson packs."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lessons.publisher import TrustStore


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare check, build and show."""
    actions = parser.add_subparsers(title="actions", metavar="ACTION", dest="action", required=True)
    text = "Look for mistakes. Exit code 0: none; 2: mistakes, each with file, place and a sentence."
    check = actions.add_parser("check", help="Look for mistakes in packs.", description=text)
    check.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a pack's folder or .tmpack file")
    _add_trust(check)
    text = "Make one .tmpack file of a folder. The same folder gives the same bytes, on every computer."
    build = actions.add_parser("build", help="Make a .tmpack file of a folder.", description=text)
    build.add_argument("folder", type=Path, metavar="DIR", help="the folder that holds pack.json")
    build.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="default: <id>-<version>.tmpack here"
    )
    show = actions.add_parser("show", help="Tell what a pack holds.", description="Tell what a pack holds.")
    show.add_argument("path", type=Path, metavar="FILE", help="a .tmpack file or a pack's folder")
    _add_trust(show)


def _add_trust(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--trust",
        type=Path,
        metavar="FILE",
        help="list of publishers (JSON); the .tmpack must be signed by one",
    )


def run(arguments: argparse.Namespace) -> int:
    """Do the action and return the exit code; raises TinmelError."""
    from app.pack.folder import read_trust_file

    match arguments.action:
        case "check":
            return _check(arguments.paths, read_trust_file(arguments.trust))
        case "build":
            return _build(arguments.folder, arguments.output)
        case _:
            return _show(arguments.path, read_trust_file(arguments.trust))


def _check(paths: list[Path], trust: "TrustStore | None") -> int:
    from app.pack.folder import open_path
    from app.pack.sentences import found, rejected
    from lessons.errors import FileRejectedError
    from lessons.lint.check import check_pack

    faulty = 0
    for path in paths:
        try:
            findings = check_pack(open_path(path, trust))
        except FileRejectedError as error:
            _write(f"error: {rejected(error)}")
            faulty += 1
            continue
        for finding in findings:
            _write(found(str(path), finding))
        errors = sum(finding.severity == "error" for finding in findings)
        _write(f"{path}: {errors} errors, {len(findings) - errors} notes")
        faulty += errors > 0
    return 2 if faulty else 0


def _build(folder: Path, output: Path | None) -> int:
    from app.pack.folder import read_folder
    from classroom.durable_file import storing, write_file
    from classroom.errors import InvalidValueError, StoreError
    from lessons.archive import build_pack, read_pack
    from lessons.errors import NotFoundError
    from lessons.lint.check import check_pack

    if not folder.is_dir():
        raise NotFoundError("folder", str(folder))
    data = build_pack(read_folder(folder), name=str(folder))
    pack = read_pack(data, name=str(folder))
    target = output or Path(f"{pack.info.id}-{pack.info.version}.tmpack")
    try:
        with storing():
            write_file(target, data)
    except StoreError as error:
        if error.reason == "unwritable":
            raise InvalidValueError("out", str(target)) from error
        raise
    _write(f"{target}: {len(data)} bytes, {len(pack.files)} files, unsigned, sha256 {pack.manifest.sha256()}")
    errors = sum(finding.severity == "error" for finding in check_pack(pack))
    if errors:
        _write(f"Not ready for a class yet: {errors} errors. See: tinmel pack check {folder}")
    return 0


def _show(path: Path, trust: "TrustStore | None") -> int:
    from app.pack.folder import open_path
    from lessons.delivery import pupil_files

    pack = open_path(path, trust)
    info, delivery = pack.info, pupil_files(pack)
    _write(f"{info.id} {info.version}")
    for language in info.languages:
        title = info.titles.get(language, "-")
        _write(f"  {language:4} {info.reviews[language]:11} {title}")
    _write(
        f"Ages {info.ages[0]}-{info.ages[1]}, {info.minutes} minutes, {info.licence}, "
        f"by {', '.join(info.authors)}"
    )
    for lesson in pack.lessons:
        _write(f"Lesson {lesson.id}, {lesson.minutes} minutes")
        for number, step in enumerate(lesson.steps, start=1):
            kind = str(type(step).__struct_config__.tag)
            _write(f"  {number}. {kind:7} {step.id}")
    teacher = [path for path in pack.files if path.startswith("teacher/")]
    _write(
        f"Pupils get {len(delivery.files)} files, {delivery.size_bytes} bytes; "
        f"teacher's files: {len(teacher)}"
    )
    _write(f"Signed by {pack.publisher}" if pack.publisher else "Signature not checked")
    _write(f"sha256 {pack.manifest.sha256()}")
    return 0


def _write(line: str) -> None:
    """Write a line that any console can show; what it can't is escaped."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(line.encode(encoding, "backslashreplace").decode(encoding) + "\n")

"""What `tinmel coordinator` does: one function an action, each prints a short table or one JSON object."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial

from sqlalchemy.orm import Session

from app.coordinator.table import Table
from classroom.district.authority import District
from classroom.district.export import export_csv
from classroom.district.intake import FileReport, Intake
from classroom.durable_file import storing
from classroom.errors import InvalidValueError, StoreError
from classroom.roster.gresa import gresa_code, looks_like_gresa
from classroom.store.collected_work_reader import CollectedWorkReader
from classroom.store.database import Database
from classroom.store.district_store import DistrictStore
from classroom.store.records.district import EnrolledSchool, SchoolStanding
from classroom.sync.enrolment import check_school_code
from classroom.sync.vocabulary import timestamp

EXIT_INCOMPLETE = 2
_FINE = ("imported", "duplicate")


def init(arguments: argparse.Namespace) -> int:
    """Make a district and the enrolment files of its first schools."""
    schools = _schools(arguments.school)
    now = datetime.now(UTC)
    district = District.create(
        arguments.data, name=arguments.name, receiver=arguments.receiver, escrow=arguments.escrow, now=now
    )
    with _database(district, arguments) as database:
        enrolled = _issue(district, database, schools, now)
    keys = arguments.data / "keys"
    answer = {
        "district": district.name,
        "certificate": str(keys / "district.pem"),
        "receiver_key": str(keys / "receiver.pem"),
        "escrow_key": None if arguments.escrow else str(keys / "escrow.txt"),
        "enrolments": _enrolment_paths(district, enrolled),
    }
    if arguments.json:
        _print(json.dumps(answer, ensure_ascii=False))
        return 0
    _print(f"The district {district.name} is ready. For its receiver: {keys / 'receiver.pem'}")
    if not arguments.escrow:
        _print(f"Move this key into the ministry's safe, away from this computer: {keys / 'escrow.txt'}")
    _print_enrolments(district, enrolled)
    return 0


def enrol(arguments: argparse.Namespace) -> int:
    """Make enrolment files for further schools, or a new one for a school that lost its computer."""
    schools = _schools(arguments.school)
    district = District.load(arguments.data)
    for code, _name in schools:
        if district.enrolment_path(code).exists():
            sys.stderr.write(f"{code} was enrolled before; this replaces its file and its name.\n")
    with _database(district, arguments) as database:
        enrolled = _issue(district, database, schools, datetime.now(UTC))
    if arguments.json:
        _print(json.dumps({"enrolments": _enrolment_paths(district, enrolled)}, ensure_ascii=False))
    else:
        _print_enrolments(district, enrolled)
    return 0


def import_batches(arguments: argparse.Namespace) -> int:
    """Import files and folders; what is refused is listed with its reason and changes nothing."""
    district = District.load(arguments.data)
    with _database(district, arguments) as database:
        reports = list(Intake(district, database).import_paths(arguments.paths, arguments.receipts))
    if arguments.json:
        _print(json.dumps(_import_answer(reports), ensure_ascii=False))
    else:
        _print_import(reports)
    _explain(reports)
    fine = all(report.outcome in _FINE and not report.rejected for report in reports)
    return 0 if fine else EXIT_INCOMPLETE


def export(arguments: argparse.Namespace) -> int:
    """Write the tables."""
    district = District.load(arguments.data)
    with _database(district, arguments) as database:
        try:
            with storing():
                files = export_csv(database, arguments.out)
        except StoreError as error:
            if error.reason == "unwritable":
                raise InvalidValueError("out", str(arguments.out)) from error
            raise
    if arguments.json:
        rows = {file.path.name: file.rows for file in files}
        paths = {file.path.name: str(file.path) for file in files}
        sizes = {file.path.name: file.size_bytes for file in files}
        _print(json.dumps({"rows": rows, "paths": paths, "size_bytes": sizes}, ensure_ascii=False))
        return 0
    table = Table("file", "rows", "bytes")
    for file in files:
        table.add(str(file.path), file.rows, file.size_bytes)
    _print(table.text())
    return 0


def schools(arguments: argparse.Namespace) -> int:
    """Show how far every school is."""
    district = District.load(arguments.data)
    with _database(district, arguments) as database:
        standings = database.submit(lambda session: CollectedWorkReader(session).standings()).result()
    if arguments.json:
        _print(json.dumps({"schools": [_standing(row) for row in standings]}, ensure_ascii=False))
        return 0
    table = Table("school", "name", "batches", "missing", "attempts", "marks", "quarantined", "last import")
    for row in standings:
        last = timestamp(row.last_imported_ms) if row.last_imported_ms is not None else "never"
        missing = ", ".join(map(str, row.gaps)) or "none"
        table.add(row.code, row.name, row.batches, missing, row.attempts, row.marks, row.quarantined, last)
    _print(table.text())
    return 0


@contextmanager
def _database(district: District, arguments: argparse.Namespace) -> Iterator[Database]:
    if arguments.database and "://" not in arguments.database:
        raise InvalidValueError("database", arguments.database)
    database = Database(arguments.database or district.database_path, migrations="district")
    database.start()
    try:
        yield database
    finally:
        database.close()


def _schools(texts: Sequence[str]) -> list[tuple[str, str]]:
    """Return codes and names of "CODE:NAME", all checked before anything is written."""
    schools = []
    for text in texts:
        code, colon, name = text.partition(":")
        if not colon or not name.strip():
            raise InvalidValueError("school", text)
        schools.append((check_school_code(gresa_code(code)), name.strip()))
    return schools


def _issue(
    district: District, database: Database, schools: Sequence[tuple[str, str]], now: datetime
) -> list[EnrolledSchool]:
    enrolled = []
    for code, name in schools:
        school = district.issue_enrolment(code, name, now)
        database.submit(partial(_enrol, school=school)).result()
        enrolled.append(school)
    return enrolled


def _enrol(session: Session, school: EnrolledSchool) -> None:
    DistrictStore(session).enrol(school)


def _enrolment_paths(district: District, enrolled: Sequence[EnrolledSchool]) -> dict[str, str]:
    return {school.code: str(district.enrolment_path(school.code)) for school in enrolled}


def _print_enrolments(district: District, enrolled: Sequence[EnrolledSchool]) -> None:
    table = Table("school", "name", "enrolment file (secret until the school has imported it)")
    for school in enrolled:
        table.add(school.code, school.name, str(district.enrolment_path(school.code)))
    if enrolled:
        _print(table.text())
    for school in enrolled:
        if not looks_like_gresa(school.code):
            _print(f"Please check the code {school.code}: its last letter does not fit its digits.")


def _print_import(reports: Sequence[FileReport]) -> None:
    table = Table("file", "school", "batch", "result", "new", "known", "rejected", "reason")
    for report in reports:
        table.add(
            report.path.name,
            report.school,
            report.number or "",
            report.outcome,
            report.accepted if report.outcome == "imported" else "",
            report.duplicates if report.outcome == "imported" else "",
            report.rejected if report.outcome == "imported" else "",
            report.reason,
        )
    _print(table.text() if reports else "There is no .tinmel file there.")


def _explain(reports: Sequence[FileReport]) -> None:
    """Say on stderr, in a sentence each, why files were refused, and where receipts had to stay."""
    for report in reports:
        if report.receipts_in is not None:
            sys.stderr.write(
                f"{report.path.name} was imported, but its receipts could not be put beside it. "
                f"They are in {report.receipts_in}.\n"
            )
    faults = [report.fault for report in reports if report.fault is not None]
    if faults:
        from app.phrases import sentence

        for fault in faults:
            sys.stderr.write(f"{sentence(fault)}\n")


def _import_answer(reports: Sequence[FileReport]) -> dict[str, object]:
    fresh = [report for report in reports if report.outcome == "imported"]
    return {
        "files": [_report(report) for report in reports],
        "imported": len(fresh),
        "duplicate": sum(report.outcome == "duplicate" for report in reports),
        "quarantined": sum(report.outcome == "quarantined" for report in reports),
        "refused": sum(report.outcome == "refused" for report in reports),
        "accepted": sum(report.accepted for report in fresh),
        "duplicates": sum(report.duplicates for report in fresh),
        "rejected": sum(report.rejected for report in fresh),
    }


def _report(report: FileReport) -> dict[str, object]:
    return {
        "path": str(report.path),
        "outcome": report.outcome,
        "reason": report.reason,
        "school": report.school,
        "number": report.number,
        "batch": report.batch,
        "accepted": report.accepted,
        "duplicates": report.duplicates,
        "rejected": report.rejected,
        "size_bytes": report.size_bytes,
    }


def _standing(row: SchoolStanding) -> dict[str, object]:
    return {
        "code": row.code,
        "name": row.name,
        "batches": row.batches,
        "last_number": row.last_number,
        "gaps": list(row.gaps),
        "attempts": row.attempts,
        "marks": row.marks,
        "quarantined": row.quarantined,
        "last_imported_ms": row.last_imported_ms,
    }


def _print(text: str) -> None:
    print(text)  # noqa: T201 - the command's answer

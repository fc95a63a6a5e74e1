"""CSV for the ministry: UTF-8 with BOM, one row an attempt, cells that no spreadsheet takes for a formula."""

import csv
import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from sqlalchemy.orm import Session

from classroom.district.csv_cell import Cell, cell
from classroom.durable_file import make_folder, place_file, write_file
from classroom.store.collected_work_reader import START, CollectedWorkReader, Place
from classroom.store.database import Database
from classroom.store.records.district import ExportedAttempt, ExportedMark, ExportedPresence
from classroom.sync.vocabulary import timestamp
from classroom.work.authors import MOST_AUTHORS

T = TypeVar("T", ExportedAttempt, ExportedMark, ExportedPresence)
VERSION: Final = "tinmel-export/1"
_PAGE = 300


@dataclass(frozen=True)
class Column:
    """A column and what it means, in one place: the header and the dictionary come from it."""

    name: str
    meaning: str


@dataclass(frozen=True, kw_only=True)
class ExportedFile:
    path: Path
    rows: int
    size_bytes: int
    sha256: str


ATTEMPT_COLUMNS: Final = (
    Column("attempt", "id of the hand-in, made on the tablet"),
    Column("school", "GRESA code"),
    Column("school_name", "name of the school"),
    Column("class", "class label, as the school writes it"),
    Column("level", "level of the first pupil"),
    Column("authors", f"how many pupils made it, 1 to {MOST_AUTHORS}"),
    *(
        Column(f"{kind}_{number}", meaning.format(number=number))
        for number in range(1, MOST_AUTHORS + 1)
        for kind, meaning in (
            ("pupil", "pseudonym of author {number}, the driver first"),
            ("massar", "Massar code of author {number}, empty when the school does not know it"),
        )
    ),
    Column("pack", "lesson pack"),
    Column("version", "version of the pack"),
    Column("lesson", "lesson in the pack"),
    Column("step", "step in the lesson"),
    Column("received_utc", "when the teacher's computer had it safe, UTC, ISO 8601"),
    Column("made_utc", "the tablet's own clock when it was handed in; only a hint"),
    Column("session", "id of the lesson hour"),
    Column("claimed_passed", "1 or 0: the tablet's own check, a claim and no mark; empty when none"),
    Column("claimed_stars", "stars by the tablet's own check"),
    Column("score", "the newest mark a teacher gave; empty when unmarked, which is not 0"),
    Column("maximum", "the scale of that mark"),
    Column("artefact_sha256", "hash of the work; the work itself stays in the district's database"),
    Column("artefact_bytes", "its size"),
    Column("artefact_present", "1 when the work came with the batch"),
    Column("batch", "batch it came in"),
)
MARK_COLUMNS: Final = (
    Column("mark", "id of the mark"),
    Column("school", "GRESA code"),
    Column("attempt", "the hand-in that was marked"),
    Column("score", "points given"),
    Column("maximum", "points possible"),
    Column("marker", "pseudonym of the teacher who decided"),
    Column("given_utc", "when, UTC, ISO 8601"),
    Column("counts", "1 for the newest mark of its attempt, else 0"),
)
PRESENCE_COLUMNS: Final = (
    Column("presence", "id of the observation"),
    Column("school", "GRESA code"),
    Column("session", "id of the lesson hour"),
    Column("class", "class label"),
    Column("pupil", "pseudonym"),
    Column("massar", "Massar code, empty when unknown"),
    Column("first_utc", "first seen at a tablet, UTC, ISO 8601"),
    Column("last_utc", "last seen; of several rows of a pupil in a session the widest is true"),
)
FILES: Final = {
    "attempts.csv": ATTEMPT_COLUMNS,
    "marks.csv": MARK_COLUMNS,
    "presence.csv": PRESENCE_COLUMNS,
}


def export_csv(database: Database, folder: Path) -> list[ExportedFile]:
    """Write attempts, marks, presence, a dictionary of the columns and a README; return the files.

    Each file is replaced whole. Blocking; the database is read page by page.
    """
    make_folder(folder)
    attempts = _pages(database, lambda reader, place: reader.attempts(place, _PAGE))
    marks = _pages(database, lambda reader, place: reader.marks(place, _PAGE))
    presences = _pages(database, lambda reader, place: reader.presences(place, _PAGE))
    dictionary = (
        [name, column.name, column.meaning] for name, columns in FILES.items() for column in columns
    )
    files = [
        _write(folder / "attempts.csv", ATTEMPT_COLUMNS, map(_attempt_cells, attempts)),
        _write(folder / "marks.csv", MARK_COLUMNS, map(_mark_cells, marks)),
        _write(folder / "presence.csv", PRESENCE_COLUMNS, map(_presence_cells, presences)),
        _write(folder / "dictionary.csv", _DICTIONARY_COLUMNS, dictionary),
    ]
    write_file(folder / "README.txt", _readme(files))
    return files


_DICTIONARY_COLUMNS = (Column("file", ""), Column("column", ""), Column("meaning", ""))


def _pages(database: Database, page: Callable[[CollectedWorkReader, Place], Sequence[T]]) -> Iterator[T]:
    place = START

    def read(session: Session) -> Sequence[T]:
        return page(CollectedWorkReader(session), place)

    while rows := database.submit(read).result():
        yield from rows
        place = (rows[-1].school, rows[-1].id)


def _write(path: Path, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> ExportedFile:
    partial = path.with_name(f".{path.name}.part")
    count = 0
    with partial.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([column.name for column in columns])
        for row in rows:
            writer.writerow([cell(value) for value in row])
            count += 1
    with partial.open("rb") as written:
        sha256 = hashlib.file_digest(written, "sha256").hexdigest()
    place_file(partial, path)
    return ExportedFile(path=path, rows=count, size_bytes=path.stat().st_size, sha256=sha256)


def _attempt_cells(row: ExportedAttempt) -> list[Cell]:
    people: list[Cell] = []
    for place in range(MOST_AUTHORS):
        there = place < len(row.pupils)
        people += [row.pupils[place], row.codes[place]] if there else ["", ""]
    return [
        row.id,
        row.school,
        row.school_name,
        row.class_label,
        row.levels[0] if row.levels else "",
        len(row.pupils),
        *people,
        row.pack,
        row.version,
        row.lesson,
        row.step,
        timestamp(row.received_ms),
        timestamp(row.made_ms) if row.made_ms is not None else "",
        row.session,
        row.passed,
        row.stars,
        row.score,
        row.maximum,
        row.artefact_sha256,
        row.artefact_bytes,
        row.has_artefact,
        row.batch,
    ]


def _mark_cells(row: ExportedMark) -> list[Cell]:
    given = timestamp(row.given_ms)
    return [row.id, row.school, row.attempt, row.score, row.maximum, row.author, given, row.counts]


def _presence_cells(row: ExportedPresence) -> list[Cell]:
    first, last = timestamp(row.first_ms), timestamp(row.last_ms)
    return [row.id, row.school, row.session, row.class_label, row.pupil, row.code, first, last]


def _readme(files: Sequence[ExportedFile]) -> bytes:
    lines = [
        f"{VERSION}: exported from a Tinmel district's database. dictionary.csv explains every column.",
        "Text is UTF-8. A cell that begins with = + - @ has an apostrophe before it, so that no spreadsheet",
        "runs it. These files hold Massar codes: they are personal data of pupils (Law 09-08).",
        "",
        *(f"{file.sha256}  {file.path.name}  {file.rows} rows" for file in files),
        "",
    ]
    return "\r\n".join(lines).encode()

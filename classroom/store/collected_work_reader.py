"""What a district exports and shows: pages of rows with their people and marks joined."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, func, select, tuple_
from sqlalchemy.orm import InstrumentedAttribute, Session

from classroom.store.records.district import ExportedAttempt, ExportedMark, ExportedPresence, SchoolStanding
from classroom.store.tables.district import (
    AuthorRow,
    CollectedAttemptRow,
    CollectedMarkRow,
    CollectedPresenceRow,
    EnrolledSchoolRow,
    ImportedBatchRow,
    KnownPupilRow,
    QuarantineRow,
)

Place = tuple[str, str]
"""School code and id of the last row of a page."""
START: Place = ("", "")
_KEYS = 400
"""Pairs in one query: every SQLite takes 999 values."""


class CollectedWorkReader:
    """Lives for one job on the database's thread. Pages are in the order of school code and id."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def attempts(self, after: Place, limit: int) -> list[ExportedAttempt]:
        """Return the next attempts with their authors and the newest mark."""
        rows = self._session.scalars(_page(CollectedAttemptRow, after, limit)).all()
        keys = [(row.school_code, row.statement) for row in rows]
        names = self._names()
        authors = self._authors(keys)
        marks = self._newest_marks(keys)
        known_pupils = self._pupils([(key[0], name) for key, made_by in authors.items() for name in made_by])
        exported = []
        for row in rows:
            key = (row.school_code, row.statement)
            pupils = tuple(authors.get(key, ()))
            known = [known_pupils.get((row.school_code, pupil)) for pupil in pupils]
            mark = marks.get(key)
            exported.append(
                ExportedAttempt(
                    school=row.school_code,
                    school_name=names.get(row.school_code, ""),
                    id=row.id,
                    class_label=row.class_label,
                    pack=row.pack,
                    version=row.version,
                    lesson=row.lesson,
                    step=row.step,
                    received_ms=row.received_ms,
                    made_ms=row.made_ms,
                    session=row.session,
                    artefact_sha256=row.artefact_sha256,
                    artefact_bytes=row.artefact_bytes,
                    has_artefact=row.has_artefact,
                    passed=row.passed,
                    stars=row.stars,
                    pupils=pupils,
                    codes=tuple((pupil.massar_code or "") if pupil else "" for pupil in known),
                    levels=tuple(pupil.level if pupil else "" for pupil in known),
                    score=mark.score if mark else None,
                    maximum=mark.maximum if mark else None,
                    batch=row.batch_id,
                )
            )
        return exported

    def marks(self, after: Place, limit: int) -> list[ExportedMark]:
        """Return the next marks; `attempt` is the attempt's id, or the statement's while it is unknown."""
        rows = self._session.scalars(_page(CollectedMarkRow, after, limit)).all()
        keys = [(row.school_code, row.statement) for row in rows]
        newest = self._newest_marks(keys)
        attempts = self._attempt_ids(keys)
        return [
            ExportedMark(
                school=row.school_code,
                id=row.id,
                attempt=attempts.get((row.school_code, row.statement), row.statement),
                score=row.score,
                maximum=row.maximum,
                author=row.author,
                given_ms=row.given_ms,
                counts=newest[row.school_code, row.statement].id == row.id,
            )
            for row in rows
        ]

    def presences(self, after: Place, limit: int) -> list[ExportedPresence]:
        """Return the next presences."""
        rows = self._session.scalars(_page(CollectedPresenceRow, after, limit)).all()
        pupils = self._pupils([(row.school_code, row.pseudonym) for row in rows])
        exported = []
        for row in rows:
            pupil = pupils.get((row.school_code, row.pseudonym))
            exported.append(
                ExportedPresence(
                    school=row.school_code,
                    id=row.id,
                    session=row.session,
                    class_label=row.class_label,
                    pupil=row.pseudonym,
                    code=(pupil.massar_code or "") if pupil else "",
                    first_ms=row.first_ms,
                    last_ms=row.last_ms,
                )
            )
        return exported

    def standings(self) -> list[SchoolStanding]:
        """Return how far every enrolled school is, by code."""
        attempts = self._counts(CollectedAttemptRow.school_code)
        marks = self._counts(CollectedMarkRow.school_code)
        quarantined = self._counts(QuarantineRow.school_code)
        standings = []
        for school in self._session.scalars(select(EnrolledSchoolRow).order_by(EnrolledSchoolRow.code)):
            batches = self._session.execute(
                select(ImportedBatchRow.key_id, ImportedBatchRow.number, ImportedBatchRow.imported_ms).where(
                    ImportedBatchRow.school_code == school.code
                )
            ).all()
            standings.append(
                SchoolStanding(
                    code=school.code,
                    name=school.name,
                    batches=len(batches),
                    last_number=max((number for _, number, _ in batches), default=0),
                    gaps=_gaps([(key, number) for key, number, _ in batches]),
                    attempts=attempts.get(school.code, 0),
                    marks=marks.get(school.code, 0),
                    last_imported_ms=max((at_ms for _, _, at_ms in batches), default=None),
                    quarantined=quarantined.get(school.code, 0),
                )
            )
        return standings

    def _counts(self, school_code: InstrumentedAttribute[str]) -> dict[str, int]:
        query = select(school_code, func.count()).group_by(school_code)
        return {row[0]: row[1] for row in self._session.execute(query)}

    def _names(self) -> dict[str, str]:
        return {row.code: row.name for row in self._session.scalars(select(EnrolledSchoolRow))}

    def _pupils(self, keys: Sequence[Place]) -> dict[Place, KnownPupilRow]:
        found: dict[Place, KnownPupilRow] = {}
        distinct = sorted(set(keys))
        for first in range(0, len(distinct), _KEYS):
            query = select(KnownPupilRow).where(
                tuple_(KnownPupilRow.school_code, KnownPupilRow.pseudonym).in_(
                    distinct[first : first + _KEYS]
                )
            )
            found |= {(row.school_code, row.pseudonym): row for row in self._session.scalars(query)}
        return found

    def _authors(self, keys: Sequence[Place]) -> dict[Place, list[str]]:
        """Return the authors that count: as handed in, or as a teacher corrected them last."""
        query = (
            select(AuthorRow)
            .where(tuple_(AuthorRow.school_code, AuthorRow.statement).in_(keys))
            .order_by(AuthorRow.since_ms, AuthorRow.position)
        )
        newest: dict[Place, tuple[int, list[str]]] = {}
        for row in self._session.scalars(query):
            key = (row.school_code, row.statement)
            if key not in newest or newest[key][0] != row.since_ms:
                newest[key] = (row.since_ms, [])
            newest[key][1].append(row.pseudonym)
        return {key: authors for key, (_, authors) in newest.items()}

    def _newest_marks(self, keys: Sequence[Place]) -> dict[Place, CollectedMarkRow]:
        query = (
            select(CollectedMarkRow)
            .where(tuple_(CollectedMarkRow.school_code, CollectedMarkRow.statement).in_(keys))
            .order_by(CollectedMarkRow.given_ms, CollectedMarkRow.id)
        )
        return {(row.school_code, row.statement): row for row in self._session.scalars(query)}

    def _attempt_ids(self, keys: Sequence[Place]) -> dict[Place, str]:
        query = select(
            CollectedAttemptRow.school_code, CollectedAttemptRow.statement, CollectedAttemptRow.id
        ).where(tuple_(CollectedAttemptRow.school_code, CollectedAttemptRow.statement).in_(keys))
        return {(school, statement): found for school, statement, found in self._session.execute(query)}


def _page(table: Any, after: Place, limit: int) -> Select[Any]:
    place = tuple_(table.school_code, table.id)
    return select(table).where(place > after).order_by(table.school_code, table.id).limit(limit)


def _gaps(numbers: Sequence[tuple[str, int]]) -> tuple[int, ...]:
    """Return the numbers that are missing before the highest one of each key."""
    by_key: dict[str, set[int]] = {}
    for key, number in numbers:
        by_key.setdefault(key, set()).add(number)
    missing = (set(range(1, max(have))) - have for have in by_key.values())
    return tuple(sorted(number for gap in missing for number in gap))

"""The work, marks and presence that a district collected from its schools."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from classroom.store.records.district import (
    AttemptFact,
    IntakeItem,
    MarkFact,
    PresenceFact,
    PupilFact,
    ReassignmentFact,
    ReturnFact,
)
from classroom.store.tables.district import (
    AuthorRow,
    CollectedArtefactRow,
    CollectedAttemptRow,
    CollectedMarkRow,
    CollectedPresenceRow,
    CollectedReturnRow,
    KnownPupilRow,
)
from classroom.store.tables.metadata import DistrictTable

_PAGE = 500
_Rows = dict[type[DistrictTable], list[dict[str, Any]]]


class CollectedWorkStore:
    """Lives for one job on the database's thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep(self, school: str, batch: str, items: Iterable[IntakeItem]) -> None:
        """Keep what accepted items say, each once: their ids are new."""
        rows: _Rows = {}
        for item in items:
            if isinstance(item.fact, ReassignmentFact):
                self._reassign(school, item.fact, rows)
            else:
                _collect(school, batch, item, rows)
        for table, values in rows.items():
            self._session.execute(insert(table), values)

    def keep_artefacts(self, artefacts: Mapping[str, bytes | int]) -> None:
        """Keep work by its hash, once; a number is the size of work that lies in the folder."""
        known: set[str] = set()
        for page in _pages(artefacts):
            query = select(CollectedArtefactRow.sha256).where(CollectedArtefactRow.sha256.in_(page))
            known.update(self._session.scalars(query))
        rows = [
            {
                "sha256": sha256,
                "size_bytes": content if isinstance(content, int) else len(content),
                "content": None if isinstance(content, int) else content,
            }
            for sha256, content in artefacts.items()
            if sha256 not in known
        ]
        if rows:
            self._session.execute(insert(CollectedArtefactRow), rows)

    def keep_pupils(self, school: str, pupils: Sequence[PupilFact], said_ms: int) -> None:
        """Keep who pseudonyms are; what an older batch said changes nothing."""
        newest = {pupil.pseudonym: pupil for pupil in pupils}
        known: dict[str, KnownPupilRow] = {}
        for page in _pages(newest):
            query = select(KnownPupilRow).where(
                KnownPupilRow.school_code == school, KnownPupilRow.pseudonym.in_(page)
            )
            known |= {row.pseudonym: row for row in self._session.scalars(query)}
        for pseudonym, pupil in newest.items():
            row = known.get(pseudonym)
            if row is None:
                row = KnownPupilRow(school_code=school, pseudonym=pseudonym)
                self._session.add(row)
            elif row.said_ms > said_ms:
                continue
            row.massar_code = pupil.massar_code
            row.level, row.class_label, row.school_year = pupil.level, pupil.class_label, pupil.school_year
            row.sex, row.birth_year, row.said_ms = pupil.sex, pupil.birth_year, said_ms
        self._session.flush()

    def _reassign(self, school: str, fact: ReassignmentFact, rows: _Rows) -> None:
        """Keep corrected authors; of two corrections in the same millisecond the first stays."""
        key = {"school_code": school, "statement": fact.attempt, "since_ms": fact.at_ms}
        waiting = rows.get(AuthorRow, [])
        if any(key.items() <= row.items() for row in waiting):
            return
        if self._session.scalar(select(AuthorRow.position).filter_by(**key).limit(1)) is None:
            _add_authors(rows, key, fact.authors)


def _collect(school: str, batch: str, item: IntakeItem, rows: _Rows) -> None:
    key = {"school_code": school, "id": item.id}
    match item.fact:
        case AttemptFact() as fact:
            row = {
                **key,
                "statement": fact.statement,
                "class_label": fact.class_label,
                "pack": fact.at.pack,
                "version": fact.at.version,
                "lesson": fact.at.lesson,
                "step": fact.at.step,
                "received_ms": fact.received_ms,
                "made_ms": fact.made_ms,
                "session": fact.session,
                "artefact_sha256": fact.artefact_sha256,
                "artefact_bytes": fact.artefact_bytes,
                "has_artefact": item.has_artefact,
                "passed": fact.passed,
                "stars": fact.stars,
                "batch_id": batch,
            }
            rows.setdefault(CollectedAttemptRow, []).append(row)
            as_made = {"school_code": school, "statement": fact.statement, "since_ms": 0}
            _add_authors(rows, as_made, fact.authors)
        case MarkFact() as fact:
            mark = {
                **key,
                "statement": fact.attempt,
                "score": fact.score,
                "maximum": fact.maximum,
                "author": fact.author,
                "given_ms": fact.given_ms,
            }
            rows.setdefault(CollectedMarkRow, []).append(mark)
        case ReturnFact() as fact:
            row = {**key, "statement": fact.attempt, "returned_ms": fact.returned_ms}
            rows.setdefault(CollectedReturnRow, []).append(row)
        case PresenceFact() as fact:
            row = {**key, "session": fact.session, "pseudonym": fact.pupil, "class_label": fact.class_label}
            seen = {"first_ms": fact.first_ms, "last_ms": fact.last_ms}
            rows.setdefault(CollectedPresenceRow, []).append(row | seen)
        case ReassignmentFact() | None:
            raise ValueError(item.kind)


def _add_authors(rows: _Rows, key: dict[str, Any], authors: Sequence[str]) -> None:
    rows.setdefault(AuthorRow, []).extend(
        {**key, "position": position, "pseudonym": name} for position, name in enumerate(authors)
    )


def _pages(keys: Iterable[str]) -> Iterable[list[str]]:
    waiting = iter(keys)
    while page := list(islice(waiting, _PAGE)):
        yield page

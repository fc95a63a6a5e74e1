"""The work, marks and presence that a district collected from its schools."""

from collections.abc import Mapping, Sequence

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from classroom.district.facts import (
    AttemptFact,
    MarkFact,
    PresenceFact,
    PupilFact,
    ReassignmentFact,
    ReturnFact,
)
from classroom.district.records import IntakeItem
from classroom.store.tables.district import (
    AuthorRow,
    CollectedArtefactRow,
    CollectedAttemptRow,
    CollectedMarkRow,
    CollectedPresenceRow,
    CollectedReturnRow,
    KnownPupilRow,
)


class CollectedWorkStore:
    """Lives for one job on the database's thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep(self, school: str, batch: str, item: IntakeItem) -> None:
        """Keep what an accepted item says."""
        match item.fact:
            case AttemptFact() as fact:
                self._session.execute(insert(CollectedAttemptRow), _attempt_row(school, batch, item, fact))
                self._keep_authors(school, fact.statement, 0, fact.authors)
            case MarkFact() as fact:
                values = {"statement": fact.attempt, "score": fact.score, "maximum": fact.maximum}
                values |= {"author": fact.author, "given_ms": fact.given_ms}
                self._session.execute(
                    insert(CollectedMarkRow), {"school_code": school, "id": item.id, **values}
                )
            case ReturnFact() as fact:
                self._session.add(
                    CollectedReturnRow(
                        school_code=school,
                        id=item.id,
                        statement=fact.attempt,
                        returned_ms=fact.returned_ms,
                    )
                )
            case PresenceFact() as fact:
                self._session.add(
                    CollectedPresenceRow(
                        school_code=school,
                        id=item.id,
                        session=fact.session,
                        pseudonym=fact.pupil,
                        class_label=fact.class_label,
                        first_ms=fact.first_ms,
                        last_ms=fact.last_ms,
                    )
                )
            case ReassignmentFact() as fact:
                self._keep_authors(school, fact.attempt, fact.at_ms, fact.authors)
            case None:
                raise ValueError(item.id)

    def keep_artefacts(self, artefacts: Mapping[str, bytes | int]) -> None:
        """Keep work by its hash, once; a number is the size of work that lies in the folder."""
        rows = [
            {
                "sha256": sha256,
                "size_bytes": content if isinstance(content, int) else len(content),
                "content": None if isinstance(content, int) else content,
            }
            for sha256, content in artefacts.items()
            if self._session.get(CollectedArtefactRow, sha256) is None
        ]
        if rows:
            self._session.execute(insert(CollectedArtefactRow), rows)

    def keep_pupil(self, school: str, pupil: PupilFact, said_ms: int) -> None:
        """Keep who a pseudonym is; what an older batch said changes nothing."""
        row = self._session.get(KnownPupilRow, (school, pupil.pseudonym))
        if row is None:
            row = KnownPupilRow(school_code=school, pseudonym=pupil.pseudonym)
            self._session.add(row)
        elif row.said_ms > said_ms:
            return
        row.massar_code = pupil.massar_code
        row.level, row.class_label, row.school_year = pupil.level, pupil.class_label, pupil.school_year
        row.sex, row.birth_year, row.said_ms = pupil.sex, pupil.birth_year, said_ms
        self._session.flush()

    def _keep_authors(self, school: str, statement: str, since_ms: int, authors: Sequence[str]) -> None:
        key = {"school_code": school, "statement": statement, "since_ms": since_ms}
        known = select(AuthorRow.position).filter_by(**key).limit(1)
        if self._session.scalar(known) is None:
            rows = [{**key, "position": place, "pseudonym": name} for place, name in enumerate(authors)]
            self._session.execute(insert(AuthorRow), rows)


def _attempt_row(school: str, batch: str, item: IntakeItem, fact: AttemptFact) -> dict[str, object]:
    return {
        "school_code": school,
        "id": item.id,
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

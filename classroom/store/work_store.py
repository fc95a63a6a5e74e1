"""Handed-in work and drafts."""

import secrets
from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, bindparam, delete, func, insert, select
from sqlalchemy.orm import Session

from classroom.errors import NotFoundError, RequestRefusedError
from classroom.link.refusals import PUPIL_COUNT, PUPIL_UNKNOWN
from classroom.store.artefact_store import ArtefactStore
from classroom.store.ledger_store import LedgerStore
from classroom.store.records.ledger import LedgerEntry
from classroom.store.tables.artefact import ArtefactRow
from classroom.store.tables.attempt import AttemptAuthorRow, AttemptRow
from classroom.store.tables.pupil import PupilRow
from classroom.work.attempt import Attempt, StepKey
from classroom.work.authors import are_authors

# Made once and run below the object mapper: building a statement takes longer than running it, and
# forty tablets hand in at the bell.
_ATTEMPTS: Final = select(AttemptRow.__table__, ArtefactRow.size_bytes).join(
    ArtefactRow, ArtefactRow.sha256 == AttemptRow.sha256
)
_ATTEMPTS_BY_ID: Final = _ATTEMPTS.where(AttemptRow.id.in_(bindparam("attempts", expanding=True)))
_AUTHORS: Final = select(AttemptAuthorRow.attempt_id, AttemptAuthorRow.pupil_id).order_by(
    AttemptAuthorRow.attempt_id, AttemptAuthorRow.position
)
_COUNT_PUPILS: Final = (
    select(func.count()).select_from(PupilRow).where(PupilRow.id.in_(bindparam("pupils", expanding=True)))
)
_INSERT_AUTHORS: Final = insert(AttemptAuthorRow)


class WorkStore:
    """Lives for one job on the database's thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def attempt(self, attempt_id: str) -> Attempt:
        """Return an attempt. Raises NotFoundError."""
        found = self.known([attempt_id])
        if not found:
            raise NotFoundError("attempt", attempt_id)
        return found[attempt_id]

    def known(self, attempt_ids: Sequence[str]) -> dict[str, Attempt]:
        """Return those of these attempts that are kept, by id."""
        rows = self._session.connection().execute(_ATTEMPTS_BY_ID, {"attempts": attempt_ids}).all()
        if not rows:
            return {}
        theirs = AttemptAuthorRow.attempt_id.in_([row.id for row in rows])
        return {attempt.id: attempt for attempt in self._with_authors(rows, theirs)}

    def attempts(self, session: str | None = None) -> list[Attempt]:
        """Return the attempts of a class session, or of all, in the order in which they came."""
        query = _ATTEMPTS.order_by(AttemptRow.received_ms, AttemptRow.id)
        if session is not None:
            query = query.where(AttemptRow.session_id == session)
        asked_for = query.with_only_columns(AttemptRow.id).order_by(None)
        rows = self._session.connection().execute(query).all()
        return self._with_authors(rows, AttemptAuthorRow.attempt_id.in_(asked_for))

    def content(self, attempt_id: str) -> bytes:
        """Return what was handed in, its hash checked. Raises NotFoundError, StoreError("damaged")."""
        return ArtefactStore(self._session).read(self.attempt(attempt_id).sha256)

    def reassign(self, attempt_id: str, authors: Sequence[str], by: str, at_ms: int) -> Attempt:
        """Give an attempt other authors and return it as it is now; the same authors change nothing.

        Also writes the audit entry into the ledger: `by` is the teacher who decided. Raises NotFoundError
        and RequestRefusedError (PUPIL_COUNT, PUPIL_UNKNOWN).
        """
        before = self.attempt(attempt_id)
        if before.authors == tuple(authors):
            return before
        self._session.execute(delete(AttemptAuthorRow).filter_by(attempt_id=attempt_id))
        self._write_authors(attempt_id, authors)
        LedgerStore(self._session).append(
            LedgerEntry(
                at_ms=at_ms,
                kind="reassignment",
                item=secrets.token_hex(16),
                body={
                    "attempt": attempt_id,
                    "before": list(before.authors),
                    "authors": list(authors),
                    "by": by,
                },
            )
        )
        return self.attempt(attempt_id)

    def _write_authors(self, attempt_id: str, authors: Sequence[str]) -> None:
        if not are_authors(authors):
            raise RequestRefusedError(PUPIL_COUNT, attempt_id)
        rows = [
            {"attempt_id": attempt_id, "position": position, "pupil_id": pupil}
            for position, pupil in enumerate(authors)
        ]
        connection = self._session.connection()
        if connection.execute(_COUNT_PUPILS, {"pupils": list(authors)}).scalar_one() != len(authors):
            raise RequestRefusedError(PUPIL_UNKNOWN, attempt_id)
        connection.execute(_INSERT_AUTHORS, rows)

    def _with_authors(self, rows: Sequence[Row[Any]], theirs: ColumnElement[bool]) -> list[Attempt]:
        authors: dict[str, list[str]] = {row.id: [] for row in rows}
        for attempt_id, pupil in self._session.connection().execute(_AUTHORS.where(theirs)):
            authors[attempt_id].append(pupil)
        return [_attempt(row, tuple(authors[row.id])) for row in rows]


def _attempt(row: Row[Any], authors: tuple[str, ...]) -> Attempt:
    return Attempt(
        id=row.id,
        at=StepKey(pack=row.pack, version=row.version, lesson=row.lesson, step=row.step),
        authors=authors,
        sha256=row.sha256,
        size_bytes=row.size_bytes,
        made_ms=row.made_ms,
        received_ms=row.received_ms,
        device=row.device,
        session=row.session_id,
    )

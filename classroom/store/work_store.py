"""Handed-in work and drafts."""

import hashlib
import secrets
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from sqlalchemy import Select, bindparam, delete, func, insert, select
from sqlalchemy.orm import Session

from classroom.errors import NotFoundError, RequestRefusedError
from classroom.link.refusals import ATTEMPT_CONFLICT, CHUNK_HASH, PUPIL_COUNT, PUPIL_UNKNOWN
from classroom.store.artefact_store import ArtefactStore
from classroom.store.draft_store import DraftStore
from classroom.store.faults import file_fault
from classroom.store.ledger_store import LedgerStore
from classroom.store.tables.artefact import ArtefactRow
from classroom.store.tables.attempt import AttemptAuthorRow, AttemptRow
from classroom.store.tables.pupil import PupilRow
from classroom.sync.records import LedgerEntry
from classroom.work.attempt import Attempt, Draft, StepKey

_Rows = Select[AttemptRow, int]

# Made once and run below the object mapper: building a statement takes longer than running it, and
# forty tablets hand in at the bell.
_IDENTITY: Final = select(
    AttemptRow.sha256, AttemptRow.pack, AttemptRow.version, AttemptRow.lesson, AttemptRow.step
).where(AttemptRow.id == bindparam("attempt"))
_ATTEMPTS: Final = select(AttemptRow, ArtefactRow.size_bytes).join(
    ArtefactRow, ArtefactRow.sha256 == AttemptRow.sha256
)
_ONE_ATTEMPT: Final = _ATTEMPTS.where(AttemptRow.id == bindparam("attempt"))
_ITS_AUTHORS: Final = (
    select(AttemptAuthorRow.pupil_id)
    .where(AttemptAuthorRow.attempt_id == bindparam("attempt"))
    .order_by(AttemptAuthorRow.position)
)
_EARLIER: Final = (
    select(func.count(AttemptRow.id.distinct()))
    .join(AttemptAuthorRow, AttemptAuthorRow.attempt_id == AttemptRow.id)
    .where(
        AttemptRow.pack == bindparam("pack"),
        AttemptRow.lesson == bindparam("lesson"),
        AttemptRow.step == bindparam("step"),
        AttemptAuthorRow.pupil_id.in_(bindparam("pupils", expanding=True)),
    )
)
_COUNT_PUPILS: Final = (
    select(func.count()).select_from(PupilRow).where(PupilRow.id.in_(bindparam("pupils", expanding=True)))
)
_INSERT_ATTEMPT: Final = insert(AttemptRow)
_INSERT_AUTHOR: Final = insert(AttemptAuthorRow)


class WorkStore:
    """Lives for one job on the database's thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def receive(self, attempt: Attempt, content: bytes | Path) -> bool:
        """Keep an attempt and its content; True when it is new, False when the same was kept before.

        `content` may be the path of a finished file on the same disk: large work is then linked, not
        copied (see ArtefactFolder.keep); the file stays the caller's. Raises RequestRefusedError:
        ATTEMPT_CONFLICT for a known id with other content or another step, CHUNK_HASH when the content
        is not what the attempt says, PUPIL_COUNT and PUPIL_UNKNOWN for its authors. The authors of a
        known attempt are not compared, because the teacher may have put them right.
        """
        known = self._session.connection().execute(_IDENTITY, {"attempt": attempt.id}).one_or_none()
        if known is not None:
            at = attempt.at
            if tuple(known) != (attempt.sha256, at.pack, at.version, at.lesson, at.step):
                raise RequestRefusedError(ATTEMPT_CONFLICT, attempt.id)
            return False
        if _size_and_hash(content) != (attempt.size_bytes, attempt.sha256):
            raise RequestRefusedError(CHUNK_HASH, attempt.id)
        ArtefactStore(self._session).keep(attempt.sha256, attempt.size_bytes, content)
        self._session.connection().execute(
            _INSERT_ATTEMPT,
            {
                "id": attempt.id,
                "pack": attempt.at.pack,
                "version": attempt.at.version,
                "lesson": attempt.at.lesson,
                "step": attempt.at.step,
                "sha256": attempt.sha256,
                "made_ms": attempt.made_ms,
                "received_ms": attempt.received_ms,
                "device": attempt.device,
                "session_id": attempt.session,
            },
        )
        self._write_authors(attempt.id, attempt.authors)
        return True

    def attempt(self, attempt_id: str) -> Attempt:
        """Return an attempt. Raises NotFoundError."""
        found = self._session.execute(_ONE_ATTEMPT, {"attempt": attempt_id}).one_or_none()
        if found is None:
            raise NotFoundError("attempt", attempt_id)
        authors = self._session.execute(_ITS_AUTHORS, {"attempt": attempt_id}).scalars()
        return _attempt(*found, tuple(authors))

    def attempts(self, session: str | None = None) -> list[Attempt]:
        """Return the attempts of a class session, or of all, in the order in which they came."""
        query = _ATTEMPTS.order_by(AttemptRow.received_ms, AttemptRow.id)
        return self._attempts(query if session is None else query.where(AttemptRow.session_id == session))

    def content(self, attempt_id: str) -> bytes:
        """Return what was handed in, its hash checked. Raises NotFoundError, StoreError("damaged")."""
        return ArtefactStore(self._session).read(self.attempt(attempt_id).sha256)

    def earlier(self, authors: Sequence[str], at: StepKey) -> int:
        """Return how many attempts any of these pupils has on this step, in whatever version of the pack."""
        asked = {"pack": at.pack, "lesson": at.lesson, "step": at.step, "pupils": list(authors)}
        return self._session.connection().execute(_EARLIER, asked).scalar_one()

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

    def save_draft(self, draft: Draft) -> Draft:
        """As DraftStore.save."""
        return DraftStore(self._session).save(draft)

    def draft(self, draft_id: str) -> Draft | None:
        """As DraftStore.draft."""
        return DraftStore(self._session).draft(draft_id)

    def drafts_of(self, pupil_id: str) -> list[Draft]:
        """As DraftStore.drafts_of."""
        return DraftStore(self._session).drafts_of(pupil_id)

    def _write_authors(self, attempt_id: str, authors: Sequence[str]) -> None:
        if not 1 <= len(authors) <= 3 or len(set(authors)) != len(authors):
            raise RequestRefusedError(PUPIL_COUNT, attempt_id)
        rows = [
            {"attempt_id": attempt_id, "position": position, "pupil_id": pupil}
            for position, pupil in enumerate(authors)
        ]
        connection = self._session.connection()
        if connection.execute(_COUNT_PUPILS, {"pupils": list(authors)}).scalar_one() != len(authors):
            raise RequestRefusedError(PUPIL_UNKNOWN, attempt_id)
        connection.execute(_INSERT_AUTHOR, rows)

    def _attempts(self, query: _Rows) -> list[Attempt]:
        rows = self._session.execute(query).all()
        authors: dict[str, list[str]] = {row.id: [] for row, _ in rows}
        attempts_asked_for = query.with_only_columns(AttemptRow.id).order_by(None)
        for attempt_id, pupil in self._session.execute(
            select(AttemptAuthorRow.attempt_id, AttemptAuthorRow.pupil_id)
            .where(AttemptAuthorRow.attempt_id.in_(attempts_asked_for))
            .order_by(AttemptAuthorRow.attempt_id, AttemptAuthorRow.position)
        ):
            authors[attempt_id].append(pupil)
        return [_attempt(row, size_bytes, tuple(authors[row.id])) for row, size_bytes in rows]


def _attempt(row: AttemptRow, size_bytes: int, authors: tuple[str, ...]) -> Attempt:
    return Attempt(
        id=row.id,
        at=_step_key(row),
        authors=authors,
        sha256=row.sha256,
        size_bytes=size_bytes,
        made_ms=row.made_ms,
        received_ms=row.received_ms,
        device=row.device,
        session=row.session_id,
    )


def _step_key(row: AttemptRow) -> StepKey:
    return StepKey(pack=row.pack, version=row.version, lesson=row.lesson, step=row.step)


def _size_and_hash(content: bytes | Path) -> tuple[int, str]:
    if isinstance(content, bytes):
        return len(content), hashlib.sha256(content).hexdigest()
    try:
        with content.open("rb") as file:
            return content.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise file_fault(error) from error

"""Lesson hours, and who was there."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from classroom.errors import NotFoundError
from classroom.store.records.lesson_hour import ClassSession, PresenceRecord
from classroom.store.tables.class_session import ClassSessionRow
from classroom.store.tables.presence import PresenceRow


class ClassSessionStore:
    """Lives for one job on the database's thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def open(self, opened: ClassSession) -> None:
        """Keep a session that begins. Its id must be new."""
        self._session.add(
            ClassSessionRow(
                id=opened.id,
                class_id=opened.class_id,
                opened_ms=opened.opened_ms,
                closed_ms=opened.closed_ms,
            )
        )
        self._session.flush()

    def close(self, session_id: str, closed_ms: int) -> None:
        """Close a session; one that is closed already stays as it was. Raises NotFoundError."""
        row = self._session.get(ClassSessionRow, session_id)
        if row is None:
            raise NotFoundError("session", session_id)
        if row.closed_ms is None:
            row.closed_ms = closed_ms

    def class_session(self, session_id: str) -> ClassSession:
        """Return a session. Raises NotFoundError."""
        row = self._session.get(ClassSessionRow, session_id)
        if row is None:
            raise NotFoundError("session", session_id)
        return _class_session(row)

    def open_session(self) -> ClassSession | None:
        """Return the newest session that was never closed: the one that runs, or that a power cut ended."""
        row = self._session.scalars(
            select(ClassSessionRow)
            .where(ClassSessionRow.closed_ms.is_(None))
            .order_by(ClassSessionRow.opened_ms.desc())
            .limit(1)
        ).first()
        return None if row is None else _class_session(row)

    def record_presence(self, presence: PresenceRecord) -> PresenceRecord:
        """Keep that a pupil was at a tablet; a known presence grows to cover both. Return what is kept."""
        row = self._session.get(PresenceRow, (presence.session, presence.pupil, presence.device))
        if row is None:
            self._session.add(
                PresenceRow(
                    session_id=presence.session,
                    pupil_id=presence.pupil,
                    device=presence.device,
                    first_ms=presence.first_ms,
                    last_ms=presence.last_ms,
                )
            )
            self._session.flush()
            return presence
        row.first_ms = min(row.first_ms, presence.first_ms)
        row.last_ms = max(row.last_ms, presence.last_ms)
        return _presence(row)

    def presences(self, session_id: str) -> list[PresenceRecord]:
        """Return who was there, in the order of arrival."""
        rows = self._session.scalars(
            select(PresenceRow)
            .filter_by(session_id=session_id)
            .order_by(PresenceRow.first_ms, PresenceRow.pupil_id)
        )
        return [_presence(row) for row in rows]


def _class_session(row: ClassSessionRow) -> ClassSession:
    return ClassSession(id=row.id, class_id=row.class_id, opened_ms=row.opened_ms, closed_ms=row.closed_ms)


def _presence(row: PresenceRow) -> PresenceRecord:
    return PresenceRecord(
        session=row.session_id,
        pupil=row.pupil_id,
        device=row.device,
        first_ms=row.first_ms,
        last_ms=row.last_ms,
    )

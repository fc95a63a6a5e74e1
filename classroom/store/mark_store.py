"""Marks, and the feedback that returns work to its pupils."""

from collections.abc import Collection, Iterable

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from classroom.errors import NotFoundError
from classroom.store.tables.attempt import AttemptAuthorRow, AttemptRow
from classroom.store.tables.mark import MarkRow
from classroom.store.tables.returned_work import ReturnedWorkRow
from classroom.work.attempt import StepKey
from classroom.work.mark import Mark, ReturnedWork


class MarkStore:
    """Lives for one job on the database's thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add_mark(self, mark: Mark) -> None:
        """Append a mark; earlier ones stay. Raises NotFoundError when there is no such attempt."""
        self._require_attempt(mark.attempt)
        self._session.execute(
            insert(MarkRow).values(
                id=mark.id,
                attempt_id=mark.attempt,
                score=mark.score,
                maximum=mark.maximum,
                author=mark.author,
                reason=mark.reason,
                given_ms=mark.given_ms,
            )
        )

    def marks(self, attempt_id: str) -> list[Mark]:
        """Return every mark of an attempt, the oldest first; the last one counts."""
        rows = self._session.scalars(
            select(MarkRow).filter_by(attempt_id=attempt_id).order_by(MarkRow.given_ms, MarkRow.id)
        )
        return [_mark(row) for row in rows]

    def newest_marks(self, attempt_ids: Collection[str]) -> dict[str, Mark]:
        """Return the mark that counts of each of these attempts, some hundreds at most, that has one."""
        rows = self._session.scalars(
            select(MarkRow).where(MarkRow.attempt_id.in_(attempt_ids)).order_by(MarkRow.given_ms, MarkRow.id)
        )
        return {row.attempt_id: _mark(row) for row in rows}

    def return_work(self, returned: ReturnedWork) -> None:
        """Keep feedback until its pupils have seen it. Raises NotFoundError when there is no such attempt."""
        self._require_attempt(returned.attempt)
        self._session.execute(
            insert(ReturnedWorkRow).values(
                id=returned.id,
                attempt_id=returned.attempt,
                score=returned.score,
                maximum=returned.maximum,
                comment=returned.comment,
                returned_ms=returned.returned_ms,
                seen_ms=returned.seen_ms,
            )
        )

    def waiting_for(self, pupil_ids: Iterable[str]) -> list[ReturnedWork]:
        """Return the feedback that none of its authors has seen yet and one of these pupils shall see.

        It follows the authors that the attempt has now; the oldest comes first.
        """
        theirs = select(AttemptAuthorRow.attempt_id).where(AttemptAuthorRow.pupil_id.in_(list(pupil_ids)))
        rows = self._session.execute(
            select(ReturnedWorkRow, AttemptRow)
            .join(AttemptRow, AttemptRow.id == ReturnedWorkRow.attempt_id)
            .where(ReturnedWorkRow.seen_ms.is_(None), ReturnedWorkRow.attempt_id.in_(theirs))
            .order_by(ReturnedWorkRow.returned_ms, ReturnedWorkRow.id)
        )
        return [_returned_work(row, attempt) for row, attempt in rows]

    def returned(self, attempt_ids: Collection[str]) -> set[str]:
        """Return which of these attempts, some hundreds at most, went back to their pupils, seen or not."""
        rows = self._session.scalars(
            select(ReturnedWorkRow.attempt_id).where(ReturnedWorkRow.attempt_id.in_(attempt_ids))
        )
        return set(rows)

    def see(self, feedback_id: str, seen_ms: int) -> ReturnedWork:
        """Keep when its pupils saw it; the first time counts. Raises NotFoundError."""
        row = self._session.get(ReturnedWorkRow, feedback_id)
        if row is None:
            raise NotFoundError("feedback", feedback_id)
        if row.seen_ms is None:
            row.seen_ms = seen_ms
        return _returned_work(row, self._session.get_one(AttemptRow, row.attempt_id))

    def _require_attempt(self, attempt_id: str) -> None:
        if self._session.get(AttemptRow, attempt_id) is None:
            raise NotFoundError("attempt", attempt_id)


def _mark(row: MarkRow) -> Mark:
    return Mark(
        id=row.id,
        attempt=row.attempt_id,
        score=row.score,
        maximum=row.maximum,
        author=row.author,
        reason=row.reason,
        given_ms=row.given_ms,
    )


def _returned_work(row: ReturnedWorkRow, attempt: AttemptRow) -> ReturnedWork:
    return ReturnedWork(
        id=row.id,
        attempt=row.attempt_id,
        at=StepKey(pack=attempt.pack, version=attempt.version, lesson=attempt.lesson, step=attempt.step),
        score=row.score,
        maximum=row.maximum,
        comment=row.comment,
        returned_ms=row.returned_ms,
        seen_ms=row.seen_ms,
    )

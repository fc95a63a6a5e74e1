"""Handed-in work as a teacher looks at it: page by page, each with what was said of it so far."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import bindparam, func, select, tuple_
from sqlalchemy.orm import Session, aliased

from classroom.store.artefact_store import INLINE_BYTES, ArtefactStore
from classroom.store.mark_store import MarkStore
from classroom.store.recheck_store import RecheckStore
from classroom.store.tables.attempt import AttemptAuthorRow, AttemptRow
from classroom.store.tables.mark import MarkRow
from classroom.store.tables.returned_work import ReturnedWorkRow
from classroom.store.work_store import WorkStore
from classroom.work.attempt import Attempt, StepKey
from classroom.work.mark import Mark
from classroom.work.recheck import Recheck

# The attempts on the same step by one of the authors, up to this one. By way of the pupil: a step may
# have thousands of attempts, a pupil has some hundred.
_MINE, _THEIRS = aliased(AttemptAuthorRow), aliased(AttemptAuthorRow)
_EARLIER = aliased(AttemptRow)
_SAME_STEP: Final = (
    select(AttemptRow.id, _EARLIER.id)
    .join(_MINE, (_MINE.attempt_id == AttemptRow.id) & (_MINE.position == 0))
    .join(_THEIRS, _THEIRS.pupil_id == _MINE.pupil_id)
    .join(_EARLIER, _EARLIER.id == _THEIRS.attempt_id)
    .where(
        AttemptRow.id.in_(bindparam("attempts", expanding=True)),
        _EARLIER.pack == AttemptRow.pack,
        _EARLIER.lesson == AttemptRow.lesson,
        _EARLIER.step == AttemptRow.step,
        tuple_(_EARLIER.received_ms, _EARLIER.id) <= tuple_(AttemptRow.received_ms, AttemptRow.id),
    )
)
_AUTHORS: Final = select(AttemptAuthorRow.attempt_id, AttemptAuthorRow.pupil_id).where(
    AttemptAuthorRow.attempt_id.in_(bindparam("attempts", expanding=True))
)
_UNJUDGED: Final = (
    select(AttemptRow.pack, AttemptRow.version, AttemptRow.lesson, AttemptRow.step, func.count())
    .where(
        ~select(MarkRow.id).where(MarkRow.attempt_id == AttemptRow.id).exists(),
        ~select(ReturnedWorkRow.id).where(ReturnedWorkRow.attempt_id == AttemptRow.id).exists(),
    )
    .group_by(AttemptRow.pack, AttemptRow.version, AttemptRow.lesson, AttemptRow.step)
)


@dataclass(frozen=True, kw_only=True)
class ListedWork:
    """An attempt, its content, and how far the teacher is with it."""

    attempt: Attempt
    content: bytes | None
    """None when it is too large for a list (photos, recordings), or what was kept is damaged."""
    number: int
    """1 for the first hand-in of this step by these pupils together, 2 for the next, and so on."""
    mark: Mark | None
    """The newest."""
    returned: bool
    recheck: Recheck | None
    """The newest."""


class HandInList:
    """Lives for one job on the database's thread; ask for some dozens at a time, for others wait for it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def newest(self, limit: int, before: tuple[int, str] | None = None) -> list[ListedWork]:
        """Return what came last, newest first; what came before `received_ms` and id when these are given."""
        query = select(AttemptRow.id).order_by(AttemptRow.received_ms.desc(), AttemptRow.id.desc())
        if before is not None:
            query = query.where(tuple_(AttemptRow.received_ms, AttemptRow.id) < before)
        return self.these(self._session.scalars(query.limit(limit)).all())

    def these(self, attempt_ids: Sequence[str]) -> list[ListedWork]:
        """Return those of these attempts that are kept, in the given order."""
        known = WorkStore(self._session).known(attempt_ids)
        wanted = [known[one] for one in attempt_ids if one in known]
        if not wanted:
            return []
        ids = [attempt.id for attempt in wanted]
        numbers, marks = self._numbers(ids), MarkStore(self._session).newest_marks(ids)
        returned = MarkStore(self._session).returned(ids)
        rechecks = RecheckStore(self._session).newest(ids)
        contents = ArtefactStore(self._session).read_all(
            {attempt.sha256 for attempt in wanted if attempt.size_bytes <= INLINE_BYTES}
        )
        return [
            ListedWork(
                attempt=attempt,
                content=contents.get(attempt.sha256),
                number=numbers[attempt.id],
                mark=marks.get(attempt.id),
                returned=attempt.id in returned,
                recheck=rechecks.get(attempt.id),
            )
            for attempt in wanted
        ]

    def unjudged(self) -> dict[StepKey, int]:
        """Return how many attempts on each step have neither mark nor return."""
        rows = self._session.connection().execute(_UNJUDGED)
        return {
            StepKey(pack=pack, version=version, lesson=lesson, step=step): count
            for pack, version, lesson, step, count in rows
        }

    def _numbers(self, attempt_ids: Collection[str]) -> dict[str, int]:
        connection = self._session.connection()
        pairs = [tuple(row) for row in connection.execute(_SAME_STEP, {"attempts": list(attempt_ids)})]
        authors: dict[str, set[str]] = {}
        asked_for = {attempt_id for pair in pairs for attempt_id in pair}
        for attempt_id, pupil in connection.execute(_AUTHORS, {"attempts": list(asked_for)}):
            authors.setdefault(attempt_id, set()).add(pupil)
        numbers = dict.fromkeys(attempt_ids, 0)
        for attempt_id, earlier in pairs:
            numbers[attempt_id] += authors[attempt_id] == authors[earlier]
        return numbers

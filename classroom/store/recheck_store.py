"""What this computer found when it ran handed-in programs again, and which of them still wait for that."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict
from typing import Final, cast

from sqlalchemy import ColumnElement, insert, or_, select, tuple_
from sqlalchemy.orm import Session

from classroom.errors import NotFoundError
from classroom.store.tables.attempt import AttemptRow
from classroom.store.tables.recheck import RecheckRow
from classroom.work.attempt import StepKey
from classroom.work.recheck import CHECKER, Engine, Recheck

_STEP: Final = (AttemptRow.pack, AttemptRow.version, AttemptRow.lesson, AttemptRow.step)


class RecheckStore:
    """Lives for one job on the database's thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, recheck: Recheck) -> None:
        """Append a judgement; earlier ones stay. Raises NotFoundError when there is no such attempt."""
        if self._session.get(AttemptRow, recheck.attempt) is None:
            raise NotFoundError("attempt", recheck.attempt)
        fields = asdict(recheck)
        self._session.execute(insert(RecheckRow).values(attempt_id=fields.pop("attempt"), **fields))

    def newest(self, attempt_ids: Collection[str]) -> dict[str, Recheck]:
        """Return the judgement that counts of each of these attempts, some hundreds at most, that has one."""
        rows = self._session.scalars(
            select(RecheckRow)
            .where(RecheckRow.attempt_id.in_(attempt_ids))
            .order_by(RecheckRow.checked_ms, RecheckRow.id)
        )
        return {row.attempt_id: _recheck(row) for row in rows}

    def waiting_steps(self, *, replayed: bool) -> list[StepKey]:
        """Return the steps that have attempts which this checker has not judged, of whatever kind.

        `replayed`: those that were only replayed count too, because now they can be run.
        """
        rows = self._session.execute(select(*_STEP).where(_waits(replayed=replayed)).distinct())
        return [
            StepKey(pack=pack, version=version, lesson=lesson, step=step)
            for pack, version, lesson, step in rows
        ]

    def waiting(self, steps: Iterable[StepKey], *, replayed: bool) -> Sequence[str]:
        """Return attempts on these steps that this checker has not judged, oldest first."""
        wanted = [(at.pack, at.version, at.lesson, at.step) for at in steps]
        query = (
            select(AttemptRow.id)
            .where(tuple_(*_STEP).in_(wanted), _waits(replayed=replayed))
            .order_by(AttemptRow.received_ms, AttemptRow.id)
        )
        return self._session.scalars(query).all()


def _waits(*, replayed: bool) -> ColumnElement[bool]:
    judged = select(RecheckRow.id).where(
        RecheckRow.attempt_id == AttemptRow.id, RecheckRow.checker >= CHECKER
    )
    if replayed:
        judged = judged.where(
            or_(RecheckRow.engine.in_(("v8", "blocks")), RecheckRow.fault.not_in(("engine", "")))
        )
    return ~judged.exists()


def _recheck(row: RecheckRow) -> Recheck:
    return Recheck(
        id=row.id,
        attempt=row.attempt_id,
        engine=cast(Engine, row.engine),
        passed=row.passed,
        stars=row.stars,
        maximum=row.maximum,
        claim_agrees=row.claim_agrees,
        trace_agrees=row.trace_agrees,
        fault=row.fault,
        facts=row.facts,
        out=row.out,
        state=row.state,
        checked_ms=row.checked_ms,
        checker=row.checker,
    )

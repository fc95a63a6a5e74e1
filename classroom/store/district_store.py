"""A district's intake: enrolled schools, and their batches taken in whole, once."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import msgspec
from sqlalchemy import insert, select, tuple_
from sqlalchemy.orm import Session

from classroom.errors import NotFoundError
from classroom.store.collected_work_store import CollectedWorkStore
from classroom.store.records.district import (
    EnrolledSchool,
    IntakeBatch,
    IntakeItem,
    IntakeOutcome,
    RejectedItem,
)
from classroom.store.tables.district import (
    EnrolledSchoolRow,
    ImportedBatchRow,
    IssuedEnrolmentRow,
    ItemRow,
    QuarantineRow,
)

_PAGE = 400
"""Ids in one query: every SQLite takes 999 values."""
_Known = dict[tuple[str, str], str]


class DistrictStore:
    """Lives for one job on the database's thread; a batch is one job, and so all or nothing."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def enrol(self, school: EnrolledSchool) -> None:
        """Keep that an enrolment was issued; a school may get a further one."""
        self._session.merge(EnrolledSchoolRow(code=school.code, name=school.name))
        self._session.flush()
        issued = IssuedEnrolmentRow(
            certificate_sha256=school.enrolment, school_code=school.code, enrolled_ms=school.enrolled_ms
        )
        self._session.add(issued)
        self._session.flush()

    def has_school(self, code: str) -> bool:
        """Return whether a school was enrolled."""
        return self._session.get(EnrolledSchoolRow, code) is not None

    def take_in(self, batch: IntakeBatch, at_ms: int) -> IntakeOutcome:
        """Take in a verified batch: every item is accepted, a duplicate, or rejected with a reason.

        A batch that contradicts what is known is quarantined whole: "other_key", "fork" or
        "broken_chain". Raises NotFoundError when its enrolment was not issued here.
        """
        known = self._session.get(ImportedBatchRow, batch.id)
        if known is not None and known.manifest_sha256 == batch.manifest_sha256:
            first = msgspec.json.decode(known.outcome, type=IntakeOutcome)
            return replace(first, outcome="duplicate")
        enrolment = self._session.get(IssuedEnrolmentRow, batch.enrolment)
        if enrolment is None or enrolment.school_code != batch.school:
            raise NotFoundError("enrolment", batch.enrolment)
        reason = self._contradiction(batch, known, enrolment.key_id)
        if reason is not None:
            self._quarantine(batch, QuarantineRow(kind="batch", item=batch.id, reason=reason), at_ms)
            return IntakeOutcome(outcome="quarantined", reason=reason)
        if enrolment.key_id is None:
            enrolment.key_id, enrolment.pinned_ms = batch.key, at_ms
        return self._import(batch, at_ms)

    def _contradiction(
        self, batch: IntakeBatch, known: ImportedBatchRow | None, pinned: str | None
    ) -> str | None:
        if pinned not in (None, batch.key):
            return "other_key"
        near = {row.number: row for row in self._neighbours(batch)}
        if known is not None or batch.number in near:
            return "fork"
        before, after = near.get(batch.number - 1), near.get(batch.number + 1)
        if before is not None and (before.manifest_sha256, before.last_entry + 1) != (
            batch.previous,
            batch.first,
        ):
            return "broken_chain"
        if after is not None and (after.previous_sha256, after.first_entry - 1) != (
            batch.manifest_sha256,
            batch.last,
        ):
            return "broken_chain"
        return None

    def _neighbours(self, batch: IntakeBatch) -> Sequence[ImportedBatchRow]:
        numbers = (batch.number - 1, batch.number, batch.number + 1)
        query = select(ImportedBatchRow).where(
            ImportedBatchRow.key_id == batch.key, ImportedBatchRow.number.in_(numbers)
        )
        return self._session.scalars(query).all()

    def _import(self, batch: IntakeBatch, at_ms: int) -> IntakeOutcome:
        accepted: list[IntakeItem] = []
        duplicates: list[int] = []
        rejected: list[RejectedItem] = []
        known = self._known_items(batch)
        for item in batch.items:
            reason = _refusal(item, known)
            if reason is not None:
                rejected.append(RejectedItem(index=item.index, kind=item.kind, id=item.id, reason=reason))
                row = QuarantineRow(kind=item.kind, item=item.id, reason=reason, content=item.line)
                self._quarantine(batch, row, at_ms, item.sha256)
            elif (item.kind, item.id) in known:
                duplicates.append(item.index)
            else:
                known[item.kind, item.id] = item.sha256
                accepted.append(item)
        outcome = IntakeOutcome(
            outcome="imported",
            accepted=len(accepted),
            duplicates=tuple(duplicates),
            rejected=tuple(rejected),
            imported_ms=at_ms,
        )
        self._keep(batch, accepted, outcome)
        return outcome

    def _keep(self, batch: IntakeBatch, accepted: Sequence[IntakeItem], outcome: IntakeOutcome) -> None:
        row = ImportedBatchRow(
            id=batch.id,
            school_code=batch.school,
            key_id=batch.key,
            number=batch.number,
            first_entry=batch.first,
            last_entry=batch.last,
            manifest_sha256=batch.manifest_sha256,
            previous_sha256=batch.previous,
            file_sha256=batch.file_sha256,
            size_bytes=batch.size_bytes,
            made_ms=batch.made_ms,
            imported_ms=outcome.imported_ms,
            outcome=msgspec.json.encode(outcome).decode(),
        )
        self._session.add(row)
        self._session.flush()
        if accepted:
            self._session.execute(insert(ItemRow), [_item_row(batch, item) for item in accepted])
        work = CollectedWorkStore(self._session)
        work.keep_artefacts(batch.artefacts)
        work.keep(batch.school, batch.id, accepted)
        work.keep_pupils(batch.school, batch.pupils, batch.made_ms)

    def _known_items(self, batch: IntakeBatch) -> _Known:
        known: _Known = {}
        for page in _pages([(item.kind, item.id) for item in batch.items]):
            query = select(ItemRow.kind, ItemRow.id, ItemRow.sha256).where(
                ItemRow.school_code == batch.school, tuple_(ItemRow.kind, ItemRow.id).in_(page)
            )
            known |= {(kind, item): sha256 for kind, item, sha256 in self._session.execute(query)}
        return known

    def _quarantine(
        self, batch: IntakeBatch, row: QuarantineRow, at_ms: int, sha256: str | None = None
    ) -> None:
        """Keep `row`, completed; the same thing again is kept once."""
        row.school_code, row.batch_id, row.at_ms = batch.school, batch.id, at_ms
        row.sha256 = sha256 or batch.file_sha256
        identity = "\n".join((row.school_code, row.kind, row.item, row.sha256, row.reason))
        row.id = hashlib.sha256(identity.encode()).hexdigest()
        if self._session.get(QuarantineRow, row.id) is None:
            self._session.add(row)
            self._session.flush()


def _refusal(item: IntakeItem, known: Mapping[tuple[str, str], str]) -> str | None:
    there = known.get((item.kind, item.id))
    if there is not None:
        return None if there == item.sha256 else "conflict"
    return "statement" if item.fact is None else None


def _item_row(batch: IntakeBatch, item: IntakeItem) -> dict[str, object]:
    return {
        "school_code": batch.school,
        "kind": item.kind,
        "id": item.id,
        "sha256": item.sha256,
        "batch_id": batch.id,
        "statement": item.line,
    }


def _pages(keys: Sequence[tuple[str, str]]) -> Iterator[Sequence[tuple[str, str]]]:
    for first in range(0, len(keys), _PAGE):
        yield keys[first : first + _PAGE]

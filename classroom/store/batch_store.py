"""Batches cut from the ledger, and the receipts that came for them."""

import hashlib

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from classroom.errors import NotFoundError
from classroom.store.records.ledger import BATCH_STATES, Batch, ReceiptRecord
from classroom.store.tables.batch import BatchRow
from classroom.store.tables.receipt import ReceiptRow


class BatchStore:
    """Lives for one job on the database's thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, batch: Batch) -> None:
        """Keep a sealed batch; its id, number and range must be new."""
        self._session.execute(
            insert(BatchRow).values(
                id=batch.id,
                number=batch.number,
                first_entry=batch.first,
                last_entry=batch.last,
                manifest_sha256=batch.manifest_sha256,
                previous_sha256=batch.previous_sha256,
                path=batch.path,
                size_bytes=batch.size_bytes,
                made_ms=batch.made_ms,
                state=batch.state,
            )
        )

    def batch(self, batch_id: str) -> Batch:
        """Return a batch. Raises NotFoundError."""
        return _batch(self._row(batch_id))

    def batches(self) -> list[Batch]:
        """Return every batch, by number."""
        return [_batch(row) for row in self._session.scalars(select(BatchRow).order_by(BatchRow.number))]

    def set_state(self, batch_id: str, state: str) -> Batch:
        """Move a batch on to a state and return it; a state that it has passed changes nothing.

        So a "stored" receipt that comes late by USB never undoes "imported". Raises NotFoundError.
        """
        row = self._row(batch_id)
        if BATCH_STATES.index(state) > BATCH_STATES.index(row.state):
            row.state = state
        return _batch(row)

    def add_receipt(self, receipt: ReceiptRecord) -> bool:
        """Keep a receipt as it came; False when the very same was kept before. Raises NotFoundError."""
        self._row(receipt.batch)
        signed_sha256 = hashlib.sha256(receipt.signed).hexdigest()
        if self._session.get(ReceiptRow, (receipt.batch, signed_sha256)) is not None:
            return False
        self._session.execute(
            insert(ReceiptRow).values(
                batch_id=receipt.batch,
                signed_sha256=signed_sha256,
                state=receipt.state,
                signed=receipt.signed,
                at_ms=receipt.at_ms,
            )
        )
        return True

    def receipts(self, batch_id: str) -> list[ReceiptRecord]:
        """Return the receipts of a batch, in the order in which they came."""
        rows = self._session.scalars(
            select(ReceiptRow)
            .filter_by(batch_id=batch_id)
            .order_by(ReceiptRow.at_ms, ReceiptRow.signed_sha256)
        )
        return [
            ReceiptRecord(batch=row.batch_id, state=row.state, signed=row.signed, at_ms=row.at_ms)
            for row in rows
        ]

    def _row(self, batch_id: str) -> BatchRow:
        row = self._session.get(BatchRow, batch_id)
        if row is None:
            raise NotFoundError("batch", batch_id)
        return row


def _batch(row: BatchRow) -> Batch:
    return Batch(
        id=row.id,
        number=row.number,
        first=row.first_entry,
        last=row.last_entry,
        manifest_sha256=row.manifest_sha256,
        previous_sha256=row.previous_sha256,
        path=row.path,
        size_bytes=row.size_bytes,
        made_ms=row.made_ms,
        state=row.state,
    )

"""The ledger: appended to, read in ranges, never changed."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import msgspec
from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from classroom.store.records.ledger import LedgerEntry
from classroom.store.tables.batch import BatchRow
from classroom.store.tables.ledger import LedgerRow

# Made once: building a statement takes longer than running it, and every hand-in needs both.
_HEAD: Final = select(func.coalesce(func.max(LedgerRow.sequence), 0))
_INSERT: Final = insert(LedgerRow)


class LedgerStore:
    """Lives for one job on the database's thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def append(self, entry: LedgerEntry) -> LedgerEntry:
        """Append an entry and return it with its sequence number, the next one without a gap."""
        return self.append_all([entry])[0]

    def append_all(self, entries: Sequence[LedgerEntry]) -> list[LedgerEntry]:
        """Append entries in this order and return them with their sequence numbers."""
        kept = [replace(entry, sequence=number) for number, entry in enumerate(entries, self.head() + 1)]
        rows = [
            {
                "sequence": entry.sequence,
                "at_ms": entry.at_ms,
                "kind": entry.kind,
                "item": entry.item,
                "body": msgspec.json.encode(entry.body, order="deterministic").decode(),
            }
            for entry in kept
        ]
        if rows:
            self._session.connection().execute(_INSERT, rows)
        return kept

    def entries(self, first: int, last: int) -> list[LedgerEntry]:
        """Return the entries from `first` to `last`, both inclusive, as far as there are any."""
        rows = self._session.scalars(
            select(LedgerRow).where(LedgerRow.sequence.between(first, last)).order_by(LedgerRow.sequence)
        )
        return [
            LedgerEntry(
                sequence=row.sequence,
                at_ms=row.at_ms,
                kind=row.kind,
                item=row.item,
                body=msgspec.json.decode(row.body),
            )
            for row in rows
        ]

    def holds(self, item: str) -> bool:
        """Return whether there is an entry about this item."""
        return self._session.scalar(select(LedgerRow.sequence).filter_by(item=item).limit(1)) is not None

    def head(self) -> int:
        """Return the newest sequence number, 0 while the ledger is empty."""
        return self._session.connection().execute(_HEAD).scalar_one()

    def last_batched(self) -> int:
        """Return the newest sequence number that a batch holds, 0 while there is none."""
        return self._session.execute(select(func.coalesce(func.max(BatchRow.last_entry), 0))).scalar_one()

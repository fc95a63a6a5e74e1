"""The ledger has no gaps and never changes; batches and receipts only move forward."""

from dataclasses import replace

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from classroom.errors import NotFoundError
from classroom.store.batch_store import BatchStore
from classroom.store.database import Database
from classroom.store.ledger_store import LedgerStore
from classroom.store.records.ledger import Batch, LedgerEntry, ReceiptRecord

ENTRY = LedgerEntry(
    at_ms=5, kind="mark", item="m", body={"score": 7.5, "reason": "أحسنت", "nested": {"a": [1]}}
)
BATCH = Batch(
    id="b1",
    number=1,
    first=1,
    last=2,
    manifest_sha256="1" * 64,
    previous_sha256="",
    path="outbox/b1.tinmel",
    size_bytes=10,
    made_ms=1,
    state="sealed",
)


def append(database: Database, item: str) -> int | None:
    return database.submit(lambda s: LedgerStore(s).append(replace(ENTRY, item=item))).result(5).sequence


def test_entries_are_numbered_from_one_and_come_back_as_they_were(database: Database) -> None:
    assert database.submit(lambda s: LedgerStore(s).head()).result(5) == 0
    assert [append(database, item) for item in "abc"] == [1, 2, 3]
    assert database.submit(lambda s: LedgerStore(s).head()).result(5) == 3
    assert database.submit(lambda s: LedgerStore(s).entries(2, 9)).result(5) == [
        replace(ENTRY, item="b", sequence=2),
        replace(ENTRY, item="c", sequence=3),
    ]


def test_a_job_that_fails_leaves_no_gap(database: Database) -> None:
    def fail(session: object) -> None:
        LedgerStore(session).append(ENTRY)  # type: ignore[arg-type]
        raise LookupError

    append(database, "a")
    failing, after = database.submit(fail), database.submit(lambda s: LedgerStore(s).append(ENTRY))
    assert isinstance(failing.exception(5), LookupError)
    assert after.result(5).sequence == 2


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE ledger SET body = '{}'",
        "DELETE FROM ledger",
        "INSERT INTO ledger VALUES (3, 1, 'mark', 'x', '{}')",
        "INSERT OR REPLACE INTO ledger VALUES (1, 1, 'mark', 'x', '{}')",
    ],
)
def test_the_ledger_can_not_be_changed_even_by_sql(database: Database, sql: str) -> None:
    append(database, "a")
    with pytest.raises(IntegrityError, match="ledger"):
        database.submit(lambda s: s.execute(text(sql)).close()).result(5)
    assert database.submit(lambda s: LedgerStore(s).entries(1, 9)).result(5) == [
        replace(ENTRY, item="a", sequence=1)
    ]


def test_what_is_batched_is_known_by_the_newest_batch(database: Database) -> None:
    assert database.submit(lambda s: LedgerStore(s).last_batched()).result(5) == 0
    second = replace(BATCH, id="b2", number=2, first=3, last=7, previous_sha256="1" * 64)
    for batch in (BATCH, second):
        database.submit(lambda s, batch=batch: BatchStore(s).add(batch)).result(5)
    assert database.submit(lambda s: LedgerStore(s).last_batched()).result(5) == 7
    assert database.submit(lambda s: BatchStore(s).batches()).result(5) == [BATCH, second]


def test_the_same_range_can_not_be_batched_twice(database: Database) -> None:
    database.submit(lambda s: BatchStore(s).add(BATCH)).result(5)
    with pytest.raises(IntegrityError):
        database.submit(lambda s: BatchStore(s).add(replace(BATCH, id="b2", number=2))).result(5)


def test_a_batch_never_goes_back_to_a_state_that_it_has_passed(database: Database) -> None:
    database.submit(lambda s: BatchStore(s).add(BATCH)).result(5)
    states = [
        database.submit(lambda s, state=state: BatchStore(s).set_state("b1", state)).result(5).state
        for state in ("sent", "imported", "stored", "verified", "sealed")
    ]
    assert states == ["sent", "imported", "imported", "imported", "imported"]
    with pytest.raises(NotFoundError):
        database.submit(lambda s: BatchStore(s).set_state("b9", "sent")).result(5)


def test_a_receipt_is_kept_once_however_often_it_comes(database: Database) -> None:
    database.submit(lambda s: BatchStore(s).add(BATCH)).result(5)
    stored = ReceiptRecord(batch="b1", state="stored", signed=b"\x00signed", at_ms=5)
    imported = ReceiptRecord(batch="b1", state="imported", signed=b"signed too", at_ms=6)
    news = [
        database.submit(lambda s, receipt=receipt: BatchStore(s).add_receipt(receipt)).result(5)
        for receipt in (stored, imported, replace(stored, at_ms=9))
    ]
    assert news == [True, True, False]
    assert database.submit(lambda s: BatchStore(s).receipts("b1")).result(5) == [stored, imported]
    with pytest.raises(NotFoundError):
        database.submit(lambda s: BatchStore(s).add_receipt(replace(stored, batch="b9"))).result(5)

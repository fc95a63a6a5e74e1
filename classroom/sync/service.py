"""The school's side of sync: enrol, seal, send, and hear what became of it. Runs on the class thread."""

import asyncio
import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from sqlalchemy.orm import Session

from classroom.durable_file import storing
from classroom.errors import TinmelError
from classroom.events import SyncChanged
from classroom.roster.school import School
from classroom.store.batch_store import BatchStore
from classroom.store.database import Database
from classroom.store.ledger_store import LedgerStore
from classroom.store.records.district import RejectedItem
from classroom.store.records.ledger import Batch
from classroom.store.roster_store import RosterStore
from classroom.sync.courier import Courier
from classroom.sync.enrolment import Enrolment, accept_enrolment, find_enrolment, load_enrolment
from classroom.sync.keys import SchoolKeys
from classroom.sync.outbox import Outbox
from classroom.sync.receipt import open_receipt
from classroom.sync.receipt_folder import read_receipt, receipt_files
from classroom.sync.recovery import export_recovery_key, school_recovery_key
from classroom.sync.sealer import Sealer
from classroom.sync.tus import Patience

T = TypeVar("T")
_log = logging.getLogger("tinmel.sync")


class SyncService:
    """Nothing leaves the school through anything but this, and nothing without an enrolment."""

    def __init__(
        self,
        database: Database,
        data_dir: Path,
        publish: Callable[[SyncChanged], None],
        *,
        clock_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000,
        patience: Patience | None = None,
    ) -> None:
        """`publish` is called on the class thread."""
        self._database = database
        self._data_dir = data_dir
        self._publish = publish
        self._outbox = Outbox(data_dir)
        self._sealer = Sealer(database, data_dir, self._outbox, clock_ms)
        self._courier = Courier(database, data_dir, self._outbox, clock_ms, patience or Patience())
        self._sending = asyncio.Lock()
        self._fault: str | None = None

    async def enrol(self, path: Path) -> Enrolment:
        """Import the district's enrolment file and return what it says.

        Raises StoreError and FileRejectedError: "not_an_enrolment", "signature", "other_district" or
        "other_school".
        """
        school = await self._database.run(lambda session: RosterStore(session).school())
        code = school.code if school else None
        enrolment = await asyncio.to_thread(_stored, self._accept, path, code)
        document = enrolment.document
        if school is None:
            named = School(code=document.school, name=document.school_name)
            await self._database.run(lambda session: RosterStore(session).save_school(named))
        _log.info("school %s is enrolled", document.school)
        await self._tell()
        return enrolment

    async def enrolment(self) -> Enrolment | None:
        """Return the enrolment, or None."""
        return await asyncio.to_thread(find_enrolment, self._data_dir)

    async def export_recovery_key(self, path: Path) -> None:
        """Write the key that opens this school's batches, for its safe, in age's own format; StoreError."""
        await asyncio.to_thread(_stored, export_recovery_key, self._data_dir, path)

    async def seal_batches(self) -> list[Batch]:
        """Seal everything in the ledger that no batch holds yet; NotEnrolledError, StoreError."""
        enrolment = await self._enrolment()
        made = await self._sealer.seal_all(enrolment)
        await self._tell()
        return made

    async def send(self) -> list[Batch]:
        """Upload what was not stored yet, fetch receipts, and return all batches as they then are.

        A batch that the receiver refuses does not keep back the others; then UploadRefusedError is
        raised at the end. While a send runs, another one returns at once. Raises NotEnrolledError,
        NetworkUnreachableError.
        """
        enrolment = await self._enrolment()
        if self._sending.locked():
            return await self.batches()
        async with self._sending:
            await self._tell()
            try:
                refused = await self._courier.deliver(enrolment, self._tell)
                self._fault = refused.code if refused else None
            except TinmelError as error:
                self._fault = error.code
                raise
            finally:
                await self._tell(sending=False)
        if refused is not None:
            raise refused
        return await self.batches()

    async def import_receipts(self, path: Path) -> int:
        """Take receipts from a stick: a file or a folder. Return how many were new and ours.

        Raises FileRejectedError: "missing", or "unreadable" when the stick was pulled out; what was read
        until then is kept.
        """
        enrolment = await self._enrolment()
        new = 0
        try:
            for file in await asyncio.to_thread(receipt_files, path):
                new += await self._courier.take(await asyncio.to_thread(read_receipt, file), enrolment)
        finally:
            await self._tell()
        return new

    async def copy_batches(self, folder: Path) -> list[Path]:
        """Copy what is not imported yet to a stick or drop folder, the very same files; StoreError."""
        await self._enrolment()
        waiting = [batch for batch in await self.batches() if batch.state != "imported"]
        return await asyncio.to_thread(_stored, self._outbox.copy, waiting, folder)

    async def batches(self) -> list[Batch]:
        """Return every batch, by number."""
        return await self._database.run(lambda session: BatchStore(session).batches())

    async def rejected(self, batch_id: str) -> tuple[RejectedItem, ...]:
        """Return what the district did not take of a batch, and why; nothing while it is not imported."""
        enrolment = await self._enrolment()
        records = await self._database.run(lambda session: BatchStore(session).receipts(batch_id))
        opened = (open_receipt(record.signed, enrolment.document.district, None) for record in records)
        return tuple(item for receipt in opened for item in receipt.rejected)

    async def status(self) -> SyncChanged:
        """Return how much waits; the same as was published last."""
        return await self._status(self._sending.locked())

    def _accept(self, path: Path, code: str | None) -> Enrolment:
        keys = SchoolKeys.load_or_create(self._data_dir)
        enrolment = accept_enrolment(path, self._data_dir, keys, code)
        school_recovery_key(self._data_dir)
        return enrolment

    async def _enrolment(self) -> Enrolment:
        return await asyncio.to_thread(load_enrolment, self._data_dir)

    async def _tell(self, *, sending: bool | None = None) -> None:
        self._publish(await self._status(self._sending.locked() if sending is None else sending))

    async def _status(self, sending: bool) -> SyncChanged:
        def read(session: Session) -> SyncChanged:
            ledger, batches = LedgerStore(session), BatchStore(session).batches()
            imported = sum(batch.state == "imported" for batch in batches)
            return SyncChanged(
                entries_waiting=ledger.head() - ledger.last_batched(),
                batches_waiting=len(batches) - imported,
                batches_imported=imported,
                sending=sending,
                fault=self._fault,
            )

        return await self._database.run(read)


def _stored(work: Callable[..., T], *arguments: object) -> T:
    with storing():
        return work(*arguments)

"""Taking batches to the receiver and bringing receipts back, by the network or by stick."""

import asyncio
import hashlib
import logging
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

import aiohttp
from sqlalchemy.orm import Session

from classroom.errors import FileRejectedError, NotFoundError, SignatureRefusedError, UploadRefusedError
from classroom.store.batch_store import BatchStore
from classroom.store.database import Database
from classroom.store.records.ledger import Batch, ReceiptRecord
from classroom.sync.admission import Admission, sign_admission
from classroom.sync.enrolment import Enrolment
from classroom.sync.keys import SchoolKeys
from classroom.sync.outbox import Outbox
from classroom.sync.receipt import Receipt, open_receipt
from classroom.sync.receipt_fetch import fetch_receipts
from classroom.sync.tus import Patience, TusClient, Upload

_TIMEOUT = aiohttp.ClientTimeout(total=None, sock_connect=15, sock_read=120)
_log = logging.getLogger("tinmel.sync")


class Courier:
    """Runs on the class thread. Contacts the enrolment's receiver and nobody else."""

    def __init__(
        self,
        database: Database,
        data_dir: Path,
        outbox: Outbox,
        clock_ms: Callable[[], int],
        patience: Patience,
    ) -> None:
        self._database = database
        self._data_dir = data_dir
        self._outbox = outbox
        self._clock_ms = clock_ms
        self._patience = patience

    async def deliver(
        self, enrolment: Enrolment, moved: Callable[[], Awaitable[None]]
    ) -> UploadRefusedError | None:
        """Upload what was not stored yet, then fetch receipts; `moved` is awaited after each upload.

        A refused batch does not keep back the others: the first refusal is returned at the end.
        Raises NetworkUnreachableError.
        """
        refused: UploadRefusedError | None = None
        async with self._http() as http:
            if any(batch.state == "sent" for batch in await self._batches()):
                await self._fetch(http, enrolment)
            for batch in await self._batches():
                if batch.state not in ("sealed", "sent"):
                    continue
                try:
                    await self._upload(http, enrolment, batch)
                except UploadRefusedError as error:
                    _log.warning("the receiver refuses batch %d: %s", batch.number, error.reason)
                    refused = refused or error
                await moved()
            await self._fetch(http, enrolment)
        return refused

    async def take(self, signed: bytes, enrolment: Enrolment) -> bool:
        """Keep a receipt that is genuine and about our very file; return whether it was new.

        Anything else is logged and left.
        """
        try:
            # Without dates: a school's clock may be years off, and the district's key is pinned.
            receipt = open_receipt(signed, enrolment.document.district, None)
            batch = await self._database.run(lambda session: BatchStore(session).batch(receipt.batch))
            await asyncio.to_thread(self._check, receipt, batch, enrolment)
        except (SignatureRefusedError, NotFoundError, FileRejectedError) as error:
            _log.warning("a receipt is not for us: %s", error.code)
            return False
        record = ReceiptRecord(batch=batch.id, state=receipt.state, signed=signed, at_ms=self._clock_ms())
        new = await self._database.run(partial(_keep, record=record))
        if new:
            self._outbox.forget(batch)
        return new

    async def _upload(self, http: aiohttp.ClientSession, enrolment: Enrolment, batch: Batch) -> None:
        upload = await asyncio.to_thread(self._prepare, enrolment, batch)
        client = TusClient(http, self._patience)
        await client.send(upload, created=lambda location: self._outbox.remember(batch, location))
        await self._database.run(lambda session: BatchStore(session).set_state(batch.id, "sent"))

    def _prepare(self, enrolment: Enrolment, batch: Batch) -> Upload:
        path = self._outbox.path(batch)
        sha256 = _file_sha256(path)
        admission = Admission(
            file=path.name, sha256=sha256, size_bytes=path.stat().st_size, chain=enrolment.chain
        )
        keys = SchoolKeys.load_or_create(self._data_dir)
        return Upload(
            endpoint=f"{enrolment.document.receiver}/files/",
            path=path,
            about=batch.id,
            metadata={
                "filename": path.name.encode(),
                "school": enrolment.document.school.encode(),
                "batch": batch.id.encode(),
                "sha256": sha256.encode(),
                "admission": sign_admission(admission, keys),
            },
            location=self._outbox.location(batch),
        )

    async def _fetch(self, http: aiohttp.ClientSession, enrolment: Enrolment) -> None:
        document = enrolment.document
        for batch in await self._batches():
            if batch.state != "imported":
                for signed in await fetch_receipts(http, document.receiver, document.school, batch.id):
                    await self.take(signed, enrolment)

    def _check(self, receipt: Receipt, batch: Batch, enrolment: Enrolment) -> None:
        if receipt.school != enrolment.document.school:
            raise FileRejectedError("", receipt.batch, "other_school")
        if receipt.state == "stored":
            same = receipt.file_sha256 == _file_sha256(self._outbox.path(batch))
        else:
            same = receipt.manifest_sha256 == batch.manifest_sha256
        if not same:
            raise FileRejectedError("", receipt.batch, "other_file")

    def _http(self) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(timeout=_TIMEOUT, trust_env=False)

    async def _batches(self) -> list[Batch]:
        return await self._database.run(lambda session: BatchStore(session).batches())


def _keep(session: Session, record: ReceiptRecord) -> bool:
    """Keep a receipt and move its batch on, in one transaction."""
    store = BatchStore(session)
    store.set_state(record.batch, record.state)
    return store.add_receipt(record)


def _file_sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

"""The school's side of sync: enrol, seal, send, and hear what became of it. Runs on the class thread."""

import asyncio
import hashlib
import logging
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

import aiohttp
from sqlalchemy.orm import Session

from classroom.errors import (
    FileRejectedError,
    NotFoundError,
    SignatureRefusedError,
    TinmelError,
    UploadRefusedError,
)
from classroom.live.events import SyncChanged
from classroom.roster.school import School
from classroom.store.batch_store import BatchStore
from classroom.store.database import Database
from classroom.store.ledger_store import LedgerStore
from classroom.store.roster_store import RosterStore
from classroom.sync.admission import Admission, sign_admission
from classroom.sync.batch import BatchContent, seal_batch
from classroom.sync.certificates import utc_now
from classroom.sync.enrolment import Enrolment, accept_enrolment, find_enrolment, load_enrolment
from classroom.sync.harvest import Basket, Harvest, Place, batch_content, next_place, people_of, read_page
from classroom.sync.keys import SchoolKeys
from classroom.sync.outbox import Outbox
from classroom.sync.pseudonym import Pseudonyms
from classroom.sync.receipt import Receipt, open_receipt
from classroom.sync.receipt_fetch import fetch_receipts
from classroom.sync.receipt_folder import receipt_files
from classroom.sync.records import Batch, ReceiptRecord
from classroom.sync.recovery import export_age_key, load_or_create_age_key
from classroom.sync.tus import Patience, TusClient, Upload

T = TypeVar("T")
_TIMEOUT = aiohttp.ClientTimeout(total=None, sock_connect=15, sock_read=120)
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
        self._clock_ms = clock_ms
        self._patience = patience or Patience()
        self._outbox = Outbox(data_dir)
        self._sealing = asyncio.Lock()
        self._sending = asyncio.Lock()
        self._fault: str | None = None

    async def enrol(self, path: Path) -> Enrolment:
        """Import the district's enrolment file and return what it says.

        Raises FileRejectedError: "not_an_enrolment", "signature", "other_district" or "other_school".
        """
        school = await self._job(lambda session: RosterStore(session).school())
        keys = await self._keys()
        enrolment = await asyncio.to_thread(
            accept_enrolment, path, self._data_dir, keys, school.code if school else None
        )
        await asyncio.to_thread(self._recovery_recipient)
        document = enrolment.document
        if school is None:
            named = School(code=document.school, name=document.school_name)
            await self._job(lambda session: RosterStore(session).save_school(named))
        _log.info("school %s is enrolled", document.school)
        await self._tell()
        return enrolment

    async def enrolment(self) -> Enrolment | None:
        """Return the enrolment, or None."""
        return await asyncio.to_thread(find_enrolment, self._data_dir)

    async def export_recovery_key(self, path: Path) -> None:
        """Write the key that opens this school's batches, for the school's safe. age's own format."""
        await asyncio.to_thread(self._recovery_recipient)
        await asyncio.to_thread(export_age_key, self._recovery_path, path)

    async def seal_batches(self) -> list[Batch]:
        """Seal everything in the ledger that no batch holds yet; NotEnrolledError, StoreError."""
        enrolment = await asyncio.to_thread(load_enrolment, self._data_dir)
        document = enrolment.document
        policy = document.policy
        pseudonyms = Pseudonyms(policy.pseudonym_key, policy.pseudonym_period, document.school)
        made: list[Batch] = []
        async with self._sealing:
            place = await self._job(next_place)
            while place.first <= place.head:
                harvest = await self._harvest(place, policy.batch_bytes)
                people = await self._job(people_of, pseudonyms, harvest.entries)
                content = await asyncio.to_thread(batch_content, harvest, place, people)
                made.append(await self._seal(content, enrolment))
                place = await self._job(next_place)
        await self._tell()
        return made

    async def send(self) -> list[Batch]:
        """Upload what was not stored yet, fetch receipts, and return all batches as they then are.

        A batch that the receiver refuses does not keep back the others; then UploadRefusedError is
        raised at the end. Raises NotEnrolledError, NetworkUnreachableError.
        """
        enrolment = await asyncio.to_thread(load_enrolment, self._data_dir)
        if self._sending.locked():
            return await self.batches()
        async with self._sending:
            await self._tell()
            try:
                async with aiohttp.ClientSession(timeout=_TIMEOUT, trust_env=False) as http:
                    refused = await self._send_with(http, enrolment)
                self._fault = refused.code if refused else None
            except TinmelError as error:
                self._fault = error.code
                raise
            finally:
                await self._tell(sending=False)
        if refused is not None:
            raise refused
        return await self.batches()

    async def fetch_receipts(self) -> list[Batch]:
        """Ask the receiver what became of batches that are not imported yet; return all batches."""
        enrolment = await asyncio.to_thread(load_enrolment, self._data_dir)
        async with aiohttp.ClientSession(timeout=_TIMEOUT, trust_env=False) as http:
            await self._fetch_with(http, enrolment)
        await self._tell()
        return await self.batches()

    async def import_receipts(self, path: Path) -> int:
        """Take receipts from a stick: a file or a folder. Return how many were new and ours."""
        enrolment = await asyncio.to_thread(load_enrolment, self._data_dir)
        found = await asyncio.to_thread(lambda: [file.read_bytes() for file in receipt_files(path)])
        new = await self._take(found, enrolment)
        await self._tell()
        return new

    async def copy_batches(self, folder: Path) -> list[Path]:
        """Copy what is not imported yet to a stick or drop folder; the files are the very same."""
        await asyncio.to_thread(load_enrolment, self._data_dir)
        waiting = [batch for batch in await self.batches() if batch.state != "imported"]
        return await asyncio.to_thread(self._outbox.copy, waiting, folder)

    async def batches(self) -> list[Batch]:
        """Return every batch, by number."""
        return await self._job(lambda session: BatchStore(session).batches())

    async def status(self) -> SyncChanged:
        """Return how much waits; the same as was published last."""
        return await self._job(self._status, self._sending.locked())

    async def _harvest(self, place: Place, limit_bytes: int) -> Harvest:
        basket = Basket(limit_bytes)
        first = place.first
        while first <= place.head:
            page = await self._job(read_page, first, place.head)
            for entry, content in page:
                if not basket.put(entry, content):
                    return basket.harvest()
            first += len(page)
        return basket.harvest()

    async def _seal(self, content: BatchContent, enrolment: Enrolment) -> Batch:
        keys = await self._keys()
        recipients = [recipient.key for recipient in enrolment.document.recipients]
        recipients.append(await asyncio.to_thread(self._recovery_recipient))
        sealed = await asyncio.to_thread(seal_batch, content, recipients, keys, enrolment.chain)
        path = await asyncio.to_thread(self._outbox.keep, sealed.file_name, sealed.data)
        batch = Batch(
            id=sealed.id,
            number=content.number,
            first=content.first,
            last=content.last,
            manifest_sha256=sealed.manifest_sha256,
            previous_sha256=content.previous,
            path=path,
            size_bytes=len(sealed.data),
            made_ms=self._clock_ms(),
            state="sealed",
        )
        await self._job(lambda session: BatchStore(session).add(batch))
        _log.info("sealed batch %d: %d entries, %d bytes", batch.number, len(content.items), batch.size_bytes)
        return batch

    async def _send_with(
        self, http: aiohttp.ClientSession, enrolment: Enrolment
    ) -> UploadRefusedError | None:
        if any(batch.state == "sent" for batch in await self.batches()):
            await self._fetch_with(http, enrolment)
        refused: UploadRefusedError | None = None
        for batch in await self.batches():
            if batch.state in ("sealed", "sent"):
                try:
                    await self._upload(http, enrolment, batch)
                except UploadRefusedError as error:
                    _log.warning("the receiver refuses batch %d: %s", batch.number, error.reason)
                    refused = refused or error
        await self._fetch_with(http, enrolment)
        return refused

    async def _upload(self, http: aiohttp.ClientSession, enrolment: Enrolment, batch: Batch) -> None:
        path = self._outbox.path(batch)
        sha256 = await asyncio.to_thread(_file_sha256, path)
        admission = Admission(
            file=path.name, sha256=sha256, size_bytes=path.stat().st_size, chain=enrolment.chain
        )
        upload = Upload(
            endpoint=f"{enrolment.document.receiver}/files/",
            path=path,
            about=batch.id,
            metadata={
                "filename": path.name.encode(),
                "school": enrolment.document.school.encode(),
                "batch": batch.id.encode(),
                "sha256": sha256.encode(),
                "admission": sign_admission(admission, await self._keys()),
            },
            location=self._outbox.location(batch),
        )
        client = TusClient(http, self._patience)
        await client.send(upload, created=lambda location: self._outbox.remember(batch, location))
        await self._job(lambda session: BatchStore(session).set_state(batch.id, "sent"))
        await self._tell()

    async def _fetch_with(self, http: aiohttp.ClientSession, enrolment: Enrolment) -> None:
        document = enrolment.document
        for batch in await self.batches():
            if batch.state != "imported":
                found = await fetch_receipts(http, document.receiver, document.school, batch.id)
                await self._take(found, enrolment)

    async def _take(self, signed: Iterable[bytes], enrolment: Enrolment) -> int:
        """Keep receipts that are genuine and about our very files; anything else is logged and left."""
        new = 0
        for envelope in signed:
            try:
                # Without dates: a school's clock may be years off, and the district's key is pinned.
                receipt = open_receipt(envelope, enrolment.document.district, None)
                batch = await self._job(lambda session, receipt=receipt: _batch_of(session, receipt))
                await asyncio.to_thread(self._check, receipt, batch, enrolment)
            except (SignatureRefusedError, NotFoundError, FileRejectedError) as error:
                _log.warning("a receipt is not for us: %s", error.code)
                continue
            record = ReceiptRecord(
                batch=batch.id, state=receipt.state, signed=envelope, at_ms=self._clock_ms()
            )
            if await self._job(lambda session, record=record: _keep(session, record)):
                new += 1
                self._outbox.forget(batch)
        return new

    def _check(self, receipt: Receipt, batch: Batch, enrolment: Enrolment) -> None:
        if receipt.school != enrolment.document.school:
            raise FileRejectedError("", receipt.batch, "other_school")
        if receipt.state == "stored":
            same = receipt.file_sha256 == _file_sha256(self._outbox.path(batch))
        else:
            same = receipt.manifest_sha256 == batch.manifest_sha256
        if not same:
            raise FileRejectedError("", receipt.batch, "other_file")

    @property
    def _recovery_path(self) -> Path:
        return self._data_dir / "keys" / "recovery.txt"

    def _recovery_recipient(self) -> str:
        return load_or_create_age_key(self._recovery_path, utc_now()).recipient

    async def _keys(self) -> SchoolKeys:
        return await asyncio.to_thread(SchoolKeys.load_or_create, self._data_dir)

    async def _tell(self, *, sending: bool | None = None) -> None:
        sending = self._sending.locked() if sending is None else sending
        self._publish(await self._job(self._status, sending))

    def _status(self, session: Session, sending: bool) -> SyncChanged:
        ledger, batches = LedgerStore(session), BatchStore(session).batches()
        imported = sum(batch.state == "imported" for batch in batches)
        return SyncChanged(
            entries_waiting=ledger.head() - ledger.last_batched(),
            batches_waiting=len(batches) - imported,
            batches_imported=imported,
            sending=sending,
            fault=self._fault,
        )

    async def _job(self, work: Callable[..., T], *arguments: object) -> T:
        return await asyncio.wrap_future(self._database.submit(lambda session: work(session, *arguments)))


def _batch_of(session: Session, receipt: Receipt) -> Batch:
    return BatchStore(session).batch(receipt.batch)


def _keep(session: Session, record: ReceiptRecord) -> bool:
    """Keep a receipt and move its batch on, in one transaction."""
    store = BatchStore(session)
    store.set_state(record.batch, record.state)
    return store.add_receipt(record)


def _file_sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

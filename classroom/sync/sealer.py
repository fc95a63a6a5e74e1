"""Cutting batches from the ledger, each sealed into the outbox before its row is written."""

import asyncio
import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path

from classroom.durable_file import storing
from classroom.store.batch_store import BatchStore
from classroom.store.database import Database
from classroom.store.records.ledger import Batch
from classroom.sync.batch import BatchContent, seal_batch
from classroom.sync.enrolment import Enrolment
from classroom.sync.harvest import Basket, Harvest, Place, batch_content, next_place, people_of, read_page
from classroom.sync.keys import SchoolKeys
from classroom.sync.outbox import Outbox
from classroom.sync.pseudonym import Pseudonyms
from classroom.sync.recovery import school_recovery_key

_log = logging.getLogger("tinmel.sync")


class Sealer:
    """Seals what no batch holds yet. A cut between file and row is harmless: the range is sealed again."""

    def __init__(
        self, database: Database, data_dir: Path, outbox: Outbox, clock_ms: Callable[[], int]
    ) -> None:
        self._database = database
        self._data_dir = data_dir
        self._outbox = outbox
        self._clock_ms = clock_ms
        self._busy = asyncio.Lock()

    async def seal_all(self, enrolment: Enrolment) -> list[Batch]:
        """Seal everything that is in the ledger now and return the new batches; StoreError."""
        document = enrolment.document
        policy = document.policy
        pseudonyms = Pseudonyms(policy.pseudonym_key, policy.pseudonym_period, document.school)
        made: list[Batch] = []
        async with self._busy:
            place = await self._database.run(next_place)
            while place.first <= place.head:
                harvest = await self._harvest(place, policy.batch_bytes)
                people = await self._database.run(
                    partial(people_of, pseudonyms=pseudonyms, entries=harvest.entries)
                )
                content = await asyncio.to_thread(batch_content, harvest, place, people)
                made.append(await self._seal(content, enrolment))
                place = await self._database.run(next_place)
        return made

    async def _harvest(self, place: Place, limit_bytes: int) -> Harvest:
        basket = Basket(limit_bytes)
        first = place.first
        while first <= place.head:
            page = await self._database.run(partial(read_page, first=first, head=place.head))
            for entry, content in page:
                if not basket.put(entry, content):
                    return basket.harvest()
            first += len(page)
        return basket.harvest()

    async def _seal(self, content: BatchContent, enrolment: Enrolment) -> Batch:
        batch = await asyncio.to_thread(self._seal_blocking, content, enrolment)
        await self._database.run(lambda session: BatchStore(session).add(batch))
        _log.info("sealed batch %d: %d entries, %d bytes", batch.number, len(content.items), batch.size_bytes)
        return batch

    def _seal_blocking(self, content: BatchContent, enrolment: Enrolment) -> Batch:
        keys = SchoolKeys.load_or_create(self._data_dir)
        recipients = [recipient.key for recipient in enrolment.document.recipients]
        recipients.append(school_recovery_key(self._data_dir).recipient)
        sealed = seal_batch(content, recipients, keys, enrolment.chain)
        with storing():
            path = self._outbox.keep(sealed.file_name, sealed.data)
        return Batch(
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

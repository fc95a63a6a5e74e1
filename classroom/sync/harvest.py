"""Reading the next range of the ledger, and all that a batch of it needs, in one job of the database."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy.orm import Session

from classroom.errors import NotFoundError, StoreError
from classroom.roster.pupil import Pupil
from classroom.roster.school import ClassGroup
from classroom.store.batch_store import BatchStore
from classroom.store.class_session_store import ClassSessionStore
from classroom.store.ledger_store import LedgerStore
from classroom.store.roster_store import RosterStore
from classroom.store.work_store import WorkStore
from classroom.sync.batch import BatchContent, BatchItem
from classroom.sync.pseudonym import Pseudonyms
from classroom.sync.records import LedgerEntry
from classroom.sync.statement import People, pupil_lines, pupils_of, statement_line

MAX_ENTRIES: Final = 5_000
_PAGE = 200
_ENTRY_BYTES = 1_024
"""About what a statement and its places in manifest and index take before compression."""


@dataclass(frozen=True, kw_only=True)
class Harvest:
    """A contiguous range of the ledger with the work and the people it speaks of."""

    number: int
    previous: str
    entries: Sequence[LedgerEntry]
    work: dict[str, bytes]
    """By the attempt's id; what the disk lost is missing, and the entry goes without it."""
    people: People


def next_harvest(session: Session, pseudonyms: Pseudonyms, batch_bytes: int) -> Harvest | None:
    """Return the range after the last batch: an entry at least, at most about `batch_bytes` uncompressed.

    None when everything is batched.
    """
    ledger = LedgerStore(session)
    first, head = ledger.last_batched() + 1, ledger.head()
    entries: list[LedgerEntry] = []
    work: dict[str, bytes] = {}
    size_bytes = 0
    for page_first in range(first, min(head, first + MAX_ENTRIES - 1) + 1, _PAGE):
        page_last = min(page_first + _PAGE - 1, head, first + MAX_ENTRIES - 1)
        for entry in ledger.entries(page_first, page_last):
            content = _work_of(session, entry)
            size_bytes += _ENTRY_BYTES + len(content or b"")
            if entries and size_bytes > batch_bytes:
                return _harvest(session, pseudonyms, entries, work)
            entries.append(entry)
            if content is not None:
                work[entry.item] = content
    return _harvest(session, pseudonyms, entries, work) if entries else None


def batch_content(harvest: Harvest, school: str) -> BatchContent:
    """Return what goes into the batch. Pure, and CPU work: run it in a thread."""
    items: list[BatchItem] = []
    artefacts: dict[str, bytes] = {}
    for entry in harvest.entries:
        content = harvest.work.get(entry.item)
        sha256 = entry.body["sha256"] if content is not None else None
        if content is not None:
            artefacts[entry.body["sha256"]] = content
        line = statement_line(entry, harvest.people, content)
        items.append(BatchItem(kind=entry.kind, id=entry.item, line=line, artefact=sha256))
    pupils = {pupil for entry in harvest.entries for pupil in pupils_of(entry)}
    first, last = harvest.entries[0].sequence, harvest.entries[-1].sequence
    assert first is not None and last is not None
    return BatchContent(
        school=school,
        number=harvest.number,
        first=first,
        last=last,
        previous=harvest.previous,
        made_ms=max(entry.at_ms for entry in harvest.entries),
        items=items,
        pupils=pupil_lines(sorted(pupils), harvest.people),
        artefacts=artefacts,
    )


def _harvest(
    session: Session, pseudonyms: Pseudonyms, entries: list[LedgerEntry], work: dict[str, bytes]
) -> Harvest:
    batches = BatchStore(session).batches()
    newest = batches[-1] if batches else None
    return Harvest(
        number=newest.number + 1 if newest else 1,
        previous=newest.manifest_sha256 if newest else "",
        entries=tuple(entries),
        work=work,
        people=_people(session, pseudonyms, entries),
    )


def _work_of(session: Session, entry: LedgerEntry) -> bytes | None:
    """Return the work of an attempt; one damaged file must not keep all others in the school for ever."""
    if entry.kind != "attempt":
        return None
    try:
        return WorkStore(session).content(entry.item)
    except StoreError as error:
        if error.reason != "damaged":
            raise
        return None


def _people(session: Session, pseudonyms: Pseudonyms, entries: Sequence[LedgerEntry]) -> People:
    roster = RosterStore(session)
    groups: dict[str, ClassGroup] = {}
    for group in roster.classes():
        for pupil in roster.pupils(group.id):
            groups.setdefault(pupil.id, group)
    pupils: dict[str, Pupil] = {}
    sessions: dict[str, ClassGroup] = {}
    for entry in entries:
        for pupil_id in pupils_of(entry):
            if pupil_id not in pupils:
                _add_pupil(roster, pupil_id, pupils)
        named = entry.body.get("session")
        if named is not None and named not in sessions:
            class_id = ClassSessionStore(session).class_session(named).class_id
            sessions[named] = roster.class_group(class_id)
    return People(pseudonyms=pseudonyms, pupils=pupils, groups=groups, sessions=sessions)


def _add_pupil(roster: RosterStore, pupil_id: str, pupils: dict[str, Pupil]) -> None:
    try:
        pupils[pupil_id] = roster.pupil(pupil_id)
    except NotFoundError:
        return  # erased by right: the ledger keeps only a random id of them

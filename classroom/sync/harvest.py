"""Reading the next range of the ledger, and all that a batch of it needs, in small jobs of the database.

Small, because a class may be going on: no job holds the database's thread longer than a hand-in can wait.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy.orm import Session

from classroom.errors import NotFoundError, StoreError
from classroom.roster.pupil import Pupil
from classroom.roster.school import ClassGroup
from classroom.store.artefact_store import ArtefactStore
from classroom.store.batch_store import BatchStore
from classroom.store.class_session_store import ClassSessionStore
from classroom.store.ledger_store import LedgerStore
from classroom.store.records.ledger import LedgerEntry
from classroom.store.roster_store import RosterStore
from classroom.sync.batch import BatchContent, BatchItem
from classroom.sync.pseudonym import Pseudonyms
from classroom.sync.statement import People, pupil_lines, pupils_of, statement_line

MAX_ENTRIES: Final = 5_000
PAGE: Final = 50
"""Entries that one job reads."""
_ENTRY_BYTES = 1_024
"""About what a statement and its places in manifest and index take before compression."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where the next batch begins."""

    number: int
    previous: str
    first: int
    head: int


@dataclass(frozen=True, kw_only=True)
class Harvest:
    """A contiguous range of the ledger with the work it speaks of, by the attempt's id."""

    entries: Sequence[LedgerEntry]
    work: Mapping[str, bytes]


class Basket:
    """Fills up to about a number of bytes before compression; holds one entry at least."""

    def __init__(self, limit_bytes: int) -> None:
        self._limit_bytes = limit_bytes
        self._size_bytes = 0
        self._entries: list[LedgerEntry] = []
        self._work: dict[str, bytes] = {}

    def put(self, entry: LedgerEntry, content: bytes | None) -> bool:
        """Take an entry; False when it no longer fits, and then neither does any later one."""
        size_bytes = _ENTRY_BYTES + len(content or b"")
        over = self._size_bytes + size_bytes > self._limit_bytes or len(self._entries) >= MAX_ENTRIES
        if self._entries and over:
            return False
        self._size_bytes += size_bytes
        self._entries.append(entry)
        if content is not None:
            self._work[entry.item] = content
        return True

    def harvest(self) -> Harvest:
        """Return what was put in."""
        return Harvest(entries=tuple(self._entries), work=self._work)


def next_place(session: Session) -> Place:
    """Return where the next batch begins; nothing is left when `first` is beyond `head`."""
    ledger, batches = LedgerStore(session), BatchStore(session).batches()
    return Place(
        number=batches[-1].number + 1 if batches else 1,
        previous=batches[-1].manifest_sha256 if batches else "",
        first=ledger.last_batched() + 1,
        head=ledger.head(),
    )


def read_page(session: Session, first: int, head: int) -> list[tuple[LedgerEntry, bytes | None]]:
    """Return the next entries, a page at most, each with its work."""
    entries = LedgerStore(session).entries(first, min(head, first + PAGE - 1))
    return [(entry, _work_of(session, entry)) for entry in entries]


def people_of(session: Session, pseudonyms: Pseudonyms, entries: Sequence[LedgerEntry]) -> People:
    """Return who is behind the ids in `entries`. A pupil who was erased by right is left out."""
    roster = RosterStore(session)
    groups: dict[str, ClassGroup] = {}
    pupils: dict[str, Pupil] = {}
    for group in roster.classes():
        for pupil in roster.pupils(group.id):
            groups.setdefault(pupil.id, group)
            pupils.setdefault(pupil.id, pupil)
    for pupil_id in {pupil for entry in entries for pupil in pupils_of(entry)} - pupils.keys():
        try:
            pupils[pupil_id] = roster.pupil(pupil_id)
        except NotFoundError:
            continue
    sessions: dict[str, ClassGroup] = {}
    for named in {entry.body["session"] for entry in entries if "session" in entry.body}:
        class_id = ClassSessionStore(session).class_session(named).class_id
        sessions[named] = roster.class_group(class_id)
    return People(pseudonyms=pseudonyms, pupils=pupils, groups=groups, sessions=sessions)


def batch_content(harvest: Harvest, place: Place, people: People) -> BatchContent:
    """Return what goes into the batch. Pure, and CPU work: run it in a thread."""
    items: list[BatchItem] = []
    artefacts: dict[str, bytes] = {}
    for entry in harvest.entries:
        content = harvest.work.get(entry.item)
        sha256 = entry.body["sha256"] if content is not None else None
        if content is not None:
            artefacts[entry.body["sha256"]] = content
        line = statement_line(entry, people, content)
        items.append(BatchItem(kind=entry.kind, id=entry.item, line=line, artefact=sha256))
    pupils = {pupil for entry in harvest.entries for pupil in pupils_of(entry)}
    return BatchContent(
        school=people.pseudonyms.school,
        number=place.number,
        first=place.first,
        last=place.first + len(harvest.entries) - 1,
        previous=place.previous,
        made_ms=max(entry.at_ms for entry in harvest.entries),
        items=items,
        pupils=pupil_lines(sorted(pupils), people),
        artefacts=artefacts,
    )


def _work_of(session: Session, entry: LedgerEntry) -> bytes | None:
    """Return the work of an attempt; one damaged file must not keep all others in the school for ever."""
    if entry.kind != "attempt":
        return None
    try:
        return ArtefactStore(session).read(entry.body["sha256"])
    except StoreError as error:
        if error.reason != "damaged":
            raise
        return None

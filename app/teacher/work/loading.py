"""Reads hand-ins from the store: the list in short jobs on the database's thread, one hand-in whole.

Tablets wait for their receipts meanwhile, hence pages: one takes about 25 ms with 8,000 attempts kept,
where everything at once took 500 to 900 ms.
"""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from sqlalchemy.orm import Session

from app.teacher.packs import StepCard
from app.teacher.work.claim import read_claim
from app.teacher.work.hand_in import HandIn
from app.teacher.work.opened import OpenedWork, read_opened
from classroom.durable_file import storing, write_file
from classroom.errors import StoreError
from classroom.store.database import Database
from classroom.store.hand_in_list import HandInList, ListedWork
from classroom.store.roster_store import RosterStore
from classroom.store.work_store import WorkStore
from classroom.work.attempt import StepKey

PAGE: Final = 25


def load_page(session: Session, before: tuple[int, str] | None) -> list[HandIn]:
    """Return the newest page of hand-ins, or the one that came `before` this time and id."""
    return _named(session, HandInList(session).newest(PAGE, before))


def load_some(session: Session, attempt_ids: Sequence[str]) -> list[HandIn]:
    """Return these hand-ins as they are now."""
    return _named(session, HandInList(session).these(attempt_ids))


def count_unjudged(session: Session) -> dict[StepKey, int]:
    """Return how many hand-ins on each step have neither mark nor return."""
    return HandInList(session).unjudged()


async def open_work(database: Database, attempt_id: str, card: StepCard | None) -> OpenedWork:
    """Read one hand-in whole; content that is damaged is no answer. Class thread.

    Raises NotFoundError. Decoding photos and running programs has a thread of its own: neither the database
    nor the class waits for it.
    """
    try:
        content = await asyncio.wrap_future(
            database.submit(lambda session: WorkStore(session).content(attempt_id))
        )
    except StoreError:
        return OpenedWork(attempt=attempt_id)
    return await asyncio.to_thread(read_opened, attempt_id, content, card)


async def save_file(path: str, data: bytes) -> None:
    """Write a file that the teacher named, whole or not at all. Raises StoreError. Class thread."""
    with storing():
        await asyncio.to_thread(write_file, Path(path), data)


def _named(session: Session, works: Sequence[ListedWork]) -> list[HandIn]:
    pupils = RosterStore(session).pupils_by_id({one for work in works for one in work.attempt.authors})
    return [
        HandIn(
            attempt=work.attempt,
            pupils=tuple(pupils[one] for one in work.attempt.authors if one in pupils),
            claim=read_claim(work.content or b""),
            number=work.number,
            mark=work.mark,
            returned=work.returned,
            recheck=work.recheck,
        )
        for work in works
    ]

"""A mark and the work that goes back with it are one act."""

from typing import Any

import pytest

from classroom.errors import NotFoundError, StoreError
from classroom.events import AttemptMarked, AttemptReturned
from classroom.link.messages import Feedback
from classroom.store.ledger_store import LedgerStore
from classroom.store.mark_store import MarkStore


async def test_a_mark_goes_back_with_the_work(school: Any) -> None:
    tablet = await school.join()
    await tablet.sit(0, 1)
    receipt = await tablet.hand_in(b"{}", 0, 1)
    await school.service.mark_and_return(receipt.attempt, 2.0, 3.0, "Mme Z", "Presque !")
    feedback = await tablet.expect(Feedback)
    assert (feedback.attempt, feedback.score, feedback.comment) == (receipt.attempt, 2.0, "Presque !")
    (mark,) = await school.in_database(lambda session: MarkStore(session).marks(receipt.attempt))
    assert (mark.score, mark.author, mark.reason) == (2.0, "Mme Z", "Presque !")
    told = [type(event) for event in school.events.of(AttemptMarked) + school.events.of(AttemptReturned)]
    assert told == [AttemptMarked, AttemptReturned]


async def test_a_fault_between_them_leaves_neither(school: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    tablet = await school.join()
    await tablet.sit(0)
    receipt = await tablet.hand_in(b"{}", 0)
    entries = await school.in_database(lambda session: LedgerStore(session).head())

    def full(*_: object) -> None:
        raise StoreError("disk_full")

    monkeypatch.setattr(MarkStore, "return_work", full)
    with pytest.raises(StoreError):
        await school.service.mark_and_return(receipt.attempt, 2.0, 3.0, "Mme Z", "Presque !")
    assert await school.in_database(lambda session: MarkStore(session).marks(receipt.attempt)) == []
    assert await school.in_database(lambda session: LedgerStore(session).head()) == entries
    assert school.events.of(AttemptMarked) + school.events.of(AttemptReturned) == []


async def test_work_that_is_not_there_is_said(school: Any) -> None:
    with pytest.raises(NotFoundError):
        await school.service.mark_and_return("0" * 32, 1.0, 1.0, "Mme Z", "")

"""A pair that changes tablets finds its unfinished answers there."""

import secrets
from typing import Any

import pytest

from classroom.errors import StoreError
from classroom.link.messages import (
    Alive,
    AliveEcho,
    Claim,
    DraftBrought,
    DraftSaved,
    Refused,
    SaveDraft,
    Seated,
    StepAddress,
)
from classroom.store.draft_store import DraftStore

School = Any
AT = StepAddress(pack="robot-souk", version="1.0.0", lesson="first-steps", step="three-oranges")


async def leave_draft(tablet: Any, revision: int = 3, content: str = "[]", draft: str | None = None) -> str:
    draft = draft or secrets.token_hex(16)
    await tablet.link.send(SaveDraft(at=AT, draft=draft, revision=revision, content=content))
    await tablet.expect(DraftSaved)
    return draft


def brought(tablet: Any) -> list[DraftBrought]:
    """Return what came before the last message that was waited for."""
    return [message for message in tablet.inbox if isinstance(message, DraftBrought)]


@pytest.fixture
async def first(school: School) -> Any:
    """Pupils 0 and 1 sit here; the pack is offered."""
    await school.service.push("robot-souk", "1.0.0")
    tablet = await school.join()
    await tablet.sit(0, 1)
    return tablet


async def test_a_draft_comes_before_its_pupils_are_seated(school: School, first: Any) -> None:
    await leave_draft(first, content="[1]")
    draft = await leave_draft(first, content="[2]")
    first.link.drop()
    second = await school.join()
    await sit_as_soon_as_free(second, 1, 0)
    (found,) = brought(second)
    assert (found.draft, found.at, found.revision, found.content) == (draft, AT, 3, "[2]")
    assert sorted(found.authors) == [f"{1:032x}", f"{2:032x}"]


async def sit_as_soon_as_free(tablet: Any, *numbers: int) -> None:
    while not isinstance(await seat_or_refusal(tablet, *numbers), Seated):
        pass


async def seat_or_refusal(tablet: Any, *numbers: int) -> Any:
    await tablet.link.send(Claim(pupils=[f"{number + 1:032x}" for number in numbers]))
    return await tablet.expect(Seated | Refused)


async def test_the_teachers_hand_brings_it_too(school: School, first: Any) -> None:
    draft = await leave_draft(first)
    second = await school.join()
    await school.service.seat(second.device, [f"{1:032x}", f"{2:032x}"])
    await second.expect(Seated)
    assert [found.draft for found in brought(second)] == [draft]


async def test_it_comes_after_a_hand_in_too_and_not_with_a_welcome(school: School, first: Any) -> None:
    draft = await leave_draft(first)
    await first.hand_in(b"{}", 0, 1)
    first.link.drop()
    second = await school.join()
    await sit_as_soon_as_free(second, 0, 1)
    assert [found.draft for found in brought(second)] == [draft]
    back = await school.join(second.device, token=second.link.first.token)
    await back.link.send(Alive(sent_ms=9))
    while (await back.expect(AliveEcho)).sent_ms != 9:
        pass
    assert len(back.link.first.seated) == 2 and brought(back) == []


async def test_nothing_comes_back_to_where_it_was_saved_or_to_others(school: School, first: Any) -> None:
    await leave_draft(first)
    await first.sit(1, 0)
    second = await school.join()
    await second.sit(2)
    await school.service.seat(second.device, [f"{1:032x}"])
    await second.expect(Seated)
    assert brought(first) == brought(second) == []


async def test_a_store_that_fails_keeps_nobody_from_sitting_down(
    school: School, first: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(self: DraftStore, *_: object) -> None:
        raise StoreError("disk_full")

    monkeypatch.setattr(DraftStore, "left_elsewhere", fail)
    second = await school.join()
    await second.sit(2)
    assert brought(second) == []

"""Pupils sit down, two or three at a tablet, and the teacher puts wrong ones right."""

import asyncio
from typing import Any

import pytest

from classroom.errors import NotFoundError, RequestRefusedError
from classroom.events import AttemptReceived, Presence, PresenceChanged, PupilsSeated, TabletRefused
from classroom.link.messages import Claim, Refused, Release, Seated, Welcome
from classroom.store.class_session_store import ClassSessionStore
from classroom.store.ledger_store import LedgerStore

School = Any


def ident(number: int) -> str:
    return f"{number + 1:032x}"


async def test_three_pupils_sit_at_a_tablet_the_driver_first(school: School) -> None:
    tablet = await school.join()
    seated = await tablet.sit(2, 0, 1)
    assert [card.id for card in seated.pupils] == [ident(2), ident(0), ident(1)]
    event = await school.events.wait_for(PupilsSeated)
    assert [pupil.id for pupil in event.pupils] == [ident(2), ident(0), ident(1)]
    assert not event.by_teacher


async def test_tablets_that_still_choose_see_who_is_taken(school: School) -> None:
    first, second = await school.join(), await school.join()
    await first.sit(0)
    while not (welcome := await second.expect(Welcome)).pupils[0].taken:
        pass
    assert [card.taken for card in welcome.pupils[:3]] == [True, False, False]


async def test_a_pupil_who_sits_elsewhere_can_not_be_claimed(school: School) -> None:
    first, second = await school.join(), await school.join()
    await first.sit(0)
    await second.link.send(Claim(pupils=[ident(1), ident(0)]))
    refused = await second.expect(Refused)
    assert (refused.code, refused.about) == ("pupil_elsewhere", ident(0))
    assert len(school.events.of(PupilsSeated)) == 1
    await school.events.wait_for(TabletRefused, device=second.device, reason="pupil_elsewhere")


async def test_the_pupils_of_a_tablet_that_is_gone_may_sit_elsewhere(school: School) -> None:
    first, second = await school.join(), await school.join()
    await first.sit(0, 1)
    first.link.drop()
    await school.events.wait_for(PresenceChanged, device=first.device, presence=Presence.GONE)
    assert [card.id for card in (await second.sit(0)).pupils] == [ident(0)]
    left = await school.events.wait_for(PupilsSeated, device=first.device, pupils=(school_pupil(school, 1),))
    assert not left.by_teacher
    back = await school.join(first.device, token=first.link.first.token)
    assert back.link.first.seated == [ident(1)]


def school_pupil(school: School, number: int) -> Any:
    (pupil,) = {
        pupil
        for event in school.events.of(PupilsSeated)
        for pupil in event.pupils
        if pupil.id == ident(number)
    }
    return pupil


@pytest.mark.parametrize(
    ("pupils", "code"),
    [(["f" * 32], "pupil_unknown"), ([ident(0), ident(0)], "pupil_count")],
)
async def test_a_claim_that_can_not_be_is_refused(school: School, pupils: list[str], code: str) -> None:
    tablet = await school.join()
    await tablet.link.send(Claim(pupils=pupils))
    assert (await tablet.expect(Refused)).code == code
    assert [card.id for card in (await tablet.sit(4)).pupils] == [ident(4)], "the link goes on"


async def test_released_pupils_leave_an_empty_tablet_and_a_presence(school: School) -> None:
    tablet = await school.join()
    await tablet.sit(0)
    await tablet.link.send(Release())
    assert (await tablet.expect(Seated)).pupils == []
    await school.events.wait_for(PupilsSeated, pupils=())
    await tablet.sit(1)
    entries = await school.in_database(lambda session: LedgerStore(session).entries(1, 10))
    assert [(entry.kind, entry.body["pupil"]) for entry in entries] == [("presence", ident(0))]


async def test_released_pupils_leave_a_tablet_that_is_welcomed_once_and_the_others_told(
    school: School,
) -> None:
    tablet, other = await school.join(), await school.join()
    await tablet.sit(0)
    while not (await other.expect(Welcome)).pupils[0].taken:
        pass
    await tablet.link.send(Release())
    assert (await tablet.expect(Seated)).pupils == []
    assert not (await tablet.expect(Welcome)).pupils[0].taken
    assert not (await other.expect(Welcome)).pupils[0].taken
    await other.sit(1)
    assert (await tablet.expect(Welcome)).pupils[1].taken, "the next one tells the next change"


async def test_the_end_of_class_records_who_was_there(school: School) -> None:
    tablet = await school.join()
    await tablet.sit(0, 1)
    session_id = school.opened.session
    await asyncio.gather(tablet.expect_closed(), school.service.end_class())
    presences = await school.in_database(lambda session: ClassSessionStore(session).presences(session_id))
    assert {(one.pupil, one.device) for one in presences} == {
        (ident(0), tablet.device),
        (ident(1), tablet.device),
    }
    entries = await school.in_database(lambda session: LedgerStore(session).entries(1, 10))
    assert len(entries) == 2
    assert await school.in_database(lambda session: ClassSessionStore(session).open_session()) is None


async def test_the_teacher_puts_a_wrong_name_right_and_the_work_follows(school: School) -> None:
    tablet = await school.join()
    await tablet.sit(0)
    receipt = await tablet.hand_in(b"{}", 0)
    await school.events.wait_for(AttemptReceived)
    await school.service.seat(tablet.device, [ident(5), ident(6)])
    assert [card.id for card in (await tablet.expect(Seated)).pupils] == [ident(5), ident(6)]
    (attempt,) = await school.service.attempts()
    assert (attempt.id, attempt.authors) == (receipt.attempt, (ident(5), ident(6)))
    entries = await school.in_database(lambda session: LedgerStore(session).entries(1, 20))
    assert "reassignment" in [entry.kind for entry in entries]


async def test_two_tablets_that_chose_each_others_names_are_swapped(school: School) -> None:
    first, second = await school.join(), await school.join()
    await first.sit(0)
    await second.sit(1)
    mine, other = await first.hand_in(b"first", 0), await second.hand_in(b"second", 1)
    await school.service.seat(first.device, [ident(1)])
    await school.service.seat(second.device, [ident(0)])
    authors = {attempt.id: attempt.authors for attempt in await school.service.attempts()}
    assert authors == {mine.attempt: (ident(1),), other.attempt: (ident(0),)}


async def test_a_pupil_who_only_moves_leaves_the_work_of_others_alone(school: School) -> None:
    tablet = await school.join()
    await tablet.sit(0)
    await tablet.hand_in(b"{}", 0)
    await school.service.seat(tablet.device, [ident(1)], work_follows=False)
    (attempt,) = await school.service.attempts()
    assert attempt.authors == (ident(0),)


async def test_the_teacher_can_not_seat_the_unknown(school: School) -> None:
    tablet = await school.join()
    with pytest.raises(NotFoundError):
        await school.service.seat("d" * 32, [ident(0)])
    with pytest.raises(RequestRefusedError):
        await school.service.seat(tablet.device, ["f" * 32])

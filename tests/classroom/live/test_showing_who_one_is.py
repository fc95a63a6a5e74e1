"""Pupils show their pictures or their card on real sockets; wrong, locked, revoked and forged ones."""

from typing import Any

import pytest

from classroom.events import PupilsSeated, RunHappened, TabletRefused
from classroom.link.messages import (
    CardRead,
    Claim,
    PicturesRead,
    Refused,
    Release,
    RunReported,
    Seated,
    ShowCard,
    ShowPictures,
    Welcome,
)
from classroom.live import proofs, showing
from classroom.roster.card import card_text, new_card
from classroom.roster.pupil import Pupil
from classroom.roster.secret_pictures import DOZEN
from classroom.store.card_store import CardStore
from classroom.store.roster_store import RosterStore
from classroom.store.secret_store import SecretStore
from tests.classroom.live.conftest import AT, CLASS_ID, PUPILS

School = Any
Tablet = Any


@pytest.fixture
async def strict(school: School) -> School:
    """Give an open class that asks for pictures."""
    await school.service.ask_pictures(CLASS_ID, True)
    return school


async def secret(school: School, number: int) -> list[str]:
    pictures = await school.in_database(lambda s: SecretStore(s).pictures(PUPILS[number].id))
    return list(pictures)


async def show(school: School, tablet: Tablet, number: int, *, wrong: bool = False) -> Any:
    pictures = await secret(school, number)
    if wrong:
        pictures.reverse()
    await tablet.link.send(ShowPictures(pupil=PUPILS[number].id, pictures=pictures))
    return await tablet.expect(PicturesRead | Refused)


async def claim(tablet: Tablet, *numbers: int) -> Any:
    await tablet.link.send(Claim(pupils=[PUPILS[number].id for number in numbers]))
    return await tablet.expect(Seated | Refused)


async def make_card(school: School, number: int) -> str:
    card = new_card(PUPILS[number].id, 1)
    await school.in_database(lambda s: CardStore(s).issue(card))
    return card_text(card.token)


async def show_card(tablet: Tablet, text: str) -> Any:
    await tablet.link.send(ShowCard(card=text))
    return await tablet.expect(CardRead | Refused)


def refusal(answer: Any) -> tuple[str, str]:
    assert isinstance(answer, Refused), answer
    return answer.code, answer.about


@pytest.fixture
def monotonic(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """Give the clock of the locks, to be put forward."""
    now = {"ahead_ms": 0}
    real = showing.monotonic_ms
    monkeypatch.setattr(showing, "monotonic_ms", lambda: real() + now["ahead_ms"])
    return now


async def test_the_welcome_says_what_the_class_asks_and_says_it_again_when_that_changes(
    school: School,
) -> None:
    tablet = await school.join()
    assert (tablet.link.first.sign_in, tablet.link.first.sign_in_pictures) == ("names", [])
    await school.service.ask_pictures(CLASS_ID, True)
    again = await tablet.expect(Welcome)
    assert (again.sign_in, again.sign_in_pictures) == ("pictures", list(DOZEN))
    await school.service.ask_pictures(CLASS_ID, False)
    assert (await tablet.expect(Welcome)).sign_in == "names"
    assert isinstance(await claim(tablet, 0), Seated)


async def test_nobody_sits_down_who_has_not_shown_who_they_are(strict: School) -> None:
    tablet = await strict.join()
    assert refusal(await claim(tablet, 0)) == ("pupil_unproven", PUPILS[0].id)
    assert (await show(strict, tablet, 0)).pupil == PUPILS[0].id
    assert refusal(await claim(tablet, 0, 1)) == ("pupil_unproven", PUPILS[1].id)
    assert not strict.events.of(PupilsSeated)
    await show(strict, tablet, 1)
    seated = await claim(tablet, 0, 1)
    assert [card.id for card in seated.pupils] == [PUPILS[0].id, PUPILS[1].id]


async def test_the_right_pictures_in_another_order_are_wrong(strict: School) -> None:
    tablet = await strict.join()
    assert refusal(await show(strict, tablet, 0, wrong=True)) == ("pictures_wrong", PUPILS[0].id)
    assert refusal(await claim(tablet, 0)) == ("pupil_unproven", PUPILS[0].id)


async def test_a_proof_is_of_one_link_and_one_pupil(strict: School) -> None:
    first, second = await strict.join(), await strict.join()
    await show(strict, first, 0)
    assert refusal(await claim(second, 0)) == ("pupil_unproven", PUPILS[0].id)
    assert refusal(await claim(first, 1)) == ("pupil_unproven", PUPILS[1].id)


async def test_a_token_that_comes_back_keeps_its_proofs_and_a_new_scan_does_not(strict: School) -> None:
    tablet = await strict.join()
    await show(strict, tablet, 0)
    back = await strict.join(tablet.device, token=tablet.link.first.token)
    assert isinstance(await claim(back, 0), Seated)
    other = await strict.join()
    await show(strict, other, 1)
    again = await strict.join(other.device)
    assert refusal(await claim(again, 1)) == ("pupil_unproven", PUPILS[1].id)


async def test_the_next_pair_proves_itself_again(strict: School) -> None:
    tablet = await strict.join()
    await show(strict, tablet, 0)
    await show(strict, tablet, 1)
    await claim(tablet, 0, 1)
    await tablet.link.send(Release())
    assert (await tablet.expect(Seated)).pupils == []
    assert refusal(await claim(tablet, 0)) == ("pupil_unproven", PUPILS[0].id)
    await show(strict, tablet, 0)
    await tablet.link.send(Release())  # they go before they sit down
    await tablet.expect(Seated)
    assert refusal(await claim(tablet, 0)) == ("pupil_unproven", PUPILS[0].id)


async def test_a_proof_that_nobody_used_for_five_minutes_is_none(
    strict: School, monotonic: dict[str, int]
) -> None:
    tablet = await strict.join()
    await show(strict, tablet, 0)
    monotonic["ahead_ms"] = proofs.PROOF_MS
    assert refusal(await claim(tablet, 0)) == ("pupil_unproven", PUPILS[0].id)


async def test_whoever_sat_down_elsewhere_is_proven_here_no_more(strict: School) -> None:
    first, second = await strict.join(), await strict.join()
    await show(strict, first, 0)
    await show(strict, second, 0)
    await claim(second, 0)
    await second.link.send(Release())
    await second.expect(Seated)
    assert refusal(await claim(first, 0)) == ("pupil_unproven", PUPILS[0].id)


async def test_those_who_sit_here_change_places_without_showing_anything(strict: School) -> None:
    tablet = await strict.join()
    await show(strict, tablet, 0)
    await show(strict, tablet, 1)
    await claim(tablet, 0, 1)
    swapped = await claim(tablet, 1, 0)
    assert [card.id for card in swapped.pupils] == [PUPILS[1].id, PUPILS[0].id]
    event = await strict.events.wait_for(PupilsSeated, 2)
    assert [pupil.id for pupil in event.pupils] == [PUPILS[1].id, PUPILS[0].id]
    assert refusal(await claim(tablet, 1, 0, 2)) == ("pupil_unproven", PUPILS[2].id)
    await show(strict, tablet, 2)
    assert len((await claim(tablet, 1, 0, 2)).pupils) == 3


async def test_the_teacher_seats_whoever_can_not_show_it(strict: School) -> None:
    tablet = await strict.join()
    for _ in range(proofs.WRONG_PICTURES_OF_A_PUPIL):
        await show(strict, tablet, 0, wrong=True)
    assert refusal(await show(strict, tablet, 0)) == ("pictures_locked", PUPILS[0].id)
    await strict.service.seat(tablet.device, [PUPILS[0].id])
    assert [card.id for card in (await tablet.expect(Seated)).pupils] == [PUPILS[0].id]
    assert isinstance(await claim(tablet, 0), Seated)


async def test_wrong_pictures_lock_a_pupil_on_every_tablet_for_a_minute(
    strict: School, monotonic: dict[str, int]
) -> None:
    tablets = [await strict.join() for _ in range(2)]
    for turn in range(proofs.WRONG_PICTURES_OF_A_PUPIL):
        assert refusal(await show(strict, tablets[turn % 2], 0, wrong=True))[0] == "pictures_wrong"
    assert refusal(await show(strict, tablets[0], 0)) == ("pictures_locked", PUPILS[0].id)
    assert refusal(await show(strict, tablets[1], 0)) == ("pictures_locked", PUPILS[0].id)
    await strict.events.wait_for(TabletRefused, reason="pictures_locked")
    assert isinstance(await show(strict, tablets[1], 1), PicturesRead)
    monotonic["ahead_ms"] = proofs.LOCK_MS
    assert isinstance(await show(strict, tablets[0], 0), PicturesRead)


async def test_right_pictures_forgive_the_wrong_ones_before(strict: School) -> None:
    tablet = await strict.join()
    for _ in range(2):
        for _ in range(proofs.WRONG_PICTURES_OF_A_PUPIL - 1):
            assert refusal(await show(strict, tablet, 0, wrong=True))[0] == "pictures_wrong"
        assert isinstance(await show(strict, tablet, 0), PicturesRead)


async def test_a_tablet_that_tries_one_pupil_after_the_other_is_locked_too(strict: School) -> None:
    tablet = await strict.join()
    for number in range(proofs.WRONG_PICTURES_OF_A_TABLET):
        assert refusal(await show(strict, tablet, number, wrong=True))[0] == "pictures_wrong"
    assert refusal(await show(strict, tablet, 40)) == ("pictures_locked", PUPILS[40].id)


async def test_new_pictures_count_at_once(strict: School) -> None:
    tablet = await strict.join()
    before = await secret(strict, 0)
    await strict.in_database(lambda s: SecretStore(s).renew(PUPILS[0].id, 2))
    await tablet.link.send(ShowPictures(pupil=PUPILS[0].id, pictures=before))
    assert refusal(await tablet.expect(PicturesRead | Refused))[0] == "pictures_wrong"  # type: ignore[arg-type]
    assert isinstance(await show(strict, tablet, 0), PicturesRead)


async def test_pictures_of_nobody_are_refused(strict: School) -> None:
    tablet = await strict.join()
    await tablet.link.send(ShowPictures(pupil="f" * 32, pictures=list(DOZEN[:3])))
    assert refusal(await tablet.expect(Refused)) == ("pupil_unknown", "f" * 32)


@pytest.mark.parametrize("pictures", [[], list(DOZEN[:2]), list(DOZEN[:4])])
async def test_other_than_three_pictures_break_the_link(strict: School, pictures: list[str]) -> None:
    tablet = await strict.join()
    await tablet.link.send(ShowPictures(pupil=PUPILS[0].id, pictures=pictures))
    assert await tablet.expect_closed() == (4401, "message_invalid")


async def test_a_card_alone_finds_its_pupil_and_lets_them_sit(strict: School) -> None:
    tablet = await strict.join()
    card = await make_card(strict, 3)
    read = await show_card(tablet, card.lower().replace("-", " "))
    assert read.pupil == PUPILS[3].id
    assert isinstance(await claim(tablet, 3), Seated)


async def test_one_of_a_pair_shows_a_card_and_the_other_pictures(strict: School) -> None:
    tablet = await strict.join()
    assert isinstance(await show_card(tablet, await make_card(strict, 0)), CardRead)
    await show(strict, tablet, 1)
    assert len((await claim(tablet, 1, 0)).pupils) == 2


async def test_a_card_works_in_a_class_that_asks_for_nothing(school: School) -> None:
    tablet = await school.join()
    assert (await show_card(tablet, await make_card(school, 2))).pupil == PUPILS[2].id


async def test_a_revoked_card_a_stranger_s_and_rubbish_are_unknown(strict: School) -> None:
    stranger = Pupil(id="e" * 32, given_name="A", family_name="B", picture="owl", level="5APG")
    lost = await make_card(strict, 0)
    await make_card(strict, 0)

    def of_another_class(session: Any) -> None:
        RosterStore(session).add_pupils(CLASS_ID, [stranger])
        RosterStore(session).remove_pupils(CLASS_ID, [stranger.id], 1)

    await strict.in_database(of_another_class)
    card = new_card(stranger.id, 1)
    await strict.in_database(lambda s: CardStore(s).issue(card))
    tablet = await strict.join()
    for text in (lost, card_text(card.token or ""), "TINMEL", "☃" * 64):
        assert refusal(await show_card(tablet, text)) == ("card_unknown", "")
    assert refusal(await claim(tablet, 0))[0] == "pupil_unproven"


async def test_wrong_cards_lock_the_tablet_and_no_other(strict: School, monotonic: dict[str, int]) -> None:
    card = await make_card(strict, 0)
    tablet, other = await strict.join(), await strict.join()
    for _ in range(proofs.WRONG_CARDS_OF_A_TABLET):
        assert refusal(await show_card(tablet, "TINMEL-0000-0000")) == ("card_unknown", "")
    assert refusal(await show_card(tablet, card)) == ("card_locked", "")
    assert isinstance(await show_card(other, card), CardRead)
    monotonic["ahead_ms"] = proofs.LOCK_MS
    assert isinstance(await show_card(tablet, card), CardRead)


async def test_who_sits_stays_when_the_class_begins_to_ask(school: School) -> None:
    tablet = await school.join()
    await tablet.sit(0, 1)
    await school.service.ask_pictures(CLASS_ID, True)
    assert isinstance(await claim(tablet, 1, 0), Seated)
    assert refusal(await claim(tablet, 1, 2)) == ("pupil_unproven", PUPILS[2].id)


async def test_a_class_that_opens_asking_has_pictures_for_everybody(school: School) -> None:
    await school.service.ask_pictures(CLASS_ID, True)
    late = Pupil(id="d" * 32, given_name="Late", family_name="B", picture="owl", level="5APG")
    await school.in_database(lambda s: RosterStore(s).add_pupils(CLASS_ID, [late]))
    await school.service.end_class()
    await school.open()
    assert await school.in_database(lambda s: SecretStore(s).pictures(late.id)) is not None
    assert (await school.join()).link.first.sign_in == "pictures"


async def test_a_run_says_how_its_world_stood(school: School) -> None:
    await school.add_pack()
    tablet = await school.join()
    await tablet.sit(0)
    await tablet.link.send(RunReported(at=AT, passed=True, summary="", state='{"at":[1,2]}'))
    assert (await school.events.wait_for(RunHappened)).state == '{"at":[1,2]}'
    await tablet.link.send(RunReported(at=AT, passed=True, summary=""))
    assert (await school.events.wait_for(RunHappened, 2)).state is None
    await tablet.link.send(RunReported(at=AT, passed=True, summary="", state="x" * 2_001))
    assert await tablet.expect_closed() == (4401, "message_invalid")

"""Pupils of an agent's page show who they are: the class looks at it, and nobody else does."""

from classroom.events import Presence, PresenceChanged, PupilsSeated, TabletJoined
from classroom.link.messages import (
    CardRead,
    Claim,
    PicturesRead,
    Refused,
    Release,
    Seated,
    ShowCard,
    ShowPictures,
    Welcome,
)
from classroom.roster.card import card_text, new_card
from classroom.roster.secret_pictures import DOZEN
from classroom.store.card_store import CardStore
from classroom.store.secret_store import SecretStore
from tests.app.tablet.world import CLASS_ID, PUPILS


async def strict(school, agents, pages):
    await school.service.ask_pictures(CLASS_ID, True)
    agent = await agents()
    await school.invite(agent.device)
    await school.happened(TabletJoined, device=agent.device)
    page = await pages(agent.page_url)
    await page.hears(Welcome, sign_in="pictures")
    return agent, page


async def secret(school, number):
    return list(await school.in_database(lambda s: SecretStore(s).pictures(PUPILS[number].id)))


async def test_pictures_and_cards_go_through_to_the_class(school, agents, pages):
    agent, page = await strict(school, agents, pages)
    assert (await page.hears(Welcome)).sign_in_pictures == list(DOZEN)
    await page.link.send(Claim(pupils=[PUPILS[0].id]))
    await page.hears(Refused, code="pupil_unproven", about=PUPILS[0].id)
    pictures = await secret(school, 0)
    await page.link.send(ShowPictures(pupil=PUPILS[0].id, pictures=pictures[::-1]))
    await page.hears(Refused, code="pictures_wrong", about=PUPILS[0].id)
    await page.link.send(ShowPictures(pupil=PUPILS[0].id, pictures=pictures))
    await page.hears(PicturesRead, pupil=PUPILS[0].id)
    card = new_card(PUPILS[1].id, 1)
    await school.in_database(lambda s: CardStore(s).issue(card))
    await page.link.send(ShowCard(card=card_text(card.token)))
    await page.hears(CardRead, pupil=PUPILS[1].id)
    await page.sit(0, 1)
    await page.hears(Seated)
    await school.happened(PupilsSeated, device=agent.device)


async def test_with_the_class_away_who_sits_here_changes_places_and_nobody_else_comes(school, agents, pages):
    agent, page = await strict(school, agents, pages)
    for number in (0, 1):
        pictures = await secret(school, number)
        await page.link.send(ShowPictures(pupil=PUPILS[number].id, pictures=pictures))
        await page.hears(PicturesRead, pupil=PUPILS[number].id)
    await page.sit(0, 1)
    await page.hears(Seated)
    await school.service.close()
    await agent_alone(agent, school)
    await page.link.send(ShowPictures(pupil=PUPILS[2].id, pictures=pictures))
    await page.hears(Refused, code="class_away", about=PUPILS[2].id)
    await page.sit(1, 0)
    assert [card.id for card in (await page.hears(Seated, count=2)).pupils] == [PUPILS[1].id, PUPILS[0].id]
    await page.link.send(Claim(pupils=[PUPILS[1].id, PUPILS[2].id]))
    await page.hears(Refused, count=2, code="class_away", about=PUPILS[2].id)
    await page.link.send(Release())
    assert (await page.hears(Seated, count=3)).pupils == []
    await page.link.send(Claim(pupils=[PUPILS[0].id]))
    await page.hears(Refused, code="class_away", about=PUPILS[0].id)


async def agent_alone(agent, school):
    await school.happened(PresenceChanged, device=agent.device, presence=Presence.GONE)

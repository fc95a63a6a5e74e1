"""How pupils of a class show who they are, by clicks: what the class asks, a pupil's pictures, a card."""

import pytest

from app.teacher.pupils.pupils_model import PupilRole
from classroom.link.messages import CardRead, PicturesRead, Refused, Seated, ShowCard, ShowPictures, Welcome
from classroom.roster.secret_pictures import DOZEN
from tests.app.teacher.conftest import read_qr


@pytest.fixture
def page(teacher):
    """Give the pupils' page of a practice class, shown."""
    teacher.set_up()
    teacher.click("rail_pupils")
    teacher.wait(teacher.pages.pupils_page.asking.isVisible)
    return teacher.pages.pupils_page


def choose(teacher, page, row: int):
    """Touch a pupil; return who, and by what they show it."""
    index = page.view.model().index(row, 0)
    page.view.setCurrentIndex(index)
    pupil = index.data(PupilRole.PUPIL)
    teacher.wait(lambda: page.panel._secrets is not None and page.panel._secrets.pupil == pupil.id)
    return pupil, page.panel._secrets


def renewed(teacher, page, before):
    teacher.wait(lambda: page.panel._secrets != before)
    return page.panel._secrets


def test_a_class_asks_for_pictures_from_the_next_click_on(teacher, page) -> None:
    assert page.asking.names.isChecked() and not page.asking.pictures.isChecked()
    teacher.click("asking_pictures")
    teacher.wait(page.asking.pictures.isChecked)
    assert not page.asking.names.isChecked()
    assert teacher.pages.roster.roster.chosen.asks_pictures
    teacher.click("asking_pictures")
    assert page.asking.pictures.isChecked()
    teacher.click("asking_names")
    teacher.wait(page.asking.names.isChecked)


def test_a_pupil_has_three_pictures_and_gets_others(teacher, page) -> None:
    _, secrets = choose(teacher, page, 0)
    assert page.panel.isVisible()
    assert len(set(secrets.pictures)) == 3 and set(secrets.pictures) <= set(DOZEN)
    again, same = choose(teacher, page, 1), choose(teacher, page, 0)
    assert again[1].pupil != secrets.pupil
    assert same[1] == secrets
    teacher.click("pupil_new_pictures")
    assert renewed(teacher, page, secrets).pictures != secrets.pictures
    teacher.click("pupil_close")
    assert not page.panel.isVisible()


def test_a_card_is_made_at_once_and_another_only_after_a_question(teacher, page) -> None:
    _, secrets = choose(teacher, page, 0)
    assert secrets.card is None and not page.panel.qr.isVisible()
    teacher.click("pupil_new_card")
    first = renewed(teacher, page, secrets)
    assert page.panel.qr.isVisible() and page.panel.qr.text() == page.panel.card_words.text() == first.card
    assert read_qr(page.panel.qr) == first.card
    teacher.click("pupil_new_card")
    teacher.wait(page.panel.ask.isVisible)
    teacher.click("pupil_card_keep")
    assert not page.panel.ask.isVisible() and page.panel._secrets == first
    teacher.click("pupil_new_card")
    teacher.click("pupil_card_agree")
    assert renewed(teacher, page, first).card not in (None, first.card)


def test_what_the_page_shows_lets_the_pupil_sit_down(teacher, page, tablets) -> None:
    teacher.click("asking_pictures")
    teacher.wait(page.asking.pictures.isChecked)
    pupil, secrets = choose(teacher, page, 0)
    teacher.click("pupil_new_card")
    card = renewed(teacher, page, secrets).card
    other, others = choose(teacher, page, 1)
    teacher.click("rail_home")
    tablet = tablets.join(teacher.open_class())
    tablet.sit(pupil.id)
    assert tablet.expect(Refused).code == "pupil_unproven"
    tablet.send(ShowCard(card=card))
    assert tablet.expect(CardRead).pupil == pupil.id
    tablet.send(ShowPictures(pupil=other.id, pictures=list(others.pictures)))
    assert tablet.expect(PicturesRead).pupil == other.id
    tablet.sit(pupil.id, other.id)
    assert len(tablet.expect(Seated).pupils) == 2
    assert isinstance(tablet.link.first, Welcome)

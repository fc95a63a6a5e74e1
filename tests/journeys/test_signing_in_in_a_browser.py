"""Pupils of a class that asks for pictures sit down in a real browser: by pictures, or by a card."""

import base64

import pytest
from playwright.sync_api import Browser, Page, expect
from pytestqt.qtbot import QtBot

from app.teacher.bootstrap import TeacherProgram
from app.widgets.qr_view import matrix
from classroom.roster.card import card_text, new_card
from classroom.roster.synthetic import SyntheticClass
from classroom.store.card_store import CardStore
from classroom.store.secret_store import SecretStore
from tests.journeys.conftest import ENGINES
from tests.journeys.tablet import Tablet

PHOTO = """(cells) => {
    const [side, canvas] = [14, document.createElement("canvas")];
    [canvas.width, canvas.height] = [1600, 1200];
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#b9a98f";
    pen.fillRect(0, 0, 1600, 1200);
    pen.translate(700, 300);
    pen.rotate(0.12);
    pen.fillStyle = "#f4f1ea";
    pen.fillRect(-80, -80, cells.length * side + 160, cells.length * side + 160);
    pen.fillStyle = "#222";
    cells.forEach((row, y) => row.forEach((dark, x) => {
        if (dark) pen.fillRect(x * side, y * side, side, side);
    }));
    return canvas.toDataURL("image/jpeg", 0.8).split(",")[1];
}"""
"""A card lies askew on a table."""


@pytest.fixture
def url(qtbot: QtBot, program: TeacherProgram, school: SyntheticClass) -> str:
    """Open the class, which asks for pictures; return what its QR says."""
    services = program.services
    assert services is not None
    services.loop.submit(services.classroom.ask_pictures(school.group.id, True)).result(10)
    with qtbot.waitSignal(program.live.opened, timeout=10_000):
        program.live.open_class(school.group.id)
    return services.classroom.join_details().url


class Door:
    """What pupils show, and what the teacher's computer knows of it."""

    def __init__(self, program: TeacherProgram, page: Page) -> None:
        assert program.services is not None
        self._database = program.services.database
        self._page = page

    def pictures_of(self, pupil: str) -> tuple[str, ...]:
        return self._database.submit(lambda s: SecretStore(s).pictures(pupil)).result(10) or ()

    def card_of(self, pupil: str) -> str:
        card = new_card(pupil, 1)
        self._database.submit(lambda s: CardStore(s).issue(card)).result(10)
        return card_text(card.token or "")

    def touch(self, pictures: tuple[str, ...]) -> None:
        for picture in pictures:
            self._page.get_by_test_id(f"dozen-{picture}").click()

    def show_pictures(self, pupil: str) -> None:
        self._page.get_by_test_id(f"join-name-{pupil}").click()
        self.touch(self.pictures_of(pupil))

    def expect_word(self, code: str) -> None:
        expect(self._page.locator(".show-word")).to_have_attribute("data-code", code)

    def sit(self, pupils: int) -> None:
        expect(self._page.locator(".picked-one")).to_have_count(pupils)
        self._page.get_by_test_id("join-confirm").click()
        expect(self._page.locator(".who .role")).to_have_count(pupils)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_pair_sits_down_by_pictures_and_by_a_photo_of_a_card(
    browser: Browser, program: TeacherProgram, school: SyntheticClass, url: str
) -> None:
    tablet = Tablet(browser, width=600, height=960, touch=True)
    page, (first, second, third) = tablet.page, [pupil.id for pupil in school.pupils[:3]]
    door = Door(program, page)
    tablet.scan(url, "ar")
    assert not page.evaluate("isSecureContext")
    page.get_by_test_id(f"join-name-{first}").click()
    door.touch(door.pictures_of(first)[::-1])
    door.expect_word("pictures_wrong")
    door.touch(door.pictures_of(first))
    page.get_by_test_id("card-open").click()
    photo = page.evaluate(PHOTO, matrix(door.card_of(second)))
    page.get_by_test_id("card-photo").set_input_files(
        {"name": "card.jpg", "mimeType": "image/jpeg", "buffer": base64.b64decode(photo)}
    )
    door.sit(2)
    roles = page.locator(".who .role")
    expect(roles.first).to_contain_text(school.pupils[0].given_name)
    page.get_by_test_id("seat-swap").click()
    expect(roles.first).to_contain_text(school.pupils[1].given_name)
    # Two taps, and the tablet is the next pupils'; whoever sat here shows it again like anybody else.
    page.get_by_test_id("seat-open").click()
    page.get_by_test_id("hand-over").click()
    page.get_by_test_id(f"join-name-{first}").click()
    expect(page.get_by_test_id("show-pictures")).to_be_visible()
    page.get_by_test_id("show-back").click()
    page.get_by_test_id("card-open").click()
    page.get_by_test_id("card-field").fill("tinmel 0000 0000")
    page.get_by_test_id("card-go").click()
    door.expect_word("card_unknown")
    page.get_by_test_id("card-field").fill(door.card_of(third).lower())
    page.get_by_test_id("card-go").click()
    door.sit(1)
    assert tablet.complaints == []
    tablet.close()

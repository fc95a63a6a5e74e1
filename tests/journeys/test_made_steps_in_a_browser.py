"""Watching, photographing, telling, working on paper; hints: in a real browser, kept by the teacher."""

import io
import random
import wave
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, FilePayload, Page, expect
from pytestqt.qtbot import QtBot

from app.teacher.bootstrap import TeacherProgram
from classroom.roster.synthetic import SyntheticClass
from lessons.attempt import read_answer, score_attempt
from lessons.steps.oral import OralAnswer
from lessons.steps.paper import PaperAnswer
from lessons.steps.photo import PhotoAnswer
from tests import every_kind
from tests.journeys.conftest import ADDRESS
from tests.journeys.every_kind_lesson import go_to, handed_in, push, sit_down
from tests.journeys.hands import Keyboard
from tests.journeys.tablet import Tablet

MOST_SIDE, MOST_BYTES = 1400, 450_000
LOOPBACK = "127.0.0.1"
"""From here the page is a secure context, as on a tablet with Tinmel's own program."""
DRAFT_TO_CLASS = 150_000

WATCHES = """
const make = URL.createObjectURL, drop = URL.revokeObjectURL;
window.shownUrls = new Set();
window.streams = [];
URL.createObjectURL = thing => { const url = make.call(URL, thing); shownUrls.add(url); return url; };
URL.revokeObjectURL = url => { shownUrls.delete(url); drop.call(URL, url); };
const ask = navigator.mediaDevices?.getUserMedia.bind(navigator.mediaDevices);
if (ask) navigator.mediaDevices.getUserMedia = async wish => {
    const stream = await ask(wish);
    streams.push(stream);
    return stream;
};
"""
LISTENS = "streams.some(stream => stream.getTracks().some(track => track.readyState === 'live'))"
ASKS_LATE = """() => {
    const ask = navigator.mediaDevices.getUserMedia;
    navigator.mediaDevices.getUserMedia = async wish => {
        await new Promise(go => { window.allow = go; });
        return ask(wish);
    };
}"""
IN_STORE = """name => new Promise(done => {
    const opening = indexedDB.open('tinmel');
    opening.onsuccess = () => {
        const asked = opening.result.transaction(name).objectStore(name).getAll();
        asked.onsuccess = () => { opening.result.close(); done(asked.result.map(one =>
            one instanceof ArrayBuffer ? new TextDecoder('utf-8').decode(one) : JSON.stringify(one))); };
    };
})"""


@pytest.fixture
def url(qtbot: QtBot, program: TeacherProgram, tmp_path: Path) -> str:
    return push(qtbot, program, tmp_path)


@pytest.fixture
def tablet(url: str, chromium: Browser, school: SyntheticClass) -> Tablet:
    """A tablet on the school's plain HTTP: no camera and no microphone of the page's own."""
    return _tablet(chromium, url, school, "fr")


@pytest.fixture
def secure(url: str, chromium: Browser, school: SyntheticClass) -> Tablet:
    return _tablet(chromium, url.replace(ADDRESS, LOOPBACK), school, "ar")


def test_what_is_made_arrives_and_waits_for_the_teacher(program: TeacherProgram, tablet: Tablet) -> None:
    page = tablet.page
    assert page.evaluate("isSecureContext") is False
    go_to(tablet, "my-plant")
    _photograph(page, _picture(upright=False))
    expect(page.get_by_test_id("photo-remove-0")).to_be_visible()
    _photograph(page, b"this is no picture")
    expect(page.get_by_test_id("trouble")).to_contain_text("ne s’ouvre pas")
    _photograph(page, _picture(upright=True))
    expect(page.get_by_test_id("photo-remove-1")).to_be_visible()
    expect(page.get_by_test_id("trouble")).to_be_empty()
    expect(page.get_by_test_id("photo")).to_have_count(0)
    page.get_by_test_id("note").fill("Elle a deux feuilles.")
    _hand_in(tablet)
    go_to(tablet, "tell-it")
    expect(page.get_by_test_id("record")).to_have_count(0)
    page.get_by_test_id("sound-file").set_input_files(_file("moi.txt", "text/plain", b"salam"))
    expect(page.get_by_test_id("trouble")).to_be_visible()
    page.get_by_test_id("sound-file").set_input_files(_file("moi.wav", "audio/wav", _sound()))
    page.wait_for_function("document.querySelector('[data-testid=sound]')?.duration === 1")
    _hand_in(tablet)
    go_to(tablet, "tell-teacher")
    expect(page.locator("[data-testid=record], [data-testid=sound-file]")).to_have_count(0)
    expect(page.get_by_test_id("hand-in")).to_be_disabled()
    page.get_by_test_id("oral-told").click()
    _hand_in(tablet)
    go_to(tablet, "my-sheet")
    page.get_by_test_id("paper-done").click()
    _photograph(page, _picture(upright=True))
    expect(page.get_by_test_id("photo-remove-0")).to_be_visible()
    _hand_in(tablet)

    contents = handed_in(program)
    assert set(contents) == {"my-plant", "tell-it", "tell-teacher", "my-sheet"}
    pack = every_kind.load()
    for step, content in contents.items():
        score = score_attempt(pack, every_kind.LESSON, step, content)
        assert (score.basis, score.score, score.maximum, score.passed) == ("teacher", 0, 1, True), step
    plant, told = read_answer(contents["my-plant"]), read_answer(contents["tell-it"])
    aloud, sheet = read_answer(contents["tell-teacher"]), read_answer(contents["my-sheet"])
    assert isinstance(plant, PhotoAnswer)
    assert plant.note == "Elle a deux feuilles."
    turned, lying = (_require_small(photo.data) for photo in plant.photos)
    assert turned.size == (933, 1400)
    assert lying.size == (1400, 933)
    top, bottom = (turned.getchannel("R").crop((0, y, 933, y + 400)).getextrema() for y in (100, 900))
    assert top[0] > 150 > bottom[1], "the left of what the camera saw is at the top"
    assert isinstance(told, OralAnswer)
    assert told.audio is not None
    assert (told.audio.type, told.audio.data) == ("audio/wav", _sound())
    assert isinstance(aloud, OralAnswer)
    assert aloud.audio is None
    assert isinstance(sheet, PaperAnswer)
    assert sheet.done
    assert len(sheet.photos) == 1
    assert tablet.complaints == []
    tablet.close()


def test_pictures_are_watched_one_by_one_or_played_to_the_end(tablet: Tablet) -> None:
    page = tablet.page
    frames = next(step for step in every_kind.STEPS if step["id"] == "bean")["frames"]
    go_to(tablet, "bean")
    here = page.locator(".dot[aria-current=step]")
    caption = page.get_by_test_id("caption")
    for number, frame in enumerate(frames):
        expect(caption).to_have_text(frame["texts"]["fr"])
        page.wait_for_function("document.querySelector('.frame img')?.naturalWidth > 0")
        if number < len(frames) - 1:
            expect(here).not_to_contain_class("done")
            page.get_by_test_id("frame-on").click()
    expect(here).to_contain_class("done")
    page.get_by_test_id("frame-play").click()
    expect(caption).to_have_text(frames[0]["texts"]["fr"])
    page.wait_for_function("document.querySelector('.frames audio').currentTime > 0")
    expect(caption).to_have_text(frames[1]["texts"]["fr"])
    page.locator("button.lesson-title").click()
    expect(page.get_by_test_id("shelf")).to_be_visible()
    assert page.evaluate("document.querySelector('.frames audio').paused"), "nothing plays under a cover"
    page.locator("button.lesson-title").click()
    expect(page.get_by_test_id("frame-play")).to_have_text("Regarder")
    assert tablet.complaints == []
    tablet.close()


def test_a_photo_is_there_again_when_the_page_is(tablet: Tablet) -> None:
    page = tablet.page
    go_to(tablet, "my-plant")
    _photograph(page, _picture(upright=True, noisy=True))
    expect(page.get_by_test_id("photo-remove-0")).to_be_visible()
    page.get_by_test_id("note").fill("salam")
    page.wait_for_function(f"({IN_STORE})('drafts').then(all => all.some(one => one.includes('salam')))")
    kept = next(one for one in page.evaluate(IN_STORE, "drafts") if "salam" in one)
    assert DRAFT_TO_CLASS < len(kept) < MOST_BYTES * 1.4
    page.reload()
    expect(page.get_by_test_id("photo-remove-0")).to_be_visible(timeout=20_000)
    expect(page.get_by_test_id("note")).to_have_value("salam")
    _hand_in(tablet)
    assert tablet.complaints == []
    tablet.close()


def test_hints_come_one_by_one_and_wait_for_what_they_wait_for(tablet: Tablet) -> None:
    page = tablet.page
    go_to(tablet, "shopping")
    hints = page.locator(".hint-panel li")
    for step in range(2):
        page.get_by_test_id("hint").click()
        expect(hints).to_have_count(step + 1)
    expect(page.get_by_test_id("hint-times")).to_be_visible()
    expect(page.get_by_test_id("hint-bread")).to_be_visible()
    page.get_by_test_id("hint").click()
    expect(page.get_by_test_id("hint-panel")).to_have_count(0)
    for place, text in {"bread.total": "6", "milk.total": "14", "mint.total": "30"}.items():
        page.get_by_test_id(f"cell-{place}").fill(text)
    page.get_by_test_id("check").click()
    expect(page.get_by_test_id("fail-budget")).to_be_visible()
    page.get_by_test_id("hint").click()
    expect(hints).to_have_count(2)
    page.get_by_test_id("hint").click()
    expect(page.get_by_test_id("hint-cheaper")).to_be_visible()
    cell, panel = (page.get_by_test_id(one) for one in ("cell-mint.total", "hint-panel"))
    cell.focus()
    cell.scroll_into_view_if_needed()
    there, over = cell.bounding_box(), panel.bounding_box()
    assert there is not None
    assert over is not None
    assert there["y"] + there["height"] <= over["y"], "the hints hide nothing that is worked on"
    page.get_by_test_id("hint-close").click()
    expect(page.get_by_test_id("hint-panel")).to_have_count(0)
    assert tablet.complaints == []
    tablet.close()


def test_a_text_has_its_hint_and_blocks_and_nothing_for_the_teacher(tablet: Tablet) -> None:
    page = tablet.page
    go_to(tablet, "read-the-blocks")
    hint = page.locator("details.hint")
    expect(hint.locator("p")).to_be_hidden()
    hint.locator("summary").press("Enter")
    expect(hint.locator("p")).to_have_text(every_kind.BECAUSE["fr"])
    expect(page.locator(".block[data-block=robot_forward]")).to_have_text("avancer")
    expect(page.locator(".step-text img")).to_be_visible()
    blobs = page.evaluate(IN_STORE, "blobs")
    assert any(every_kind.BECAUSE["ar"] in blob for blob in blobs)
    for words in every_kind.TEACHERS_WORDS.values():
        assert words not in page.content()
        assert not any(words in blob for blob in blobs)
    tablet.close()


def test_pictures_are_forgotten_with_the_step_that_shows_them(tablet: Tablet) -> None:
    page = tablet.page
    go_to(tablet, "tell-teacher")
    before = page.evaluate("shownUrls.size")
    go_to(tablet, "read-the-blocks")
    expect(page.locator(".step-text img")).to_be_visible()
    go_to(tablet, "bean")
    page.wait_for_function("document.querySelector('.frame img')?.naturalWidth > 0")
    assert page.evaluate("shownUrls.size") > before
    go_to(tablet, "tell-teacher")
    page.wait_for_function("before => shownUrls.size === before", arg=before)
    tablet.close()


def test_a_camera_is_reached_with_the_keyboard_alone(tablet: Tablet) -> None:
    page = tablet.page
    go_to(tablet, "my-sheet")
    with page.expect_file_chooser() as chooser:
        Keyboard(page).press("photo")
    chooser.value.set_files(_file("blatt.jpg", "image/jpeg", _picture(upright=True)))
    expect(page.get_by_test_id("photo-remove-0")).to_be_visible()
    tablet.close()


def test_a_voice_is_recorded_heard_and_handed_in(program: TeacherProgram, secure: Tablet) -> None:
    page = secure.page
    assert page.evaluate("isSecureContext") is True
    go_to(secure, "tell-it")
    _record(page)
    page.get_by_test_id("record").click()
    sound = page.get_by_test_id("sound")
    expect(sound).to_be_visible()
    assert page.evaluate(LISTENS) is False
    sound.evaluate("async one => { await one.play(); }")
    page.wait_for_function("document.querySelector('[data-testid=sound]').currentTime > 0.2")
    _hand_in(secure)
    content = handed_in(program)["tell-it"]
    answer = read_answer(content)
    assert isinstance(answer, OralAnswer)
    assert answer.audio is not None
    assert answer.audio.type == "audio/webm"
    assert answer.audio.data.startswith(b"\x1a\x45\xdf\xa3")
    assert score_attempt(every_kind.load(), every_kind.LESSON, "tell-it", content).basis == "teacher"
    assert secure.complaints == []
    secure.close()


def test_nothing_is_recorded_once_pupils_look_elsewhere(secure: Tablet) -> None:
    page = secure.page
    sound = page.get_by_test_id("sound")
    go_to(secure, "tell-it")
    for look_away in (_to_another_step, _to_the_shelf, _to_a_phone_call):
        _record(page)
        assert page.evaluate(LISTENS) is True
        look_away(secure)
        page.wait_for_function(f"!({LISTENS})")
        go_to(secure, "tell-it")
        expect(sound).to_be_visible()
        page.get_by_test_id("sound-remove").click()
    page.evaluate(ASKS_LATE)
    page.get_by_test_id("record").click()
    go_to(secure, "my-sheet")
    count = page.evaluate("streams.length")
    page.evaluate("() => { allow(); }")
    page.wait_for_function(f"count => streams.length > count && !({LISTENS})", arg=count)
    go_to(secure, "tell-it")
    expect(page.get_by_test_id("record")).to_be_visible()
    assert secure.complaints == []
    secure.close()


def test_without_a_microphone_a_file_or_the_teacher_will_do(secure: Tablet) -> None:
    page = secure.page
    go_to(secure, "tell-it")
    page.evaluate("() => { navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error('no')); }")
    page.get_by_test_id("record").click()
    expect(page.get_by_test_id("trouble")).to_be_visible()
    page.get_by_test_id("sound-file").set_input_files(_file("ana.wav", "audio/wav", _sound()))
    expect(page.get_by_test_id("sound")).to_be_visible()
    expect(page.get_by_test_id("trouble")).to_be_empty()
    secure.close()


def _tablet(chromium: Browser, url: str, school: SyntheticClass, language: str) -> Tablet:
    tablet = Tablet(chromium, width=800, height=600)
    tablet.page.add_init_script(WATCHES)
    sit_down(tablet, url, language, school)
    return tablet


def _hand_in(tablet: Tablet) -> None:
    tablet.hand_in()
    tablet.page.get_by_test_id("receipt-again").click()


def _record(page: Page) -> None:
    """Record until there is something."""
    page.get_by_test_id("record").click()
    expect(page.get_by_test_id("record")).to_contain_text("1", timeout=20_000)


def _to_another_step(tablet: Tablet) -> None:
    go_to(tablet, "my-sheet")


def _to_the_shelf(tablet: Tablet) -> None:
    tablet.page.locator("button.lesson-title").click()
    expect(tablet.page.get_by_test_id("shelf")).to_be_visible()
    tablet.page.locator("button.lesson-title").click()


def _to_a_phone_call(tablet: Tablet) -> None:
    """What a page is told when another program comes in front, and goes again."""
    for told in (
        "Object.defineProperty(document, 'hidden', {get: () => true, configurable: true})",
        "delete document.hidden",
    ):
        tablet.page.evaluate(f"() => {{ {told}; document.dispatchEvent(new Event('visibilitychange')); }}")
        tablet.page.wait_for_function(f"!({LISTENS})")


def _photograph(page: Page, data: bytes) -> None:
    page.get_by_test_id("photo").set_input_files(_file("photo.jpg", "image/jpeg", data))


def _file(name: str, kind: str, data: bytes) -> FilePayload:
    return {"name": name, "mimeType": kind, "buffer": data}


def _picture(*, upright: bool, noisy: bool = False) -> bytes:
    """Return a camera's JPEG of 3000 × 2000, red on its left; not upright means that it must be turned."""
    picture = Image.new("RGB", (3000, 2000), (40, 160, 60))
    picture.paste((220, 40, 30), (0, 0, 1500, 2000))
    if noisy:
        grain = Image.frombytes("L", (1500, 1000), random.Random(1).randbytes(1_500_000))
        picture = Image.blend(picture, grain.resize((3000, 2000)).convert("RGB"), 0.6)
    exif = Image.Exif()
    exif[0x0112] = 1 if upright else 6
    written = io.BytesIO()
    picture.save(written, "JPEG", quality=92, exif=exif)
    return written.getvalue()


def _sound() -> bytes:
    """Return a second of silence as WAV."""
    written = io.BytesIO()
    with wave.open(written, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(16_000))
    return written.getvalue()


def _require_small(data: bytes) -> Image.Image:
    """Return the picture; fail unless it is a small JPEG."""
    assert len(data) <= MOST_BYTES
    picture = Image.open(io.BytesIO(data))
    assert picture.format == "JPEG"
    assert max(picture.size) <= MOST_SIDE
    return picture

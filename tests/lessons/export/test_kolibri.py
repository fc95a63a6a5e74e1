"""An app as Kolibri shows it: in a sandboxed frame of another origin, no network, readable without script."""

import io
import json
import mimetypes
import re
import shutil
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from posixpath import normpath
from typing import Any

import html5lib
import msgspec
import pytest
from playwright.sync_api import Browser, Frame, Page, sync_playwright

from lessons.export.edition import Edition
from lessons.export.kolibri.app import kolibri
from lessons.export.kolibri.quiz import quiz
from lessons.export.markup import to_html
from lessons.export.words import phrase, resource
from lessons.language import LANGUAGES, Language
from lessons.pack import Pack
from lessons.steps.kinds import Step

XHTML = "{http://www.w3.org/1999/xhtml}"
POLICY = "default-src 'self' 'unsafe-eval' 'unsafe-inline' data: blob:"
FRAME = (
    '<!DOCTYPE html><title>Kolibri</title><iframe sandbox="{}" src="{}" width="900" height="2000"></iframe>'
)


def opened(app: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(app)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_inside_and_valid(packs: list[Pack], language: Language) -> None:
    for pack in packs:
        app = kolibri(pack, language)
        files = opened(app)
        assert len([name for name in files if name.endswith(".html")]) == 1 + len(pack.lessons)
        for name, data in files.items():
            assert not re.search(rb"https?://(?!www\.w3\.org/)", data), name
            if name.endswith(".html"):
                _inside(html5lib.HTMLParser(strict=True).parse(data.decode()), files, language)
        assert app == kolibri(pack, language)


def _inside(root: Any, files: dict[str, bytes], language: Language) -> None:
    assert (root.get("lang"), root.get("dir")) == (language, "rtl" if language == "ar" else "ltr")
    body = root.find(f"{XHTML}body")
    assert body.text == "\n", "ricecooker strips it before it looks"
    assert not [*root.iter(f"{XHTML}form"), *root.iter(f"{XHTML}style")]
    for one in root.iter():
        assert not [name for name in one.attrib if name.startswith("on") or name == "style"]
        for target in (one.get("href"), one.get("src")):
            assert target is None or normpath(target) in files
    for script in root.iter(f"{XHTML}script"):
        assert not script.text


def test_pupils_get_nothing_of_the_teachers(every_kind: Pack) -> None:
    everything = b"".join(opened(kolibri(every_kind, "fr")).values())
    for secret in (b"secret", b"range(4)", b"tinmel-"):
        assert secret not in everything


def test_an_open_text_has_a_field_and_says_that_nothing_keeps_it(every_kind: Pack) -> None:
    root = html5lib.parse(opened(kolibri(every_kind, "fr"))["lesson-1.html"].decode())
    [section] = [one for one in root.iter(f"{XHTML}section") if "<open>" in "".join(one.itertext())]
    [field] = section.iter(f"{XHTML}textarea")
    assert field.get("aria-label") == "Réponse"
    assert phrase("kept_nowhere", "fr") in "".join(section.itertext())
    assert not list(section.iter(f"{XHTML}button"))


@pytest.fixture
def served(every_kind: Pack) -> Iterator[str]:
    """The app at an address of its own, with the policy that Kolibri sends along."""
    files = opened(kolibri(every_kind, "fr"))

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            data = files.get(self.path.lstrip("/"))
            self.send_response(200 if data is not None else 404)
            self.send_header("Content-Type", mimetypes.guess_type(self.path)[0] or "application/octet-stream")
            self.send_header("Content-Security-Policy", POLICY)
            self.end_headers()
            self.wfile.write(data or b"")

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    assert found is not None, "make test installs Chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=found,
            args=["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
        )
        yield browser
        browser.close()


@pytest.fixture(params=["allow-scripts allow-same-origin", "allow-scripts"])
def framed(chromium: Browser, served: str, request: pytest.FixtureRequest) -> Iterator[Frame]:
    """The lesson in Kolibri's frame, of today and of years ago. Whatever the browser complains of fails."""
    context = chromium.new_context()
    page = context.new_page()
    complaints = list[str]()
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("requestfailed", lambda failed: complaints.append(failed.url))
    page.set_content(FRAME.format(request.param, f"{served}/index.html"))
    page.frame_locator("iframe").get_by_role("link", name="1. mot lesson").click()
    page.frame_locator("iframe").locator("#step-read").wait_for()
    yield page.frames[1]
    context.close()
    assert [one for one in complaints if not one.endswith((".mp4", ".webm", ".ogg"))] == []


def _section(frame: Frame, step: str) -> Any:
    return frame.locator("section.step", has=frame.locator(f"#step-{step}"))


def _tick(frame: Frame, step: str, *words: str) -> None:
    for word in words:
        _section(frame, step).get_by_label(word, exact=True).check()


def _places(frame: Frame, step: str, order: list[str]) -> None:
    for place, word in enumerate(order, start=1):
        _section(frame, step).get_by_label(word, exact=True).select_option(str(place))


def _match(frame: Frame) -> None:
    partners = _section(frame, "match").locator(".quiz ol > li").all_inner_texts()
    for left, right in (("mot l1", "mot r2"), ("mot l2", "mot r1")):
        place = next(n for n, one in enumerate(partners, start=1) if right in one)
        _section(frame, "match").get_by_label(left, exact=True).select_option(str(place))


def _type(frame: Frame, step: str, *words: str) -> None:
    for field, word in zip(_section(frame, step).locator("input").all(), words, strict=True):
        field.fill(word)


def _unit(frame: Frame, typed: str, unit: str) -> None:
    _type(frame, "number", typed)
    _section(frame, "number").locator("select").select_option(label=unit)


RIGHT = {
    "choice": lambda frame: _tick(frame, "choice", "mot a"),
    "several": lambda frame: _tick(frame, "several", "mot a", "mot c"),
    "order": lambda frame: _places(frame, "order", ["mot x", "mot y", "mot z"]),
    "lines": lambda frame: _places(frame, "lines", ["mot go", "mot take", "mot end"]),
    "match": _match,
    "number": lambda frame: _unit(frame, "−1 234٫4", "mot DH"),
    "plain-number": lambda frame: _type(frame, "plain-number", "٧"),
    "text": lambda frame: _type(frame, "text", " L'ECOLE. "),
    "accents": lambda frame: _type(frame, "accents", "Été"),
    "table": lambda frame: _type(frame, "table", "12,7", "Pain", "anything"),
}
WRONG = {
    "choice": lambda frame: _tick(frame, "choice", "mot b"),
    "several": lambda frame: _tick(frame, "several", "mot a", "mot b", "mot c"),
    "order": lambda frame: _places(frame, "order", ["mot x", "mot z", "mot y"]),
    "number": lambda frame: _unit(frame, "-1234.5", "mot centime"),
    "text": lambda frame: _type(frame, "text", "école de"),
    "accents": lambda frame: _type(frame, "accents", "ete"),
    "table": lambda frame: _type(frame, "table", "12,7", "pain", ""),
}


@pytest.mark.parametrize(("answers", "said"), [(RIGHT, "Bravo"), (WRONG, "Pas encore")])
def test_questions_are_answered_in_kolibris_frame(framed: Frame, answers: dict[str, Any], said: str) -> None:
    for step, give in answers.items():
        section = _section(framed, step)
        give(framed)
        section.get_by_role("button", name="Vérifier").click()
        assert said in section.locator(".result").inner_text(), step
        assert (section.locator("details.answer").get_attribute("open") is not None) == (answers is RIGHT)


def test_without_script_the_answers_can_be_opened(chromium: Browser, served: str) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page: Page = context.new_page()
    page.goto(f"{served}/lesson-1.html")
    assert page.get_by_role("button").count() == 0
    page.locator("details.answer summary").first.click()
    assert page.locator("details.answer").first.get_by_text("mot why").or_(page.get_by_text("mot a")).count()
    context.close()


def _units(step: dict[str, Any]) -> dict[str, str]:
    """What stands behind each unit that may be chosen."""
    return {one["id"]: repr(float(one.get("factor", 1))) for one in step.get("units", ())}


VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "scores.json").read_text("utf-8"))["cases"]
TYPED = [
    case
    for case in VECTORS
    if "accepted" in case["step"]
    or (case["kind"] == "number" and case["answer"]["unit"] in (None, *_units(case["step"])))
]
ANSWER = """(cases) => cases.map(({ text, factor }, at) => {
  const quiz = document.querySelectorAll('.quiz')[at]
  quiz.querySelector('input').value = text
  const units = quiz.querySelector('select')
  if (units !== null) units.value = factor
  quiz.querySelector('.check').click()
  return quiz.querySelector('.result').className === 'result good'
})"""


def test_what_is_typed_counts_as_it_does_on_the_tablet(every_kind: Pack, chromium: Browser) -> None:
    """The script has the rules for numbers and words once more; the vectors hold it to them."""
    edition, lesson = Edition(every_kind, "fr"), every_kind.lessons[0]
    steps = [msgspec.convert(case["step"], Step) for case in TYPED]
    asked = "".join(to_html(one) for step in steps if (one := quiz(edition, lesson, step)) is not None)
    context = chromium.new_context()
    page = context.new_page()
    page.set_content(f"<!DOCTYPE html><body>{asked}<script>{resource('quiz.js')}</script>")
    given = [
        {"text": case["answer"]["text"], "factor": _units(case["step"]).get(case["answer"].get("unit"), "")}
        for case in TYPED
    ]
    found = page.evaluate(ANSWER, given)
    context.close()
    wrong = [case for case, right in zip(TYPED, found, strict=True) if right != case["passed"]]
    assert len(TYPED) > 150 and wrong == []

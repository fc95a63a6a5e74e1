"""One tablet's way past every screen of the pupils' page, in one language."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page
from sqlalchemy.orm import Session

from classroom.events import AttemptReceived, ClassOpened, Event, TabletWaiting
from classroom.live.service import ClassroomService
from classroom.store.roster_store import RosterStore
from classroom.store.secret_store import SecretStore
from tests import code_lesson, every_kind
from tests.benchmarks.opened_class import LOOPBACK, opened_class
from tests.journeys.conftest import ADDRESS
from tests.screens.answers import Answers

LANGUAGES = ("fr", "ar", "zgh", "en")
TEACHERS_WORDS = {"ar": "أحسنتما! جرّبا الآن بحلقة.", "fr": "Bravo ! Essayez maintenant avec une boucle."}
_NO_REPLACE_ALL = "delete String.prototype.replaceAll"
_BLOCKS = ["robot_forward", "robot_pick"]
_STACK = """types => {
    const workspace = window.tinmelWorkspace
    let last = null
    for (const type of types) {
        const block = workspace.newBlock(type)
        block.initSvg()
        block.render()
        if (last) last.nextConnection.connect(block.previousConnection)
        else block.moveBy(workspace.RTL ? 40 : 280, 40)
        last = block
    }
}"""

Look = Callable[[Page, str], None]


@dataclass(frozen=True)
class School:
    """An open class whose pupils show their pictures, with both lessons ready to be pushed."""

    opened: ClassOpened
    service: ClassroomService
    events: list[Event]
    do: Callable[[Any], Any]
    pupils: tuple[str, ...]
    secrets: dict[str, tuple[str, ...]]


@contextmanager
def open_school(folder: Path) -> Iterator[School]:
    """Open it on loopback, until the end of the block."""
    with opened_class(pupils=12, pack=None) as school:
        school.packs.publishers.add(every_kind.PUBLISHER)
        for path in (every_kind.write(folder), code_lesson.write(folder)):
            school.do(school.packs.install(path))
        group = school.opened.class_id
        school.do(school.service.ask_pictures(group, True))

        def secrets(session: Session) -> dict[str, tuple[str, ...]]:
            pupils = RosterStore(session).pupils(group)
            return {pupil.id: SecretStore(session).pictures(pupil.id) or () for pupil in pupils}

        shown = school.database.submit(secrets).result(10)
        yield School(school.opened, school.service, school.events, school.do, tuple(shown), shown)


def address(school: School) -> str:
    """Return what the QR says, on the address that the browsers find on loopback."""
    return school.opened.join.url.replace(LOOPBACK, ADDRESS)


class Walk:
    """The tablet on its way; `look` is called at each screen, with the screen's name."""

    def __init__(self, browser: Browser, school: School, language: str, look: Look) -> None:
        self._browser = browser
        self._school = school
        self._language = language
        self._look_at = look
        self._place = LANGUAGES.index(language)
        # Without motion nothing is looked at half way.
        self.context = browser.new_context(
            viewport={"width": 1280, "height": 800}, has_touch=True, reduced_motion="reduce"
        )
        self.page = self.context.new_page()
        self._device = ""

    def go(self) -> None:
        """Walk to where the class may end; the tablet stays in it."""
        self._join()
        self._sit_down()
        self._steps()
        self._programs()
        self._work_comes_back()
        self._around()

    def with_an_older_engine(self) -> None:
        """Look at what a tablet shows that can't run programs."""
        context = self._browser.new_context(viewport={"width": 1280, "height": 800})
        context.add_init_script(_NO_REPLACE_ALL)
        page = context.new_page()
        page.goto(address(self._school))
        page.locator("#too-old").wait_for()
        self._look_at(page, "older engine")
        context.close()

    def _look(self, name: str) -> None:
        self._look_at(self.page, name)

    def _join(self) -> None:
        page, school = self.page, self._school
        page.goto(address(school).split("#")[0])
        page.get_by_test_id(f"language-{self._language}").wait_for()
        self._look("language")
        page.get_by_test_id(f"language-{self._language}").click()
        page.get_by_test_id("code-join").wait_for()
        self._look("code")
        known = len(school.events)
        page.keyboard.type(school.opened.join.code)
        page.get_by_test_id("code-join").click()
        page.get_by_test_id("waiting").wait_for()
        self._look("waiting")
        waiting = [event for event in school.events[known:] if isinstance(event, TabletWaiting)]
        self._device = waiting[-1].device
        school.do(school.service.admit(self._device))

    def _sit_down(self) -> None:
        page, school = self.page, self._school
        pupils = school.pupils[2 * self._place : 2 * self._place + 2]
        page.get_by_test_id("card-open").click()
        page.get_by_test_id("show-card").wait_for()
        self._look("card")
        page.get_by_test_id("card-back").click()
        page.get_by_test_id(f"join-name-{pupils[0]}").click()
        page.get_by_test_id("show-pictures").wait_for()
        self._look("three pictures")
        page.get_by_test_id("show-back").click()
        for pupil in pupils:
            self._show_who(page, pupil)
        self._look("names")
        page.get_by_test_id("join-confirm").click()
        page.get_by_test_id("idle").wait_for()
        self._look("idle")

    def _show_who(self, page: Page, pupil: str) -> None:
        page.get_by_test_id(f"join-name-{pupil}").click()
        for picture in self._school.secrets[pupil]:
            page.get_by_test_id(f"dozen-{picture}").click()
        page.locator(f"[data-testid=join-name-{pupil}][aria-pressed=true]").wait_for()

    def _push(self, lesson: str, version: str) -> None:
        self._school.do(self._school.service.push(lesson, version, devices=[self._device]))

    def _next(self) -> None:
        here = self.page.locator(".dot[aria-current=step]").get_attribute("title")
        self.page.get_by_test_id("step-next").last.click()
        self.page.locator(f'.dot[aria-current=step]:not([title="{here}"])').wait_for()

    def _steps(self) -> None:
        page = self.page
        self._push(every_kind.PACK, every_kind.VERSION)
        page.get_by_test_id("order-boil").wait_for(timeout=30_000)
        answers = Answers(page, self._language)
        for number, step in enumerate(every_kind.STEPS):
            if number:
                self._next()
            page.get_by_test_id("step-title").wait_for()
            page.locator(".step-text").wait_for()
            self._look(f"{step['id']}")
            answers.give(step)
            self._look(f"{step['id']}, answered")
            if "hints" in step:
                answers.ask_for_hints(step)
                self._look(f"{step['id']}, hints")
        page.get_by_test_id("step-next").last.click()
        page.get_by_test_id("lesson-finished").wait_for()
        self._look("finished")

    def _programs(self) -> None:
        page = self.page
        self._push(code_lesson.PACK, code_lesson.VERSION)
        self._at_code("blocks-to-python")
        self._look("blocks")
        page.evaluate(_STACK, _BLOCKS)
        self._run()
        self._look("blocks, not yet")
        page.get_by_test_id("python").click()
        self._look("blocks, as Python")
        page.get_by_test_id("to-python").click()
        self._look("blocks, whether to go on in Python")
        page.get_by_test_id("to-python-yes").click()
        self._write(code_lesson.SOLUTIONS["blocks-to-python"])
        self._run()
        self._look("Python, good")
        page.get_by_test_id("hand-in").click()
        page.get_by_test_id("receipt").wait_for(timeout=30_000)
        self._look("receipt")
        page.get_by_test_id("receipt-next").click()
        self._at_code("typed-walk")
        page.get_by_test_id("hint").click()
        self._look("Python, hints")
        self._write("forward(")
        self._run()
        self._look("Python, an error")
        self._next()
        self._at_code("greeting")
        self._write(code_lesson.SOLUTIONS["greeting"])
        page.get_by_test_id("run").click()
        page.get_by_test_id("console-answer").wait_for(timeout=30_000)
        self._look("console, asked")
        page.get_by_test_id("console-answer").fill("Tinmel")
        page.get_by_test_id("console-send").click()
        page.get_by_test_id("outcome").wait_for(timeout=30_000)
        self._look("console, answered")
        for step in ("area", "shop"):
            self._next()
            self._at_code(step)
            self._look(step)
        self._next()
        self._at_code("to-the-depot")
        self._look("drive")
        self._write(code_lesson.SOLUTIONS["to-the-depot"])
        self._run()
        self._look("drive, good")
        self._next()
        self._at_code("square")
        self._look("canvas")

    def _at_code(self, step: str) -> None:
        page = self.page
        titles = next(one["titles"] for one in code_lesson.STEPS if one["id"] == step)
        title = titles[self._language]
        page.locator(f'.dot[aria-current=step][title="{title}"]').wait_for(timeout=30_000)
        page.get_by_test_id("run").wait_for(timeout=30_000)
        page.locator(".cm-content, .blocklyMainBackground").first.wait_for(timeout=30_000)

    def _write(self, program: str) -> None:
        self.page.locator(".cm-content").click()
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.insert_text(program)

    def _run(self) -> None:
        self.page.get_by_test_id("run").click()
        self.page.get_by_test_id("outcome").wait_for(timeout=30_000)

    def _work_comes_back(self) -> None:
        page, school = self.page, self._school
        attempt = [event for event in school.events if isinstance(event, AttemptReceived)][-1].attempt.id
        words = TEACHERS_WORDS.get(self._language, "Well done! Now try with a loop.")
        school.do(school.service.mark_and_return(attempt, 3, 3, "teacher", words))
        page.get_by_test_id("feedback-look").wait_for(timeout=30_000)
        self._look("feedback is there")
        page.get_by_test_id("feedback-look").click()
        page.get_by_test_id("feedback").wait_for()
        self._look("feedback")
        page.get_by_test_id("feedback-seen").click()

    def _around(self) -> None:
        page = self.page
        page.get_by_test_id("seat-open").click()
        self._look("seat panel")
        page.get_by_test_id("seat-work").click()
        page.get_by_test_id("work-row").wait_for()
        self._look("work")
        page.get_by_test_id("work-back").click()
        page.get_by_test_id("lesson-title").click()
        page.get_by_test_id("shelf").wait_for()
        self._look("shelf")

"""The list of hand-ins follows the store, and asks it for nothing that nobody looks at."""

import base64
import hashlib
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from app.teacher.packs import LessonCard, PackCard, PackShelf, StepCard
from app.teacher.work.controller import WorkController
from app.teacher.work.hand_ins_model import HandInRole, HandInsModel
from app.teacher.work.opened import OpenedWork
from app.widgets.bridge import Bridge
from classroom.errors import StoreError
from classroom.events import AttemptMarked, AttemptReceived, PupilsSeated
from classroom.loop import ClassLoop
from classroom.roster.pupil import Pupil
from classroom.roster.school import ClassGroup
from classroom.store.class_session_store import ClassSessionStore
from classroom.store.database import Database
from classroom.store.recording import record_attempts, record_mark
from classroom.store.records.lesson_hour import ClassSession
from classroom.store.roster_store import RosterStore
from classroom.store.work_store import WorkStore
from classroom.work.attempt import Attempt, HandedIn, StepKey
from classroom.work.mark import Mark
from lessons.steps.photo import PhotoAnswer
from tests.app.teacher.work.works import artefact, photo
from tests.lessons.steps.shapes import SHAPES, made

PUPILS = ("a" * 32, "b" * 32)


def step_card(kind: str) -> StepCard:
    return StepCard(step=made(kind, id=kind))


SHELF = PackShelf(
    [
        PackCard(
            pack="p", version="1.0.0", titles={}, summaries={}, languages=(), publisher="", size_bytes=1,
            minutes=None, cover=b"",
            lessons=(LessonCard(id="l", titles={}, steps=tuple(map(step_card, SHAPES))),),
        )
    ]
)  # fmt: skip


class CountedDatabase(Database):
    """A real one that counts what is asked of it."""

    asked = 0

    def submit(self, work: Callable[[Session], Any]) -> Future[Any]:
        self.asked += 1
        return super().submit(work)


class World:
    """A store, and the list that follows it."""

    def __init__(self, qtbot: QtBot, database: CountedDatabase) -> None:
        self.qtbot = qtbot
        self.database = database
        self.bridge = Bridge()
        self.model = HandInsModel(lambda: "fr")
        self.controller = WorkController(self.bridge, self.model)
        self.counts: list[int] = []
        self.controller.counted.connect(self.counts.append)
        self.opened: list[OpenedWork] = []
        self.controller.opened.connect(self.opened.append)
        self.failures: list[object] = []
        self.controller.failed.connect(self.failures.append)
        self.loop = ClassLoop()
        self.loop.start()

    def start(self, page: str) -> None:
        self.controller.show_page(page)
        self.controller.start(self.services)  # type: ignore[arg-type]

    @property
    def services(self) -> SimpleNamespace:
        return SimpleNamespace(database=self.database, shelf=SHELF, loop=self.loop)

    def hand_in(self, *numbers: int, step: str = "code") -> list[Attempt]:
        works = [work(number, step) for number in numbers]
        self.database.submit(lambda session: record_attempts(session, works)).result(10)
        return [one.attempt for one in works]

    def hand_in_whole(self, handed_in: HandedIn) -> str:
        """One piece of work that the list shows already."""
        self.database.submit(lambda session: record_attempts(session, [handed_in])).result(10)
        self.start("work")
        self.wait(lambda: self.model.rowCount() == 1)
        return handed_in.attempt.id

    def receive(self, *numbers: int) -> None:
        for attempt in self.hand_in(*numbers):
            self.controller.apply(AttemptReceived(attempt=attempt, again=False))

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=10_000)

    @property
    def shown(self) -> list[int]:
        rows = range(self.model.rowCount())
        return [self.model.index(row).data(HandInRole.HAND_IN).attempt.received_ms for row in rows]


def work(number: int, step: str, **said: Any) -> HandedIn:
    content = artefact(step, n=number, **said)
    attempt = Attempt(
        id=f"{number:032x}", at=StepKey(pack="p", version="1.0.0", lesson="l", step=step), authors=PUPILS[:1],
        sha256=hashlib.sha256(content).hexdigest(), size_bytes=len(content), made_ms=1,
        received_ms=number, device="d" * 32, session="5" * 32,
    )  # fmt: skip
    return HandedIn(attempt, content)


def _open_class(session: Session) -> None:
    roster = RosterStore(session)
    roster.add_class(ClassGroup(id="c" * 32, label="6", levels=("6APG",), school_year="2026/2027"))
    roster.add_pupils(
        "c" * 32,
        [Pupil(id=one, given_name=one[0], family_name="", picture="cat", level="6APG") for one in PUPILS],
    )
    ClassSessionStore(session).open(ClassSession(id="5" * 32, class_id="c" * 32, opened_ms=1))


@pytest.fixture
def world(qtbot: QtBot, tmp_path: Path) -> Iterator[World]:
    database = CountedDatabase(tmp_path / "school.db")
    database.start()
    database.submit(_open_class).result(10)
    here = World(qtbot, database)
    yield here
    here.controller.stop()
    here.bridge.close()
    here.loop.stop()
    database.close()


def test_the_list_comes_in_pages_of_short_jobs(world: World) -> None:
    world.hand_in(*range(1, 61))
    before = world.database.asked
    world.start("work")
    world.wait(lambda: world.model.rowCount() == 60)
    assert world.shown == list(range(60, 0, -1))
    assert world.database.asked - before == 3


def test_nothing_is_read_while_another_page_is_shown(world: World) -> None:
    world.start("live")
    world.receive(1, 2)
    asked = world.database.asked
    world.controller.load()
    assert not world.controller._soon.isActive()
    assert world.database.asked == asked
    world.controller.show_page("work")
    world.wait(lambda: world.shown == [2, 1])


def test_forty_hand_ins_at_the_bell_are_two_short_jobs(world: World) -> None:
    world.start("work")
    world.hand_in(1)
    world.controller.apply(PupilsSeated(device="d", pupils=(), by_teacher=True, seated_ms=1))
    world.wait(lambda: world.shown == [1])
    world.receive(*range(2, 42))
    asked = world.database.asked
    world.wait(lambda: world.model.rowCount() == 41)
    assert world.database.asked - asked == 2


def test_a_mark_and_mended_names_are_seen(world: World) -> None:
    world.hand_in(1, 2)
    world.start("work")
    world.wait(lambda: world.model.to_mark() == 2)
    mark = Mark(id="1" * 32, attempt=f"{1:032x}", score=1, maximum=1, author="t", reason="", given_ms=1)
    world.database.submit(lambda session: record_mark(session, mark)).result(10)
    world.controller.apply(AttemptMarked(attempt=mark.attempt, score=1, maximum=1))
    world.wait(lambda: world.model.to_mark() == 1)

    right = [PUPILS[1]]
    world.database.submit(lambda s: WorkStore(s).reassign(f"{2:032x}", right, "t", 1)).result(10)
    world.controller.apply(PupilsSeated(device="d", pupils=(), by_teacher=True, seated_ms=1))
    world.wait(lambda: world.model.hand_in(f"{2:032x}").names == "b")  # type: ignore[union-attr]


def test_the_home_page_counts_what_wants_a_mark(world: World) -> None:
    world.hand_in(1, 2)
    world.hand_in(3, step="read")
    world.start("home")
    world.wait(lambda: world.counts == [2])
    world.receive(4)
    world.wait(lambda: world.counts == [2, 3])
    assert world.model.rowCount() == 0


def test_one_hand_in_is_read_whole_and_scored(world: World) -> None:
    attempt = world.hand_in_whole(work(1, "number", text="2,5", unit="km"))
    world.controller.open(attempt)
    world.wait(lambda: len(world.opened) == 1)
    score = world.opened[0].score
    assert score is not None
    assert (world.opened[0].attempt, score.score, score.basis) == (attempt, 1, "checked")


def test_a_list_does_not_read_photos_and_an_open_hand_in_does(world: World) -> None:
    large = base64.b64encode(photo(400, 300, "BMP")).decode()
    pictures = [{"type": "image/png", "data": base64.b64encode(photo(40, 30)).decode()}]
    attempt = world.hand_in_whole(work(1, "photo", photos=pictures, other=large))
    listed = world.model.hand_in(attempt)
    assert listed is not None
    assert listed.claim.kind == "", "too large for a list"
    assert listed.wants_mark
    world.controller.open(attempt)
    world.wait(lambda: len(world.opened) == 1)
    assert isinstance(world.opened[0].answer, PhotoAnswer)
    assert world.opened[0].pictures[0] is not None


def test_work_of_another_version_of_a_pack_is_shown_and_not_scored(world: World) -> None:
    theirs = work(1, "number", text="2,5", unit="km")
    older = replace(theirs.attempt, at=replace(theirs.attempt.at, version="0.9.0"))
    attempt = world.hand_in_whole(HandedIn(older, theirs.content))
    world.controller.open(attempt)
    world.wait(lambda: len(world.opened) == 1)
    assert world.opened[0].answer is not None
    assert world.opened[0].score is None


def test_what_the_disk_lost_is_no_answer(world: World, tmp_path: Path) -> None:
    attempt = world.hand_in_whole(work(1, "text", text="x", other="y" * 70_000))
    for kept in (tmp_path / "artefacts").rglob("*"):
        if kept.is_file():
            kept.unlink()
    world.controller.open(attempt)
    world.wait(lambda: len(world.opened) == 1)
    assert world.opened[0] == OpenedWork(attempt=attempt)
    assert world.failures == []


def test_a_recording_is_saved_or_the_fault_is_told(world: World, tmp_path: Path) -> None:
    world.start("home")
    world.controller.save(str(tmp_path / "sound.webm"), b"sound")
    world.wait((tmp_path / "sound.webm").exists)
    world.controller.save(str(tmp_path / "sound.webm" / "below a file"), b"sound")
    world.wait(lambda: len(world.failures) == 1)
    assert isinstance(world.failures[0], StoreError)

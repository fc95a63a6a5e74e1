"""The made-up lesson hour that window.py draws: 40 pretended pupils at 20 tablets, minute 23."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from app.teacher.packs import PackAdded, PackCard, PackShelf
from app.teacher.pages import Pages
from app.teacher.roster import Roster
from app.teacher.services import card_of
from app.teacher.sync.view import SyncView
from app.teacher.work.claim import TabletClaim
from app.teacher.work.hand_in import HandIn
from app.teacher.work.opened import read_opened
from app.widgets.bridge import Bridge
from app.widgets.buttons import Button
from classroom.events import (
    AttemptReceived,
    ClassClosed,
    ClassOpened,
    HandMoved,
    JoinDetails,
    NearbyTablet,
    NearbyTabletsChanged,
    PackProgressed,
    PackPushed,
    Presence,
    PresenceChanged,
    PupilsSeated,
    RunHappened,
    StepChanged,
    SyncChanged,
    TabletJoined,
    TabletWaiting,
)
from classroom.packs.service import ShelvedPack
from classroom.roster.school import ClassGroup, School
from classroom.roster.synthetic import synthetic_pupils
from classroom.store.records.ledger import Batch
from classroom.store.records.lesson_hour import PackRecord
from classroom.work.attempt import Attempt, StepKey
from classroom.work.mark import Mark
from classroom.work.recheck import Recheck
from lessons import library
from lessons.errors import FileRejectedError
from lessons.publisher import Publisher
from tests.screens.window import today_at

NOW_MS = today_at(10, 23)
JOIN = JoinDetails(
    url="http://192.168.8.2:8420/#q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA.AasBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fIA",
    code="482917",
    addresses=("192.168.8.2:8420",),
)
SCHOOLS = {
    "ar": "مجموعة مدارس تازارت",
    "fr": "Groupe scolaire Tazert",
    "zgh": "ⵜⵉⵏⵎⵍ ⵜⴰⵣⴰⵔⵜ",
    "en": "Tazert school",
}
# seconds since the last sign, steps done of eight, and what is special about the tablet
TABLETS = (
    (12, 4, ""), (60, 8, ""), (40, 3, "hand"), (240, 2, "stuck"), (3, 5, ""),
    (8, 4, ""), (120, 8, ""), (5, 6, ""), (360, 3, "stuck"), (20, 5, "battery"),
    (180, 8, ""), (9, 4, ""), (100, 5, "hand"), (2, 6, ""), (300, 8, ""),
    (35, 2, "silent"), (14, 5, ""), (30, 3, "failed"), (30, 8, ""), (60, 8, ""),
)  # fmt: skip
STATE = '{"kind":"grid","x":2,"y":1,"d":"e","crash":true,"items":[0,1,1]}'
"""How the robot stood when a run ended."""
PROGRAM = """for step in range(4):
    forward()
pick()
turn_left()
for step in range(3):
    forward()
"""


def built_in_card(pack_id: str) -> PackCard:
    pack = library.load(pack_id)
    record = PackRecord(
        pack=pack.info.id,
        version=pack.info.version,
        manifest_sha256="",
        delivery_sha256="",
        size_bytes=640_000,
        titles={str(language): title for language, title in pack.info.titles.items()},
        publisher="tinmel",
        added_ms=NOW_MS,
    )
    return card_of(ShelvedPack(record=record, pack=pack))


class Screens:
    """The window fed with made-up events, step by step; needs an application."""

    def __init__(self, preferences: Path, language: str, dark: bool) -> None:
        self._bridge = Bridge()
        self.language = language
        self.pages = Pages(self._bridge, preferences, language)
        self.pages.settings.set_dark(dark)
        self.pages.seats.clock_ms = lambda: NOW_MS
        self.pupils = tuple(
            synthetic_pupils(40, levels=("6APG",), language="ar" if language == "ar" else "fr", seed=7)
        )
        self.shelf = PackShelf(map(built_in_card, library.sources()))
        robot = next(card for card in self.shelf.cards if card.pack == "robot-souk")
        self.pack = (robot.pack, robot.version)
        lesson = robot.lessons[0]
        self.keys = [
            StepKey(pack=robot.pack, version=robot.version, lesson=lesson.id, step=step.id)
            for step in lesson.steps
        ]
        self.kinds = [step.kind for step in lesson.steps]
        self.pages.window.resize(1366, 768)
        self.pages.window.show()

    def close(self) -> None:
        """Put the window away."""
        self.pages.stop()
        self._bridge.close()
        self.pages.window.close()
        self.pages.window.deleteLater()

    def steps(self) -> Iterator[tuple[str, Callable[[], None]]]:
        """Yield the name of each screen and what brings it about, in order."""
        show = self.pages.window.show_page
        yield "home-setup", self._set_up
        yield "home", self._bring_roster
        for page in ("live", "work", "lessons", "pupils", "sync", "settings"):
            if page in ("live", "work", "sync"):
                yield f"{page}-empty", partial(show, page)
            elif page == "lessons":
                yield "lessons-closed", lambda: show("lessons")
            else:
                yield page, partial(show, page)
        yield "wall-empty", self._open_class
        yield "live-waiting", lambda: show("live")
        yield "live-joining", self._join_some
        yield "live", self._join_all
        yield "wall", lambda: show("wall")
        yield "live-panel", self._open_panel
        yield "live-end", self._ask_end
        yield "lessons", self._show_lessons
        yield "lessons-update", self._install
        yield "lessons-publisher", self._ask_publisher
        yield "lessons-refused", self._refuse_pack
        yield "work", self._hand_in
        yield "sync", self._sync
        yield "live-over", self._end

    def _set_up(self) -> None:
        self.pages.home_page.show_ready(True)
        self.pages.show_roster(Roster())
        self.pages.show_shelf(self.shelf)
        self.pages.window.show_page("home")

    def _bring_roster(self) -> None:
        group = ClassGroup(id="1" * 32, label="6APG-1", levels=("6APG",), school_year="2026/2027")
        other = ClassGroup(id="2" * 32, label="3/4APG", levels=("3APG", "4APG"), school_year="2026/2027")
        school = School(code="12345Q", name=SCHOOLS[self.language])
        self.pages.show_roster(
            Roster(school=school, classes=(group, other), chosen=group, pupils=self.pupils)
        )
        self.pages.home_page.show_counts(6, 0)

    def _open_class(self) -> None:
        opened = ClassOpened(
            session="0" * 32, class_id="1" * 32, label="6APG-1", opened_ms=NOW_MS - 23 * 60_000, join=JOIN
        )
        self.pages.seats.apply(opened)
        self.pages.seats.refresh()
        self.pages.window.show_page("wall")

    def _join_some(self) -> None:
        seats = self.pages.seats
        pack, version = self.pack
        seats.apply(PackPushed(pack=pack, version=version, size_bytes=640_000))
        for number in range(9):
            device = f"{number:032x}"
            seats.apply(TabletJoined(device=device, kind="page", joined_ms=NOW_MS - 50_000 + number * 4000))
            here = () if number == 6 else self._pair(number)
            seats.apply(PupilsSeated(device=device, pupils=here, by_teacher=False, seated_ms=NOW_MS))
            have = 640_000 if number < 5 else number * 70_000
            seats.apply(
                PackProgressed(
                    device=device, pack=pack, version=version, have_bytes=have, total_bytes=640_000
                )
            )
        seats.apply(TabletWaiting(device="f" * 32, pictures=("bee", "camel", "fox")))
        near = tuple(
            NearbyTablet(device=f"{n:032x}", name=f"Tab {n}", address="192.168.8.9", port=8430, invited=False)
            for n in (31, 32, 33)
        )
        seats.apply(NearbyTabletsChanged(tablets=near))
        seats.refresh()
        self.pages.window.show_page("live")

    def _join_all(self) -> None:
        seats = self.pages.seats
        self.pages.board.forget_waiting("f" * 32)
        seats.apply(NearbyTabletsChanged(tablets=()))
        for number, (seconds, done, special) in enumerate(TABLETS):
            self._bring_tablet(number, seconds, done, special)
        seats.refresh()
        self.pages.window.show_page("live")

    def _bring_tablet(self, number: int, seconds: int, done: int, special: str) -> None:
        seats, device, at = self.pages.seats, f"{number:032x}", self.keys[min(3, len(self.keys) - 1)]
        then = NOW_MS - seconds * 1000
        pack, version = self.pack
        seats.apply(TabletJoined(device=device, kind="page", joined_ms=NOW_MS - 1_200_000))
        seats.apply(PupilsSeated(device=device, pupils=self._pair(number), by_teacher=False, seated_ms=then))
        seats.apply(PackProgressed(device=device, pack=pack, version=version, have_bytes=1, total_bytes=1))
        seats.apply(StepChanged(device=device, at=at, index=done, done=done, steps=8, changed_ms=then))
        if special == "hand":
            seats.apply(HandMoved(device=device, up=True, moved_ms=then))
        if special == "failed":
            seats.apply(
                RunHappened(device=device, at=at, passed=False, failed_in_row=3, summary="", happened_ms=then)
            )
        if special in ("silent", "battery"):
            presence = Presence.SILENT if special == "silent" else Presence.ONLINE
            seats.apply(
                PresenceChanged(device=device, presence=presence, battery_percent=11, changed_ms=then)
            )

    def _pair(self, number: int) -> tuple:  # type: ignore[type-arg]
        pupils = self.pupils[2 * number : 2 * number + 2]
        return pupils[:1] if number == 13 else pupils

    def _open_panel(self) -> None:
        self.pages.window.show_page("live")
        device, at = f"{2:032x}", self.keys[min(3, len(self.keys) - 1)]
        ran = RunHappened(
            device=device, at=at, passed=False, failed_in_row=1, summary="", happened_ms=NOW_MS, state=STATE
        )
        self.pages.seats.apply(ran)
        self.pages.live_page.view.choose_device(device)
        self.pages.live_page.panel.start_picking(self.pupils[5].id)

    def _ask_end(self) -> None:
        self.pages.live_page.panel.closed.emit()
        self.pages.live_page.actions_bar.end.click()

    def _show_lessons(self) -> None:
        self.pages.live_page.actions_bar.forget()
        self.pages.window.show_page("lessons")

    def _install(self) -> None:
        """A fix of the pack that the class has, an older version, one whose key was withdrawn."""
        robot = next(card for card in self.shelf.cards if card.pack == self.pack[0])
        names = {"fr": "Injaz Al-Maghrib", "ar": "إنجاز المغرب"}
        fixed = replace(
            robot,
            version="9.0.1",
            publisher="injaz",
            publisher_names=names,
            installed=True,
            size_bytes=4_200_000,
        )
        withdrawn = replace(
            fixed,
            pack="aa-water",
            titles={"fr": "L’eau du village", "ar": "ماء القرية"},
            fault=FileRejectedError("", "", "publisher_revoked"),
        )
        self.pages.show_shelf(self.shelf.with_cards([fixed, replace(fixed, version="0.9.0"), withdrawn]))
        self.pages.lessons_page.notices.show_added(PackAdded(card=fixed, newer="", was_here=False))

    def _ask_publisher(self) -> None:
        publisher = Publisher(
            id="injaz-maroc", names={"fr": "Injaz Al-Maghrib", "ar": "إنجاز المغرب"}, key=bytes(range(32))
        )
        self.pages.lessons_page.notices.ask(publisher)
        view = self.pages.lessons_page.findChild(Button, f"pack_remove_{self.pack[0]}_0.9.0")
        view.click()

    def _refuse_pack(self) -> None:
        self.pages.lessons_page.notices.show_fault(
            FileRejectedError("/stick/water-1.0.1.tmpack", "water 1.0.1", "version_exists")
        )

    def _hand_in(self) -> None:
        rows = [self._hand_in_of(number) for number in range(14)]
        code = next(row for row in rows if row.claim.kind == "code" and row.claim.passed)
        found = Recheck(
            id="r" * 32, attempt=code.attempt.id, engine="v8", passed=False, stars=0, maximum=3,
            claim_agrees=False, trace_agrees=True, fault="", facts="", out="", state=STATE, checked_ms=NOW_MS,
        )  # fmt: skip
        code = replace(code, recheck=found)
        self.pages.hand_ins.take([code if row.id == code.id else row for row in rows])
        self.pages.work_page.open_attempt(code.id)
        answer = {"kind": "code", "python": PROGRAM, "claim": {"passed": True, "stars": 3}}
        card = self.shelf.step(code.attempt.at)
        self.pages.work_page.show_opened(read_opened(code.id, json.dumps(answer).encode(), card))
        self.pages.window.show_page("work")

    def _hand_in_of(self, number: int) -> HandIn:
        place = (number * 3 + 1) % len(self.keys)
        kind = self.kinds[place]
        attempt = Attempt(
            id=f"{number:032x}",
            at=self.keys[place],
            authors=tuple(pupil.id for pupil in self._pair(number)),
            sha256="0" * 64,
            size_bytes=900,
            made_ms=NOW_MS,
            received_ms=NOW_MS - number * 71_000,
            device=f"{number:032x}",
            session="0" * 32,
        )
        mark = Mark(
            id="a" * 32, attempt=attempt.id, score=3, maximum=3, author="", reason="", given_ms=NOW_MS
        )
        return HandIn(
            attempt=attempt,
            pupils=self._pair(number),
            claim=TabletClaim(kind=kind, passed=number % 4 != 2, stars=1 if number % 4 == 2 else 3),
            number=2 if number % 5 == 0 else 1,
            mark=mark if number > 8 else None,
            returned=number > 10,
        )

    def _sync(self) -> None:
        states = ("imported", "imported", "verified", "stored", "sent", "sealed")
        batches = [
            Batch(
                id=f"{number:032x}", number=number + 1, first=number * 40 + 1, last=number * 40 + 40,
                manifest_sha256="", previous_sha256="", path="", size_bytes=180_000 + number * 310_000,
                made_ms=NOW_MS - (6 - number) * 86_400_000, state=state,
            )
            for number, state in enumerate(states)
        ]  # fmt: skip
        changed = SyncChanged(
            entries_waiting=18, batches_waiting=4, batches_imported=2, sending=False, fault=None
        )
        receiver = "https://recueil.dp-fquih.example"
        self.pages.sync_page.show_sync(SyncView(status=changed, batches=tuple(batches), receiver=receiver))
        self.pages.window.show_page("sync")

    def _end(self) -> None:
        for number in range(12):
            self.pages.seats.apply(AttemptReceived(attempt=self._hand_in_of(number).attempt, again=False))
        self.pages.seats.apply(ClassClosed(session="0" * 32, closed_ms=NOW_MS))
        self.pages.seats.refresh()
        self.pages.window.show_page("live")

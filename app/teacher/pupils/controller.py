"""School, classes and pupils: the teacher's verbs."""

import asyncio
import secrets
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.teacher.pupils.school_year import school_year
from app.teacher.roster import Roster
from app.teacher.services import Services
from app.widgets.bridge import Bridge
from classroom.roster.school import School

if TYPE_CHECKING:
    from app.teacher.pupils.importing import ImportPlan

PRACTICE_PUPILS = 40
PRACTICE_LEVELS = ("6APG",)


class RosterController(QObject):
    """Signals:
    changed: a Roster; the window follows it.
    planned: an ImportPlan, for the teacher to look at.
    imported: how many pupils came in.
    failed: a TinmelError.
    """

    changed = Signal(object)
    planned = Signal(object)
    imported = Signal(int)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._services: Services | None = None
        self._chosen: str | None = None
        self.roster = Roster()

    def start(self, services: Services) -> None:
        """Everything below is there now."""
        self._services = services
        self.load()

    def stop(self) -> None:
        """Nothing is asked for any more."""
        self._services = None

    def load(self) -> None:
        """Read the roster again."""
        if self._services is not None:
            from app.teacher.pupils.loading import load_roster

            chosen = self._chosen
            future = self._services.database.submit(lambda session: load_roster(session, chosen))
            self._bridge.deliver(future, self._show, self.failed.emit)

    def choose_class(self, class_id: str) -> None:
        """Another class is meant from now on."""
        self._chosen = class_id
        self.load()

    def save_school(self, name: str, code: str) -> None:
        """Keep the school's name and code."""
        if self._services is None:
            return
        from classroom.store.roster_store import RosterStore

        school = _school(self.roster.school, name, code)
        future = self._services.database.submit(lambda session: RosterStore(session).save_school(school))
        self._bridge.deliver(future, lambda _: self.load(), self.failed.emit)

    def add_practice_class(self, name: str, code: str, label: str, language: str) -> None:
        """Make a class of pretended pupils."""
        if self._services is None:
            return
        from app.teacher.pupils.loading import keep_class
        from classroom.roster.synthetic import synthetic_class

        made = synthetic_class(
            PRACTICE_PUPILS,
            levels=PRACTICE_LEVELS,
            language="ar" if language == "ar" else "fr",
            seed=secrets.randbelow(9_999) + 1,
            school_year=school_year(datetime.now().astimezone().date()),
            label=label,
        )
        school = _school(self.roster.school or made.school, name, code)
        future = self._services.database.submit(
            lambda session: keep_class(session, school, made.group, made.pupils)
        )
        self._kept(future, made.group.id, len(made.pupils))

    def read_list(self, path: str) -> None:
        """Read a Massar class list and say what it would bring; nothing is written."""
        self._plan(path, self.planned.emit)

    def import_at_once(self, name: str, code: str, path: str) -> None:
        """Bring the first class list in: there is nothing yet that it could change."""
        self._plan(path, lambda plan: self.import_plan(plan, name, code))

    def _plan(self, path: str, then: "Callable[[ImportPlan], object]") -> None:
        services = self._services
        if services is None:
            return

        async def plan() -> "ImportPlan":
            from app.teacher.pupils.importing import plan_import
            from classroom.roster.class_list import read_class_lists

            lists = await asyncio.to_thread(read_class_lists, Path(path))
            return await asyncio.wrap_future(
                services.database.submit(lambda session: plan_import(session, lists))
            )

        self._bridge.deliver(services.loop.submit(plan()), then, self.failed.emit)

    def import_plan(self, plan: "ImportPlan", name: str = "", code: str = "") -> None:
        """Bring a read list in."""
        if self._services is None:
            return
        from app.teacher.pupils.importing import carry_out

        school = _school(self.roster.school, name, code)
        future = self._services.database.submit(lambda session: carry_out(session, plan, school))
        self._bridge.deliver(future, lambda class_id: self._take(class_id, plan.pupils), self.failed.emit)

    def _kept(self, future: "Future[None]", class_id: str, count: int) -> None:
        self._bridge.deliver(future, lambda _: self._take(class_id, count), self.failed.emit)

    def _take(self, class_id: str, count: int) -> None:
        self._chosen = class_id
        self.imported.emit(count)
        self.load()

    def _show(self, roster: Roster) -> None:
        self.roster = roster
        self._chosen = roster.chosen.id if roster.chosen is not None else None
        self.changed.emit(roster)


def _school(known: School | None, name: str, code: str) -> School:
    """Return the school with what was typed; an empty field keeps what was known."""
    before = known or School(code="", name="")
    return School(
        code=code or before.code,
        name=name or before.name,
        region=before.region,
        province=before.province,
        programme=before.programme,
        phase=before.phase,
    )

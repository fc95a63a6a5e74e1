"""A class that is open on loopback, for the benchmarks; its clients run in processes of their own."""

import tempfile
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from classroom.events import ClassOpened, Event
from classroom.live.service import ClassroomService
from classroom.loop import ClassLoop
from classroom.packs.service import PackService
from classroom.roster.school import ClassGroup
from classroom.roster.synthetic import Language, synthetic_pupils
from classroom.store.database import Database
from classroom.store.roster_store import RosterStore
from lessons import library

LOOPBACK = "127.0.0.1"
PACK = "robot-souk"


@dataclass
class OpenedClass:
    """What a benchmark needs of an open class."""

    opened: ClassOpened
    service: ClassroomService
    packs: PackService
    loop: ClassLoop
    database: Database
    events: list[Event]

    def do(self, coroutine: Any) -> Any:
        """Run a verb on the class thread and wait for it."""
        future: Future[Any] = self.loop.submit(coroutine)
        return future.result(60)


@contextmanager
def opened_class(
    pupils: int = 60, language: Language = "fr", pack: str | None = PACK
) -> Iterator[OpenedClass]:
    """Open a class of synthetic pupils with a built-in pack pushed, or none."""
    with tempfile.TemporaryDirectory() as folder:
        data_dir = Path(folder)
        database = Database(data_dir / "school.sqlite")
        database.start()
        loop = ClassLoop()
        loop.start()
        group = ClassGroup(id="c" * 32, label="6APG-1", levels=("6APG",), school_year="2026/2027")
        database.submit(lambda session: RosterStore(session).add_class(group)).result(10)
        made = synthetic_pupils(pupils, seed=1, levels=("6APG",), language=language)
        database.submit(lambda session: RosterStore(session).add_pupils(group.id, made)).result(10)
        packs = PackService(database, data_dir)
        loop.submit(packs.prepare()).result(60)
        events: list[Event] = []
        service = ClassroomService(database, packs, data_dir, events.append, address_override=LOOPBACK)
        opened = loop.submit(service.open_class(group.id, host=LOOPBACK)).result(10)
        if pack is not None:
            loop.submit(service.push(pack, library.load(pack).info.version)).result(10)
        try:
            yield OpenedClass(opened, service, packs, loop, database, events)
        finally:
            loop.submit(service.end_class()).result(30)
            loop.stop(10)
            database.close()

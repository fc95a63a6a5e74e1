"""A class in a process of its own, whose power can be cut: `python -m tests.journeys.class_process DIR`.

It says on its first line, in JSON, how to join it, and goes on until its input ends or it is killed. Started
again in the same folder it is the same class.
"""

import asyncio
import json
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.teacher.services import Services, compose
from classroom.loop import ClassLoop
from classroom.roster.synthetic import SyntheticClass, synthetic_class
from classroom.store.database import Database
from classroom.store.roster_store import RosterStore
from classroom.store.work_store import WorkStore
from tests import code_lesson

ADDRESS = "192.168.77.1"
"""What the QR says. The browsers are told to find it on loopback, so that the page's origin is what it is in
a school: plain HTTP on a private address, which is no secure context."""
ROOT = Path(__file__).parents[2]
SCHOOL = "school.json"


@dataclass
class ClassProcess:
    """The class as a test holds it."""

    folder: Path
    url: str = ""
    session: str = ""
    pupils: tuple[str, ...] = ()
    process: "subprocess.Popen[str] | None" = None

    def start(self) -> None:
        """Start it, or start it again, and wait until tablets can join."""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.class_process", str(self.folder)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        told = json.loads(self.process.stdout.readline())
        self.url, self.session, self.pupils = told["url"], told["session"], tuple(told["pupils"])

    def kill(self) -> None:
        """Cut its power."""
        if self.process is not None:
            self.process.kill()
            self.process.communicate()
            self.process = None

    def handed_in(self) -> list[tuple[str, dict[str, Any]]]:
        """Return what lies in the database of a class whose power is cut: step and content, as it came."""
        assert self.process is None
        database = Database(self.folder / "tinmel.db")
        database.start()
        try:
            return database.submit(self._read).result(10)
        finally:
            database.close()

    def _read(self, session: Any) -> list[tuple[str, dict[str, Any]]]:
        store = WorkStore(session)
        found = store.attempts(self.session)
        return [(attempt.at.step, json.loads(store.content(attempt.id))) for attempt in found]


async def _open(loop: ClassLoop, folder: Path) -> tuple[Services, dict[str, object]]:
    services = await compose(loop, folder, lambda event: None, address=ADDRESS, interfaces=("127.0.0.1",))
    school = synthetic_class(12, language="fr")
    first = not (folder / SCHOOL).exists()
    if first:
        await asyncio.wrap_future(services.database.submit(lambda session: _enrol(session, school)))
        services.packs.publishers.add(code_lesson.PUBLISHER)
        await services.packs.install(code_lesson.write(folder))
        told = {
            "group": school.group.id,
            "pupils": [pupil.id for pupil in school.pupils],
            "port": _free_port(),
        }
        (folder / SCHOOL).write_text(json.dumps(told))
    told = json.loads((folder / SCHOOL).read_text())
    # Not the usual ports: while this class is dead, another program here must not stand in its place.
    opened = await services.classroom.open_class(told["group"], ports=[told["port"]], host="127.0.0.1")
    if first:
        await services.classroom.push(code_lesson.PACK, code_lesson.VERSION)
    return services, {"url": opened.join.url, "session": opened.session, "pupils": told["pupils"]}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _enrol(session: Any, school: SyntheticClass) -> None:
    roster = RosterStore(session)
    roster.save_school(school.school)
    roster.add_class(school.group)
    roster.add_pupils(school.group.id, school.pupils)


def main(folder: Path) -> None:
    """Serve until standard input ends."""
    folder.mkdir(parents=True, exist_ok=True)
    loop = ClassLoop()
    loop.start()
    services, told = loop.submit(_open(loop, folder)).result(60)
    print(json.dumps(told), flush=True)  # noqa: T201
    sys.stdin.read()
    loop.submit(services.close()).result(10)
    loop.stop(10)
    services.release()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""A real database in a folder of its own, with a class in session."""

import hashlib
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from classroom.roster.pupil import Pupil
from classroom.roster.school import ClassGroup
from classroom.store.class_session_store import ClassSessionStore
from classroom.store.database import Database
from classroom.store.records.lesson_hour import ClassSession
from classroom.store.roster_store import RosterStore
from classroom.work.attempt import Attempt, StepKey

CLASS = "c" * 32
SESSION = "5" * 32
PUPILS = tuple(f"{number:032x}" for number in range(1, 6))
STEP = StepKey(pack="robot-souk", version="1.0.0", lesson="first-steps", step="oranges")


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the file of an empty database that is up to date; migrating takes longer than most tests."""
    file = tmp_path_factory.mktemp("migrated") / "school.db"
    opened = Database(file)
    opened.start()
    opened.close()
    return file


@pytest.fixture
def database(tmp_path: Path, migrated: Path) -> Iterator[Database]:
    """Give an empty school database on the disk."""
    opened = Database(shutil.copy(migrated, tmp_path / "school.db"), busy_timeout_s=0.1)
    opened.start()
    yield opened
    opened.close()


@pytest.fixture
def in_class(database: Database) -> Database:
    """Give a database in which five pupils of two levels are in class."""
    database.submit(_open_class).result()
    return database


@pytest.fixture
def make_attempt() -> Callable[..., tuple[Attempt, bytes]]:
    """Give a maker of attempts with their content."""

    def make(number: int = 1, content: bytes = b"{}", **changes: object) -> tuple[Attempt, bytes]:
        fields: dict[str, object] = {
            "id": f"{number:032x}",
            "at": STEP,
            "authors": PUPILS[:2],
            "sha256": hashlib.sha256(content).hexdigest(),
            "size_bytes": len(content),
            "made_ms": 1_000 + number,
            "received_ms": 2_000 + number,
            "device": "d" * 32,
            "session": SESSION,
        }
        return Attempt(**(fields | changes)), content  # type: ignore[arg-type]

    return make


def _open_class(session: Session) -> None:
    roster = RosterStore(session)
    roster.add_class(ClassGroup(id=CLASS, label="6APG-1", levels=("5APG", "6APG"), school_year="2026/2027"))
    levels = ("6APG", "5APG", "6APG", "5APG", "6APG")
    roster.add_pupils(
        CLASS,
        [
            Pupil(id=pupil, given_name=f"Given {n}", family_name=f"Family {n}", picture="cat", level=level)
            for n, (pupil, level) in enumerate(zip(PUPILS, levels, strict=True))
        ],
    )
    ClassSessionStore(session).open(ClassSession(id=SESSION, class_id=CLASS, opened_ms=1_000))

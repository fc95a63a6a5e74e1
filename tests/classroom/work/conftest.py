"""A real database with a class in session."""

import hashlib
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
PUPILS = tuple(f"{number:032x}" for number in range(1, 4))
STEP = StepKey(pack="robot-souk", version="1.0.0", lesson="first-steps", step="oranges")


@pytest.fixture
def in_class(tmp_path: Path) -> Iterator[Database]:
    """Give a database in which three pupils are in class."""
    database = Database(tmp_path / "school.db")
    database.start()
    database.submit(_open_class).result(5)
    yield database
    database.close()


@pytest.fixture
def make_attempt() -> Callable[..., tuple[Attempt, bytes]]:
    """Give a maker of attempts with their content."""

    def make(number: int = 1, content: bytes = b"{}") -> tuple[Attempt, bytes]:
        return (
            Attempt(
                id=f"{number:032x}",
                at=STEP,
                authors=PUPILS[:2],
                sha256=hashlib.sha256(content).hexdigest(),
                size_bytes=len(content),
                made_ms=1_000 + number,
                received_ms=2_000 + number,
                device="d" * 32,
                session=SESSION,
            ),
            content,
        )

    return make


def _open_class(session: Session) -> None:
    roster = RosterStore(session)
    roster.add_class(ClassGroup(id=CLASS, label="6APG-1", levels=("6APG",), school_year="2026/2027"))
    roster.add_pupils(
        CLASS,
        [
            Pupil(id=pupil, given_name="Given", family_name="Family", picture="cat", level="6APG")
            for pupil in PUPILS
        ],
    )
    ClassSessionStore(session).open(ClassSession(id=SESSION, class_id=CLASS, opened_ms=1_000))

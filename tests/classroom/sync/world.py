"""A school with work in its ledger, and a district that enrolled it: real files, real databases."""

import hashlib
import json
import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from classroom.district.authority import District
from classroom.district.intake import Intake
from classroom.events import SyncChanged
from classroom.roster.pupil import Pupil
from classroom.roster.school import ClassGroup
from classroom.store.class_session_store import ClassSessionStore
from classroom.store.database import Database
from classroom.store.district_store import DistrictStore
from classroom.store.recording import record_mark, record_presence, record_return
from classroom.store.records.lesson_hour import ClassSession, PresenceRecord
from classroom.store.roster_store import RosterStore
from classroom.sync.service import SyncService
from classroom.sync.tus import Patience
from classroom.work.attempt import Attempt, StepKey
from classroom.work.mark import Mark, ReturnedWork
from tests.classroom.recorded import record_attempt

NOW = datetime.now(UTC).replace(microsecond=0)  # the programs under test look at the real clock
NOW_MS = int(NOW.timestamp() * 1000)
CODE = "12345T"
QUICK = Patience(tries=4, first_s=0.001, longest_s=0.002)
CLASS = ClassGroup(id="c" * 32, label="6APG-1", levels=("5AEP", "6AEP"), school_year="2026/2027")
SESSION = "5" * 32


def hex_id(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]


PUPILS = [
    Pupil(
        id=hex_id(f"pupil {number}"),
        given_name=f"Given{number}",
        family_name=f"Family{number}",
        picture="cat",
        level="6AEP" if number % 2 else "5AEP",
        massar_code=None if number == 3 else f"Z{number:09d}",
        sex="f" if number % 2 else "m",
        birth_year=2014,
    )
    for number in range(4)
]


def work(number: int, size: int = 0) -> bytes:
    """Work of a pupil, with about `size` bytes in it that compression makes no smaller than half."""
    claim = {"passed": number % 2 == 0}
    document = {"format": "tinmel-attempt/1", "kind": "read", "claim": claim, "n": number}
    fill = {"fill": random.Random(number).randbytes(size // 2).hex()} if size else {}
    return json.dumps(document | fill).encode()


def attempt(number: int, content: bytes, authors: Iterable[Pupil]) -> Attempt:
    return Attempt(
        id=hex_id(f"attempt {number}"),
        at=StepKey(pack="robot-souk", version="1.0.0", lesson="first-steps", step=f"step-{number % 5}"),
        authors=tuple(pupil.id for pupil in authors),
        sha256=hashlib.sha256(content).hexdigest(),
        size_bytes=len(content),
        made_ms=NOW_MS + number * 1000,
        received_ms=NOW_MS + number * 1000 + 40,
        device="d" * 32,
        session=SESSION,
    )


@dataclass
class School:
    data_dir: Path
    database: Database
    sync: SyncService
    events: list[SyncChanged] = field(default_factory=list)

    def hand_in(self, numbers: Iterable[int], size: int = 0) -> None:
        saving = []
        for number in numbers:
            content = work(number, size)
            made = attempt(number, content, PUPILS[: 1 + number % 3])
            saving.append(
                self.database.submit(lambda session, a=made, c=content: record_attempt(session, a, c))
            )
        for saved in saving:
            assert saved.result()

    def mark(self, number: int, score: float) -> None:
        mark = Mark(
            id=hex_id(f"mark {number} {score}"),
            attempt=hex_id(f"attempt {number}"),
            score=score,
            maximum=10,
            author="Mr Teacher",
            reason="Given0 tried again",
            given_ms=NOW_MS + 100_000 + int(score * 10),
        )
        self.database.submit(lambda session: record_mark(session, mark)).result()

    def give_back(self, number: int) -> None:
        returned = ReturnedWork(
            id=hex_id(f"return {number}"),
            attempt=hex_id(f"attempt {number}"),
            at=StepKey(pack="robot-souk", version="1.0.0", lesson="first-steps", step=f"step-{number % 5}"),
            score=7,
            maximum=10,
            comment="Well done, Given0",
            returned_ms=NOW_MS + 200_000,
        )
        self.database.submit(lambda session: record_return(session, returned)).result()

    def be_present(self, number: int) -> None:
        presence = PresenceRecord(
            session=SESSION,
            pupil=PUPILS[number].id,
            device="d" * 32,
            first_ms=NOW_MS,
            last_ms=NOW_MS + 3_000_000,
        )
        self.database.submit(lambda session: record_presence(session, presence)).result()

    def close(self) -> None:
        self.database.close()


def open_school(data_dir: Path, patience: Patience = QUICK) -> School:
    database = Database(data_dir / "school.sqlite")
    database.start()

    def furnish(session):
        roster = RosterStore(session)
        roster.add_class(CLASS)
        roster.add_pupils(CLASS.id, PUPILS)
        ClassSessionStore(session).open(ClassSession(id=SESSION, class_id=CLASS.id, opened_ms=NOW_MS))

    database.submit(furnish).result()
    events: list[SyncChanged] = []
    sync = SyncService(database, data_dir, events.append, patience=patience)
    return School(data_dir, database, sync, events)


@dataclass
class Desk:
    """A district with its database."""

    district: District
    database: Database
    intake: Intake

    def enrol(self, code: str = CODE) -> Path:
        school = self.district.issue_enrolment(code, "Synthetic school", NOW)
        self.database.submit(lambda session: DistrictStore(session).enrol(school)).result()
        return self.district.enrolment_path(code)

    def close(self) -> None:
        self.database.close()


def open_desk(folder: Path, receiver: str = "http://127.0.0.1:9") -> Desk:
    district = District.create(folder, name="Synthetic district", receiver=receiver, escrow=None, now=NOW)
    database = Database(district.database_path, migrations="district")
    database.start()
    return Desk(district, database, Intake(district, database))

"""What was acknowledged is there after the process was killed at any moment."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from classroom.store.database import Database
from classroom.store.ledger_store import LedgerStore
from classroom.store.work_store import WorkStore

CHILD = """
import hashlib, os, secrets, sys, threading
from classroom.store.records.lesson_hour import ClassSession
from classroom.roster.pupil import Pupil
from classroom.roster.school import ClassGroup
from classroom.store.class_session_store import ClassSessionStore
from classroom.store.database import Database
from classroom.store.roster_store import RosterStore
from classroom.work.attempt import Attempt, HandedIn, StepKey
from classroom.store.recording import record_attempts

CLASS, SESSION, PUPIL = "c" * 32, "5" * 32, "1" * 32
STEP = StepKey(pack="p", version="1.0.0", lesson="l", step="s")

def open_class(session):
    roster = RosterStore(session)
    if roster.classes():
        return
    roster.add_class(ClassGroup(id=CLASS, label="6APG-1", levels=("6APG",), school_year="2026/2027"))
    roster.add_pupils(CLASS, [Pupil(id=PUPIL, given_name="A", family_name="B", picture="cat", level="6APG")])
    ClassSessionStore(session).open(ClassSession(id=SESSION, class_id=CLASS, opened_ms=1))

def hand_in():
    while True:
        content = secrets.token_bytes(secrets.choice((100, 5_000, 100_000)))
        sha256 = hashlib.sha256(content).hexdigest()
        attempt = Attempt(
            id=secrets.token_hex(16), at=STEP, authors=(PUPIL,), sha256=sha256, size_bytes=len(content),
            made_ms=1, received_ms=2, device="d" * 32, session=SESSION,
        )
        work = [HandedIn(attempt, content)]
        database.submit(lambda session: record_attempts(session, work)).result()
        os.write(1, f"{attempt.id} {sha256}\\n".encode())

database = Database(sys.argv[1])
database.start()
database.submit(open_class).result()
for _ in range(4):
    threading.Thread(target=hand_in).start()
"""


@pytest.mark.timeout(60)
def test_every_acknowledged_attempt_survives_kill_9(tmp_path: Path) -> None:
    file = tmp_path / "school.db"
    acknowledged: dict[str, str] = {}
    seed = random.randrange(2**32)
    print(f"seed {seed}")  # noqa: T201 - shown when the test fails
    moments = random.Random(seed)
    for _ in range(3):
        acknowledged |= _run_and_kill(file, moments.uniform(0.05, 0.5))

    database = Database(file)
    database.start()
    kept = {one.id: one.sha256 for one in database.submit(lambda s: WorkStore(s).attempts()).result(10)}
    assert len(acknowledged) >= 3
    assert acknowledged.items() <= kept.items()
    for attempt_id in kept:
        database.submit(lambda s, one=attempt_id: WorkStore(s).content(one)).result(10)
    entries = database.submit(lambda s: LedgerStore(s).entries(1, 10**9)).result(10)
    assert [entry.sequence for entry in entries] == list(range(1, len(kept) + 1))
    assert {entry.item for entry in entries} == kept.keys()
    database.close()


def _run_and_kill(file: Path, seconds: float) -> dict[str, str]:
    """Let a process hand in for some time after its first receipt, kill it, return what it acknowledged."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, str(file)], stdout=subprocess.PIPE, env=environment
    ) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(seconds)  # the moment of the power cut, not a wait for something
        child.kill()
        said = first + child.stdout.read()
    return dict(
        line.split() for line in said.decode().split("\n") if line.count(" ") == 1 and len(line) == 97
    )
